// Real logins at a SAML identity provider: what must hold at samlify and at pysaml2 alike.
// saml_providers.test.mjs proves that both do what they are asked to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { attribute, check, chromiumArgs, executablePath, findings, paste, verdict } from './harness.mjs';
import { profile } from './profile.mjs';
import { SOURCE } from './saml_idp.mjs';
import { startSaml, unsolicitedResponse } from './saml_site.mjs';

const CHOSEN = { id: 'urn:mpass.id:authnsource:Mansikkala', name: 'Mansikkalan testi kunta' };

export const posts = (server) => server.log.filter((line) => line.method === 'POST');
const statuses = async (page) => Object.fromEntries(await page.getByTestId('check').evaluateAll((list) => list.map((line) => [line.dataset.code, line.dataset.status])));
export const said = (page, code) => page.locator(`[data-testid=check][data-code="${code}"]`).first().innerText();

/** Attributes of which something was received. */
export const received = (page) => page.locator('[data-testid=attribute][data-status=ok]').evaluateAll((list) => list.map((line) => line.dataset.id));

export async function logIn(page) {
  await page.getByTestId('login').first().click();
  return verdict(page);
}

export function logins(name, provider) {
  for (const sign of ['response', 'assertion', 'both']) {
    test(`${name}, signed ${sign}: every attribute, every check`, async (t) => {
      const { page, server, seen } = await startSaml(t, provider, { behaviour: { sign } });
      assert.equal(await logIn(page), 'ok', `${await findings(page)} ${JSON.stringify(await statuses(page))}`);
      assert.match(page.url(), /\/result$/);
      for (const code of ['signature', 'algorithm', 'status', 'issuer', 'audience', 'recipient', 'in-response-to', 'expiry', 'confirmation-expiry', 'coverage']) {
        assert.equal(await check(page, code), 'pass', code);
      }
      // The address stands in the response: it is known to be the provider's only where that is signed.
      if (sign !== 'assertion') assert.equal(await check(page, 'destination'), 'pass');
      assert.equal(await check(page, 'name-format'), 'pass');
      assert.equal(await check(page, 'friendly-name'), 'pass');
      assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
      assert.deepEqual(posts(server), [], 'the host saw a POST');
      const request = await seen();
      assert.deepEqual(
        [request.issuer, request.acs, request.lang, request.forceAuthn, request.contexts, request.signed, request.unsolicited],
        [`${provider.origin}/saml`, `${provider.origin}/saml/acs`, 'en', false, [], false, false],
      );
      assert.ok(request.relayState.length > 20);
      assert.ok(server.log.every(({ url }) => !/SAMLResponse|RelayState|ticket/.test(url)), 'nothing of the login in an address');
    });
  }

  test(`${name}, its answers pasted with its metadata beside them: whatever is signed passes, encrypted is said`, async (t) => {
    const { page, idp } = await startSaml(t, provider, { path: '/paste', config: { start: 'unregistered' } });
    for (const sign of ['response', 'assertion', 'both']) {
      await idp.set({ sign });
      await paste(page, await unsolicitedResponse(provider), await idp.metadata());
      assert.equal(await check(page, 'signature'), 'pass', sign);
      assert.equal(await check(page, 'coverage'), 'pass', sign);
      assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
      await page.goto(`${provider.origin}/paste?lang=en`);
    }
    await idp.set({ encrypt: true });
    await paste(page, await unsolicitedResponse(provider), await idp.metadata());
    assert.equal(await check(page, 'encryption'), 'unknown');
  });

  test(`${name}, unsigned: read and shown, and not believed`, async (t) => {
    const { page } = await startSaml(t, provider, { behaviour: { sign: 'none' } });
    assert.equal(await logIn(page), 'fault');
    assert.equal(await check(page, 'signature'), 'fail');
    assert.equal(await check(page, 'coverage'), 'fail');
  });

  test(`${name}, encrypted: recognised and explained`, async (t) => {
    const { page, server } = await startSaml(t, provider, { behaviour: { encrypt: true } });
    assert.equal(await logIn(page), 'fault');
    assert.equal(await check(page, 'encryption'), 'unknown');
    assert.ok((await said(page, 'encryption')).length > 60);
    assert.deepEqual(await received(page), []);
    assert.deepEqual(posts(server), []);
  });

  test(`${name}, a home organisation is chosen: asked for, and the one that answers`, async (t) => {
    const { page, seen } = await startSaml(t, provider, { lang: 'sv', config: { sources: [CHOSEN] } });
    await page.getByTestId('login-source').selectOption(CHOSEN.id);
    assert.equal(await logIn(page), 'ok');
    assert.deepEqual((await seen()).contexts, [CHOSEN.id]);
    assert.equal((await seen()).lang, 'sv');
    assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
    assert.equal(await check(page, 'authn-context'), 'pass');
    // Another one answers: said, with both.
    await provider.idp.set({ wrong: 'context' });
    await page.getByTestId('login-again').click();
    await page.waitForURL(/\/result$/);
    await page.locator('[data-testid=check][data-code=authn-context][data-status=fail]').waitFor();
    const text = await said(page, 'authn-context');
    assert.ok(text.includes(CHOSEN.id) && text.includes(SOURCE), text);
  });

  test(`${name}, log in again: a fresh login is asked for, and was made; two logins in one tab`, async (t) => {
    const { page, idp, seen } = await startSaml(t, provider);
    assert.equal(await logIn(page), 'ok');
    const first = await seen();
    await Promise.all([page.waitForRequest(/SAMLRequest=/), page.getByTestId('login-again').click()]);
    await page.waitForURL(/\/result$/);
    assert.equal(await verdict(page), 'ok');
    const again = await seen();
    assert.equal(again.forceAuthn, true);
    assert.notEqual(again.id, first.id);
    assert.notEqual(again.relayState, first.relayState);
    assert.equal((await idp.log()).filter((line) => [first.id, again.id].includes(line.id)).length, 2);
    assert.equal(await check(page, 'in-response-to'), 'pass');
    assert.equal(await check(page, 'auth-time'), 'pass');
  });

  test(`${name}, the same request answered twice: the second answer belongs to no request`, async (t) => {
    const { page } = await startSaml(t, provider);
    const [request] = await Promise.all([page.waitForRequest(/SAMLRequest=/), logIn(page)]);
    assert.equal(await check(page, 'in-response-to'), 'pass');
    // The provider's address from the history: it answers once more.
    await page.goto(request.url());
    await page.waitForURL(/\/result$/);
    assert.equal(await verdict(page), 'fault');
    assert.equal(await check(page, 'in-response-to'), 'fail');
  });

  test(`${name}, unsolicited start: the login is shown, and what it cannot prove is said`, async (t) => {
    const { page, idp, seen, server } = await startSaml(t, provider, { config: { start: 'unsolicited' } });
    assert.equal(await logIn(page), 'ok', JSON.stringify(await statuses(page)));
    const request = await seen();
    assert.deepEqual([request.unsolicited, request.issuer, request.acs, request.lang], [true, `${provider.origin}/saml`, `${provider.origin}/saml/acs`, 'en']);
    assert.equal(await check(page, 'in-response-to'), 'unknown');
    assert.equal(await check(page, 'signature'), 'pass');
    assert.deepEqual(posts(server), []);
    // Such a start cannot ask for a fresh login: said, and nobody is sent away.
    const before = (await idp.log()).length;
    await page.getByTestId('login-again').click();
    await page.locator('[data-testid=problem][data-code=saml-no-fresh-login]').waitFor();
    assert.equal((await idp.log()).length, before);
  });

  test(`${name}, an answer that this tab never asked for: shown, and marked`, async (t) => {
    const { page, idp, server } = await startSaml(t, provider);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${idp.unsolicited}?${new URLSearchParams({ providerId: `${provider.origin}/saml`, target: 'elsewhere' })}`);
    await page.waitForURL(/\/result$/);
    assert.equal(await verdict(page), 'fault');
    assert.equal(await check(page, 'in-response-to'), 'fail');
    assert.equal(await check(page, 'signature'), 'pass');
    assert.deepEqual(posts(server), []);
  });

  for (const [wrong, code] of Object.entries({
    audience: 'audience', recipient: 'recipient', destination: 'destination', expired: 'expiry', 'in-response-to': 'in-response-to', issuer: 'issuer',
  })) {
    test(`${name}, wrong ${wrong}, rightly signed: its own line says so`, async (t) => {
      const { page } = await startSaml(t, provider, { behaviour: { wrong } });
      assert.equal(await logIn(page), 'fault');
      assert.equal(await check(page, code), 'fail');
      if (wrong !== 'issuer') assert.equal(await check(page, 'signature'), 'pass');
    });
  }

  test(`${name}, a failed login: the status, its second code and the message are explained`, async (t) => {
    const { page } = await startSaml(t, provider, { behaviour: { status: ['Responder', 'AuthnFailed', 'An error occurred.'] } });
    assert.equal(await logIn(page), 'fault');
    assert.equal(await check(page, 'status'), 'fail');
    const text = await said(page, 'status');
    assert.ok(text.includes('AuthnFailed') && text.includes('An error occurred.'), text);
    assert.equal(await check(page, 'signature'), 'pass');
    assert.deepEqual(await received(page), []);
  });

  test(`${name}, without a service worker no login starts that nobody could receive`, async (t) => {
    const { page, idp } = await startSaml(t, provider, { visitOptions: { serviceWorkers: 'block', mayComplain: /./ } });
    const before = (await idp.log()).length;
    await page.getByTestId('login').first().click();
    await page.getByTestId('problem').waitFor();
    assert.equal((await idp.log()).length, before);
  });

  test(`${name}, after a restart of the browser the cold worker receives the answer`, async (t) => {
    const { idp, server } = await startSaml(t, provider);
    const { folder, opened } = profile(t);
    const open = () => chromium.launchPersistentContext(folder, { executablePath, args: chromiumArgs, locale: 'en-GB' });
    const first = await open();
    const [page] = first.pages();
    await page.goto(server.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await first.close();
    const again = opened(await open());
    const [later] = again.pages();
    const before = server.log.length;
    await later.goto(`${idp.unsolicited}?${new URLSearchParams({ providerId: `${provider.origin}/saml`, target: 'a bookmark' })}`);
    await later.waitForURL(/\/result$/);
    assert.equal(await verdict(later), 'fault');
    assert.equal(await check(later, 'signature'), 'pass');
    assert.equal(await check(later, 'in-response-to'), 'fail');
    assert.ok(server.log.slice(before).every((line) => line.method === 'GET'), 'the host saw a POST');
  });
}
