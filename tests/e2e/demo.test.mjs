// The door "try an example": personas read through the very path of a real login.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { check, closeBrowser, findings, paste, site, started, verdict, visit } from './harness.mjs';

after(closeBrowser);

async function personas(page) {
  return page.locator('a[href*="/demo/"]').evaluateAll((links) => [...new Set(links.map((link) => new URL(link.href).pathname))]);
}

test('every persona logs in, is signed, and gets the verdict its card promises', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/demo');
  await page.locator('a[href*="/demo/"]').first().waitFor();
  const paths = await personas(page);
  assert.ok(paths.length >= 12, `${paths.length} personas`);
  let broken = 0;
  for (const path of paths) {
    await page.goto(server.url.replace(/\/$/, '') + path);
    await started(page);
    const login = page.getByTestId('demo-login');
    await login.waitFor();
    const promised = (await page.locator('[data-broken]').first().getAttribute('data-broken')) === 'true';
    await login.click();
    const got = await verdict(page);
    assert.equal(await check(page, 'signature'), 'pass', path);
    assert.equal(got !== 'ok', promised, `${path}: ${got}, ${await findings(page)}`);
    assert.ok(await page.getByTestId('invented').first().isVisible(), `${path} says that it is invented`);
    broken += promised ? 1 : 0;
  }
  assert.ok(broken >= 5, `${broken} broken personas`);
});

test('a persona\'s files are accepted by the paste door', { timeout: 30_000 }, async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/demo/pupil-9');
  await page.getByTestId('demo-login').waitFor();
  const saved = {};
  const all = new Promise((resolve) => {
    page.on('download', async (file) => {
      const chunks = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk);
      saved[file.suggestedFilename()] = Buffer.concat(chunks).toString('utf8');
      if (Object.keys(saved).length === 5) resolve();
    });
  });
  await page.getByTestId('demo-files').click();
  await all;
  const named = (pattern) => Object.entries(saved).find(([name]) => pattern.test(name))[1];
  await page.goto(`${server.url.replace(/\/$/, '')}/paste`);
  await started(page);
  await paste(page, named(/jwt/), named(/jwks/));
  assert.equal(await check(page, 'signature'), 'pass');
  await page.goto(`${server.url.replace(/\/$/, '')}/paste`);
  await started(page);
  await paste(page, named(/claims.*json/));
  assert.equal(await verdict(page), 'ok');
});
