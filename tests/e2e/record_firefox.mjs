// Records as a person does in Firefox: its own developer tools are open on the tab with "Persist
// logs", and the file is what the network monitor's "Save All As HAR" writes. Firefox lets nobody
// drive its tools but over Marionette, in the browser's own context.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '../tools/firefox.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PREFERENCES = {
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'devtools.netmonitor.persistlog': true,
  'intl.accept_languages': 'en-GB, en',
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};
const TOOLBOX = `
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('devtools/client/framework/devtools');
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;`;

/** `walk(browser)`: what the visitor does. `hosts`: names that lead to this computer. */
export async function recordFirefox(walk, { hosts = [] } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'peili-firefox-'));
  const preferences = { ...PREFERENCES, 'network.dns.localDomains': hosts.join(',') };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const firefox = spawn(firefoxPath(), ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile], { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const gone = new Promise((resolve) => firefox.once('exit', resolve));
  let client;
  try {
    client = await marionette(Number(await written(join(profile, 'MarionetteActivePort'), gone)));
    const { command } = client;
    await command('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await command('WebDriver:SetTimeouts', { script: 60_000, implicit: 20_000 });
    const inBrowser = async (script) => {
      await command('Marionette:SetContext', { value: 'chrome' });
      const { value } = await command('WebDriver:ExecuteAsyncScript', {
        args: [], script: `const done = arguments[0]; (async () => { ${script} })().then((it) => done({ it }), (error) => done({ error: String(error) }));`,
      });
      await command('Marionette:SetContext', { value: 'content' });
      if (value.error) throw new Error(value.error);
      return value.it;
    };
    await inBrowser(`${TOOLBOX} await (await gDevTools.showToolboxForTab(tab, { toolId: 'netmonitor' })).getNetMonitorAPI();`);
    const find = async (selector) => (await command('WebDriver:FindElement', { using: 'css selector', value: selector })).value[ELEMENT];
    await walk({
      open: (url, { fails } = {}) => command('WebDriver:Navigate', { url }).catch((error) => { if (!fails) throw error; }),
      click: async (selector) => command('WebDriver:ElementClick', { id: await find(selector) }),
      type: async (selector, text) => command('WebDriver:ElementSendKeys', { id: await find(selector), text }),
      shows: find,
    });
    const har = await inBrowser(`${TOOLBOX}
      const { EVENTS } = require('devtools/client/netmonitor/src/constants');
      const monitor = await gDevTools.getToolboxForTab(tab).getNetMonitorAPI();
      // The tools hear of an answer after the page: those to the last page and its programs are waited for.
      await new Promise((resolve) => {
        const look = () => {
          const all = monitor.store.getState().requests.requests;
          const last = all.map(({ cause }) => cause?.type).lastIndexOf('document');
          const { pendingRequests } = monitor.connector.dataProvider;
          if (all.slice(last).some(({ id, url }) => pendingRequests.has(id) && !url.endsWith('/favicon.ico'))) return;
          monitor.off(EVENTS.PAYLOAD_READY, look);
          resolve();
        };
        monitor.on(EVENTS.PAYLOAD_READY, look);
        look();
      });
      return JSON.stringify(await monitor.getHar(), null, '  ');`);
    return har;
  } finally {
    client?.close();
    firefox.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What a program writes into a file, once it has. */
function written(path, gone) {
  return new Promise((resolve, reject) => {
    const look = () => {
      const text = existsSync(path) && readFileSync(path, 'utf8');
      if (!text) return;
      watcher.close();
      resolve(text);
    };
    const watcher = watch(join(path, '..'), look);
    gone.then(() => reject(new Error('Firefox ended before it could be driven')));
    look();
  });
}

/** Marionette's protocol: JSON with its length before it; `[0, id, name, parameters]`, `[1, id, error, result]`. */
async function marionette(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let greeted;
  const greeting = new Promise((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString());
      rest = rest.subarray(colon + 1 + length);
      if (!Array.isArray(message)) greeted();
      else {
        const [, id, error, result] = message;
        const [resolve, reject] = waiting.get(id);
        waiting.delete(id);
        if (error) reject(new Error(`${error.error}: ${error.message}`));
        else resolve(result);
      }
    }
  });
  await greeting;
  let last = 0;
  const command = (name, parameters = {}) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, [resolve, reject]);
    const text = JSON.stringify([0, last, name, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
  return { command, close: () => socket.destroy() };
}
