// The second engine: Firefox ESR, driven by puppeteer-core over WebDriver BiDi (playwright cannot
// start Debian's). The hooks of the page are the same as in harness.mjs.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../tools/firefox.mjs';

// Nothing asks the network but the tests; puppeteer's own settings switch off the rest.
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'intl.accept_languages': 'en-GB, en',
};

let shared;

/** A Firefox; `profile` is a folder that outlives it. */
export function launch(profile) {
  return puppeteer.launch({
    browser: 'firefox', executablePath: firefoxPath(), headless: true, extraPrefsFirefox: PREFERENCES,
    ...(profile && { userDataDir: profile }),
  });
}

/** The one Firefox of this process; closed by `after(closeFirefox)`. */
export async function firefox() {
  shared ??= launch();
  return shared;
}

export async function closeFirefox() {
  await (await shared)?.close();
  shared = undefined;
}

/** A page of its own profile on the site, whose complaints fail the test. */
export async function visit(t, server, path = '/') {
  const context = await (await firefox()).createBrowserContext();
  t.after(() => context.close());
  return open(t, await context.newPage(), server, path);
}

export async function open(t, page, server, path) {
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  t.after(() => assert.deepEqual(complaints, [], 'the page complained'));
  await page.goto(server.url + path);
  await page.waitForSelector('h1');
  return page;
}

/** The service worker of the site controls the page. */
export async function controlled(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const hook = (name) => `[data-testid=${name}]`;

export async function click(page, name) {
  await (await page.waitForSelector(hook(name), { visible: true })).click();
}

export async function verdict(page) {
  const element = await page.waitForSelector(hook('verdict'), { visible: true });
  return element.evaluate((node) => node.dataset.verdict);
}

/** Status of a check, `undefined` where the line is absent. */
export async function check(page, code) {
  return page.evaluate((selector) => document.querySelector(selector)?.dataset.status, `${hook('check')}[data-code="${code}"]`);
}

/** Status of an attribute by canonical id. */
export async function attribute(page, id) {
  return page.evaluate((selector) => document.querySelector(selector)?.dataset.status, `${hook('attribute')}[data-id="${id}"]`);
}

/** Pastes as a visitor does, in one piece, and submits. */
export async function paste(page, text, keys = '') {
  const fill = (name, value) => page.locator(hook(name)).fill(value);
  await fill('paste-input', text);
  if (keys) {
    await page.evaluate((selector) => { document.querySelector(selector).closest('details').open = true; }, hook('paste-keys'));
    await fill('paste-keys', keys);
  }
  await click(page, 'paste-submit');
  await page.waitForSelector(`${hook('verdict')}, ${hook('read-error')}`);
}
