// The page for handing over: what is chosen is what leaves, and the sheet fits on paper.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, download, paste, site, visit } from './harness.mjs';
import { personal, pupil, schoolLost } from './claims.mjs';

after(closeBrowser);

const PLACE = ['30076', 'Mansikkala', '1.2.246.562.99.00000000001'];

async function opened(t, claims, lang = 'fi') {
  const { page } = await visit(t, await site(t), `/paste?lang=${lang}`);
  await paste(page, JSON.stringify(claims));
  await page.getByTestId('hand-over-open').click();
  await page.getByTestId('hand-over-preview').waitFor();
  return page;
}

async function form(page, name) {
  await page.getByTestId('hand-over-form').locator(`[value=${name}]`).check();
  await page.locator(`[data-testid=hand-over-preview][data-form=${name}]`).waitFor();
}

for (const [name, claims] of [['a fault', schoolLost], ['a login in order', pupil]]) {
  test(`${name} is printed on one page or two, without the page around it`, async (t) => {
    const page = await opened(t, claims);
    await form(page, 'sheet');
    await page.emulateMedia({ media: 'print' });
    for (const around of ['.site-header', '.site-footer', 'h1', '[data-testid=hand-over-form]', '[data-testid=hand-over-hidden]']) {
      assert.ok(!(await page.locator(around).first().isVisible()), around);
    }
    assert.ok(await page.locator('.sheet').isVisible());
    const sheet = await page.pdf({ format: 'A4' });
    const pages = sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
    assert.ok(pages === 1 || pages === 2, `${pages} pages`);
  });
}

test('what is chosen to be hidden is hidden in every form, and the boxes say so', async (t) => {
  const page = await opened(t, pupil, 'en');
  const preview = page.getByTestId('hand-over-preview');
  const place = page.getByTestId('hand-over-place');
  const ids = page.getByTestId('hand-over-ids');
  assert.ok((await preview.textContent()).includes('30076'));
  assert.deepEqual([await place.isChecked(), await ids.isChecked()], [false, false]);
  await place.check();
  await page.locator('[data-code=kind-place]').waitFor();
  for (const name of ['text', 'sheet', 'markdown', 'json']) {
    await form(page, name);
    const text = await preview.textContent();
    for (const hidden of [...PLACE, ...personal]) assert.ok(!text.includes(hidden), `${hidden} in ${name}`);
  }
  assert.ok(await place.isChecked());
  await ids.check();
  await page.waitForFunction(() => document.querySelector('[data-testid=hand-over-preview]').textContent.includes('T00:00:00Z'));
  const file = await download(page, () => page.getByTestId('hand-over-save').click());
  assert.equal(file.text, await preview.textContent());
  await place.uncheck();
  await page.locator('[data-code=kind-place]').waitFor({ state: 'detached' });
  assert.ok((await preview.textContent()).includes('30076'));
});

test('a login without a name hides the place of itself', async (t) => {
  const { given_name: given, family_name: family, ...nameless } = pupil;
  assert.ok(given && family);
  const page = await opened(t, nameless, 'sv');
  await page.locator('[data-testid=hand-over-place]:checked').waitFor();
  const text = await page.getByTestId('hand-over-preview').textContent();
  for (const hidden of PLACE) assert.ok(!text.includes(hidden), hidden);
});
