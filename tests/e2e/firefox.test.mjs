// The receiving tests in a second engine, Firefox ESR.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pupil, signed } from './claims.mjs';
import { attribute, check, click, closeFirefox, controlled, launch, open, paste, verdict, visit } from './firefox_harness.mjs';
import { site } from './harness.mjs';
import { poster } from './poster.mjs';
import { profile } from './profile.mjs';
import { samlProvider, startSaml, unsolicitedResponse } from './saml_site.mjs';
import { startSamlify } from './samlify_idp.mjs';

after(closeFirefox);

const samlify = await samlProvider(startSamlify, after);
const enter = async (t, server, path) => ({ page: await visit(t, server, path) });

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

const doors = {
  callback: async (t) => ({ server: await site(t), fields: { id_token: (await signed(pupil)).token, state: 's' } }),
  'saml/acs': async (t) => ({ ...(await startSaml(t, samlify, { enter })), fields: { SAMLResponse: await unsolicitedResponse(samlify) } }),
};
for (const [door, prepared] of Object.entries(doors)) {
  test(`after a restart of the browser the cold worker receives the post at /${door}`, async (t) => {
    const { server, fields } = await prepared(t);
    const { folder, opened } = profile(t);
    const first = await launch(folder);
    await controlled(await open(t, (await first.pages())[0], server, '/'));
    await first.close();
    const again = opened(await launch(folder));
    const [page] = await again.pages();
    const before = server.log.length;
    await post(page, await poster(t, `${server.url}/${door}`, fields));
    assert.equal(await verdict(page), 'fault');
    assert.ok(server.log.slice(before).every((line) => line.method === 'GET'));
  });
}

test('a pasted token with its key set: the signature is checked here too', async (t) => {
  const { page } = await ready(t, '/paste');
  const { token, jwks } = await signed(pupil);
  await paste(page, token, jwks);
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
});

test('a SAML login: the request leaves, the answer arrives at /saml/acs and is verified; the host sees no POST', async (t) => {
  const { page, server, seen } = await startSaml(t, samlify, { enter });
  await click(page, 'login');
  assert.equal(await verdict(page), 'ok');
  for (const code of ['signature', 'status', 'audience', 'recipient', 'destination', 'in-response-to']) assert.equal(await check(page, code), 'pass', code);
  assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
  assert.equal((await seen()).unsolicited, false);
  assert.equal(page.url(), `${server.url}/result`);
  assert.deepEqual(posts(server), []);
});

test('a SAML answer that nobody asked for reaches the page and never the host', async (t) => {
  const { page, server, idp } = await startSaml(t, samlify, { enter });
  await controlled(page);
  await page.goto(`${idp.unsolicited}?${new URLSearchParams({ providerId: `${samlify.origin}/saml` })}`);
  assert.equal(await verdict(page), 'fault');
  assert.equal(await check(page, 'in-response-to'), 'fail');
  assert.equal(await check(page, 'signature'), 'pass');
  assert.deepEqual(posts(server), []);
});

test('a pasted SAML response with the metadata beside it: the signature is checked here too', async (t) => {
  const { page, idp } = await startSaml(t, samlify, { enter, path: '/paste' });
  await paste(page, await unsolicitedResponse(samlify), idp.metadata());
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
});
