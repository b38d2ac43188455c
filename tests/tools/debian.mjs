// Programs of the computer that the tests need: found on the PATH, or installed from Debian's
// packages when we may. A missing one is a failure with a hint, never a skipped test.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './toolchain.mjs';

/** The first of these names that is on the PATH or in `more`, with its folder. */
export function onPath(names, more = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...more];
  for (const name of names) {
    for (const folder of folders) {
      for (const end of process.platform === 'win32' ? ['.exe', ''] : ['']) {
        const path = join(folder, name + end);
        if (folder && existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/** Installs Debian's packages in view, and starts no service among them; says whether it could try. */
export function install(what, packages) {
  if (!(process.getuid?.() === 0 && existsSync('/etc/debian_version'))) return false;
  say(`installing ${what} from Debian's packages`);
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('apt-get', ['update'], { env });
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  return true;
}
