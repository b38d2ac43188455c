// A browser's profile in a folder of its own, for what must outlive the browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `folder`, and `opened(browser)`, which hands the browser back. At the end of the test the browsers are
 * closed and then the folder is removed: in one hook, since hooks run in the order they were made in.
 */
export function profile(t) {
  const folder = mkdtempSync(join(tmpdir(), 'peili-profile-'));
  const browsers = [];
  t.after(async () => {
    for (const browser of browsers) await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, opened: (browser) => (browsers.push(browser), browser) };
}
