// What a fresh machine with rustup, cargo and Node 20 lacks, installed with visible progress.
// Everything lands inside the repository: target/tools and tests/node_modules.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './headers.mjs';

export const TARGET = 'wasm32-unknown-unknown';
const TOOLS = join(root, 'target/tools');
const bin = join(TOOLS, 'bin');
const windows = process.platform === 'win32';

// Speed of installing matters more than speed of the tools: their output is the same.
const FAST = {
  CARGO_PROFILE_RELEASE_LTO: 'off',
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '16',
  CARGO_PROFILE_RELEASE_OPT_LEVEL: '0',
  CARGO_PROFILE_RELEASE_DEBUG: 'false',
};

/** The environment in which our own tools are found first. */
export function environment(more = {}) {
  return { ...process.env, PATH: bin + delimiter + process.env.PATH, ...more };
}

/** Runs a command in the repository with its output in view; throws when it fails. */
export function run(command, args, { env = {}, cwd = root, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: environment(env),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    shell: windows && command === 'npm',
  });
  if (result.error?.code === 'ENOENT') throw new Error(`${command} is not installed or not on the PATH`);
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const said = quiet ? `\n${result.stdout}${result.stderr}` : '';
    throw new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}${said}`);
  }
  return result.stdout;
}

/** Installs what building needs. */
export function prepareBuild() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}`);
  if (!succeeds('cargo', ['--version'])) throw new Error('Rust is needed: install rustup from https://rustup.rs');
  wasmTarget();
  tool('trunk', read('Trunk.toml').match(/^trunk-version = "=([\d.]+)"/m)[1], ['--no-default-features']);
  // The program that writes the glue must be of the very version of the library.
  tool('wasm-bindgen', locked('wasm-bindgen'), [], 'wasm-bindgen-cli');
  npm();
}

/** Installs what the checks of the source need. */
export function prepareChecks() {
  for (const [command, component] of [['fmt', 'rustfmt'], ['clippy', 'clippy']]) {
    if (!succeeds('cargo', [command, '--version'])) run('rustup', ['component', 'add', component]);
  }
}

function wasmTarget() {
  const sysroot = run('rustc', ['--print', 'sysroot'], { quiet: true }).trim();
  if (existsSync(join(sysroot, 'lib/rustlib', TARGET))) return;
  say(`installing the compile target ${TARGET}`);
  run('rustup', ['target', 'add', TARGET]);
}

function tool(name, version, flags, crate = name) {
  const has = spawnSync(name, ['--version'], { env: environment(), encoding: 'utf8' });
  if (has.status === 0 && has.stdout.trim().split(/\s+/)[1] === version) return;
  say(`installing ${crate} ${version} into target/tools (once; some minutes)`);
  // Its own target folder, so that a shared CARGO_TARGET_DIR is left alone.
  const env = { ...FAST, CARGO_TARGET_DIR: join(TOOLS, 'build') };
  run('cargo', ['install', '--root', TOOLS, '--locked', ...flags, `${crate}@${version}`], { env });
  rmSync(env.CARGO_TARGET_DIR, { recursive: true, force: true });
}

function npm() {
  const lock = read('tests/package-lock.json');
  const stamp = join(root, 'tests/node_modules/.peili-stamp');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing the npm parts in tests/');
  run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(root, 'tests') });
  writeFileSync(stamp, wanted);
}

/** Builds the release, unless it stands there already and no input has changed. */
export function buildRelease() {
  const stamp = join(root, 'target/peili-release.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${inputs()} ${output()}`) {
    say('nothing has changed since the last build');
    return;
  }
  run('trunk', ['build', '--release'], { env: { NO_COLOR: 'true' } });
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(stamp, `${inputs()} ${output()}`);
}

/** Names the build in dist/: its service worker lists every file by its hash. */
function output() {
  const path = join(root, 'dist/sw.js');
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'none';
}

/** One hash over everything the build reads. */
function inputs() {
  const sum = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    } else {
      sum.update(`${path}\0`).update(readFileSync(full)).update('\0');
    }
  };
  const paths = ['Cargo.toml', 'Cargo.lock', 'Trunk.toml', 'src', 'style', 'public', 'tests/tools/post_build.mjs', 'tests/package-lock.json'];
  paths.forEach(add);
  sum.update(run('rustc', ['--version'], { quiet: true }));
  return sum.digest('hex');
}

/** The version of a crate in Cargo.lock. */
function locked(crate) {
  const found = read('Cargo.lock').match(new RegExp(`name = "${crate}"\\r?\\nversion = "([^"]+)"`));
  if (!found) throw new Error(`Cargo.lock does not name ${crate}`);
  return found[1];
}

function succeeds(command, args) {
  return spawnSync(command, args, { env: environment(), stdio: 'ignore' }).status === 0;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

export function say(text) {
  console.log(`— ${text}`);
}
