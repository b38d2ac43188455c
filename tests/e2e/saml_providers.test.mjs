// The SAML identity providers under test: no browser, npm `@node-saml/node-saml` and xmlsec1 as the
// judges. Each must answer as it is asked to, or saml_logins.mjs proves nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { SAML } from '@node-saml/node-saml';
import { xmlsec1 } from '../tools/pysaml2.mjs';
import { pupil, samlAttributes } from './claims.mjs';
import { startPysaml2 } from './pysaml2_idp.mjs';
import { samlKeys, SOURCE, STATUS } from './saml_idp.mjs';
import { startSamlify } from './samlify_idp.mjs';

const SP = 'https://peili.example/saml/metadata';
const ACS = 'https://peili.example/saml/acs';
const CHOSEN = 'urn:mpass.id:authnsource:Mansikkala';
const attributes = samlAttributes(pupil);
const requested = attributes.map(({ name, friendlyName }) => `<md:RequestedAttribute Name="${name}" FriendlyName="${friendlyName}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri"/>`).join('');
const metadata = `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${SP}"><md:SPSSODescriptor AuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${ACS}" index="0"/>
<md:AttributeConsumingService index="0"><md:ServiceName xml:lang="en">Peili</md:ServiceName>${requested}</md:AttributeConsumingService></md:SPSSODescriptor></md:EntityDescriptor>`;

const providers = { samlify: startSamlify, pysaml2: startPysaml2 };

function judge(idp, options) {
  return new SAML({
    entryPoint: idp.sso, issuer: SP, callbackUrl: ACS, idpCert: samlKeys().signing.cert, audience: SP, idpIssuer: idp.entityId,
    identifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient', authnContext: [CHOSEN], racComparison: 'exact',
    validateInResponseTo: 'always', wantAuthnResponseSigned: false, wantAssertionsSigned: false, ...options,
  });
}

/** The form that an address answers with. */
async function form(address) {
  const response = await fetch(address);
  const html = await response.text();
  assert.equal(response.status, 200, html);
  const unescape = (text) => text.replace(/&#x([0-9a-f]+);/g, (_, code) => String.fromCharCode(parseInt(code, 16))).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replace(/&amp;/g, '&');
  assert.equal(unescape(html.match(/action="([^"]*)"/)[1]), ACS);
  const fields = [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value)]);
  const body = Object.fromEntries(fields);
  return { body, xml: Buffer.from(body.SAMLResponse, 'base64').toString('utf8') };
}

/** What xmlsec1 says of every signature in it, in document order. */
function xmlsec(xml) {
  return [...xml.matchAll(/Reference URI="#([^"]+)"/g)].map(([, id]) => {
    const [, element] = xml.match(new RegExp(`<(?:\\w+:)?(\\w+)\\s[^>]*\\bID="${id}"`));
    const arguments_ = ['--verify', '--enabled-key-data', 'rsa,x509', '--pubkey-cert-pem', samlKeys().signing.certFile,
      '--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:protocol:Response', '--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion',
      '--node-xpath', `//*[@ID="${id}"]/*[local-name()="Signature"]`, '-'];
    const result = spawnSync(xmlsec1(), arguments_, { input: xml, encoding: 'utf8' });
    return `${element}: ${result.status === 0 ? 'valid' : result.stderr}`;
  });
}

async function begin(t, start, options) {
  const idp = await start(t, { attributes, ...options });
  await idp.register(metadata);
  return idp;
}

for (const [name, start] of Object.entries(providers)) {
  test(`${name}: what it signs is signed, for node-saml and for xmlsec1; the request arrived whole`, async (t) => {
    const idp = await begin(t, start);
    for (const sign of ['response', 'assertion', 'both', 'none']) {
      await idp.set({ sign });
      const onResponse = ['response', 'both'].includes(sign);
      const onAssertion = ['assertion', 'both'].includes(sign);
      const sp = judge(idp, { wantAuthnResponseSigned: onResponse, wantAssertionsSigned: onAssertion, forceAuthn: sign === 'both' });
      const { body, xml } = await form(`${await sp.getAuthorizeUrlAsync('relay me', undefined, {})}&lang=sv`);
      assert.deepEqual(xmlsec(xml).sort(), [...(onAssertion ? ['Assertion: valid'] : []), ...(onResponse ? ['Response: valid'] : [])], sign);
      assert.equal(body.RelayState, 'relay me');
      if (sign === 'none') {
        await assert.rejects(sp.validatePostResponseAsync(body), /signature/i);
        continue;
      }
      assert.match(xml, /xmldsig-more#rsa-sha256/);
      const { profile } = await sp.validatePostResponseAsync(body);
      assert.equal(profile.issuer, idp.entityId);
      for (const { name: attribute, values } of attributes) assert.deepEqual([profile.attributes[attribute]].flat(), values, attribute);
      assert.match(xml, new RegExp(`AuthnContextClassRef>${CHOSEN}<`));
      assert.equal(xml.match(/NameFormat="urn:oasis:names:tc:SAML:2\.0:attrname-format:uri"/g).length, attributes.length);
      const line = (await idp.log()).at(-1);
      assert.deepEqual(
        [line.issuer, line.acs, line.forceAuthn, line.contexts, line.lang, line.relayState, line.signed, line.unsolicited],
        [SP, ACS, sign === 'both', [CHOSEN], 'sv', 'relay me', false, false],
      );
      assert.ok(xml.includes(`InResponseTo="${line.id}"`));
    }
  });

  test(`${name}: unsolicited, encrypted, refused and wrong in the way it is asked to be`, async (t) => {
    const idp = await begin(t, start);
    const ask = (sp) => sp.getAuthorizeUrlAsync('r', undefined, {});
    const address = new URL(idp.unsolicited);
    address.search = new URLSearchParams({ providerId: SP, target: 'kept', shire: ACS, time: '1' });
    const unsolicited = await form(address);
    assert.ok(!unsolicited.xml.includes('InResponseTo'));
    assert.equal(unsolicited.body.RelayState, 'kept');
    assert.match(unsolicited.xml, new RegExp(`AuthnContextClassRef>${SOURCE}<`));
    assert.equal((await judge(idp, { validateInResponseTo: 'never', authnContext: [] }).validatePostResponseAsync(unsolicited.body)).profile.issuer, idp.entityId);

    await idp.set({ encrypt: true });
    const decryptionPvk = samlKeys().encryption.key;
    for (const sign of ['response', 'assertion', 'both']) {
      await idp.set({ sign });
      const sp = judge(idp, { decryptionPvk, wantAuthnResponseSigned: sign !== 'assertion', wantAssertionsSigned: sign !== 'response' });
      const { body, xml } = await form(await ask(sp));
      assert.match(xml, /EncryptedAssertion/);
      assert.doesNotMatch(xml, /AttributeValue/);
      const { profile } = await sp.validatePostResponseAsync(body);
      assert.equal(profile.attributes['urn:mpass.id:uid'], pupil['urn:mpass.id:uid']);
    }
    await idp.set({ encrypt: false, sign: 'both' });

    await idp.set({ status: ['Responder', 'AuthnFailed', 'An error occurred.'] });
    const failed = await form(await ask(judge(idp)));
    assert.deepEqual(xmlsec(failed.xml), ['Response: valid']);
    assert.ok(failed.xml.includes(`${STATUS}AuthnFailed`) && failed.xml.includes('An error occurred.') && !failed.xml.includes('Assertion '));
    await idp.set({ status: null });

    const wrong = {
      audience: /audience/i, expired: /expired|No valid subject confirmation/, 'in-response-to': /InResponseTo/i,
      issuer: /Issuer[^>]*>https:\/\/elsewhere\.example\/idp</, recipient: /elsewhere\.example\/saml\/acs/, destination: /Destination="https:\/\/elsewhere\.example\/saml\/acs"/,
    };
    for (const [way, expected] of Object.entries(wrong)) {
      await idp.set({ wrong: way });
      const sp = judge(idp);
      const { body, xml } = await form(await ask(sp));
      assert.deepEqual(xmlsec(xml).sort(), ['Assertion: valid', 'Response: valid'], way);
      // node-saml compares none of the three.
      if (['issuer', 'recipient', 'destination'].includes(way)) assert.match(xml, expected);
      else await assert.rejects(sp.validatePostResponseAsync(body), expected, way);
    }
    await idp.set({ wrong: null });

    await idp.set({ wantSigned: true });
    const unsigned = await ask(judge(idp));
    if (name === 'samlify') {
      const response = await fetch(unsigned);
      assert.equal(response.status, 400);
      assert.match(await response.text(), /id="refused">ERR_MISSING_SIG_ALG/);
    } else {
      const { xml } = await form(unsigned);
      assert.ok(xml.includes(`${STATUS}Requester`) && xml.includes(`${STATUS}RequestDenied`) && xml.includes('must be signed'), xml);
      assert.deepEqual(xmlsec(xml), ['Response: valid']);
      assert.match(xml, /InResponseTo=/);
    }
    assert.ok((await idp.log()).at(-1).refused);
    assert.match(await idp.metadata(), new RegExp('<[^>]*IDPSSODescriptor[^>]*>'));
  });

  test(`${name}: a service that is not registered, or another address, gets a page and no answer`, async (t) => {
    const idp = await begin(t, start);
    for (const options of [{ issuer: 'https://nobody.example' }, { callbackUrl: 'https://elsewhere.example/acs' }]) {
      const response = await fetch(await judge(idp, options).getAuthorizeUrlAsync('r', undefined, {}));
      assert.equal(response.status, 400);
      assert.doesNotMatch(await response.text(), /SAMLResponse/);
    }
  });
}
