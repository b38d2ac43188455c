// Nothing about a person is stored, logged or sent.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, closeBrowser, executablePath, paste, site, started, verdict, visit } from './harness.mjs';
import { personal, pupil, signed } from './claims.mjs';

after(closeBrowser);

test('a whole paste session asks for nothing but the build\'s own files', async (t) => {
  const server = await site(t);
  const { page, requests } = await visit(t, server, '/');
  await page.locator('a[href$="/paste"]').first().click();
  const { token, jwks } = await signed(pupil);
  await paste(page, token, jwks);
  assert.equal(await verdict(page), 'ok');
  await page.getByTestId('report-download').click();
  await page.getByTestId('lang-sv').click();
  await page.waitForFunction(() => document.documentElement.lang === 'sv');
  const own = new URL(server.url).origin;
  for (const request of requests) {
    const address = new URL(request.url());
    if (address.protocol === 'blob:') continue;
    assert.equal(address.origin, own, request.url());
    assert.equal(address.search, '', request.url());
    // The only POST is the service worker's self-test, which it answers itself.
    if (request.method() !== 'GET') assert.equal(request.headers()['x-peili-self-test']?.length > 0, true, request.url());
    const sent = request.url() + (request.postData() ?? '');
    for (const value of personal) assert.ok(!sent.includes(encodeURIComponent(value)) && !sent.includes(value));
  }
  for (const line of server.log) assert.equal(line.method, 'GET', `the host saw ${line.method} ${line.url}`);
});

test('nothing is left in the browser\'s stores', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  await paste(page, JSON.stringify(pupil));
  const kept = await page.evaluate(async () => {
    const cached = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    }
    return {
      local: { ...localStorage }, session: { ...sessionStorage }, cached, cookies: document.cookie,
      databases: (await indexedDB.databases()).map((each) => each.name), state: history.state, title: document.title,
    };
  });
  assert.deepEqual(kept.local, {});
  for (const name of Object.keys(kept.session)) assert.match(name, /^peili\.(lang|theme)$/);
  assert.deepEqual(kept.databases, []);
  assert.equal(kept.cookies, '');
  assert.equal(kept.state, null);
  for (const address of kept.cached) assert.match(new URL(address).pathname, /^\/([\w.-]*)$/, address);
  for (const value of personal) assert.ok(!JSON.stringify(kept).includes(value), value);
});

/** A page of another site that posts a login, as an identity provider does. */
async function poster(t, action, fields) {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join('');
  const html = `<!doctype html><title>idp</title><form method="post" action="${action}">${inputs}<button>go</button></form>`;
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').setHeader('Cache-Control', 'no-store').end(html)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

test('a real profile, closed and searched on disk, holds no personal value of a form_post login or a paste', async (t) => {
  const profile = mkdtempSync(join(tmpdir(), 'peili-profile-'));
  t.after(() => rmSync(profile, { recursive: true, force: true }));
  const server = await site(t);
  const local = server.url.replace('127.0.0.1', 'localhost').replace(/\/$/, '');
  const marked = { ...pupil, given_name: 'Zyxwvutsaino', family_name: 'Qponmlkjihgfe' };
  const { token } = await signed(marked);
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: chromiumArgs, locale: 'en-GB' });
  const page = context.pages()[0];
  await page.goto(`${local}/`);
  await started(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(await poster(t, `${local}/callback`, { state: 'abc', id_token: token }));
  await Promise.all([page.waitForURL(/localhost.*\/(callback|result)/), page.click('button')]);
  await page.getByTestId('verdict').waitFor();
  assert.ok((await page.locator('main').innerText()).includes('Zyxwvutsaino'), 'the login is shown');
  await page.goto(`${local}/paste`);
  await started(page);
  await paste(page, JSON.stringify(marked));
  await page.getByTestId('verdict').waitFor();
  await page.goto(`${local}/simulate`);
  await page.getByTestId('simulate-vanished').waitFor();
  await page.getByTestId('simulate-paste').fill(JSON.stringify({ firstName: marked.given_name, surname: marked.family_name }));
  await page.locator('[id="paste-read"]').click();
  await page.waitForFunction(() => document.querySelector('[data-testid=simulate-field][data-id=firstName]').value === 'Zyxwvutsaino');
  await page.locator('[data-testid=simulate-field][data-id=surname]').fill('Qponmlkjihgfe-Kallio');
  await context.close();
  assert.ok(server.log.every((line) => line.method !== 'POST'), 'the host saw a POST');

  // As UTF-8, UTF-16 and as it stands inside a token.
  const needles = ['Zyxwvutsaino', 'Qponmlkjihgfe', token.split('.')[1].slice(20, 60)];
  const patterns = needles.flatMap((needle) => [Buffer.from(needle), Buffer.from(needle, 'utf16le')]);
  const searched = files(profile);
  assert.ok(searched.length > 20, 'a profile was written');
  for (const file of searched) {
    const bytes = readFileSync(file);
    for (const pattern of patterns) assert.equal(bytes.includes(pattern), false, `${pattern} in ${file}`);
  }
});

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const kind = statSync(path, { throwIfNoEntry: false });
    if (!kind) return [];
    return kind.isDirectory() ? files(path) : kind.isFile() ? [path] : [];
  });
}

test('the search above would find a value that was stored', async (t) => {
  const profile = mkdtempSync(join(tmpdir(), 'peili-profile-'));
  t.after(() => rmSync(profile, { recursive: true, force: true }));
  const server = await site(t);
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: chromiumArgs });
  const page = context.pages()[0];
  await page.goto(server.url);
  await page.evaluate(() => localStorage.setItem('leak', 'Zyxwvutsaino'));
  await context.close();
  const pattern = [Buffer.from('Zyxwvutsaino'), Buffer.from('Zyxwvutsaino', 'utf16le')];
  assert.ok(files(profile).some((file) => pattern.some((each) => readFileSync(file).includes(each))));
});

test('with the network gone after the first visit, a paste still works', async (t) => {
  const { page, context } = await visit(t, await site(t), '/paste', { mayComplain: /ERR_INTERNET_DISCONNECTED/ });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await paste(page, JSON.stringify(pupil));
  assert.equal(await verdict(page), 'ok');
});
