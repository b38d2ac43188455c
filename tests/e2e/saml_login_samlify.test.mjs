// Logins at samlify, and what only it does: a page of its own for an unsigned request.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, started } from './harness.mjs';
import { logins, posts } from './saml_logins.mjs';
import { samlProvider, startSaml } from './saml_site.mjs';
import { startSamlify } from './samlify_idp.mjs';

after(closeBrowser);

const provider = await samlProvider(startSamlify, after);

logins('samlify', provider);

test('samlify demands signed requests: its own page refuses, and our page is still there to go back to', async (t) => {
  const { page, seen, server } = await startSaml(t, provider, { behaviour: { wantSigned: true }, visitOptions: { mayComplain: /Failed to load resource/ } });
  await page.getByTestId('login').first().click();
  await page.waitForURL(/\/sso\?/);
  assert.match(await page.locator('#refused').innerText(), /ERR_MISSING_SIG_ALG/);
  assert.ok((await seen()).refused);
  await page.goBack();
  await started(page);
  await page.getByTestId('login').first().waitFor();
  assert.deepEqual(posts(server), []);
});
