// A Chromium and its driver for the tests: found, or installed from Debian's packages
// when we may. A missing browser is a failure with a hint, never a skipped test.

import { existsSync } from 'node:fs';
import { install, onPath } from './debian.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Paths of the browser and of chromedriver; `CHROMIUM` and `CHROMEDRIVER` win. */
export function chromiumPath() {
  const found = () => ({
    browser: process.env.CHROMIUM ?? onPath(BROWSERS) ?? (existsSync(MAC) ? MAC : undefined),
    driver: process.env.CHROMEDRIVER ?? onPath(['chromedriver']),
  });
  let paths = found();
  if (!(paths.browser && paths.driver) && install('Chromium and its driver', ['chromium', 'chromium-driver'])) paths = found();
  if (paths.browser && paths.driver) return paths;
  throw new Error(`${paths.browser ? 'chromedriver' : 'Chromium'} is missing. Install Chromium or Chrome and the chromedriver
of the same version (Debian, Ubuntu: apt-get install chromium chromium-driver; macOS: brew install --cask
chromium chromedriver), or name them: CHROMIUM=/path/to/browser CHROMEDRIVER=/path/to/chromedriver`);
}
