// The page at our entity id, and the metadata that it saves, as another implementation reads them.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as samlify from 'samlify';
import { closeBrowser, download, site, visit } from './harness.mjs';

after(closeBrowser);

const TITLES = { fi: 'SAML-rekisteröinti', sv: 'SAML-registrering', en: 'SAML registration' };

test('the metadata can be seen and saved, and another reader finds our addresses in it', async (t) => {
  const server = await site(t);
  const base = server.url.replace(/\/?$/, '/');
  const { page } = await visit(t, server, '/');
  await page.locator('footer a[href$="/saml"]').click();
  const saved = await download(page, () => page.getByTestId('metadata-save').click());
  assert.equal(saved.name, 'peili-saml-metadata.xml');
  assert.equal((await page.locator('pre').innerText()).trim(), saved.text.trim());
  const { entityMeta } = samlify.ServiceProvider({ metadata: saved.text });
  assert.equal(entityMeta.getEntityID(), `${base}saml`);
  assert.equal(entityMeta.getAssertionConsumerService('post'), `${base}saml/acs`);
  assert.equal(entityMeta.isAuthnRequestSigned(), false);
  assert.equal(entityMeta.isWantAssertionsSigned(), true);
  const shown = await page.locator('dd').allInnerTexts();
  assert.deepEqual(shown, [`${base}saml`, `${base}saml/acs`]);
  // The entity id is an address that can be opened, in each language.
  for (const [lang, title] of Object.entries(TITLES)) {
    await page.goto(`${base}saml?lang=${lang}`);
    await page.getByTestId('metadata-save').waitFor();
    assert.equal(await page.locator('h1').innerText(), title);
  }
});
