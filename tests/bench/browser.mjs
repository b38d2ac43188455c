// What one diagnosis costs in the browser: round trips to the engine's worker of the release
// build, in Chromium, under the production headers. Prints the median and the 95th
// percentile; results stand in docs/benchmarks.md. No test depends on the times.
//
//   node tests/bench/browser.mjs [rounds]      after `trunk build --release`

import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArgs, dist, executablePath } from '../e2e/harness.mjs';
import { serve } from '../tools/serve.mjs';

const rounds = Number(process.argv[2] ?? 300);
if (!existsSync(`${dist}/index.html`)) throw new Error('no dist/: run `trunk build --release` first');
const config = readFileSync(`${dist}/config.json`, 'utf8');
const server = await serve({ dir: dist });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage();
await page.addInitScript(() => {
  window.workers = {};
  window.Worker = class extends Worker {
    constructor(address, options) {
      super(address, options);
      window.workers[/engine|library/.exec(String(address))?.[0]] = this;
    }
  };
});
// The gallery starts the library too, which signs the logins.
await page.goto(`${server.url}/gallery?lang=en`);
await page.getByTestId('rule').first().waitFor();

const results = await page.evaluate(async ({ rounds, config }) => {
  let last = 1_000_000; // Far above the page's own numbers.
  const ask = (worker, request) =>
    new Promise((resolve) => {
      const id = ++last;
      const listen = (event) => {
        const message = JSON.parse(event.data);
        if (message.id !== id) return;
        worker.removeEventListener('message', listen);
        resolve(message.reply);
      };
      worker.addEventListener('message', listen);
      worker.postMessage(JSON.stringify({ id, request }));
    });
  const { engine, library } = window.workers;
  const now = Date.now();
  const inspect = (intake) => ({ inspect: { intake, config, lang: 'en', now, ask: null } });
  const signed = async (persona) => (await ask(library, { demo_login: { persona, lang: 'en', now } })).demo_login.intake;
  const claims = async (code) => {
    const { example } = (await ask(library, { rule: { code, lang: 'en' } })).rule;
    return { via: 'paste', document: { text: { text: example, keys: '' } }, expectation: {} };
  };
  const logins = {
    'a pupil, in order (signed)': await signed('pupil-9'),
    'a pupil without a school (signed)': await signed('school-data-missing/example'),
    'a pupil without a school (pasted claims)': await claims('school-data-missing'),
    'a teacher of three schools (signed)': await signed('teacher-three'),
  };
  const out = [];
  for (const [name, intake] of Object.entries(logins)) {
    const times = [];
    let bytes = 0;
    for (let i = 0; i < rounds; i++) {
      const from = performance.now();
      const reply = await ask(engine, inspect(intake));
      times.push(performance.now() - from);
      if (!reply.report) throw new Error(`${name}: ${JSON.stringify(reply).slice(0, 200)}`);
      bytes = JSON.stringify(reply).length;
    }
    const [first] = times;
    times.sort((a, b) => a - b);
    const at = (part) => times[Math.floor((times.length - 1) * part)];
    out.push({ name, bytes, first, median: at(0.5), p95: at(0.95) });
  }
  return out;
}, { rounds, config });

const ms = (number) => number.toFixed(1);
console.log(`Chromium ${browser.version()}, ${rounds} round trips each, milliseconds`);
console.log('| login | report, kB | first | median | 95th percentile |');
console.log('|---|---|---|---|---|');
for (const { name, bytes, first, median, p95 } of results) {
  console.log(`| ${name} | ${Math.round(bytes / 1000)} | ${ms(first)} | ${ms(median)} | ${ms(p95)} |`);
}
await browser.close();
await server.close();
