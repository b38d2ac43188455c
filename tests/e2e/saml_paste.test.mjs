// SAML through the door "paste or drop": every wrapping, the keys beside it, and what is no login.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { attribute, check, closeBrowser, paste, site, verdict, visit } from './harness.mjs';
import { pupil } from './claims.mjs';
import { IDP, authnRequest, certificate, deflated, logoutRequest, metadata, response, wrappings } from './saml_message.mjs';
import { samlKeys } from './saml_idp.mjs';
import { contacts } from './provider_site.mjs';

after(closeBrowser);

const LANGUAGES = ['fi', 'sv', 'en'];
const again = (page) => page.goto(page.url().replace('/result', '/paste'));
const program = (requests) => requests.filter((request) => /\/(texts-)?saml-/.test(request.url())).map((request) => /\/(saml-\w+\.(js|wasm)|texts-saml-\w\w)/.exec(request.url())[1]);

for (const [name, wrap] of Object.entries(wrappings)) {
  test(`${name}, with the metadata beside it: the signature passes`, async (t) => {
    const { page } = await visit(t, await site(t), '/paste');
    await paste(page, wrap(response(pupil)), metadata());
    assert.equal(await check(page, 'signature'), 'pass');
    assert.equal(await verdict(page), 'ok');
    assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
  });
}

for (const lang of LANGUAGES) {
  test(`without keys it is shown and nothing is said to be verified; changed it fails; in ${lang}`, async (t) => {
    const { page } = await visit(t, await site(t), `/paste?lang=${lang}`);
    const xml = response(pupil);
    await paste(page, xml);
    assert.equal(await check(page, 'signature'), 'unknown');
    assert.equal(await verdict(page), 'ok');
    assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
    await again(page);
    await paste(page, xml.replace('Oppilas', 'Opettaja'), metadata());
    assert.equal(await check(page, 'signature'), 'fail');
    assert.equal(await verdict(page), 'fault');
    const text = await page.evaluate(() => document.body.textContent);
    assert.ok(!text.includes('\0'), 'a text that is not there');
  });
}

test('one signature is enough, on the response or on the assertion; a certificate is a key', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  const keys = [metadata(), samlKeys().signing.cert];
  for (const sign of [['Response'], ['Assertion']]) {
    for (const key of keys) {
      await paste(page, response(pupil, { sign }), key);
      assert.equal(await check(page, 'signature'), 'pass', sign[0]);
      await again(page);
    }
  }
});

test('the configuration knows the identity provider: its keys are trusted', async (t) => {
  const config = { contacts, integration_id: 3000001, environments: [{ id: 'test', kind: 'test', saml: { start: 'unregistered', entity_id: IDP, certificates: [certificate()] } }] };
  const { page } = await visit(t, await site(t, { config }), '/paste');
  await paste(page, response(pupil));
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await check(page, 'issuer'), 'pass');
  assert.equal(await verdict(page), 'ok');
});

const others = { 'an AuthnRequest': () => authnRequest, 'a LogoutRequest': () => logoutRequest, 'an AuthnRequest by redirect': () => `https://idp.example/sso?SAMLRequest=${encodeURIComponent(deflated(authnRequest))}`, 'metadata alone': metadata,
  'XML that is cut': () => response(pupil).slice(0, 900), 'a bomb': () => `SAMLResponse=${encodeURIComponent(deflated(Buffer.alloc(100 << 20, 0x41)))}`,
  'a DTD': () => `<!DOCTYPE a [<!ENTITY b "c">]>${response(pupil)}`, '10,000 deep': () => `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${'<a>'.repeat(10_000)}`,
};
for (const [name, text] of Object.entries(others)) {
  test(`${name}: a sentence, in place, in three languages`, async (t) => {
    const server = await site(t);
    const said = new Set();
    for (const lang of LANGUAGES) {
      const { page } = await visit(t, server, `/paste?lang=${lang}`);
      await paste(page, text());
      const error = page.getByTestId('read-error');
      assert.ok(await error.isVisible());
      said.add(await error.innerText());
      assert.match(page.url(), /\/paste/);
    }
    assert.equal(said.size, LANGUAGES.length, [...said].join('\n'));
    for (const sentence of said) assert.ok(sentence.length > 60, sentence);
  });
}

test('a dropped file is read like pasted text', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  await page.getByTestId('paste-keys').fill(metadata());
  await page.getByTestId('file-input').setInputFiles({ name: 'response.xml', mimeType: 'text/xml', buffer: Buffer.from(response(pupil)) });
  assert.equal(await verdict(page), 'ok');
  assert.equal(await check(page, 'signature'), 'pass');
});

test('another language asks the engine alone, and a read error is said anew', async (t) => {
  const options = { serviceWorkers: 'block', mayComplain: /Service Worker registration blocked/ };
  const { page, requests } = await visit(t, await site(t), '/paste?lang=fi', options);
  await paste(page, response(pupil), metadata());
  const fetched = program(requests);
  assert.equal(fetched.length, 3, fetched.join());
  const finnish = await page.getByTestId('verdict').innerText();
  await page.getByTestId('lang-sv').click();
  await page.waitForFunction((old) => (document.querySelector('[data-testid=verdict]')?.innerText ?? old) !== old, finnish);
  assert.equal(await check(page, 'signature'), 'pass');
  assert.deepEqual(program(requests), fetched);
  await again(page);
  await paste(page, logoutRequest);
  const error = page.getByTestId('read-error');
  const swedish = await error.innerText();
  // The page's own words change at once, the SAML program's when its texts are there.
  const texts = page.waitForResponse(/texts-saml-en/);
  await page.getByTestId('lang-en').click();
  await texts;
  await page.waitForFunction((old) => (document.querySelector('[data-testid=read-error]')?.innerText ?? old) !== old, swedish);
  assert.deepEqual(program(requests).filter((name) => name.startsWith('texts')), ['texts-saml-fi', 'texts-saml-sv', 'texts-saml-en']);
});
