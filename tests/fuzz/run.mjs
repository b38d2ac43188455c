// Runs the fuzz targets, each for so many seconds, and prints what they did. No nightly compiler and no
// cargo-fuzz are needed: the flags are those that `cargo fuzz run -s none` gives. What is found stays in
// target/fuzz/, which is no part of the repository.
//
//   node tests/fuzz/run.mjs [seconds] [target…]

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const work = join(here, '../../target/fuzz');
const HOST = spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout.match(/host: (\S+)/)[1];
const FLAGS = ['-Cpasses=sancov-module', '-Cllvm-args=-sanitizer-coverage-level=4', '-Cllvm-args=-sanitizer-coverage-inline-8bit-counters',
  '-Cllvm-args=-sanitizer-coverage-pc-table', '-Cllvm-args=-sanitizer-coverage-trace-compares', '-Ccodegen-units=1', '--cfg', 'fuzzing'];

const [seconds = '120', ...named] = process.argv.slice(2);
const targets = named.length > 0 ? named : readdirSync(join(here, 'fuzz_targets')).map((name) => name.replace('.rs', ''));

const build = spawnSync('cargo', ['build', '--release', '--target', HOST, '--manifest-path', join(here, 'Cargo.toml'), '--target-dir', join(work, 'build')],
  { env: { ...process.env, RUSTFLAGS: FLAGS.join(' ') }, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

/** What the targets start from: the fixtures of the tests. */
function seeds(target) {
  const fixture = (path) => readFileSync(join(here, '../fixtures', path), 'utf8');
  const saml = JSON.parse(fixture('saml/vectors.json'));
  const messages = saml.vectors.map(({ xml }) => xml);
  const base64 = Buffer.from(messages[0]).toString('base64');
  const tokens = fixture('jws_vectors.json').match(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g) ?? [];
  return {
    saml_read: messages,
    saml_metadata: [saml.metadata, saml.pem],
    saml_decode: [messages[0], base64, `SAMLResponse=${encodeURIComponent(base64)}&RelayState=x`, `<form><input name="SAMLResponse" value="${base64}"></form>`],
    intake: [...tokens, '{"sub":"x","urn:mpass.id:role":["Oppilas"]}', `${tokens[0]}\n\n{"keys":[{"kty":"EC","crv":"P-256","x":"","y":""}]}`],
    config: [readFileSync(join(here, '../../public/config.json'), 'utf8')],
  }[target];
}

const lanes = [...targets];
let failed = false;
await Promise.all(Array.from({ length: availableParallelism() }, async () => {
  for (let target = lanes.shift(); target; target = lanes.shift()) {
    const corpus = join(work, 'corpus', target);
    mkdirSync(corpus, { recursive: true });
    for (const text of seeds(target)) writeFileSync(join(corpus, createHash('sha1').update(text).digest('hex')), text);
    const { code, out } = await run(join(work, 'build', HOST, 'release', target),
      [corpus, `-max_total_time=${seconds}`, '-max_len=16384', '-timeout=5', '-rss_limit_mb=1024', '-print_final_stats=1', `-artifact_prefix=${work}/${target}-`]);
    const last = (pattern) => [...out.matchAll(pattern)].at(-1)?.[1];
    console.log(`${target}: ${last(/number_of_executed_units:\s*(\d+)/g)} executions, ${last(/cov: (\d+)/g)} edges, `
      + `${readdirSync(corpus).length} inputs, peak ${last(/peak_rss_mb:\s*(\d+)/g)} MB, slowest ${last(/slowest_unit_time_sec:\s*(\d+)/g)} s, ${code === 0 ? 'no crash' : `CRASH\n${out.slice(-3000)}`}`);
    failed ||= code !== 0;
  }
}));
process.exitCode = failed ? 1 : 0;

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args);
    let out = '';
    child.stderr.on('data', (data) => (out = (out + data).slice(-100_000)));
    child.on('close', (code) => resolve({ code, out }));
  });
}
