// What the two SAML identity providers share: keys made for this run, and what they can be asked
// to do. Both serve on 127.0.0.1, another site than the page's `localhost`.
//
//   /metadata     the provider's metadata
//   /sso          HTTP-Redirect: answers an AuthnRequest with a form that posts itself to our ACS
//   /unsolicited  Shibboleth's start without a request: providerId, shire, target
//
// `behaviour`, changed by `set`:
//   attributes   [{ name, friendlyName, values }]
//   sign         response | assertion | both | none
//   encrypt      the assertion is encrypted, for a key nobody here holds
//   sha1         pysaml2's own default; samlify signs by SHA-256
//   wantSigned   signed requests are demanded: samlify shows a page of its own, pysaml2 answers
//                Requester / RequestDenied
//   status       [top, sub, message] instead of an assertion, codes without their common beginning
//   wrong        audience | recipient | destination | expired | in-response-to | issuer | context
//   source       home organisation that answers when none is asked for
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SOURCE = 'urn:mpass.id:authnsource:MansikkalaTesti';
export const STATUS = 'urn:oasis:names:tc:SAML:2.0:status:';

export const usual = { attributes: [], sign: 'both', encrypt: false, sha1: false, wantSigned: false, status: null, wrong: null, source: SOURCE };

let made;

/** `signing` and `encryption`: RSA key and self-signed certificate, PEM, and the files they stand in. */
export function samlKeys() {
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'peili-saml-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const pair = (name) => {
    const [keyFile, certFile] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
    const done = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}.idp.example`,
      '-keyout', keyFile, '-out', certFile], { encoding: 'utf8' });
    if (done.error || done.status !== 0) throw new Error(`openssl is needed for keys of a test: ${done.error ?? done.stderr}`);
    return { keyFile, certFile, key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  };
  made = { folder, signing: pair('signing'), encryption: pair('encryption') };
  return made;
}
