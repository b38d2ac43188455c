// The support desk, walked from end to end: a teacher hands over a broken login, support opens what
// was sent, compares it with the next login, and writes to whoever mends it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, download, findings, paste, site, started, verdict, visit } from './harness.mjs';
import { personal, pupil, schoolLost, signed } from './claims.mjs';

after(closeBrowser);

const LEARNER_ID = 'urn:oid:1.3.6.1.4.1.16161.1.1.27';
const UID = 'urn:mpass.id:uid';
const moved = { ...pupil, [UID]: 'MPASSOID.53b1af17cb284998638b553b1af17cb284998638' };
const other = {
  ...pupil, given_name: 'Bo', family_name: 'Öhman', 'urn:mpass.id:nickname': 'Bosse', [LEARNER_ID]: '1.2.246.562.98.12345678903', [UID]: moved[UID],
};

/** Watches what is copied: the page's own headers forbid reading the clipboard. */
export async function watchClipboard(page) {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (words) => { window.copied = words; };
  });
}

/** From a result to the page for handing over, with its preview drawn. */
export async function handOver(page) {
  await page.getByTestId('hand-over-open').click();
  await page.getByTestId('hand-over-preview').waitFor();
}

function free(text, values = personal) {
  for (const value of values) assert.ok(!text.includes(value), `${value} in ${text.slice(0, 300)}`);
}

/** As a mail program quotes and wraps an answer. */
function quoted(text) {
  const wrapped = text.split('\n').flatMap((line) => {
    const lines = [];
    let rest = line;
    while (rest.length > 72 && rest.lastIndexOf(' ', 72) > 0) {
      const at = rest.lastIndexOf(' ', 72);
      lines.push(rest.slice(0, at));
      rest = rest.slice(at + 1);
    }
    return [...lines, rest];
  });
  return ['Hei, tässä raportti:', '', ...wrapped.map((line) => `> ${line}`), '', 't. Opettaja'].join('\r\n');
}

for (const [sender, reader] of [['fi', 'sv'], ['sv', 'en'], ['en', 'fi']]) {
  test(`a broken login is handed over in ${sender} and opened in ${reader}`, async (t) => {
    const server = await site(t);
    const teacher = await visit(t, server, `/paste?lang=${sender}`);
    await paste(teacher.page, JSON.stringify(schoolLost));
    const [was, codes] = [await verdict(teacher.page), await findings(teacher.page)];
    assert.equal(was, 'fault');
    await handOver(teacher.page);
    free(await teacher.page.locator('main').innerText());
    await watchClipboard(teacher.page);
    await teacher.page.getByTestId('hand-over-copy').click();
    await teacher.page.waitForFunction(() => window.copied);
    const text = await teacher.page.evaluate(() => window.copied);
    free(text);
    assert.ok((await teacher.page.getByTestId('hand-over-preview').innerText()).includes(text.split('\n')[0]), 'the preview is what is copied');
    const file = await download(teacher.page, async () => {
      await teacher.page.getByTestId('hand-over-form').locator('[value=json]').check().catch(() => teacher.page.getByTestId('hand-over-form').selectOption('json'));
      await teacher.page.getByTestId('hand-over-save').click();
    });
    assert.match(file.name, /^peili-report-.*-redacted\.json$/);
    free(file.text);

    const support = await visit(t, server, `/paste?lang=${reader}`);
    await paste(support.page, quoted(text));
    await opened(support.page, was, codes);
    const message = support.page.getByTestId('finding').first();
    await message.getByTestId('ready').locator('summary').click();
    const words = await message.getByTestId('ready-message').textContent();
    assert.ok(words.length > 100);
    free(words);

    await support.page.goto(`${server.url.replace(/\/$/, '')}/paste?lang=${reader}`);
    await started(support.page);
    await support.page.getByTestId('file-input').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await opened(support.page, was, codes);
  });
}

/** A report is on show: marked, with the verdict and the causes of its day and today's. */
async function opened(page, was, codes) {
  assert.equal(await verdict(page), was);
  assert.deepEqual(await findings(page), codes);
  await page.locator('.note[data-code=reopened]').waitFor();
  const then = await page.getByTestId('then').evaluateAll((rows) => rows.map((row) => row.dataset.code));
  assert.deepEqual([...then].sort(), [...codes].sort());
}

test('before and after a change: what changed, whether it matters, which cause went away', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  await paste(page, JSON.stringify(schoolLost));
  await page.goBack();
  await page.getByTestId('paste-input').waitFor();
  await paste(page, JSON.stringify(pupil));
  assert.equal(await verdict(page), 'ok');
  await page.getByTestId('memory').click();
  await page.getByTestId('held-item').nth(1).waitFor();
  assert.equal(await page.getByTestId('held-item').count(), 2);
  await page.locator('main a[href$="/compare"]').first().click();
  await page.getByTestId('compare').waitFor();
  const gone = page.locator('[data-testid=compare-finding][data-change=gone]');
  await gone.first().waitFor();
  const role = page.locator('[data-testid=compare-row][data-id="urn:mpass.id:role"]');
  assert.notEqual(await role.getAttribute('data-change'), 'same');
});

test('two people are compared by names, forms and equality only', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  await paste(page, JSON.stringify(pupil));
  await page.goBack();
  await page.getByTestId('paste-input').waitFor();
  await paste(page, JSON.stringify(other));
  await page.getByTestId('memory').click();
  await page.locator('main a[href$="/compare"]').first().click();
  await page.getByTestId('compare-row').first().waitFor();
  free(await page.locator('main').innerText(), [...personal, 'Öhman', 'Bosse', '12345678903']);
});

test('a second tab fetches what the first one holds', async (t) => {
  const server = await site(t);
  const { page, context } = await visit(t, server, '/paste?lang=en');
  await paste(page, JSON.stringify(pupil));
  const second = await context.newPage();
  await second.goto(`${server.url.replace(/\/$/, '')}/paste`);
  await started(second);
  await paste(second, JSON.stringify(moved));
  await second.getByTestId('memory').click();
  await second.getByTestId('held-item').waitFor();
  await second.locator('[data-desk=gather]').click();
  await second.getByTestId('held-item').nth(1).waitFor();
  assert.equal(await second.getByTestId('held-item').count(), 2);
  await second.getByTestId('held-wipe').click();
  await second.getByTestId('held-item').first().waitFor({ state: 'detached' });
});

test('reports dropped together are grouped by cause and organisation', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=fi');
  const files = [];
  for (let i = 0; i < 4; i += 1) {
    files.push({ name: `${i}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...(i ? schoolLost : pupil), given_name: `Nimi${i}` })) });
  }
  await page.getByTestId('file-input').setInputFiles(files);
  await page.getByTestId('held-group').first().waitFor();
  assert.equal(await page.getByTestId('held-item').count(), 4);
  assert.match(await page.getByTestId('held-group').first().innerText(), /3/);
});

test('a message to the mail program holds only redacted text, and only on its click', async (t) => {
  const { page, requests } = await visit(t, await site(t), '/paste?lang=sv');
  const { token, jwks } = await signed(schoolLost);
  await paste(page, token, jwks);
  await handOver(page);
  const mail = page.getByTestId('hand-over-mail');
  const said = `${await mail.getAttribute('data-subject')} ${await mail.getAttribute('data-body')}`;
  assert.ok(said.length > 100);
  free(said, [...personal, token.split('.')[1].slice(0, 40)]);
  assert.ok(!requests.some((request) => request.url().startsWith('mailto:')));
});

test('a login in order is handed over with its date and what it does not prove', async (t) => {
  const { page } = await visit(t, await site(t), '/demo/pupil-9?lang=en');
  await page.getByTestId('demo-login').click();
  assert.equal(await verdict(page), 'ok');
  await handOver(page);
  const text = await page.getByTestId('hand-over-preview').innerText();
  assert.match(text, new RegExp(String(new Date().getFullYear())));
  assert.match(text, /does not prove/);
});
