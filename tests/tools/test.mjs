// The test command: everything that gates a landing, in order, until the first failure.
//
//   node tests/tools/test.mjs              all steps
//   node tests/tools/test.mjs e2e budget   only the named steps (in this order below)

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { budget } from './budget.mjs';
import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { WORKERS, root } from './headers.mjs';
import { nginxPath } from './nginx.mjs';
import { pysaml2 } from './pysaml2.mjs';
import { TARGET, buildRelease, prepareBuild, prepareChecks, run, say } from './toolchain.mjs';

const DENY = ['--', '-D', 'warnings'];

const STEPS = {
  prepare: ['what building and testing need', () => {
    prepareBuild();
    prepareChecks();
    chromiumPath();
    firefoxPath();
    nginxPath();
    pysaml2();
  }],
  fmt: ['format', () => run('cargo', ['fmt', '--check'])],
  clippy: ['clippy, native', () => run('cargo', ['clippy', '--locked', '--all-targets', ...DENY])],
  'clippy-wasm': ['clippy, wasm', () => {
    run('cargo', ['clippy', '--locked', '--target', TARGET, '--lib', '--bins', ...DENY]);
    // The workers are built without the page's crates (docs/decisions/005-library-program.md).
    run('cargo', ['clippy', '--locked', '--target', TARGET, '--no-default-features', ...WORKERS.flatMap((name) => ['--bin', name]), ...DENY]);
  }],
  native: ['native tests', () => run('cargo', ['test', '--locked'])],
  browser: ['wasm tests in a browser', () => {
    const { driver } = chromiumPath();
    const env = {
      CHROMEDRIVER: driver,
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: 'wasm-bindgen-test-runner',
      WASM_BINDGEN_TEST_TIMEOUT: '120',
      WASM_BINDGEN_TEST_WEBDRIVER_JSON: join(root, 'tests/browser/webdriver.json'),
    };
    run('cargo', ['test', '--locked', '--target', TARGET, '--test', 'browser'], { env });
  }],
  build: ['release build', () => buildRelease()],
  budget: ['size budget and forbidden words', () => console.log(budget().join('\n'))],
  tools: ['headers, server and loader', () => nodeTests('tests/tools')],
  e2e: ['end to end', () => nodeTests('tests/e2e')],
};

// Node 20 knows no glob here: the files are named one by one.
function nodeTests(folder) {
  const { browser } = chromiumPath();
  const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.test.mjs'));
  if (files.length === 0) throw new Error(`no tests in ${folder}`);
  const paths = files.sort().map((name) => join(folder, name));
  run(process.execPath, ['--test', '--test-concurrency=1', ...paths], { env: { CHROMIUM: browser } });
}

main(process.argv.slice(2));

function main(only) {
  const unknown = only.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    console.error(`no such step: ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const steps = Object.entries(STEPS).filter(([name]) => only.length === 0 || only.includes(name));
  const times = [];
  let failed = 0;
  for (const [name, [title, work]] of steps) {
    say(`${name}: ${title}`);
    const start = Date.now();
    try {
      work();
      times.push(`ok    ${seconds(start)}  ${title}`);
    } catch (error) {
      times.push(`FAIL  ${seconds(start)}  ${title} (alone: node tests/tools/test.mjs ${name})`);
      console.error(`\n${error.message}`);
      failed = 1;
      break;
    }
  }
  const left = steps.length - times.length;
  console.log(`\n${times.join('\n')}`);
  if (left > 0) console.log(`not reached: ${left}`);
  console.log(`\n${times.length - failed} passed, ${failed} failed`);
  process.exitCode = failed;
}

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`;
}
