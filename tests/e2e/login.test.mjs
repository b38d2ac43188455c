// Real logins through a real OpenID provider (npm oidc-provider), and the hostile modules.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { attribute, check, closeBrowser, findings, serveOn, started, verdict, visit } from './harness.mjs';
import { pupil, schoolLost } from './claims.mjs';
import { modules, startMock } from './mock_op.mjs';
import { startProvider } from './oidc_provider.mjs';
import { configuration, reserve, start } from './provider_site.mjs';

after(closeBrowser);

async function logIn(page) {
  await page.getByTestId('login').first().click();
  return verdict(page);
}

for (const [type, mode] of [
  ['code', 'form_post'], ['code', 'query'], ['code id_token token', 'form_post'], ['code id_token token', 'fragment'],
  ['code id_token', 'form_post'], ['code id_token', 'fragment'], ['id_token', 'form_post'],
]) {
  test(`${type} by ${mode}: every attribute, every check`, async (t) => {
    const { page, op, server } = await start(t, 'en', { type, mode });
    assert.equal(await logIn(page), 'ok');
    assert.match(page.url(), /\/result$/);
    for (const code of ['signature', 'algorithm', 'issuer', 'audience', 'expiry', 'issued-at', 'nonce', 'state']) {
      assert.equal(await check(page, code), 'pass', code);
    }
    if (type.includes(' token')) assert.equal(await check(page, 'at-hash'), 'pass');
    if (type.startsWith('code id_token')) assert.equal(await check(page, 'c-hash'), 'pass');
    assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
    // In the ways that need no secret the code is never redeemed.
    const redeemed = op.log.filter((line) => line.url.startsWith('/token')).length;
    assert.equal(redeemed, type === 'code' ? 1 : 0);
    assert.ok(server.log.every((line) => line.method === 'GET'), 'the host saw a POST');
    assert.ok(server.log.every((line) => !/code=|id_token|state=/.test(line.url) || mode === 'query'));
  });
}

for (const lang of ['fi', 'sv', 'en']) {
  test(`a faulty login through a provider gets its verdict, in ${lang}`, async (t) => {
    const { page } = await start(t, lang, { provider: { claims: schoolLost } });
    assert.equal(await logIn(page), 'fault');
    assert.equal((await findings(page)).length, 1);
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
  });
}

for (const claimsIn of ['id_token', 'userinfo']) {
  test(`claims only in ${claimsIn} are found there`, async (t) => {
    const { page } = await start(t, 'en', { provider: { claimsIn } });
    assert.equal(await logIn(page), 'ok');
    assert.equal(await check(page, 'userinfo-subject'), 'pass');
    assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
  });
}

test('signed userinfo is verified', async (t) => {
  const { page } = await start(t, 'en', { provider: { claimsIn: 'userinfo', userinfoAlg: 'RS256' } });
  assert.equal(await logIn(page), 'ok');
  assert.equal(await check(page, 'userinfo-signature'), 'pass');
});

test('log in again asks for a fresh login and shows that it was', async (t) => {
  const { page, op } = await start(t, 'en');
  await logIn(page);
  const before = op.log.filter((line) => line.url.startsWith('/interaction/')).length;
  await Promise.all([page.waitForRequest(/prompt=login/), page.getByTestId('login-again').click()]);
  await page.waitForURL(/\/result$/);
  assert.equal(await verdict(page), 'ok');
  assert.equal(op.log.filter((line) => line.url.startsWith('/interaction/')).length, before + 1);
  assert.equal(await check(page, 'auth-time'), 'pass');
});

test('logging out is offered, with no token in the address, and the home session is explained', async (t) => {
  const { page, op } = await start(t, 'en');
  await logIn(page);
  const link = page.locator('main a[href*="/session/end"]');
  const address = new URL(await link.getAttribute('href'));
  assert.equal(address.origin, op.issuer);
  assert.deepEqual([...address.searchParams.keys()].sort(), ['client_id', 'post_logout_redirect_uri']);
  assert.equal((await fetch(address)).status, 200, 'the provider takes it');
});

test('a preselected home organisation travels as acr_values', async (t) => {
  const source = { id: 'urn:mpass.id:authnsource:Mansikkala', name: 'Mansikkalan testi kunta' };
  const { page, op } = await start(t, 'en', { config: { sources: [source] } });
  await page.getByTestId('login-source').selectOption(source.id);
  await logIn(page);
  const asked = (request) => request.url().includes(encodeURIComponent(source.id));
  assert.ok(op.log.some((line) => line.url.includes(encodeURIComponent(source.id))));
  // The same again keeps the choice; somebody else may come from elsewhere.
  const [again] = await Promise.all([page.waitForRequest(/prompt=login/), page.getByTestId('login-again').click()]);
  assert.ok(asked(again));
  await page.waitForURL(/\/result$/);
  await verdict(page);
  const [other] = await Promise.all([page.waitForRequest(/prompt=login/), page.getByTestId('login-other').click()]);
  assert.ok(!asked(other));
  await page.waitForURL(/\/result$/);
});

test('without a service worker the fragment is the fallback, and the page says what it costs', async (t) => {
  const { page } = await start(t, 'en', { type: 'code id_token', visitOptions: { serviceWorkers: 'block', mayComplain: /./ } });
  assert.equal(await logIn(page), 'ok');
  assert.equal(new URL(page.url()).hash, '');
  assert.ok(await page.locator('.note[data-code=history]').first().isVisible());
});

test('a provider without CORS: pinned discovery and keys, no userinfo, and the login is still judged', async (t) => {
  const { port, origin } = await reserve();
  const op = await startProvider(t, {
    redirectUri: `${origin}/callback`, postLogout: `${origin}/`, claims: pupil, responseType: 'code id_token token', cors: false,
  });
  const discovery = await (await fetch(`${op.issuer}/.well-known/openid-configuration`)).json();
  const jwks = await (await fetch(discovery.jwks_uri)).json();
  const server = await serveOn(t, port, configuration(op.issuer, { type: 'code id_token token', discovery, jwks }));
  const { page } = await visit(t, server, '/', { mayComplain: /./ });
  assert.equal(await logIn(page), 'ok');
  assert.equal(await check(page, 'signature'), 'pass');
  assert.equal(await check(page, 'userinfo'), 'unknown');
});

test('a computer that is seven minutes ahead is told so', async (t) => {
  const { page } = await start(t, 'en');
  await page.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 7 * 60_000;
  });
  await page.reload();
  await started(page);
  assert.notEqual(await logIn(page), 'ok');
  const clock = page.locator('[data-testid=check][data-code=clock]');
  assert.match(await clock.innerText(), /7 min/);
});

for (const [name, module] of Object.entries(modules)) {
  test(`module ${name}`, async (t) => {
    const { port, origin } = await reserve();
    const op = await startMock(t, { redirectUri: `${origin}/callback`, claims: pupil, module });
    const type = module.type ?? 'code';
    const server = await serveOn(t, port, configuration(op.issuer, { type, mode: module.mode ?? 'form_post' }));
    const { page } = await visit(t, server, '/', { mayComplain: /Failed to load resource/ });
    await page.getByTestId('login').first().click();
    const calls = () => op.log.filter((line) => ['/token', '/userinfo'].includes(line.path) && line.method !== 'OPTIONS');
    if (module.expect === 'problem') {
      await page.getByTestId('problem').waitFor();
      assert.equal(await page.getByTestId('verdict').count(), 0);
    } else {
      const got = await verdict(page);
      const failed = await page.locator('[data-testid=check][data-status=fail]').evaluateAll((list) => list.map((e) => e.dataset.code));
      if (module.expect === 'accept') assert.equal(got, 'ok', `${await findings(page)}; failed: ${failed}`);
      if (module.expect === 'reject') {
        assert.equal(got, 'fault', `failed: ${failed}`);
        assert.ok(failed.includes(module.fails), `expected ${module.fails} to fail, got ${failed}`);
        // The access token of a login that cannot be trusted is not used. A clock is no matter of trust.
        if (!/^userinfo|^expiry|^issued-at/.test(module.fails)) {
          assert.ok(calls().every((line) => line.path !== '/userinfo'), 'userinfo was asked after a refusal');
        }
      }
      if (module.expect === 'unknown') assert.equal(await check(page, module.check), 'unknown');
      if (module.expect === 'not-accepted') assert.notEqual(await check(page, 'signature'), 'pass');
      if (module.passes) assert.equal(await check(page, module.passes), 'pass');
    }
    if (module.calls !== undefined) assert.equal(calls().length, module.calls, 'no request after a refusal');
    if (module.leaves === false) assert.ok(op.log.every((line) => line.path !== '/authorize'));
    if (module.jwksAnswers) assert.equal(op.log.filter((line) => line.path === '/jwks').length, module.jwksAnswers);
    if (module.pkce) {
      assert.match(op.log.find((line) => line.path === '/authorize').query, /code_challenge_method=S256/);
      assert.match(op.log.find((line) => line.path === '/token').body, /code_verifier=[\w-]{43}/);
    }
    // The access token travels in the header only.
    for (const line of op.log) assert.ok(!/access_token=/.test(line.query), line.query);
  });
}
