// The size budget, and what must never stand in a build. Fails above the limits.
//
//   node tests/tools/budget.mjs [dist]

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKERS, root } from './headers.mjs';
import { LANGUAGES } from './texts.mjs';

/** Brotli bytes; why these: docs/decisions/025-budgets.md. */
const LIMIT = 150_000;
const LIMITS = { first: 165_000, engine: 190_000, library: 163_000, desk: 278_000 };
const PARTS = {
  'first paint (HTML, CSS, JS, page program, texts of one language)': /^(index\.html|(app|boot|page)-[0-9a-f]{16}\.(css|js|wasm)|texts-page-.*\.json)$/,
  ...Object.fromEntries(
    WORKERS.map((name) => [`${name} (with texts of one language)`, new RegExp(`^(${name}-[0-9a-f]{16}\\.(js|wasm)|texts-${name}-.*\\.json)$`)]),
  ),
};
/** A visitor loads one of these; the largest counts. */
const TEXTS = /^texts-/;

/** Lines to print; throws when a limit or a rule is broken. */
export function budget(dir = join(root, 'dist')) {
  const names = readdirSync(dir);
  const lines = [];
  const faults = [];
  for (const [part, pattern] of Object.entries(PARTS)) {
    const files = names.filter((name) => pattern.test(name));
    const sizes = files.map((name) => [name, readFileSync(join(dir, `${name}.br`)).length]);
    const texts = sizes.filter(([name]) => TEXTS.test(name)).map(([, size]) => size);
    const rest = sizes.filter(([name]) => !TEXTS.test(name)).map(([, size]) => size);
    const total = rest.reduce((sum, size) => sum + size, Math.max(0, ...texts));
    const limit = LIMITS[part.split(' ')[0]] ?? LIMIT;
    lines.push(`${part}: ${kilo(total)} of ${kilo(limit)} kB brotli`);
    for (const [name, size] of sizes) lines.push(`    ${kilo(size).padStart(6)}  ${name}`);
    if (rest.length < 2 || texts.length !== LANGUAGES.length) faults.push(`${part}: files are missing`);
    if (total > limit) faults.push(`${part}: ${kilo(total)} kB is over the budget of ${kilo(limit)} kB`);
  }
  for (const name of names) faults.push(...rules(name, () => readFileSync(join(dir, name), 'utf8')));
  if (faults.length > 0) throw new Error([...lines, ...faults].join('\n'));
  return lines;
}

/** What the policy of house.md forbids in a built file. */
function* rules(name, text) {
  if (/\.(js|html)$/.test(name) && /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text())) {
    yield `${name} writes HTML: some view! sub-tree is static, or somebody used a sink`;
  }
  if (!name.endsWith('.html')) return;
  for (const [tag] of text().matchAll(/<(script|link rel="stylesheet")[^>]*>/g)) {
    if (!tag.includes('integrity="sha384-')) yield `${name}: without integrity: ${tag}`;
    if (tag.startsWith('<script') && !tag.includes(' src="')) yield `${name}: inline script`;
  }
  if (/<style|\sstyle=/.test(text())) yield `${name}: inline style`;
  if (/<[^>]+\son\w+=/.test(text())) yield `${name}: inline event handler`;
  if (/(src|href)="https?:/.test(text())) yield `${name}: names another site`;
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(budget(process.argv[2]).join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
