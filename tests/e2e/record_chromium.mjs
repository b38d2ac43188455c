// Records as a person does in Chromium: its own developer tools are open on the tab (the frontend
// that the browser carries, served by its debugging port), with "Preserve log", and the file is
// what their "Export HAR" writes: the same module (models/har) from the same list of requests.
// Only the click on the button and the dialog for the file's name are left out.
import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../tools/chromium.mjs';

/**
 * `walk(browser)`: what the visitor does. Answers both exports: `sanitized` is Chromium's usual one,
 * `full` the one "with sensitive data". `hosts`: names that lead to this computer.
 */
export async function recordChromium(walk, { hosts = [] } = {}) {
  const chromium = await puppeteer.launch({
    executablePath: chromiumPath().browser,
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--remote-allow-origins=*', `--host-resolver-rules=${hosts.map((name) => `MAP ${name} 127.0.0.1`).join(',')}`],
  });
  try {
    const { host } = new URL(chromium.wsEndpoint());
    const [page] = await chromium.pages();
    const session = await page.createCDPSession();
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const tools = await chromium.newPage();
    await tools.goto(`http://${host}/devtools/devtools_app.html?ws=${host}/devtools/page/${targetInfo.targetId}&panel=network`);
    // Not by frames: a tab in the background draws none.
    await tools.waitForFunction(async () => {
      const { NetworkManager, TargetManager } = await import('./core/sdk/sdk.js');
      const target = TargetManager.TargetManager.instance().primaryPageTarget();
      return !!target?.model(NetworkManager.NetworkManager);
    }, { polling: 100 });
    await tools.evaluate(async () => {
      const { Settings } = await import('./core/common/common.js');
      Settings.Settings.instance().moduleSetting('network-log.preserve-log').set(true);
    });
    await page.bringToFront();
    page.setDefaultTimeout(20_000);
    await walk({
      open: (url, { fails } = {}) => page.goto(url).catch((error) => { if (!fails && !/ERR_ABORTED/.test(error.message)) throw error; }),
      click: async (selector) => (await page.waitForSelector(selector)).click(),
      type: async (selector, text) => (await page.waitForSelector(selector)).type(text),
      shows: (selector) => page.waitForSelector(selector),
    });
    // The tools hear of an answer after the page: those to the last page and its programs are waited for.
    await tools.waitForFunction(async () => {
      const { NetworkLog } = await import('./models/logs/logs.js');
      const requests = NetworkLog.NetworkLog.instance().requests();
      const last = requests.map((request) => request.resourceType().name()).lastIndexOf('document');
      return requests.slice(last).every((request) => request.finished || request.url().endsWith('/favicon.ico'));
    }, { polling: 100 });
    const exported = (sanitize) => tools.evaluate(async (options) => {
      const { NetworkLog } = await import('./models/logs/logs.js');
      const { Writer } = await import('./models/har/har.js');
      const { Progress } = await import('./core/common/common.js');
      let out = '';
      const stream = { write: async (text) => { out += text; }, close: async () => {} };
      const requests = NetworkLog.NetworkLog.instance().requests();
      await Writer.Writer.write(stream, requests, options, new Progress.Progress());
      return out;
    }, { sanitize });
    return { sanitized: await exported(true), full: await exported(false) };
  } finally {
    await chromium.close();
  }
}
