// The receiving tests in a second engine, Firefox ESR.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pupil, signed } from './claims.mjs';
import { attribute, check, click, closeFirefox, controlled, launch, open, paste, profile, verdict, visit } from './firefox_harness.mjs';
import { site } from './harness.mjs';
import { poster } from './poster.mjs';

after(closeFirefox);

const posts = (server) => server.log.filter((line) => line.method === 'POST');

async function ready(t, path = '/') {
  const server = await site(t);
  const page = await visit(t, server, path);
  await controlled(page);
  return { page, server };
}

async function post(page, address) {
  await page.goto(address);
  await page.click('button');
}

for (const [name, options] of Object.entries({ plain: {}, 'relayed by 307': { relay: true } })) {
  test(`a cross-site form post reaches the page and never the host: ${name}`, async (t) => {
    const { page, server } = await ready(t);
    const { token } = await signed(pupil);
    await post(page, await poster(t, `${server.url}/callback`, { id_token: token, state: 'nobody asked' }, options));
    assert.equal(await verdict(page), 'fault');
    assert.equal(await check(page, 'state'), 'fail');
    assert.equal(page.url(), `${server.url}/result`);
    assert.deepEqual(posts(server), []);
  });
}

test('without a worker the post reaches the host, and these tests would see it', async (t) => {
  const server = await site(t);
  const page = await visit(t, { url: await poster(t, `${server.url}/callback`, { id_token: 'x' }) }, '');
  await page.click('button');
  await page.waitForSelector('[lang=sv]');
  assert.equal(posts(server).length, 1);
});

test('an answer is handed over once: the door entered again says so', async (t) => {
  const { page, server } = await ready(t);
  const { token } = await signed(pupil);
  await post(page, await poster(t, `${server.url}/callback`, { id_token: token, state: 's' }));
  await verdict(page);
  await open(t, page, server, '/callback');
  assert.equal(await page.$('[data-testid=verdict]'), null);
});

test('after a restart of the browser the cold worker receives the post', async (t) => {
  const server = await site(t);
  const folder = profile(t);
  const first = await launch(folder);
  await controlled(await open(t, (await first.pages())[0], server, '/'));
  await first.close();
  const again = await launch(folder);
  t.after(() => again.close());
  const [page] = await again.pages();
  const { token } = await signed(pupil);
  const before = server.log.length;
  await post(page, await poster(t, `${server.url}/callback`, { id_token: token, state: 's' }));
  assert.equal(await verdict(page), 'fault');
  assert.ok(server.log.slice(before).every((line) => line.method === 'GET'));
});

test('a pasted token with its key set: the signature is checked here too', async (t) => {
  const { page } = await ready(t, '/paste');
  const { token, jwks } = await signed(pupil);
  await paste(page, token, jwks);
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
});
