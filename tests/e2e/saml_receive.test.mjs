// A SAML response on its way: from the page to an identity provider and back through the service
// worker. Whether the message is judged rightly is for the tests of the judges, and for the other providers.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { check, chromiumArgs, closeBrowser, dist, executablePath, site, started, verdict, visit } from './harness.mjs';
import { personal, pupil } from './claims.mjs';
import { startIdp } from './mock_idp.mjs';
import { profile } from './profile.mjs';
import { reserve } from './provider_site.mjs';

after(closeBrowser);

/** The site, an identity provider that it knows, and a page on the start page. */
async function start(t, { idp: idpOptions = {}, config = {}, visitOptions, path = '/', site: siteOptions } = {}) {
  const idp = await startIdp(t, { attributes: pupil, ...idpOptions });
  const { port, origin } = await reserve();
  const server = await site(t, { port, config: idp.configuration(config), ...siteOptions });
  const visited = await visit(t, { url: origin }, path, visitOptions);
  return { idp, origin, server, acs: `${origin}/saml/acs`, ...visited };
}

/** Clicks through the identity provider. */
async function answer(page) {
  await page.locator('button', { hasText: /^go$/ }).click();
}

async function logIn(page, hook = 'login') {
  await page.getByTestId(hook).click();
  await answer(page);
  return verdict(page);
}

async function problem(page) {
  const shown = page.getByTestId('problem');
  await shown.waitFor();
  return shown.getAttribute('data-code');
}

const posts = (server) => server.log.filter((line) => line.method === 'POST');

/** The host has seen nothing of it, and the address holds nothing. */
function assertClean(page, server) {
  assert.deepEqual(posts(server), [], 'the host saw a POST');
  for (const { url } of server.log) assert.doesNotMatch(url, /\?/, 'the host saw a query');
  const address = new URL(page.url());
  assert.equal(address.search + address.hash, '');
}

for (const [name, idp] of Object.entries({ 'as it is': {}, '9 kB': { padding: 5_000 }, '900 kB': { padding: 650_000 }, 'relayed by 307': { relay: true } })) {
  test(`a login: left with a request, received, tied to it: ${name}`, async (t) => {
    const { page, idp: { asked }, server, acs } = await start(t, { idp });
    await logIn(page);
    assert.equal(asked.length, 1);
    assert.equal(asked[0].acs, acs);
    assert.match(asked[0].id, /^[A-Za-z_][\w.-]{30,}$/);
    assert.equal(await check(page, 'signature'), 'pass');
    assert.equal(await check(page, 'in-response-to'), 'pass');
    assert.match(page.url(), /\/result$/);
    assertClean(page, server);
    assert.ok((await page.locator('main').innerText()).includes('Mansikkalan testi'));
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
    for (const value of [...personal, asked[0].id, asked[0].RelayState]) assert.ok(!kept.includes(value), value);
  });
}

test('the counter counts: without a worker the host does see the POST, and says that it processed nothing', async (t) => {
  const { page, idp, server, acs } = await start(t, { visitOptions: { serviceWorkers: 'block', mayComplain: /./ } });
  await page.goto(idp.unasked(acs));
  await answer(page);
  await page.locator('main.panel').waitFor();
  assert.deepEqual(posts(server), [{ method: 'POST', url: '/saml/acs', status: 200 }]);
  const said = await page.locator('body').innerText();
  for (const words of ['The login was not processed', 'Inloggningens uppgifter behandlades inte']) assert.ok(said.includes(words), words);
  assert.ok(personal.every((value) => !said.includes(value)));
});

test('without a worker nobody leaves for a login: the page says why and offers the other doors', async (t) => {
  const { page, idp } = await start(t, { visitOptions: { serviceWorkers: 'block', mayComplain: /./ } });
  await page.getByTestId('login').click();
  await problem(page);
  assert.deepEqual(idp.asked, []);
  assert.ok(await page.locator('.doors a[href$="/paste"]').isVisible());
  assert.ok(await page.locator('.doors a[href$="/"]').isVisible());
});

test('the very path is tested before leaving; a worker that does not know it counts as none', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'peili-'));
  t.after(() => rmSync(dir, { recursive: true }));
  cpSync(dist, dir, { recursive: true });
  for (const end of ['.br', '.gz']) rmSync(join(dir, `sw.js${end}`));
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  assert.ok(worker.includes('saml/acs'));
  writeFileSync(join(dir, 'sw.js'), worker.replace('saml/acs', 'saml/elsewhere'));
  const { page, idp, server } = await start(t, { site: { dir } });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByTestId('login').click();
  await problem(page);
  assert.deepEqual(idp.asked, []);
  assert.deepEqual(posts(server).map(({ url }) => url), ['/saml/acs'], 'the self-test reached the host, with nothing in it');
});

test('a form over a megabyte is refused with a page, and the host does not see it', async (t) => {
  const { page, idp, server, acs } = await start(t, { idp: { padding: 1_000_000 }, visitOptions: { mayComplain: /413/ } });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(idp.unasked(acs));
  await answer(page);
  await page.locator('main.panel').waitFor();
  assert.ok((await page.locator('body').innerText()).includes('The login was not processed'));
  assertClean(page, server);
});

test('an answer that nobody asked for is received, verified and marked', async (t) => {
  const { page, idp, server, acs } = await start(t);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(idp.unasked(acs));
  await answer(page);
  assert.equal(await verdict(page), 'fault');
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await check(page, 'in-response-to'), 'fail');
  assertClean(page, server);
});

test('a request is answered once, in its own tab', async (t) => {
  const { page, context, origin, idp, server, acs } = await start(t);
  await page.getByTestId('login').click();
  await page.locator('button', { hasText: /^go$/ }).waitFor();
  const [{ id }] = idp.asked;
  // Another tab brings the answer to this tab's request.
  const other = await context.newPage();
  await other.goto(page.url());
  await answer(other);
  await verdict(other);
  assert.equal(await check(other, 'in-response-to'), 'fail', 'the other tab has asked nothing');
  await answer(page);
  await verdict(page);
  assert.equal(await check(page, 'in-response-to'), 'pass');
  assert.equal(idp.asked[1].id, id);
  // The same answer again, by the back button.
  await page.goBack();
  await answer(page);
  await verdict(page);
  assert.equal(await check(page, 'in-response-to'), 'fail', 'answered once already');
  assert.equal(new URL(page.url()).origin, origin);
  assertClean(page, server);
  assert.ok(acs);
});

test('an answer to another request is not tied to this one', async (t) => {
  const { page } = await start(t, { idp: { answer: () => ({ facts: { inResponseTo: '_of-somebody-else' } }) } });
  assert.equal(await logIn(page), 'fault');
  assert.equal(await check(page, 'in-response-to'), 'fail');
});

test('back and forward: nothing is read twice, nothing is asked of the host', async (t) => {
  const { page, server } = await start(t);
  await logIn(page);
  await page.goBack();
  await page.locator('button', { hasText: /^go$/ }).waitFor();
  await page.goForward();
  await started(page);
  assert.match(page.url(), /\/result$/);
  await page.reload();
  await started(page);
  assert.equal(await page.getByTestId('verdict').count(), 0, 'nothing is kept');
  assertClean(page, server);
});

test('a ticket is good once', async (t) => {
  const { page, context, origin } = await start(t);
  const tickets = [];
  context.on('request', (request) => request.url().includes('ticket=') && tickets.push(request.url()));
  await logIn(page);
  assert.equal(tickets.length, 1);
  await page.goto(tickets[0]);
  await problem(page);
  assert.equal(await page.getByTestId('verdict').count(), 0);
  assert.equal(new URL(page.url()).search, '');
  for (const path of ['/saml/acs', '/saml/acs?ticket=nobody']) {
    await page.goto(origin + path);
    await problem(page);
  }
});

test('the worker is stopped while the visitor is away: the answer is received all the same', async (t) => {
  const { page, context, server } = await start(t);
  await page.getByTestId('login').click();
  await page.locator('button', { hasText: /^go$/ }).waitFor();
  const control = await context.newCDPSession(page);
  await control.send('ServiceWorker.enable');
  const stopped = new Promise((resolve) => {
    control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => versions.some((one) => one.runningStatus === 'stopped') && resolve());
  });
  await control.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await answer(page);
  await verdict(page);
  assert.equal(await check(page, 'in-response-to'), 'pass');
  assertClean(page, server);
});

test('a browser closed and opened again receives a form with a cold worker', async (t) => {
  const { folder, opened } = profile(t);
  const idp = await startIdp(t, { attributes: pupil });
  const { port, origin } = await reserve();
  const server = await site(t, { port, config: idp.configuration() });
  const open = () => chromium.launchPersistentContext(folder, { executablePath, args: chromiumArgs, locale: 'en-GB' });
  const first = await open();
  await first.pages()[0].goto(origin);
  await first.pages()[0].waitForFunction(() => navigator.serviceWorker.controller !== null);
  await first.close();
  const asked = server.log.length;
  const second = opened(await open());
  const page = second.pages()[0];
  await page.goto(idp.unasked(`${origin}/saml/acs`));
  await answer(page);
  await verdict(page);
  assert.equal(await check(page, 'signature'), 'pass');
  assert.ok(server.log.length > asked, 'the page itself comes from the host');
  assertClean(page, server);
});

test('each protocol has its own door, and says so at the other', async (t) => {
  const { page, idp, origin, server } = await start(t, {
    idp: { answer: (_, { fields, to }) => ({ action: to, ...(fields && { fields: { id_token: 'a.b.c', state: 's' } }) }) },
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const post = async (to, more = '') => {
    await page.goto(`${idp.unasked(`${origin}/saml/acs`)}&to=${encodeURIComponent(origin + to)}${more}`);
    await answer(page);
    return problem(page);
  };
  assert.equal(await post('/callback'), 'saml');
  assert.ok((await page.getByTestId('problem').innerText()).includes('/saml/acs'));
  await post('/saml/acs', '&fields=oidc');
  assert.ok((await page.getByTestId('problem').innerText()).includes('/callback'));
  assertClean(page, server);
});

// ---- the start page

const oidc = { issuer: 'https://op.example.fi', client_id: 'peili', response_type: 'code', response_mode: 'form_post', scope: 'openid' };

test('with both protocols the large button is OpenID Connect, and SAML stands beside it', async (t) => {
  const { page, idp, acs } = await start(t, { config: { oidc } });
  await page.getByTestId('login').waitFor();
  await logIn(page, 'login-saml');
  assert.equal(idp.asked[0].acs, acs);
  assert.equal(await check(page, 'in-response-to'), 'pass');
});

test('logging in again goes the same way, asks for a fresh login and is tied to its own request', async (t) => {
  const { page, idp } = await start(t, { config: { oidc } });
  await logIn(page, 'login-saml');
  await page.getByTestId('login-again').click();
  await answer(page);
  await page.waitForURL(/\/result$/);
  await verdict(page);
  assert.equal(idp.asked.length, 2);
  assert.notEqual(idp.asked[0].id, idp.asked[1].id);
  assert.doesNotMatch(idp.asked[0].xml, /ForceAuthn="true"/);
  assert.match(idp.asked[1].xml, /ForceAuthn="true"/);
  assert.equal(await check(page, 'in-response-to'), 'pass');
});

test('an unsolicited start says what it cannot do, and the answer is not called tied', async (t) => {
  const { page, idp, acs } = await start(t, { config: { start: 'unsolicited' } });
  await page.getByTestId('login').waitFor();
  assert.match(await page.locator('.card.login').innerText(), /MPASSid starts the SAML login by itself/);
  await logIn(page);
  assert.equal(idp.asked[0].xml, undefined);
  assert.equal(idp.asked[0].shire, acs);
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await check(page, 'in-response-to'), 'unknown');
});

test('a link to an environment with SAML alone, and its home organisation', async (t) => {
  const source = { id: 'urn:mpass.id:authnsource:mansikkala', name: 'Mansikkalan testi kunta' };
  const { page, idp } = await start(t, { config: { sources: [source] }, path: `/start?env=test&source=${source.id}` });
  await logIn(page);
  assert.match(idp.asked[0].xml, /urn:mpass\.id:authnsource:mansikkala/);
});

for (const [lang, words] of Object.entries({ fi: 'SAML-tavalla', sv: 'SAML-sättet', en: 'the SAML way' })) {
  test(`the SAML way is offered in words, in ${lang}`, async (t) => {
    const { page } = await start(t, { config: { oidc }, path: `/?lang=${lang}` });
    assert.ok((await page.getByTestId('login-saml').innerText()).includes(words));
  });
}

test('certificates alone start no login', async (t) => {
  const { page } = await start(t, { config: { start: 'unregistered', oidc } });
  await page.getByTestId('login').waitFor();
  assert.equal(await page.getByTestId('login-saml').count(), 0);
});
