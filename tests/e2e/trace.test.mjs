// Recordings that real browsers made just now, read by the page: what is in them, in order; a
// message opened from them; and no secret of theirs anywhere on the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, site, verdict, visit } from './harness.mjs';
import { recordChromium } from './record_chromium.mjs';
import { recordFirefox } from './record_firefox.mjs';
import { SECRETS, startOidc, startSaml, walks } from './recorded_scene.mjs';
import { samlTracer } from './saml_tracer.mjs';

const names = { service: 'service.example', proxy: 'mpass-proxy.example', home: 'koulu.example' };
const hosts = Object.values(names);
const HOPS = ['saml-request', 'saml-request', 'saml-response', 'saml-response'];
const ends = [];
const recordings = {};

before(async () => {
  const t = { after: (end) => ends.push(end) };
  const saml = await startSaml(t, names);
  const oidc = await startOidc(t);
  const chromium = await recordChromium((browser) => walks.saml(browser, saml), { hosts });
  recordings.chromium = chromium.sanitized;
  recordings.sensitive = chromium.full;
  recordings.firefox = await recordFirefox((browser) => walks.saml(browser, saml), { hosts });
  recordings.oidc = await recordFirefox((browser) => walks.oidc(browser, oidc), { hosts });
  for (const profile of ['none', 'mask', 'remove']) recordings[`tracer-${profile}`] = samlTracer(recordings.firefox, profile);
  await saml.set({ status: ['Responder', 'AuthnFailed', 'Wrong learner id'] });
  recordings.refused = (await recordChromium(async (browser) => {
    await walks.refused(browser, saml);
    await walks.stale(browser, saml);
  }, { hosts })).sanitized;
});

after(async () => {
  await closeBrowser();
  for (const end of ends) end();
});

async function opened(t, name, lang = 'en') {
  const visited = await visit(t, await site(t), `/trace?lang=${lang}`);
  await visited.page.getByTestId('trace-how').waitFor();
  await visited.page.getByTestId('trace-file').setInputFiles({ name: `${name}.har`, mimeType: 'application/json', buffer: Buffer.from(recordings[name]) });
  await visited.page.getByTestId('trace').waitFor();
  return visited;
}

const kinds = (page) => page.getByTestId('trace-message').evaluateAll((list) => list.map((one) => one.dataset.kind));

async function free(page) {
  const whole = await page.content();
  for (const [name, secret] of Object.entries(SECRETS)) assert.ok(!whole.includes(secret), `${name} on the page`);
}

for (const [name, lang] of [['chromium', 'fi'], ['sensitive', 'sv'], ['firefox', 'en'], ['tracer-none', 'fi'], ['tracer-mask', 'sv'], ['tracer-remove', 'en']]) {
  test(`a login over three hosts: ${name}, ${lang}`, async (t) => {
    const { page } = await opened(t, name, lang);
    assert.deepEqual(await kinds(page), HOPS);
    assert.equal(await page.getByTestId('trace-signal').count(), 0);
    await free(page);
    await page.getByTestId('trace-open').last().click();
    assert.equal(await verdict(page), 'ok');
    await free(page);
  });
}

test('logins by OpenID Connect open with their userinfo', async (t) => {
  const { page } = await opened(t, 'oidc');
  const found = await kinds(page);
  assert.deepEqual(found.filter((kind) => kind !== 'oidc-request'), ['oidc-answer', 'oidc-answer', 'oidc-error', 'oidc-code', 'oidc-token', 'userinfo']);
  assert.equal(await page.getByTestId('trace-open').count(), 4);
  await free(page);
  await page.getByTestId('trace-open').last().click();
  assert.equal(await verdict(page), 'ok');
});

test('where a refused login stopped, and on to its cause', async (t) => {
  const { page } = await opened(t, 'refused');
  assert.deepEqual(await kinds(page), HOPS);
  assert.match(await page.getByTestId('trace-signal').last().innerText(), /Stale Request/);
  assert.match(await page.getByTestId('trace-stop').innerText(), /mpass-proxy\.example/);
  await page.locator('#trace-find').click();
  await page.getByTestId('cannot-cause').first().waitFor();
  await free(page);
});

test('a recording that breaks off is read as far as it goes', async (t) => {
  recordings.cut = recordings.firefox.slice(0, Math.floor(recordings.firefox.length * 0.8));
  const { page } = await opened(t, 'cut');
  assert.ok((await kinds(page)).length >= 2);
  assert.match(await page.getByTestId('trace-summary').innerText(), /breaks off at \d+/);
});

test('a recording may be given where logins are', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  const name = 'SAML-tracer-export.json';
  await page.getByTestId('file-input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(recordings['tracer-none']) });
  await page.getByTestId('trace').waitFor();
  assert.deepEqual(await kinds(page), HOPS);
});
