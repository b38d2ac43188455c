// pysaml2 and xmlsec1 for the SAML tests: xmlsec1 of the computer, pysaml2 in target/tools/pysaml2.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, onPath } from './debian.mjs';
import { root } from './headers.mjs';
import { run, say } from './toolchain.mjs';

const FOLDER = join(root, 'target/tools/pysaml2');
const REQUIREMENTS = join(root, 'tests/e2e/pysaml2-requirements.txt');

/** Paths of a Python that has pysaml2, and of xmlsec1; `PYTHON` and `XMLSEC1` win. */
export function pysaml2() {
  return { python: python(), xmlsec1: xmlsec1() };
}

/** Path of xmlsec1. */
export function xmlsec1() {
  const found = () => process.env.XMLSEC1 ?? onPath(['xmlsec1']);
  let path = found();
  if (!path && install('xmlsec1', ['xmlsec1'])) path = found();
  if (path) return path;
  throw new Error(`xmlsec1 is missing. Install it (Debian, Ubuntu: apt-get install xmlsec1; macOS: brew install libxmlsec1),
or name it: XMLSEC1=/path/to/xmlsec1`);
}

function python() {
  const own = join(FOLDER, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const stamp = join(FOLDER, '.peili-stamp');
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (existsSync(stamp) && existsSync(own) && readFileSync(stamp, 'utf8') === wanted) return own;
  say('installing pysaml2 into target/tools/pysaml2 (once; some seconds)');
  rmSync(FOLDER, { recursive: true, force: true });
  const base = () => process.env.PYTHON ?? onPath(['python3', 'python']);
  const environment = () => run(base() ?? 'python3', ['-m', 'venv', FOLDER], { quiet: true });
  try {
    environment();
  } catch (error) {
    // Debian's Python comes without the part that makes environments.
    if (!install('Python with its environments', ['python3', 'python3-venv'])) {
      throw new Error(`Python 3.10 or newer with venv is needed (Debian, Ubuntu: apt-get install python3 python3-venv),
or name it: PYTHON=/path/to/python3\n${error.message}`);
    }
    rmSync(FOLDER, { recursive: true, force: true });
    environment();
  }
  run(own, ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--only-binary', ':all:', '--requirement', REQUIREMENTS]);
  writeFileSync(stamp, wanted);
  return own;
}
