// Whole flows by keyboard alone.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, site, verdict, visit } from './harness.mjs';
import { pupil } from './claims.mjs';

after(closeBrowser);

/** Tabs until the focused element fulfils the condition; every stop must be visible. */
async function tabTo(page, condition, limit = 80) {
  for (let i = 0; i < limit; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return {
        id: element.dataset.testid ?? '', text: element.innerText ?? '', href: element.getAttribute('href') ?? '',
        tag: element.tagName, visible: box.width > 0 && box.height > 0, ring: ring || style.boxShadow !== 'none',
      };
    });
    if (stop.tag === 'BODY') continue;
    assert.ok(stop.visible && stop.ring, `focus is not to be seen on ${JSON.stringify(stop)}`);
    if (condition(stop)) return;
  }
  assert.fail('never reached by Tab');
}

test('from the start page to a verdict and its report, without a mouse', async (t) => {
  const { page } = await visit(t, await site(t), '/');
  await tabTo(page, (stop) => stop.href.endsWith('/paste'));
  await page.keyboard.press('Enter');
  await page.getByTestId('paste-input').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1', 'focus moves to the heading');
  await tabTo(page, (stop) => stop.id === 'paste-input');
  await page.keyboard.insertText(JSON.stringify(pupil));
  await tabTo(page, (stop) => stop.id === 'paste-submit');
  await page.keyboard.press('Enter');
  assert.equal(await verdict(page), 'ok');
  await tabTo(page, (stop) => stop.id === 'report-download', 200);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(file.suggestedFilename(), /redacted.*\.json$/);
  await tabTo(page, (stop) => stop.id === 'report-download-full');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), 'report-download-full', 'focus returns');
});

test('a demo login without a mouse', async (t) => {
  const { page } = await visit(t, await site(t), '/demo/pupil-9');
  await tabTo(page, (stop) => stop.id === 'demo-login');
  await page.keyboard.press('Enter');
  assert.equal(await verdict(page), 'ok');
});

test('the skip link leads to the content', async (t) => {
  const { page } = await visit(t, await site(t), '/');
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /#/);
  await page.keyboard.press('Enter');
  assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null));
});
