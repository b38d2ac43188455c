// How the page starts, and how it fails, in a real Chromium under the full header set.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { DOORS, WORKERS, root } from './headers.mjs';
import { serve } from './serve.mjs';

const dist = join(root, 'dist');
const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage'];
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const TITLES = { fi: 'Sivun lataaminen ei onnistunut', sv: 'Sidan kunde inte laddas', en: 'The page could not be loaded' };
let browser;

before(async () => {
  browser = await chromium.launch({ executablePath, args });
});
after(() => browser.close());

/** A page of a fresh profile; without service worker unless asked for. */
async function open(t, { server: serverOptions, prepare, ...options } = {}) {
  const server = await serve(serverOptions);
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', ...options });
  t.after(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  await prepare?.(page, context);
  return { page, server, context };
}

/** A copy of the build in which one file has one byte changed. */
function tampered(t, pattern) {
  const dir = mkdtempSync(join(tmpdir(), 'peili-'));
  t.after(() => rmSync(dir, { recursive: true }));
  cpSync(dist, dir, { recursive: true });
  for (const name of readdirSync(dir)) if (/\.(br|gz)$/.test(name)) rmSync(join(dir, name));
  const [name] = readdirSync(dir).filter((one) => pattern.test(one));
  const bytes = readFileSync(join(dir, name));
  // A space after a script and an empty custom section after a program both keep them working.
  const more = name.endsWith('.wasm') ? [0, 1, 0] : [32];
  writeFileSync(join(dir, name), Buffer.concat([bytes, Buffer.from(more)]));
  return dir;
}

const started = (page) => page.waitForFunction(() => !document.getElementById('shell') && document.querySelector('template'));
/** What a worker says first. */
const says = (name) =>
  new Promise((resolve) => {
    const worker = peili.newWorker(name);
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = () => resolve('error');
  });
async function workersStart(page) {
  for (const name of WORKERS) assert.equal(await page.evaluate(says, name), '{"ready":true}', name);
}

test('the page and its workers start', async (t) => {
  const { page, server } = await open(t);
  await page.goto(server.url);
  await started(page);
  await workersStart(page);
});

test('without Trusted Types too', async (t) => {
  const { page, server } = await open(t, {
    server: { headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'; manifest-src 'self'" } },
    prepare: (page) => page.addInitScript(() => delete window.trustedTypes),
  });
  await page.goto(server.url);
  await started(page);
  await workersStart(page);
});

test('no sink for HTML or scripts is open', async (t) => {
  const { page, server } = await open(t);
  await page.goto(server.url);
  await started(page);
  const open_ = await page.evaluate(() => {
    const attempts = {
      innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      worker: () => new Worker('/other.js'),
      blob: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      script: () => (document.createElement('script').src = '/other.js'),
      policy: () => trustedTypes.createPolicy('other', {}),
    };
    return Object.keys(attempts).filter((name) => {
      try {
        attempts[name]();
        return true;
      } catch {
        return false;
      }
    });
  });
  assert.deepEqual(open_, []);
});

for (const [name, pattern] of Object.entries({ "the page's program": /^page-.*\.wasm$/, "the page's glue": /^page-.*\.js$/, "the page's texts": /^texts-page-en-.*\.json$/ })) {
  test(`one byte more in ${name}: refused, and said`, async (t) => {
    const { page, server } = await open(t, { server: { dir: tampered(t, pattern) } });
    await page.goto(server.url);
    await page.getByText(TITLES.en).waitFor();
    assert.equal(await page.locator('main').count(), 1);
  });
}

test('one byte more in boot.js: nothing runs', async (t) => {
  const { page, server } = await open(t, { server: { dir: tampered(t, /^boot-.*\.js$/) } });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  assert.equal(await page.evaluate(() => typeof peili), 'undefined');
  assert.ok(await page.locator('#shell').isVisible());
});

for (const name of WORKERS) {
  test(`one byte more in the ${name}'s program: refused, and the page is told`, async (t) => {
    const { page, server } = await open(t, { server: { dir: tampered(t, new RegExp(`^${name}-.*\\.wasm$`)) } });
    await page.goto(server.url);
    await started(page);
    assert.equal(await page.evaluate(says, name), '{"crashed":true}');
  });
}

test('a panel begins with the reader\'s language', async (t) => {
  for (const [lang, title] of Object.entries(TITLES)) {
    const { page, server } = await open(t, { prepare: (page) => page.route('**/page-*.wasm', (route) => route.abort()) });
    await page.goto(`${server.url}/?lang=${lang}`);
    assert.equal(await page.locator('h1').first().innerText(), title);
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.equal(await page.locator('section').count(), 3);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'MAIN');
  }
});

test('an old browser is told so', async (t) => {
  const { page, server } = await open(t, { prepare: (page) => page.addInitScript(() => delete Array.prototype.toSorted) });
  await page.goto(server.url);
  assert.equal(await page.locator('h1').first().innerText(), 'This browser is too old for this page');
});

test('a crash leaves a panel, and what failed before stays said', async (t) => {
  const { page, server } = await open(t);
  await page.goto(server.url);
  await started(page);
  await page.evaluate(() => {
    peili.crash();
    peili.crash();
  });
  assert.equal(await page.locator('h1').first().innerText(), 'Something went wrong in Peili');
  await page.getByRole('link', { name: 'Start again' }).click();
  await started(page);
});

test('without scripts the page says what it needs', async (t) => {
  // Switched off in the browser itself: only then `noscript` counts.
  const scriptless = await chromium.launch({ executablePath, args: [...args, '--blink-settings=scriptEnabled=false'] });
  const server = await serve();
  t.after(async () => {
    await scriptless.close();
    await server.close();
  });
  const page = await scriptless.newPage({ javaScriptEnabled: false });
  await page.goto(server.url);
  const text = await page.locator('body').innerText();
  for (const title of ['Ota JavaScript käyttöön', 'Aktivera JavaScript', 'Please turn on JavaScript']) {
    assert.ok(text.includes(title), title);
  }
  assert.ok(!text.includes('Sivua ladataan'), 'nothing is on its way');
});

test('language: the address, then the session, then the browser', async (t) => {
  const { page, server } = await open(t, { locale: 'sv-FI' });
  const lang = async (path) => {
    await page.goto(server.url + path);
    return page.locator('html').getAttribute('lang');
  };
  assert.equal(await lang('/'), 'sv');
  await page.evaluate(() => sessionStorage.setItem('peili.lang', 'en'));
  assert.equal(await lang('/'), 'en');
  assert.equal(await lang('/?lang=xx'), 'en');
  // A language named by the address holds for the tab from now on.
  assert.equal(await lang('/?lang=fi'), 'fi');
});

const answers = {
  '/callback?code=c&state=s': { mode: 'query', parameters: 'code=c&state=s', ticket: null },
  '/callback#id_token=t&state=s': { mode: 'fragment', parameters: 'id_token=t&state=s', ticket: null },
  '/callback?x=1#id_token=t': { mode: 'fragment', parameters: 'id_token=t', ticket: null },
  '/callback?ticket=a-b_1': { mode: 'form_post', parameters: '', ticket: 'a-b_1' },
  '/callback?ticket=a-b_1&code=c': { mode: 'query', parameters: 'ticket=a-b_1&code=c', ticket: null },
  '/callback': null,
  '/saml/acs?ticket=a-b_1': { mode: 'form_post', parameters: '', ticket: 'a-b_1' },
  '/saml/acs?SAMLResponse=r&RelayState=s': { mode: 'query', parameters: 'SAMLResponse=r&RelayState=s', ticket: null },
  '/saml/acs': null,
  '/saml?SAMLResponse=r': null,
  '/paste?code=c': null,
};
test('what the callback address held is taken once, and gone before anything is drawn', async (t) => {
  // Without the program nobody else takes it.
  const { page, server } = await open(t, {
    prepare: (page) => page.route('**/page-*.wasm', (route) => route.abort()),
  });
  for (const [path, expected] of Object.entries(answers)) {
    await page.goto('about:blank');
    await page.goto(server.url + path);
    await page.waitForFunction(() => window.peili);
    assert.deepEqual(await page.evaluate(() => peili.takeCallback()), expected, path);
    assert.equal(await page.evaluate(() => peili.takeCallback()), null);
    const address = new URL(page.url());
    if (DOORS.includes(address.pathname)) assert.equal(address.search + address.hash, '');
  }
});

test('a stray form post gets a page that says so, and no cache keeps it', async (t) => {
  const { server } = await open(t);
  for (const door of DOORS) {
    const answer = await fetch(server.url + door, { method: 'POST', body: new URLSearchParams({ id_token: 'secret' }) });
    const text = await answer.text();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    for (const title of ['Kirjautumisen tietoja ei käsitelty', 'Inloggningens uppgifter behandlades inte', 'The login was not processed']) {
      assert.ok(text.includes(title), title);
    }
    assert.ok(!text.includes('secret') && !text.includes('<script'));
  }
  for (const [method, path] of [['POST', '/'], ['POST', '/callback/x'], ['POST', '/saml'], ['PUT', '/saml/acs'], ['PUT', '/callback'], ['DELETE', '/config.json']]) {
    assert.equal((await fetch(server.url + path, { method })).status, 405, `${method} ${path}`);
  }
});

test('nothing outside the build is served', async (t) => {
  const { server } = await open(t);
  const get = async (path) => (await fetch(server.url + path, { headers: { accept: '*/*' } })).status;
  for (const path of ['/../Cargo.toml', '/%2e%2e/Cargo.toml', '/..%2fCargo.toml', '/x%00', '/%zz', '/sw.js.br', '/missing.js']) {
    assert.ok([400, 404].includes(await get(path)), path);
  }
});

test('after one visit the page and new workers start without a network', async (t) => {
  const { page, server } = await open(t, { serviceWorkers: 'allow' });
  await page.goto(server.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await server.close();
  await page.goto(`${server.url}/model`);
  await started(page);
  await workersStart(page);
  assert.equal(await page.evaluate(async () => (await fetch('/config.json')).status), 200);
});
