// What every state of the page must keep: axe finds nothing, nothing scrolls sideways.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function accessible(page, where) {
  const { violations } = await page.evaluate(
    `(() => { ${axe}; return axe.run(document, { runOnly: ${JSON.stringify(tags)} }); })()`,
  );
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(' | ')}`);
  assert.deepEqual(found, [], `axe on ${where}`);
}

export async function fits(page, where) {
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= view, `${where} is ${scroll} px wide in a view of ${view}`);
}
