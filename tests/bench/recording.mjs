// What reading a recording of 50 MB costs in the browser: `node tests/bench/recording.mjs`, after
// `trunk build --release`. The file is chosen on the page of recordings; timed is until its messages
// stand there, and how long the page could not draw meanwhile. Results stand in docs/benchmarks.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { browser, closeBrowser, dist, root } from '../e2e/harness.mjs';
import { serve } from '../tools/serve.mjs';

const SIZE = 50 << 20;
const ROUNDS = 5;

/** A real login among pages, pictures, scripts and answers of a learning service. */
function recording() {
  const text = gunzipSync(readFileSync(`${root}/tests/fixtures/recordings/chromium-saml.har.gz`)).toString();
  const { log } = JSON.parse(text);
  const contents = [
    ['image/png', 'iVBORw0KGgoAAAANSUhEUg'.repeat(9000), 'base64'],
    ['text/javascript', 'function(a,b){return "x\\n"+a<b}\n'.repeat(6000)],
    ['text/html', '<div class="row"><a href="/x?a=1&amp;b=2">Oppitunti ä</a>\n</div>'.repeat(3000)],
    ['application/json', `{"items":[${'{"sub":"x","error":null},'.repeat(8000)}1]}`],
  ];
  const filler = log.entries.at(-1);
  const entries = [];
  for (let size = text.length; size < SIZE;) {
    for (const [mimeType, body, encoding] of contents) {
      const entry = structuredClone(filler);
      entry.response.content = { size: body.length, mimeType, text: body, ...(encoding && { encoding }) };
      entries.push(entry);
      size += JSON.stringify(entry).length;
    }
  }
  return JSON.stringify({ log: { ...log, entries: [...entries, ...log.entries] } });
}

const folder = mkdtempSync(join(tmpdir(), 'peili-recording-'));
const server = await serve({ dir: dist, port: 0 });
try {
  const file = join(folder, 'recording.har');
  const text = recording();
  writeFileSync(file, text);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await (await browser()).newContext();
    const page = await context.newPage();
    await page.goto(`${server.url.replace(/\/$/, '')}/trace?lang=en`);
    await page.getByTestId('trace-how').waitFor();
    await page.evaluate(() => {
      window.longest = 0;
      let last = performance.now();
      const frame = (now) => {
        window.longest = Math.max(window.longest, now - last);
        last = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      window.started = performance.now();
    });
    await page.getByTestId('trace-file').setInputFiles(file);
    await page.getByTestId('trace').waitFor({ timeout: 120_000 });
    times.push(await page.evaluate(() => [performance.now() - window.started, window.longest]));
    await context.close();
  }
  const median = (of) => Math.round(times.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
  console.log(`${(text.length / 1e6).toFixed(0)} MB, ${ROUNDS} rounds: ${median(([time]) => time)} ms until it is shown; the page drew nothing for at most ${median(([, longest]) => longest)} ms (medians)`);
} finally {
  await closeBrowser();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
