// Signs and verifies SAML messages with xmlsec1, with keys that are made for one run and thrown away: for the
// scripts that write vectors and examples.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'saml-'));
const file = (name) => join(folder, name);

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';
export const ENC = 'http://www.w3.org/2001/04/xmlenc#';
export const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';

// ---- Keys and certificates

/** A key of that name, with its certificate. */
export function certificate(name, options) {
  const { privateKey } = generateKeyPairSync(options.type, options);
  writeFileSync(file(`${name}.key`), privateKey.export({ format: 'pem', type: 'pkcs8' }));
  execFileSync('openssl', ['req', '-new', '-x509', '-key', file(`${name}.key`), '-subj', `/CN=${name}.idp.example`,
    '-days', '3650', '-sha256', '-out', file(`${name}.crt`)]);
  const pem = readFileSync(file(`${name}.crt`), 'utf8');
  return { pem, key: privateKey, base64: pem.replace(/-----[^-]+-----|\s/g, '') };
}
export const rsa = (modulusLength) => ({ type: 'rsa', modulusLength });
export const ec = (namedCurve) => ({ type: 'ec', namedCurve });

/** Metadata of an identity provider with these certificates. */
export function metadata(entityId, host, certificates) {
  const descriptors = certificates.map(({ base64 }) => `
    <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="${DSIG}"><ds:X509Data><ds:X509Certificate>
${base64.replace(/(.{64})/g, '$1\n')}
    </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}" validUntil="2036-01-01T00:00:00Z">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol" WantAuthnRequestsSigned="true">${descriptors}
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://${host}/post"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://${host}/redirect"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`;
}

// ---- Messages

export const exclusive = (list) => list === undefined
  ? { algorithm: EXC, inside: '' }
  : { algorithm: EXC, inside: `<ec:InclusiveNamespaces xmlns:ec="${EXC}" PrefixList="${list}"/>` };

/** A signature without its values: xmlsec1 fills them in. */
export function template(id, options) {
  const o = {
    method: `${MORE}rsa-sha256`, digest: `${ENC}sha256`, info: exclusive(), uri: `#${id}`, info_key: '',
    transforms: [{ algorithm: `${DSIG}enveloped-signature`, inside: '' }, exclusive(options.prefixes)],
    methodInside: '', object: '', ...options,
  };
  const transform = ({ algorithm, inside }) => `<ds:Transform Algorithm="${algorithm}">${inside}</ds:Transform>`;
  const reference = (uri) => `<ds:Reference URI="${uri}"><ds:Transforms>${o.transforms.map(transform).join('')}</ds:Transforms>`
    + `<ds:DigestMethod Algorithm="${o.digest}"></ds:DigestMethod><ds:DigestValue></ds:DigestValue></ds:Reference>`;
  return `<ds:Signature xmlns:ds="${DSIG}"><ds:SignedInfo>`
    + `<ds:CanonicalizationMethod Algorithm="${o.info.algorithm}">${o.info.inside}</ds:CanonicalizationMethod>`
    + `<ds:SignatureMethod Algorithm="${o.method}">${o.methodInside}</ds:SignatureMethod>`
    + [o.uri].flat().map(reference).join('')
    + `</ds:SignedInfo><ds:SignatureValue></ds:SignatureValue>${o.info_key}${o.object}</ds:Signature>`;
}

/** KeyInfo with a certificate. */
export const certificateOf = ({ base64 }) => `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`;

/** Signs the assertion, then the response, as far as each has a template in it. */
export function signed(xml, key, { hmac = false } = {}) {
  writeFileSync(file('in.xml'), xml);
  const nodes = [...(/URI="#_(assertion|forged)"/.test(xml) ? [ASSERTION] : []), ...(xml.includes('URI="#_response"') || xml.includes('URI=""') ? [RESPONSE] : [])];
  for (const path of nodes) {
    execFileSync('xmlsec1', ['--sign', ...keyOf(key, hmac), ...ids, '--node-xpath', path, '--output', file('out.xml'), file('in.xml')]);
    writeFileSync(file('in.xml'), readFileSync(file('out.xml')));
  }
  return readFileSync(file('in.xml'), 'utf8').replace(/^<\?xml[^>]*\?>\n/, '');
}
const SIGNATURE = '*[local-name()="Signature"]';
const RESPONSE = `/*/${SIGNATURE}`;
const ASSERTION = `/*/*[local-name()="Assertion"]/${SIGNATURE}`;
const ids = ['--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:protocol:Response', '--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion'];
const keyOf = (key, hmac) => hmac ? ['--hmackey', file(`${key}.crt`)] : ['--privkey-pem', file(`${key}.key`)];

/** What xmlsec1 says of the first signature it finds, wherever that stands: a bare signature check. */
export function anyVerified(xml, key, { hmac = false } = {}) {
  writeFileSync(file('in.xml'), xml);
  try {
    execFileSync('xmlsec1', ['--verify', ...(hmac ? ['--hmackey', file(`${key}.crt`)] : ['--pubkey-cert-pem', file(`${key}.crt`)]), ...ids, '--enabled-key-data', hmac ? 'hmac' : 'rsa,ecdsa', file('in.xml')], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** What xmlsec1 says of every signature of the message that is a child of the two elements. */
export function verified(xml, key, { hmac = false } = {}) {
  writeFileSync(file('in.xml'), xml);
  const one = (path) => {
    try {
      execFileSync('xmlsec1', ['--verify', ...(hmac ? ['--hmackey', file(`${key}.crt`)] : ['--pubkey-cert-pem', file(`${key}.crt`)]), ...ids, '--enabled-key-data', hmac ? 'hmac' : 'rsa,ecdsa', '--node-xpath', path, file('in.xml')], { stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  };
  return [RESPONSE, ASSERTION].filter((path) => execFileSync('python3', ['-c', COUNT, file('in.xml'), path]).toString().trim() !== '0').every(one);
}
const COUNT = 'import sys;t=open(sys.argv[1]).read();print(t.count("#_response\\"") + t.count("URI=\\"\\"") if "Assertion" not in sys.argv[2] else t.count("#_assertion\\""))';

/** Throws the keys away. */
export const discard = () => rmSync(folder, { recursive: true });
