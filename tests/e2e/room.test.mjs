// In a class room and on a shared machine: values that are hidden, the idle warning, what is in
// memory, the proof of privacy, and no internet.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { accessible, fits } from './axe.mjs';
import { personal, pupil } from './claims.mjs';
import { closeBrowser, paste, site, started, verdict, visit } from './harness.mjs';
import { configuration, contacts, start } from './provider_site.mjs';

after(closeBrowser);

const LANGUAGES = ['fi', 'sv', 'en'];
const LEARNER_ID = 'urn:oid:1.3.6.1.4.1.16161.1.1.27';
const FAMILY_NAME = 'urn:oid:2.5.4.4';
const demo = { id: 'demo', kind: 'demo' };

const at = (server, path) => server.url.replace(/\/$/, '') + path;
const whole = (page) => page.evaluate(() => document.documentElement.outerHTML);
const focused = (page) => page.evaluate(() => document.activeElement.dataset.testid || document.activeElement.id);

function free(text, values, where) {
  for (const value of values) assert.ok(!text.includes(value), `${value} stands ${where}`);
}

/** The values of an invented person as the result shows them. */
async function shown(page) {
  const values = await page.locator('[data-testid=attribute] .value bdi').allInnerTexts();
  return values.map((value) => value.trim());
}

async function demoLogin(t, server, lang = 'en', options = {}) {
  const visited = await visit(t, server, `/demo/pupil-9?lang=${lang}`, options);
  await visited.page.getByTestId('demo-login').click();
  await verdict(visited.page);
  return visited;
}

const reveal = (page, id) => page.locator(`[data-testid=reveal][data-id="${id}"]`);

async function hide(page) {
  await page.getByTestId('projector').click();
  await page.getByTestId('reveal').first().waitFor();
}

// ---- projector mode

for (const lang of LANGUAGES) {
  test(`a projector shows no value of a person but the one that is revealed, ${lang}`, async (t) => {
    const { page } = await demoLogin(t, await site(t), lang);
    const values = await shown(page);
    assert.ok(values.length >= 8, `${values}`);
    // School, provider, role and year are no secret where the person has a name; the parts of the
    // whole values that name the person are.
    const [family] = await page.locator(`[data-testid=attribute][data-id="${FAMILY_NAME}"] .value bdi`).allInnerTexts();
    const [learner] = await page.locator(`[data-testid=attribute][data-id="${LEARNER_ID}"] .value bdi`).allInnerTexts();
    const names = ['urn:oid:2.5.4.42', 'urn:mpass.id:nickname', 'urn:mpass.id:uid', 'urn:mpass.id:role', 'urn:mpass.id:class'];
    const secrets = [family, learner];
    for (const id of names) secrets.push(...(await page.locator(`[data-testid=attribute][data-id="${id}"] .value bdi`).allInnerTexts()));
    assert.ok(secrets.length >= 6 && secrets.every((value) => value.length > 1), `${secrets}`);
    assert.ok((await page.locator('.raw-part').count()) > 0);

    await hide(page);
    assert.equal(await page.getByTestId('projector').getAttribute('aria-pressed'), 'true');
    await page.getByTestId('projector-on').waitFor();
    free(await whole(page), secrets, 'in the document');
    assert.equal(await page.locator('.raw-part').count(), 0);
    assert.equal(await page.locator('[data-testid=attribute] .value bdi').count(), 0, 'no value at all');
    assert.ok((await page.getByTestId('reveal').count()) >= values.length);
    const name = await page.locator(`[data-testid=attribute][data-id="${LEARNER_ID}"] h4`).innerText();
    assert.ok((await reveal(page, LEARNER_ID).getAttribute('aria-label')).endsWith(`: ${name}`));

    await reveal(page, LEARNER_ID).click();
    await page.getByTestId('revealed').waitFor();
    assert.ok((await page.getByTestId('revealed').innerText()).includes(learner));
    assert.equal(await focused(page), 'reveal', 'the focus stays');
    free(await whole(page), secrets.filter((value) => value !== learner), 'beside the revealed one');

    await reveal(page, FAMILY_NAME).click();
    await page.getByTestId('revealed').filter({ hasText: family }).waitFor();
    assert.equal(await page.getByTestId('revealed').count(), 1);
    free(await whole(page), secrets.filter((value) => value !== family), 'beside the next one');

    await reveal(page, FAMILY_NAME).click();
    await page.getByTestId('revealed').waitFor({ state: 'detached' });
    free(await whole(page), secrets, 'after hiding');
  });
}

test('whatever leaves the tab hides what was revealed', async (t) => {
  const { page } = await demoLogin(t, await site(t));
  await hide(page);
  for (const [target, event] of [['document', 'visibilitychange'], ['window', 'blur'], ['window', 'pagehide']]) {
    await reveal(page, LEARNER_ID).click();
    await page.getByTestId('revealed').waitFor();
    await page.evaluate(([target, event]) => window[target === 'window' ? 'self' : target].dispatchEvent(new Event(event, { bubbles: true })), [target, event]);
    await page.getByTestId('revealed').waitFor({ state: 'detached' });
  }
});

test('another tab in front hides it', async (t) => {
  const { page, context } = await demoLogin(t, await site(t));
  const devtools = await context.newCDPSession(page);
  // Playwright keeps every page focused; a visitor's browser does not.
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await hide(page);
  await reveal(page, LEARNER_ID).click();
  await page.getByTestId('revealed').waitFor();
  const other = await context.newPage();
  await other.bringToFront();
  await page.getByTestId('revealed').waitFor({ state: 'detached' });
});

test('projector mode stays with the tab: the next login arrives hidden, and only a word is stored', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/paste');
  await page.getByTestId('projector').click();
  assert.deepEqual(await page.evaluate(() => ({ ...sessionStorage, ...localStorage })), { 'peili.projector': 'on' });
  await page.addInitScript(() => {
    // Every state of the document, not only the last one.
    window.seen = [];
    new MutationObserver(() => window.seen.push(document.documentElement.outerHTML)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.reload();
  await started(page);
  await paste(page, JSON.stringify(pupil));
  assert.equal(await verdict(page), 'ok');
  await page.getByTestId('reveal').first().waitFor();
  const seen = await page.evaluate(() => window.seen);
  assert.ok(seen.length > 3);
  for (const state of seen) free(state, personal, 'in the document for a moment');
  await page.getByTestId('lang-sv').click();
  await page.waitForFunction(() => document.documentElement.lang === 'sv' && document.querySelector('[data-testid=reveal]'));
  free(await whole(page), personal, 'in the document after a change of language');
  await page.getByTestId('projector').click();
  await page.getByTestId('reveal').first().waitFor({ state: 'detached' });
  assert.ok((await page.locator('main').innerText()).includes('Äyräväinen'), 'shown again');
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).filter((name) => name !== 'peili.lang')), []);
});

test('pages that show what was typed as it is stay away from the projector', async (t) => {
  const { page } = await visit(t, await site(t), '/simulate?lang=en');
  await page.getByTestId('simulate-vanished').waitFor();
  const name = await page.locator('[data-testid=simulate-field][data-id=surname]').inputValue();
  assert.ok(name.length > 2);
  await page.getByTestId('projector').click();
  await page.getByTestId('simulate-vanished').waitFor({ state: 'detached' });
  free(await whole(page), [name], 'on the page');
  assert.equal(await focused(page), 'projector', 'the focus stays');
  await page.getByTestId('projector').click();
  await page.getByTestId('simulate-vanished').waitFor();
});

test('projector mode by keyboard', async (t) => {
  const { page } = await demoLogin(t, await site(t));
  await page.getByTestId('projector').focus();
  await page.keyboard.press('Space');
  await page.getByTestId('reveal').first().waitFor();
  assert.equal(await focused(page), 'projector');
  while ((await focused(page)) !== 'reveal') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByTestId('revealed').waitFor();
  assert.equal(await focused(page), 'reveal');
  await page.keyboard.press('Enter');
  await page.getByTestId('revealed').waitFor({ state: 'detached' });
});

// ---- idle

/** A page whose clock the test moves. */
async function timed(t, server, path) {
  const visited = await visit(t, server, '/limits');
  await visited.page.clock.install();
  await visited.page.goto(at(server, path));
  await started(visited.page);
  await configured(visited.page);
  return visited;
}

/** The configuration has been read: the engine is there with its texts, and the limit is known. */
async function configured(page) {
  await page.locator('.site-footer .responsible').waitFor();
}

/** Turns the wheel, and waits until the page has heard of it. */
async function turnWheel(page) {
  await page.evaluate(() => {
    window.turned = new Promise((resolve) => addEventListener('wheel', () => resolve(), { once: true }));
  });
  await page.mouse.wheel(0, 10);
  await page.evaluate(() => window.turned);
}

const MINUTE = 60_000;
const dialog = (page) => page.locator('dialog[open]');
const QUESTION = { fi: 'Haluatko pysyä sivulla?', sv: 'Vill du stanna kvar på sidan?', en: 'Do you want to stay on the page?' };

for (const lang of LANGUAGES) {
  test(`who does not stay leaves nothing behind, ${lang}`, async (t) => {
    const { page } = await timed(t, await site(t), `/paste?lang=${lang}`);
    await paste(page, JSON.stringify(pupil));
    await page.clock.fastForward(9 * MINUTE);
    assert.equal(await dialog(page).count(), 0);
    await page.clock.fastForward(1 * MINUTE);
    await dialog(page).waitFor();
    assert.equal(await dialog(page).locator('h2').innerText(), QUESTION[lang]);
    assert.equal(await focused(page), 'idle-stay');
    assert.ok(Number.parseInt(await page.getByRole('timer').innerText(), 10) > 50);
    const first = await dialog(page).getByRole('status').innerText();
    await page.clock.fastForward(20_000);
    assert.equal(await dialog(page).getByRole('status').innerText(), first, 'not said every second');
    assert.ok(Number.parseInt(await page.getByRole('timer').innerText(), 10) <= 40);

    await page.getByTestId('idle-stay').click();
    await dialog(page).waitFor({ state: 'detached' });
    assert.equal(await verdict(page), 'ok');

    await page.clock.fastForward(10 * MINUTE);
    await dialog(page).waitFor();
    await page.clock.fastForward(52_000);
    assert.notEqual(await dialog(page).getByRole('status').innerText(), first, 'said once more');
    await page.clock.fastForward(10_000);
    await page.getByTestId('idle-left').waitFor();
    assert.equal(await dialog(page).count(), 0);
    assert.equal(new URL(page.url()).pathname, '/');
    assert.equal(await focused(page), 'title');
    assert.equal(await page.getByTestId('memory').count(), 0);
    await page.goBack();
    await started(page);
    free(await whole(page), personal, 'in the document afterwards');
    assert.equal(await page.getByTestId('verdict').count(), 0);
  });
}

test('input of any kind puts the warning off; with the question open only an answer does', async (t) => {
  const { page } = await timed(t, await site(t), '/paste');
  await paste(page, JSON.stringify(pupil));
  for (const act of [() => page.mouse.move(5, 5), () => page.keyboard.press('Shift'), () => turnWheel(page)]) {
    await page.clock.fastForward(9 * MINUTE);
    await act();
  }
  await page.clock.fastForward(9 * MINUTE);
  assert.equal(await dialog(page).count(), 0);
  await page.clock.fastForward(1 * MINUTE);
  await dialog(page).waitFor();
  await page.mouse.move(9, 9);
  await page.keyboard.press('Shift');
  await page.clock.fastForward(30_000);
  assert.equal(await dialog(page).count(), 1);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.clock.fastForward(9 * MINUTE);
  assert.equal(await verdict(page), 'ok', 'Escape is an answer: stay');
  await page.clock.fastForward(1 * MINUTE);
  await page.getByTestId('idle-clear').click();
  await page.getByTestId('wiped').waitFor();
  assert.equal(await page.getByTestId('memory').count(), 0);
});

test('a computer that slept has nothing left when it wakes, whatever its timers did', async (t) => {
  const { page } = await timed(t, await site(t), '/paste');
  await paste(page, JSON.stringify(pupil));
  // No timer runs: the first thing that happens is the visitor's.
  await page.clock.pauseAt(Date.now() + 10 * MINUTE);
  await page.clock.setSystemTime(Date.now() + 120 * MINUTE);
  await page.mouse.move(7, 7);
  await page.clock.resume();
  await page.getByTestId('idle-left').waitFor();
  assert.equal(await page.getByTestId('verdict').count(), 0);
});

test('the limit is the operator\'s; nothing held, nothing asked; a draft counts', async (t) => {
  const config = (idle_minutes) => ({ environments: [demo], contacts, integration_id: 3000001, idle_minutes });
  const never = await timed(t, await site(t, { config: config(0) }), '/paste');
  await paste(never.page, JSON.stringify(pupil));
  await never.page.clock.fastForward(600 * MINUTE);
  await never.page.getByTestId('lang-sv').click();
  assert.equal(await verdict(never.page), 'ok');

  const soon = await timed(t, await site(t, { config: config(1) }), '/paste');
  await soon.page.clock.fastForward(5 * MINUTE);
  assert.equal(await dialog(soon.page).count(), 0, 'nothing is held');
  await soon.page.getByTestId('paste-input').fill('Äyräväinen');
  await soon.page.clock.fastForward(70_000);
  await dialog(soon.page).waitFor();
  await soon.page.clock.fastForward(60_000);
  await soon.page.getByTestId('idle-left').waitFor();
  await soon.page.goBack();
  assert.equal(await soon.page.getByTestId('paste-input').inputValue(), '');

  await soon.page.goto(soon.page.url().replace('/paste', '/simulate'));
  await soon.page.getByTestId('simulate-vanished').waitFor();
  await soon.page.clock.fastForward(5 * MINUTE);
  assert.equal(await dialog(soon.page).count(), 0, 'an example that nobody touched');
  await soon.page.locator('[data-testid=simulate-field][data-id=surname]').fill('Äyräväinen');
  await soon.page.waitForFunction(() => document.querySelector('main').innerText.includes('Äyräväinen'));
  await soon.page.clock.fastForward(130_000);
  await soon.page.getByTestId('idle-left').waitFor();
  await soon.page.goBack();
  await soon.page.getByTestId('simulate-vanished').waitFor();
  free(await whole(soon.page), ['Äyräväinen'], 'in the simulation');
});

// ---- memory

test('what is in memory is counted, and cleared at any time', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/paste?lang=en');
  assert.equal(await page.getByTestId('wipe').count(), 0);
  await paste(page, JSON.stringify(pupil));
  assert.match(await page.getByTestId('memory').innerText(), /1$/);
  await page.goBack();
  await page.getByTestId('paste-input').waitFor();
  await paste(page, JSON.stringify({ ...pupil, 'urn:mpass.id:nickname': 'Ainokainen' }));
  assert.match(await page.getByTestId('memory').innerText(), /2$/);
  assert.equal(new URL(await page.getByTestId('memory').getAttribute('href'), page.url()).pathname, '/held');
  await page.locator('footer a[href$="/limits"]').click();
  await page.getByTestId('wipe').click();
  await page.getByTestId('wiped').waitFor();
  assert.equal(await page.getByTestId('wiped').evaluate((element) => element.closest('[role=status]') !== null), true);
  assert.equal(await focused(page), 'title');
  assert.equal(await page.getByTestId('memory').count(), 0);
  assert.equal(await page.getByTestId('wipe').count(), 0);
  for (let i = 0; i < 3; i += 1) {
    await page.goBack();
    await started(page);
    free(await whole(page), [...personal, 'Ainokainen'], 'in the document afterwards');
  }
});

test('what could not be read is cleared too', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  await paste(page, 'Äyräväinen, but no login');
  await page.getByTestId('read-error').waitFor();
  assert.equal(await page.getByTestId('memory').count(), 0);
  await page.getByTestId('wipe').click();
  await page.getByTestId('wiped').waitFor();
  await page.goBack();
  await page.getByTestId('paste-input').waitFor();
  assert.equal(await page.getByTestId('read-error').count(), 0);
});

// ---- proof of privacy

const toPrivacy = async (page) => {
  await page.locator('footer a[href$="/privacy"]').click();
  await page.getByTestId('proof-requests').waitFor();
};
const kinds = (page, where) => page.locator(`${where} [data-testid=proof-request]`).evaluateAll((rows) => rows.map((row) => row.dataset.kind));

test('the proof names the hosts of the policy, and every request since the login', async (t) => {
  const { page, op, server } = await start(t, 'en', { visitOptions: {} });
  await page.getByTestId('login').first().click();
  await verdict(page);
  await toPrivacy(page);
  const hosts = page.getByTestId('proof-hosts');
  await hosts.locator('li').first().waitFor();
  assert.deepEqual(await hosts.locator('li bdi').allInnerTexts(), [new URL(server.url).origin, op.issuer]);
  const since = '[data-testid=proof-requests] > ul';
  await page.locator(`${since} [data-kind=header]`).waitFor();
  const after = await kinds(page, since);
  assert.equal(after.length, Number(await page.getByTestId('proof-requests').getAttribute('data-count')));
  assert.ok(after.every((kind) => ['file', 'header', 'self-test'].includes(kind)), `${after}`);
  // What the login itself asked for came before.
  const before = page.locator('[data-testid=proof-requests] details');
  await before.locator('summary').click();
  const asked = await before.locator('bdi').allInnerTexts();
  assert.ok(asked.some((address) => address.startsWith(op.issuer)), `${asked}`);
  assert.ok(asked.every((address) => !address.includes('?') || address.endsWith('?…')));
});

test('nothing at all since the login, once the programs are there; a request is seen at once', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/privacy?lang=en');
  await page.getByTestId('proof-hosts').locator('li').first().waitFor();
  await configured(page);
  await page.locator('nav a[href$="/paste"]').first().click();
  await paste(page, JSON.stringify(pupil));
  await toPrivacy(page);
  // What was asked for before the login is told at the same time.
  await page.locator('[data-testid=proof-requests] details').waitFor({ state: 'attached' });
  // Chromium asks for the icon anew when the address changes; nothing else may be there.
  const rows = page.locator('[data-testid=proof-requests] > ul > li');
  for (const told of await rows.allInnerTexts()) assert.match(told, /icon\.svg/);
  await page.evaluate(() => fetch('/config.json?x=Aino'));
  const row = await rows.filter({ hasText: 'config.json' }).innerText();
  assert.match(row, /config\.json\?…/);
  assert.ok(!row.includes('Aino'));
});

test('a host that sends no policy is told of', async (t) => {
  const { page } = await visit(t, await site(t, { headers: { 'Content-Security-Policy': null } }), '/privacy?lang=en');
  await page.locator('[data-testid=proof-hosts][data-policy=missing]').waitFor();
  assert.match(await page.getByTestId('proof-hosts').innerText(), /sent no Content-Security-Policy/);
});

test('the requests of each program are told, its own files only', async (t) => {
  const server = await site(t);
  const { page, requests } = await visit(t, server, '/demo/pupil-9?lang=en', { serviceWorkers: 'block', mayComplain: /Service Worker registration blocked/ });
  await page.getByTestId('demo-login').click();
  await verdict(page);
  await toPrivacy(page);
  await page.locator('[data-testid=proof-requests] [data-kind=header]').waitFor();
  const told = await page.locator('[data-testid=proof-requests] bdi').allTextContents();
  for (const request of requests) {
    const { origin, pathname } = new URL(request.url());
    // The page itself and its workers' scripts are no requests of a program.
    if (request.isNavigationRequest() || /\/(sw|engine-\w+|library-\w+)\.js$/.test(pathname)) continue;
    assert.ok(told.includes(origin + pathname), `${pathname} is not told`);
  }
  assert.match(await page.getByTestId('proof-requests').textContent(), /program engine/);
  assert.match(await page.getByTestId('proof-requests').textContent(), /program library/);
});

// ---- no internet

test('no internet is said; reading works, a login says why it does not', async (t) => {
  const { page, context, requests } = await start(t, 'en', { visitOptions: { mayComplain: /ERR_INTERNET_DISCONNECTED/ } });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  assert.equal(await page.getByTestId('offline').count(), 0);
  await context.setOffline(true);
  await page.getByTestId('offline').waitFor();
  assert.equal(await page.getByTestId('offline').evaluate((element) => element.closest('[role=status]') !== null), true);
  const before = requests.length;
  await page.getByTestId('login').first().click();
  await page.locator('[data-testid=problem][data-code=offline]').waitFor();
  await page.getByTestId('try-again').click();
  await page.locator('[data-testid=problem][data-code=offline]').waitFor();
  assert.ok(requests.slice(before).every((request) => !request.url().includes('openid-configuration')), 'nobody was asked');
  await page.locator('nav a[href$="/paste"]').first().click();
  await paste(page, JSON.stringify(pupil));
  assert.equal(await verdict(page), 'ok');
  await context.setOffline(false);
  await page.getByTestId('offline').waitFor({ state: 'detached' });
});

test('a login that failed for want of internet goes on when it is back', async (t) => {
  const { page, context } = await start(t, 'en', { visitOptions: { mayComplain: /ERR_INTERNET_DISCONNECTED/ } });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.getByTestId('offline').waitFor();
  await page.getByTestId('login').first().click();
  await page.getByTestId('try-again').waitFor();
  await context.setOffline(false);
  await page.getByTestId('offline').waitFor({ state: 'detached' });
  await page.getByTestId('try-again').click();
  assert.equal(await verdict(page), 'ok');
});

for (const [name, answer, code] of [
  ['503', (response) => response.writeHead(503, { 'Access-Control-Allow-Origin': '*' }).end(), 'unavailable'],
  ['no answer', (response) => response.destroy(), 'discovery-blocked'],
]) {
  test(`a login service that is down (${name}): a plain notice, and another try`, async (t) => {
    const issuer = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => issuer.once('listening', resolve));
    t.after(() => issuer.close());
    const config = configuration(`http://127.0.0.1:${issuer.address().port}`);
    const { page } = await visit(t, await site(t, { config }), '/?lang=en', { mayComplain: /503|ERR_EMPTY_RESPONSE|Failed to load resource/ });
    await page.getByTestId('login').first().click();
    const problem = page.locator(`[data-testid=problem][data-code=${code}]`);
    await problem.waitFor();
    assert.ok((await problem.innerText()).length > 100);
    await page.getByTestId('try-again').click();
    await problem.waitFor();
  });
}

test('a program that cannot be loaded says so, and is loaded when the network is back', async (t) => {
  const { page, context } = await visit(t, await site(t), '/?lang=en', { serviceWorkers: 'block', mayComplain: /Service Worker registration blocked|ERR_INTERNET_DISCONNECTED/ });
  await page.locator('.environments').waitFor();
  await context.setOffline(true);
  await page.locator('nav a[href$="/model"]').first().click();
  await page.locator('h1', { hasText: 'A part of the page could not be loaded' }).waitFor();
  await context.setOffline(false);
  await page.locator('main button.primary').click();
  await page.locator('main article, main details').first().waitFor();
});

// ---- every new state

const STATES = {
  'values hidden': async (page) => hide(page),
  'one value revealed': async (page) => {
    await hide(page);
    await reveal(page, 'urn:mpass.id:role').first().click();
    await page.getByTestId('revealed').waitFor();
  },
  'the question': async (page) => {
    await page.clock.fastForward(10 * MINUTE);
    await dialog(page).waitFor();
  },
  'all is cleared': async (page) => {
    await page.clock.fastForward(20 * MINUTE);
    await page.getByTestId('idle-left').waitFor();
  },
  'the proof': async (page) => {
    await toPrivacy(page);
    await page.clock.runFor(2000);
    await page.getByTestId('proof-request').first().waitFor({ state: 'attached' });
    await page.locator('main details').evaluateAll((list) => list.forEach((element) => { element.open = true; }));
  },
  'no internet': async (page, context) => {
    await context.setOffline(true);
    await page.getByTestId('offline').waitFor();
  },
};

for (const colorScheme of ['light', 'dark']) {
  for (const lang of LANGUAGES) {
    test(`every state is accessible, ${lang}, ${colorScheme}`, async (t) => {
      const server = await site(t);
      for (const [name, reach] of Object.entries(STATES)) {
        const { page, context } = await visit(t, server, '/limits', { colorScheme, reducedMotion: 'reduce', viewport: { width: 320, height: 700 }, mayComplain: /ERR_INTERNET_DISCONNECTED/ });
        await page.clock.install();
        await page.goto(at(server, `/paste?lang=${lang}`));
        await started(page);
        await paste(page, JSON.stringify(pupil));
        await reach(page, context);
        await accessible(page, `${name} (${lang}, ${colorScheme})`);
        await fits(page, `${name} (${lang}, ${colorScheme})`);
        if (process.env.SHOTS) {
          for (const [size, width] of [['phone', 390], ['wide', 1280]]) {
            await page.setViewportSize({ width, height: 900 });
            await page.screenshot({ path: `${process.env.SHOTS}/${name.replaceAll(' ', '-')}-${lang}-${colorScheme}-${size}.png` });
          }
        }
      }
    });
  }
}
