// What can be handed on about a finding: the message and the reply in a language of their
// own, the copy button, and the evidence with its sources.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, paste, site, visit } from './harness.mjs';
import { pupil, schoolLost } from './claims.mjs';

after(closeBrowser);

const LEARNER_ID = 'urn:oid:1.3.6.1.4.1.16161.1.1.27';
const mistyped = { ...pupil, [LEARNER_ID]: '1.2.246.562.24.10000000008' };

/** A finding of pasted claims, with its message opened. */
async function opened(t, claims, code, options = {}) {
  const visited = await visit(t, await site(t), '/paste?lang=fi', options);
  await paste(visited.page, JSON.stringify(claims));
  const finding = visited.page.locator(`[data-testid="finding"][data-code="${code}"]`);
  await finding.getByTestId('ready').locator('summary').click();
  return { ...visited, finding };
}

test('message and reply come in the page\'s language and follow their own', async (t) => {
  const { page, finding } = await opened(t, mistyped, 'learner-id-check-digit');
  const message = finding.getByTestId('ready-message');
  const reply = finding.getByTestId('ready-reply');
  await message.filter({ hasText: 'se on oppijanumero, jonka pituus on oikea; tarkistusnumero on väärin.' }).waitFor();
  await reply.filter({ hasText: 'kirjaudu uudelleen' }).waitFor();
  const title = await page.locator('h1').first().textContent();

  await finding.getByTestId('words-sv').click();
  await message.filter({ hasText: 'det är ett studentnummer av rätt längd' }).waitFor();
  await reply.filter({ hasText: 'Din inloggning kontrollerades' }).waitFor();
  assert.equal(await message.getAttribute('lang'), 'sv');
  assert.equal(await finding.getByTestId('words-sv').getAttribute('aria-pressed'), 'true');
  assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
  assert.equal(await page.locator('h1').first().textContent(), title);

  await finding.getByTestId('words-en').click();
  await message.filter({ hasText: 'it is a learner ID of the right length' }).waitFor();
  const said = `${await message.textContent()} ${await reply.textContent()}`;
  for (const value of ['10000000008', pupil.given_name, pupil.family_name]) assert.ok(!said.includes(value), value);
});

test('the message is copied as it stands', async (t) => {
  const { page, finding } = await opened(t, schoolLost, 'school-data-missing');
  // The page's own headers forbid reading the clipboard; what is written to it can be watched.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (words) => { window.copied = words; };
  });
  const message = finding.getByTestId('ready-message');
  await message.waitFor();
  await finding.getByTestId('ready').getByRole('button', { name: 'Kopioi' }).first().click();
  await finding.locator('.copied').first().filter({ hasText: /./ }).waitFor();
  const copied = await page.evaluate(() => window.copied);
  assert.equal(copied, await message.textContent());
  assert.match(copied, /Oppilaitostunnus \/ schoolIds/);
});

test('the evidence names the rule, what it rests on and where that is published', async (t) => {
  const { finding } = await opened(t, schoolLost, 'school-data-missing');
  const evidence = finding.getByTestId('evidence');
  await evidence.locator('summary').click();
  const link = evidence.getByRole('link', { name: 'MPASSid-attribuuttien tarkistaminen' });
  await link.waitFor();
  assert.equal(await link.getAttribute('target'), '_blank');
  assert.equal(await link.getAttribute('rel'), 'noreferrer noopener');
  assert.match(await link.getAttribute('href'), /^https:\/\/wiki\.eduuni\.fi\//);
  assert.match(await evidence.textContent(), /school-data-missing/);
});

test('who mends it stands with the cause, before everything else', async (t) => {
  const { page } = await opened(t, schoolLost, 'school-data-missing', { viewport: { width: 390, height: 844 } });
  const who = page.getByTestId('verdict').locator('.who');
  assert.match(await who.textContent(), /koulutustoimija/);
  const { y } = await who.boundingBox();
  const lead = await page.getByTestId('verdict').locator('.lead').boundingBox();
  assert.ok(y < lead.y);
});

test('a login in order has a reply, and no message', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=sv');
  await paste(page, JSON.stringify(pupil));
  const ready = page.getByTestId('ready').last();
  await ready.locator('summary').click();
  await ready.getByTestId('ready-reply').filter({ hasText: 'det är inget fel på uppgifterna' }).waitFor();
  assert.equal(await ready.getByTestId('ready-message').count(), 0);
  // The library is asked, and nothing of the login is in it.
  assert.ok(!(await ready.textContent()).includes(pupil.family_name));
});
