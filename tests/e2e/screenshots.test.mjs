// The pictures of the README, made by the tests so that they never lie.
import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { after, test } from 'node:test';
import { closeBrowser, paste, root, site, verdict, visit } from './harness.mjs';
import { pupil, schoolLost } from './claims.mjs';

after(closeBrowser);

const shots = [
  { name: 'start-wide', path: '/?lang=en', viewport: { width: 1280, height: 800 } },
  { name: 'result-phone', path: '/paste?lang=sv', claims: schoolLost, viewport: { width: 390, height: 844 } },
  { name: 'result-dark', path: '/paste?lang=fi', claims: pupil, viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];

test('screenshots', async (t) => {
  const server = await site(t);
  // Only on request are the pictures in docs/ replaced; a test run leaves the tree as it was.
  const folder = process.env.UPDATE_SCREENSHOTS ? `${root}docs/screenshots` : `${root}target/screenshots`;
  mkdirSync(folder, { recursive: true });
  for (const { name, path, claims, ...options } of shots) {
    const { page } = await visit(t, server, path, { ...options, reducedMotion: 'reduce' });
    if (claims) {
      await paste(page, JSON.stringify(claims));
      await verdict(page);
    }
    await page.screenshot({ path: `${folder}/${name}.png` });
    assert.ok(statSync(`${folder}/${name}.png`).size > 10_000, name);
  }
});
