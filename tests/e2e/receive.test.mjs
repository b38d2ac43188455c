// The service worker as the receiver of form posts across sites.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { check, closeBrowser, site, started, verdict, visit } from './harness.mjs';
import { pupil, signed } from './claims.mjs';
import { poster } from './poster.mjs';

after(closeBrowser);

async function ready(t, options) {
  const server = await site(t);
  const url = server.url.replace('127.0.0.1', 'localhost').replace(/\/$/, '');
  const local = { ...server, url };
  const visited = await visit(t, local, '/', options);
  await visited.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { ...visited, url, server };
}

const posts = (server) => server.log.filter((line) => line.method === 'POST');

for (const [name, options] of Object.entries({ plain: {}, 'relayed by 307': { relay: true } })) {
  test(`a cross-site form post reaches the page and never the host: ${name}`, async (t) => {
    const { page, url, server } = await ready(t);
    const { token } = await signed(pupil);
    await page.goto(await poster(t, `${url}/callback`, { id_token: token, state: 'nobody asked' }, options));
    await page.click('button');
    await page.waitForURL(`${url}/**`);
    // Nobody asked for it in this tab: shown, plainly marked, and a fault of the login itself.
    assert.equal(await verdict(page), 'fault');
    assert.equal(await check(page, 'state'), 'fail');
    assert.ok(!page.url().includes('ticket'), page.url());
    assert.deepEqual(posts(server), []);
  });
}

test('the answer is handed over once: reloading the callback says so', async (t) => {
  const { page, url } = await ready(t);
  const { token } = await signed(pupil);
  await page.goto(await poster(t, `${url}/callback`, { id_token: token, state: 's' }));
  await page.click('button');
  await verdict(page);
  await page.goto(`${url}/callback`);
  await started(page);
  assert.equal(await page.getByTestId('verdict').count(), 0);
  assert.ok((await page.locator('main').innerText()).length > 60);
});

test('only the exact path takes a POST, only urlencoded, only up to a megabyte', async (t) => {
  const { page, url, server } = await ready(t, { mayComplain: /Failed to load resource/ });
  const results = await page.evaluate(async () => {
    const post = async (path, body, type) => {
      const response = await fetch(path, { method: 'POST', body, headers: { 'Content-Type': type } });
      return response.status;
    };
    const form = 'application/x-www-form-urlencoded';
    return { elsewhere: await post('/elsewhere', 'a=b', form), beside: await post('/callback/x', 'a=b', form) };
  });
  assert.equal(results.elsewhere, 405);
  assert.equal(results.beside, 405);
  assert.equal(posts(server).length, 2, 'both went to the host: they are not the worker\'s');
  await page.goto(await poster(t, `${url}/callback`, { id_token: 'A'.repeat(1_100_000) }));
  await page.click('button');
  await page.waitForURL(`${url}/**`);
  assert.ok((await page.locator('body').innerText()).length > 40, 'a sentence, not a blank page');
  assert.equal(posts(server).length, 2);
});

test('a POST without a worker: the host says that nothing was processed, in three languages', async (t) => {
  const server = await site(t);
  const response = await fetch(`${server.url.replace(/\/$/, '')}/callback`, {
    method: 'POST', body: 'id_token=x.y.z', headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  const text = await response.text();
  assert.equal(response.headers.get('cache-control'), 'no-store');
  for (const lang of ['fi', 'sv', 'en']) assert.ok(text.includes(`lang="${lang}"`), lang);
  assert.ok(!text.includes('x.y.z'));
});
