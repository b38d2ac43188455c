// The texts come in packs, one per language: every page and a whole result show no place
// where a text is still missing (a zero in the text), also after a change of language.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pupil } from './claims.mjs';
import { closeBrowser, paste, site, started, verdict, visit } from './harness.mjs';

after(closeBrowser);

const LANGUAGES = ['fi', 'sv', 'en'];

async function whole(page, where) {
  const text = await page.evaluate(() => document.title + document.body.textContent);
  assert.ok(text.length > 200, `${where} is empty`);
  assert.ok(!text.includes('\0'), `${where} has a text that is not there`);
}

test('every page is whole, in the language of the address', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/');
  for (const lang of LANGUAGES) {
    for (const [path, filled] of [['', 'h1'], ['paste', 'textarea'], ['demo', 'a[href*="/demo/"]'], ['model', 'main details, main article'], ['gallery', 'main details'], ['gallery/uid-missing', 'main code'], ['simulate', '[data-testid=verdict]'], ['privacy', 'main h2'], ['result', 'h1'], ['nowhere', 'h1']]) {
      await page.goto(`${server.url.replace(/\/$/, '')}/${path}?lang=${lang}`);
      await started(page);
      await page.locator(filled).first().waitFor({ state: 'attached' });
      await whole(page, `/${path} ${lang}`);
    }
  }
});

test('a result is whole in every language chosen on the page, and each language is fetched once', async (t) => {
  const server = await site(t);
  const { page, requests } = await visit(t, server, '/demo/broken-school?lang=fi', { serviceWorkers: 'block', mayComplain: /Service Worker registration blocked/ });
  await page.getByTestId('demo-login').click();
  await verdict(page);
  await whole(page, 'result fi');
  assert.deepEqual(packs(requests), ['engine-fi', 'library-fi', 'page-fi']);
  let before = await page.locator('[data-testid=verdict]').textContent();
  for (const lang of ['sv', 'en', 'sv']) {
    await page.getByTestId(`lang-${lang}`).click();
    await page.waitForFunction((before) => {
      const verdict = document.querySelector('[data-testid=verdict]');
      return verdict && verdict.textContent !== before;
    }, before);
    before = await page.locator('[data-testid=verdict]').textContent();
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    await whole(page, `result ${lang}`);
  }
  assert.deepEqual(packs(requests), ['engine-en', 'engine-fi', 'engine-sv', 'library-fi', 'page-en', 'page-fi', 'page-sv']);
});

test('reading a login fetches no program but the engine', async (t) => {
  const { page, requests } = await visit(t, await site(t), '/paste?lang=fi', { serviceWorkers: 'block', mayComplain: /Service Worker registration blocked/ });
  await paste(page, JSON.stringify(pupil));
  await verdict(page);
  assert.deepEqual(packs(requests), ['engine-fi', 'page-fi']);
  assert.ok(!requests.some((request) => /\/(clerk|library|saml)-/.test(request.url())));
});

const packs = (requests) =>
  requests.map((request) => /texts-(\w+-\w\w)-/.exec(request.url())?.[1]).filter(Boolean).sort();
