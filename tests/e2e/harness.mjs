// What every end-to-end test needs: the release build under its production
// headers, one real Chromium, and a page that may not complain.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../tools/serve.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const chromiumArgs = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

let shared;

/** The one Chromium of this process; closed by `after(closeBrowser)`. */
export async function browser() {
  assert.ok(existsSync(executablePath), `no Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM`);
  shared ??= await chromium.launch({ executablePath, args: chromiumArgs });
  return shared;
}

export async function closeBrowser() {
  await shared?.close();
  shared = undefined;
}

/** Serves the release build; `config` replaces public/config.json. */
export async function site(t, options = {}) {
  assert.ok(existsSync(`${dist}/index.html`), 'no dist/: run `node tests/tools/test.mjs` or `trunk build --release` first');
  const server = await serve({ dir: dist, port: 0, ...options });
  t.after(() => server.close());
  return server;
}

/** Serves the release build on a reserved port with its own configuration. */
export async function serveOn(t, port, config) {
  return site(t, { port, config });
}

/**
 * A fresh browser profile with one page on the site. Whatever the page complains
 * about (console errors, CSP violations, uncaught errors) fails the test at its end,
 * unless `mayComplain` matches it.
 */
export async function visit(t, server, path = '/', options = {}) {
  const { mayComplain, ...contextOptions } = options;
  const context = await (await browser()).newContext({ locale: 'en-GB', ...contextOptions });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests = [];
  const complaints = [];
  context.on('request', (request) => requests.push(request));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  t.after(async () => {
    await context.close();
    const left = complaints.filter((text) => !mayComplain?.test(text));
    assert.deepEqual(left, [], 'the page complained');
  });
  await page.goto(server.url.replace(/\/$/, '') + path);
  await started(page);
  return { page, context, requests, complaints };
}

/** The page's program has drawn its first heading. */
export async function started(page) {
  await page.locator('h1').first().waitFor();
}

/** Pastes and submits; resolves when the page shows a verdict or a read error. */
export async function paste(page, text, keys = '') {
  await page.getByTestId('paste-input').fill(text);
  if (keys) {
    const field = page.getByTestId('paste-keys');
    if (!(await field.isVisible())) await page.locator('details', { has: field }).locator('summary').click();
    await field.fill(keys);
  }
  await page.getByTestId('paste-submit').click();
  await page.getByTestId('verdict').or(page.getByTestId('read-error')).first().waitFor();
}

export async function verdict(page) {
  const element = page.getByTestId('verdict');
  await element.waitFor();
  return element.getAttribute('data-verdict');
}

/** Status of a check, `undefined` where the line is absent. */
export async function check(page, code) {
  const line = page.locator(`[data-testid=check][data-code="${code}"]`);
  return (await line.count()) ? line.first().getAttribute('data-status') : undefined;
}

/** Codes of the findings shown, in the page's order. */
export async function findings(page) {
  return page.getByTestId('finding').evaluateAll((list) => list.map((element) => element.dataset.code));
}

/** Status of an attribute by canonical id. */
export async function attribute(page, id) {
  return page.locator(`[data-testid=attribute][data-id="${id}"]`).first().getAttribute('data-status');
}

/** A download as text. */
export async function download(page, action) {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
