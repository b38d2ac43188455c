// "Could a service use this login?": chosen on the result, or named by a link that comes through a login.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pupil, schoolLost } from './claims.mjs';
import { closeBrowser, download, paste, site, started, verdict, visit } from './harness.mjs';
import { start } from './provider_site.mjs';

after(closeBrowser);

/** The outcome and the status of each need. */
async function service(page) {
  const outcome = page.getByTestId('service');
  await outcome.waitFor();
  const needs = await page.getByTestId('need').evaluateAll((list) => list.map((one) => [one.dataset.id, one.dataset.status]));
  return { verdict: await outcome.getAttribute('data-verdict'), needs: Object.fromEntries(needs) };
}

const picker = (page) => page.locator('details.needs');

const LINK = '/start?env=nowhere&source=nobody&ask=class&needs=role,mpassSchoolInfo,class,shoe-size,Matti';

for (const [lang, asksFor] of [['fi', /Tämä palvelu pyytää.*Rooli.*Luokka/s], ['sv', /Den här tjänsten ber.*Roll.*Klass/s], ['en', /This service asks.*Role.*Class/s]]) {
  test(`a link's needs come through a login, in ${lang}`, async (t) => {
    const { page, op } = await start(t, lang, { path: LINK });
    assert.match(await page.getByTestId('asks-for').innerText(), asksFor);
    assert.ok(!/shoe|Matti/.test(await page.locator('body').innerText()), 'an unknown name is shown');
    await page.waitForURL((url) => !/shoe|Matti|nowhere|nobody/.test(url.href));
    assert.equal(new URL(page.url()).searchParams.get('needs'), 'role schoolInfo class');
    assert.equal(op.log.filter((line) => line.url.startsWith('/auth')).length, 0, 'something started without a click');
    await page.getByTestId('login').first().click();
    assert.equal(await verdict(page), 'ok');
    assert.deepEqual(await service(page), {
      verdict: 'would-not-pass', needs: { role: 'met', schoolInfo: 'met', class: 'elsewhere' },
    });
    assert.match(page.url(), /\/result$/);
    assert.match(await page.locator('.answer-text').innerText(), /9F/);
    const remark = page.locator('[data-testid=finding][data-code=retired-attribute-needed]');
    assert.equal(await remark.getAttribute('data-severity'), 'info');
  });
}

test('a link for the examples: needs are carried, the environment is chosen', async (t) => {
  const { page } = await visit(t, await site(t), '/start?env=demo&needs=name+class-known');
  await page.getByTestId('asks-for').waitFor();
  assert.ok(await page.locator('input[name=environment][value=demo]').isChecked());
  await page.locator('main a[href$="/demo"]').first().click();
  await page.locator('a[href*="/demo/pupil-9"]').first().click();
  await page.getByTestId('demo-login').click();
  assert.equal(await verdict(page), 'ok');
  assert.deepEqual(await service(page), { verdict: 'would-pass', needs: { name: 'met', 'class-known': 'met' } });
});

test('needs are chosen by keyboard; the verdict stays, the focus stays, what is open stays open', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  await paste(page, JSON.stringify(schoolLost));
  assert.equal(await verdict(page), 'fault');
  assert.equal(await page.getByTestId('service').count(), 0);
  await picker(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('#need-role').waitFor();
  const message = page.locator('.finding details.message').first();
  await message.locator('summary').click();
  await page.locator('#need-role').focus();
  await page.keyboard.press('Space');
  assert.deepEqual(await service(page), { verdict: 'would-not-pass', needs: { role: 'missing' } });
  assert.match(await page.getByTestId('need').innerText(), /school could not be recognised|school/i);
  await page.locator('#need-role:checked:focus').waitFor();
  await page.locator('.finding details.message[open]').first().waitFor();
  assert.equal(await verdict(page), 'fault');
  await page.getByTestId('lang-sv').click();
  await page.locator('main >> text=Tjänsten skulle inte få allt').waitFor();
  await page.locator('.finding details.message[open]').first().waitFor();
  await page.locator('#need-uid').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-testid=need][data-id=uid][data-status=met]').waitFor();
  await page.locator('#need-role').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-testid=service][data-verdict=would-pass]').waitFor();
});

test('the address to copy opens the start page with the same needs', async (t) => {
  const { page } = await visit(t, await site(t), '/?lang=en');
  await picker(page).locator('summary').click();
  for (const id of ['learnerId', 'school-known']) await page.locator(`#need-${id}`).check();
  const link = await page.getByTestId('needs-link').innerText();
  assert.match(link, /\/start\?needs=learnerId\+school-known$/);
  await page.goto(link);
  await started(page);
  assert.match(await page.getByTestId('asks-for').innerText(), /School.*Learner/s);
  assert.ok(await page.locator('main').innerText().then((text) => !text.includes('undefined')));
});

test('the downloaded report has the needs, by name', async (t) => {
  const { page } = await visit(t, await site(t), '/start?needs=role');
  await page.getByTestId('asks-for').waitFor();
  await page.locator('main a[href$="/paste"]').first().click();
  await page.getByTestId('paste-input').waitFor();
  await paste(page, JSON.stringify(pupil));
  const { verdict: outcome } = await service(page);
  assert.equal(outcome, 'would-pass');
  const { text } = await download(page, () => page.getByTestId('report-download').click());
  const report = JSON.parse(text);
  assert.deepEqual(report.service.needs.map((need) => [need.id, need.status]), [['role', 'met']]);
});
