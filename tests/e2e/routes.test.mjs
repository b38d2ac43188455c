// Every route and every rare state opens under the full header set, without a
// complaint, in three languages; nothing scrolls sideways at 320 px; axe finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { accessible, fits } from './axe.mjs';
import { closeBrowser, paste, site, started, verdict, visit } from './harness.mjs';
import { pupil, schoolLost, signed } from './claims.mjs';

after(closeBrowser);

const routes = ['/', '/paste', '/result', '/model', '/gallery', '/gallery/school-data-missing', '/simulate', '/demo', '/demo/pupil-9', '/start?env=demo&ask=class', '/start?needs=role+class',
  '/callback', '/privacy', '/accessibility', '/limits', '/refused', '/hand-over', '/held', '/compare', '/trace', '/cannot', '/no/such/page'];
const recording = gunzipSync(readFileSync(new URL('../fixtures/recordings/chromium-refused.har.gz', import.meta.url)));

/** Two logins in memory, by way of the paste page. */
async function two(page) {
  await paste(page, JSON.stringify(schoolLost));
  await page.goBack();
  await page.getByTestId('paste-input').waitFor();
  await paste(page, JSON.stringify(pupil));
  await page.getByTestId('memory').click();
  await page.getByTestId('held-item').nth(1).waitFor();
}

/** States that are no address of their own: how to get there from /paste. */
const states = {
  'a good login': async (page) => paste(page, JSON.stringify(pupil)),
  'a faulty login': async (page) => paste(page, JSON.stringify(schoolLost)),
  'a signed login': async (page) => {
    const { token, jwks } = await signed(pupil);
    await paste(page, token, jwks);
  },
  'a login with everything open': async (page) => {
    await paste(page, JSON.stringify(schoolLost));
    await page.locator('details').evaluateAll((list) => list.forEach((element) => { element.open = true; }));
  },
  'needs that are not met': async (page) => {
    await paste(page, JSON.stringify(pupil));
    await page.locator('details.needs > summary').click();
    await page.locator('#need-class').check();
    await page.getByTestId('service').waitFor();
  },
  'handing over': async (page) => {
    await paste(page, JSON.stringify(schoolLost));
    await page.getByTestId('hand-over-open').click();
    await page.getByTestId('hand-over-preview').waitFor();
  },
  'two logins in memory': two,
  'two logins compared': async (page) => {
    await two(page);
    await page.locator('main a[href$="/compare"]').first().click();
    await page.getByTestId('compare-row').first().waitFor();
  },
  'a login that never arrived': async (page) => {
    await page.goto(new URL('cannot', page.url()).href);
    await page.getByTestId('cannot-text').fill('AADSTS7000222: The provided client secret keys are expired');
    await page.getByTestId('cannot-read').click();
    await page.getByTestId('cannot-cause').first().waitFor();
  },
  'a recording': async (page) => {
    await page.getByTestId('file-input').setInputFiles({ name: 'a.har', mimeType: 'application/json', buffer: recording });
    await page.getByTestId('trace').waitFor();
  },
  'a read error': async (page) => paste(page, 'no login'),
  'the warning before the full report': async (page) => {
    await paste(page, JSON.stringify(pupil));
    await page.getByTestId('report-download-full').click();
    await page.locator('dialog[open]').waitFor();
  },
};

for (const colorScheme of ['light', 'dark']) {
  for (const lang of ['fi', 'sv', 'en']) {
    test(`every route, ${lang}, ${colorScheme}`, async (t) => {
      const server = await site(t);
      const { page } = await visit(t, server, `/?lang=${lang}`, { colorScheme, reducedMotion: 'reduce' });
      for (const path of routes) {
        const query = path.includes('?') ? `${path}&lang=${lang}` : `${path}?lang=${lang}`;
        await page.goto(server.url.replace(/\/$/, '') + query);
        await started(page);
        await page.locator('main[aria-busy=true]').waitFor({ state: 'detached' });
        const where = `${path} (${lang}, ${colorScheme})`;
        assert.equal(await page.locator('h1').count(), 1, `one h1 on ${where}`);
        assert.ok((await page.title()).length > 4, `a title on ${where}`);
        await accessible(page, where);
      }
    });

    test(`every state, ${lang}, ${colorScheme}`, async (t) => {
      const server = await site(t);
      for (const [name, reach] of Object.entries(states)) {
        const { page } = await visit(t, server, `/paste?lang=${lang}`, { colorScheme, reducedMotion: 'reduce' });
        await reach(page);
        await accessible(page, `${name} (${lang}, ${colorScheme})`);
      }
    });
  }
}

test('320 px wide: no route and no state scrolls sideways', async (t) => {
  const server = await site(t);
  for (const lang of ['fi', 'sv', 'en']) {
    const { page } = await visit(t, server, `/?lang=${lang}`, { viewport: { width: 320, height: 640 } });
    for (const path of routes) {
      await page.goto(server.url.replace(/\/$/, '') + path);
      await started(page);
      await fits(page, `${path} (${lang})`);
    }
    for (const [name, reach] of Object.entries(states)) {
      await page.goto(server.url.replace(/\/$/, '') + '/paste');
      await started(page);
      await reach(page);
      await fits(page, `${name} (${lang})`);
    }
  }
});

test('an engine that no longer answers is ended by the time limit and started again; nothing is lost', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/');
  await page.clock.install();
  await page.addInitScript(() => {
    window.started = [];
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.started.push(this);
      }
    };
  });
  await page.goto(`${server.url.replace(/\/$/, '')}/paste?lang=fi`);
  await started(page);
  await paste(page, JSON.stringify(pupil));
  assert.equal(await verdict(page), 'ok');
  const before = await page.evaluate(() => window.started.length);
  await page.evaluate(() => window.started.forEach((worker) => worker.terminate()));
  await page.getByTestId('lang-sv').click();
  await page.waitForFunction(() => document.documentElement.lang === 'sv');
  await page.clock.fastForward(21_000);
  await page.locator('main button.primary').click();
  assert.equal(await verdict(page), 'ok');
  assert.match(await page.getByTestId('verdict').innerText(), /inloggning/i);
  assert.ok((await page.evaluate(() => window.started.length)) > before, 'a new engine was started');
});

test('under forced colours and at 400 % the verdict still has words', async (t) => {
  const { page } = await visit(t, await site(t), '/paste', { forcedColors: 'active', viewport: { width: 320, height: 256 } });
  await paste(page, JSON.stringify(schoolLost));
  await fits(page, 'result at 400 %');
  assert.ok((await page.getByTestId('verdict').innerText()).length > 20);
});
