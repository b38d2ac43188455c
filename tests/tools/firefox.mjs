// A Firefox for the tests of the second engine: the extended support release.

import { existsSync } from 'node:fs';
import { install, onPath } from './debian.mjs';

const BROWSERS = ['firefox-esr', 'firefox'];
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of the browser; `FIREFOX` wins. */
export function firefoxPath() {
  const found = () => process.env.FIREFOX ?? onPath(BROWSERS) ?? (existsSync(MAC) ? MAC : undefined);
  let path = found();
  if (!path && install('Firefox', ['firefox-esr'])) path = found();
  if (path) return path;
  throw new Error(`Firefox is missing. Install it (Debian: apt-get install firefox-esr; Ubuntu's own package is a
snap and cannot be driven: take Mozilla's; macOS: brew install --cask firefox@esr), or name it: FIREFOX=/path/to/firefox`);
}
