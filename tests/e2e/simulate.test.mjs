// The simulation: a field is broken, attributes vanish, it is mended; data of registers are
// pasted and assigned; nothing of it is kept or sent.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, site, visit } from './harness.mjs';

after(closeBrowser);

const graph = JSON.stringify({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
  id: 'zyxw-vuts-qpon',
  givenName: 'Zyxwvutsaino',
  surname: 'Qponmlkjihgfe',
  onPremisesExtensionAttributes: {
    extensionAttribute1: '30077', extensionAttribute2: 'opiskelija', extensionAttribute3: '1.2.246.562.98.55500000322',
    extensionAttribute4: null,
  },
});

/** The page of the simulation once it shows its first mirror. */
async function simulation(t, options = {}, path = '/simulate?lang=en') {
  const visited = await visit(t, await site(t), path, options);
  await visited.page.getByTestId('simulate-vanished').waitFor();
  return visited;
}

const field = (page, id) => page.locator(`[data-testid=simulate-field][data-id="${id}"]`);
const tool = (page, id, act) => page.locator(`[id="field.${id}-${act}"]`);
const step = (page, code) => page.locator(`[data-testid=simulate-step][data-code="${code}"]`);
const vanished = (page, count) => page.locator(`[data-testid=simulate-vanished][data-count="${count}"]`).waitFor();
const mirror = (page, verdict) => page.locator(`[data-testid=verdict][data-verdict="${verdict}"]`).waitFor();

test('clear the school code and six attributes vanish; mend it and they are back', async (t) => {
  const { page } = await simulation(t);
  await mirror(page, 'ok');
  await page.getByTestId('simulate-start').selectOption('older');
  await vanished(page, 0);
  const arrived = await page.locator('.flow tbody tr').count();
  await tool(page, 'schoolIds', 'clear').click();
  await vanished(page, 6);
  assert.match(await page.getByTestId('simulate-vanished').innerText(), /^6 attributes no longer arrive: /);
  assert.equal(await field(page, 'schoolIds').inputValue(), '');
  assert.equal(await page.locator('.flow tbody .badge').count(), 6, 'they stay in the table, as missing');
  assert.equal(await page.locator('.flow tbody tr').count(), arrived);
  await step(page, 'counts-no-school').waitFor();
  await mirror(page, 'fault');
  await tool(page, 'schoolIds', 'mend').click();
  await vanished(page, 0);
  assert.equal(await field(page, 'schoolIds').inputValue(), '30077');
});

test('the version decides what there is to lose', async (t) => {
  const { page } = await simulation(t);
  for (const [version, count] of [['1.4', 4], ['1.3', 9], ['1.0', 5]]) {
    await page.getByTestId('simulate-version').selectOption(version);
    await tool(page, 'schoolIds', 'clear').click();
    await vanished(page, count);
    await tool(page, 'schoolIds', 'mend').click();
    await vanished(page, 0);
  }
});

test('a lost digit is looked for in vain, and the mirror says so', async (t) => {
  const { page } = await simulation(t);
  await tool(page, 'schoolIds', 'break').click();
  await step(page, 'school-malformed').waitFor();
  await page.locator('[data-testid=finding]').first().waitFor();
  await mirror(page, 'fault');
  await tool(page, 'learnerId', 'clear').click();
  await step(page, 'learner-id-missing').waitFor();
  assert.equal(await page.getByTestId('verdict').count(), 0, 'no login, no mirror');
  await page.locator('[id="version-mend"]').click();
  await mirror(page, 'ok');
});

test('typing keeps the place in the field, and only the last text counts', async (t) => {
  const { page } = await simulation(t);
  await field(page, 'roles').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('opettja');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await step(page, 'role-refused').waitFor();
  await page.keyboard.type('a');
  await step(page, 'role-accepted-code').waitFor();
  assert.equal(await field(page, 'roles').inputValue(), 'opettaja');
  assert.equal(await page.evaluate(() => document.activeElement.selectionStart), 6);
});

test('a Graph user is read, its properties are assigned, an unknown school is said to exist', async (t) => {
  const { page } = await simulation(t);
  await page.getByTestId('simulate-paste').fill(graph);
  await page.locator('[id="paste-read"]').click();
  await page.getByTestId('simulate-assign').first().waitFor();
  assert.equal(await page.getByTestId('simulate-paste').inputValue(), '', 'what was pasted does not stay');
  assert.equal(await field(page, 'firstName').inputValue(), 'Zyxwvutsaino');
  await step(page, 'learner-id-missing').waitFor();
  const assign = (name, to) => page.locator(`[data-testid=simulate-assign][data-id$="${name}"]`).selectOption(to);
  await assign('extensionAttribute3', 'learnerId');
  await step(page, 'counts-no-school').waitFor();
  await assign('extensionAttribute1', 'schoolIds');
  await step(page, 'counts-no-role').waitFor();
  await assign('extensionAttribute2', 'roles');
  await step(page, 'school-found').waitFor();
  await field(page, 'schoolIds').fill('30077;12345');
  await step(page, 'school-unknown').waitFor();
  await page.locator('[data-testid=simulate-school][data-id="12345"]').selectOption('upper');
  await step(page, 'school-invented').waitFor();
  assert.equal(await step(page, 'school-found').count(), 2);
  // The language changes, what was typed stays.
  await page.getByTestId('lang-sv').click();
  await page.waitForFunction(() => document.documentElement.lang === 'sv');
  await step(page, 'school-invented').waitFor();
  assert.equal(await field(page, 'schoolIds').inputValue(), '30077;12345');
});

test('what cannot be read says what to do; a personal identity code is not shown again', async (t) => {
  const { page } = await simulation(t);
  const paste = async (text) => {
    await page.getByTestId('simulate-paste').fill(text);
    await page.locator('[id="paste-read"]').click();
  };
  const fault = page.locator('[id="paste-fault"]');
  await paste('{"surname": ');
  await fault.filter({ hasText: 'line 1' }).waitFor();
  assert.equal(await page.getByTestId('simulate-paste').getAttribute('aria-invalid'), 'true');
  await paste('{"urn:mpass.id:uid": "x"}');
  await fault.filter({ hasText: 'formed already' }).waitFor();
  assert.equal(await field(page, 'schoolIds').inputValue(), '30076', 'the form is as it was');
  await field(page, 'surname').fill('150213A967U');
  await page.locator('[id="field.surname-fault"]').filter({ hasText: 'personal identity code' }).waitFor();
  await paste('{"surname": "150213A967U", "roles": "oppilas"}');
  await page.locator('main').filter({ hasText: 'It was not read and is not shown' }).waitFor();
  const all = await page.evaluate(() => document.body.innerText + [...document.querySelectorAll('input,textarea')].map((e) => e.value).join());
  assert.ok(!all.includes('150213A967U'));
});

test('with the keyboard alone: a button keeps the focus while everything is drawn anew', async (t) => {
  const { page } = await simulation(t);
  await field(page, 'schoolIds').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await vanished(page, 4);
  await mirror(page, 'fault');
  const focused = () => page.evaluate(() => document.activeElement.id);
  assert.equal(await focused(), 'field.schoolIds-clear');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'field.schoolIds-mend');
  await page.keyboard.press('Space');
  await vanished(page, 0);
  await mirror(page, 'ok');
  assert.equal(await focused(), 'field.schoolIds-mend');
});

test('the whole result is marked as simulated, and what was typed is still there behind it', async (t) => {
  const { page } = await simulation(t);
  await tool(page, 'roles', 'break').click();
  await mirror(page, 'fault');
  await page.getByTestId('simulate-open').click();
  await page.waitForURL(/\/result$/);
  await page.locator('.note[data-code=simulated]').waitFor();
  await page.goBack();
  await page.getByTestId('simulate-vanished').waitFor();
  assert.equal(await field(page, 'roles').inputValue(), 'huoltaja');
});

test('nothing of it is stored, sent or put in the address', async (t) => {
  const { page, requests } = await simulation(t, {}, '/simulate');
  await page.getByTestId('simulate-paste').fill(graph);
  await page.locator('[id="paste-read"]').click();
  await page.getByTestId('simulate-assign').first().waitFor();
  for (const input of await page.locator('main form :is(input, select, textarea)').all()) {
    assert.equal(await input.getAttribute('autocomplete'), 'off');
  }
  const kept = await page.evaluate(async () => JSON.stringify([
    { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state, await indexedDB.databases(),
  ]));
  assert.ok(!/Zyxwvuts|Qponml|zyxw-/.test(kept), kept);
  for (const request of requests) {
    const sent = request.url() + (request.postData() ?? '');
    assert.ok(!/Zyxwvuts|Qponml|zyxw-/.test(sent), sent);
  }
});
