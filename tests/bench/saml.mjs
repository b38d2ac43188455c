// What a SAML response costs: from a doubly signed response of 9 kB to its report, in Chromium, with the
// release build; and what npm @node-saml/node-saml and Debian's xmlsec1 take to verify the same message
// in the same run. Results stand in docs/benchmarks.md. No test depends on the times.
//
//   node tests/bench/saml.mjs [rounds] [dist]      after `trunk build --release`

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAML } from '@node-saml/node-saml';
import { chromium } from 'playwright-core';
import { pupil } from '../e2e/claims.mjs';
import { chromiumArgs, dist as built, executablePath, paste } from '../e2e/harness.mjs';
import { samlKeys } from '../e2e/saml_idp.mjs';
import { metadata, response } from '../e2e/saml_message.mjs';
import { serve } from '../tools/serve.mjs';

const rounds = Number(process.argv[2] ?? 300);
const dist = process.argv[3] ?? built;
if (!existsSync(`${dist}/index.html`)) throw new Error('no dist/: run `trunk build --release` first');

/** As long as responses with certificates are. */
function message() {
  const claims = structuredClone(pupil);
  const of = () => response(claims);
  for (let i = 0; of().length < 9000; i++) claims['urn:mpass.id:schoolInfo'].push(`1.2.246.562.99.000000001${i};Mansikkalan testi peruskoulu ja lukio`);
  return of();
}
const xml = message();
const rows = [];
function add(name, times) {
  const [first] = times;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)];
  rows.push([name, times.length > 1 ? first : undefined, at(0.5), times.length > 1 ? at(0.95) : undefined]);
}

// ---- Peili

const server = await serve({ dir: dist });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage();
await page.addInitScript(() => {
  window.workers = {};
  window.Worker = class extends Worker {
    constructor(address, options) {
      super(address, options);
      window.workers[/(engine|saml)-/.exec(String(address))?.[1]] = this;
    }
  };
});
await page.goto(`${server.url}/paste?lang=en`);
await paste(page, xml, metadata());
if (!(await page.getByTestId('verdict').isVisible())) throw new Error('the page shows no report');
const config = readFileSync(`${dist}/config.json`, 'utf8');
const trips = await page.evaluate(async ({ rounds, config, xml, keys }) => {
  let last = 1_000_000; // Far above the page's own numbers.
  const ask = (worker, request) =>
    new Promise((resolve) => {
      const id = ++last;
      const listen = (event) => {
        const message = JSON.parse(event.data);
        if (message.id !== id) return;
        worker.removeEventListener('message', listen);
        resolve(message.reply);
      };
      worker.addEventListener('message', listen);
      worker.postMessage(JSON.stringify({ id, request }));
    });
  const { engine, saml } = window.workers;
  const pasted = { via: 'paste', document: { text: { text: xml, keys } }, expectation: {} };
  const out = { read: [], whole: [] };
  for (let i = 0; i < rounds; i++) {
    const now = Date.now();
    const from = performance.now();
    const read = await ask(saml, { read: { intake: pasted, config, lang: 'en', now } });
    out.read.push(performance.now() - from);
    const reply = await ask(engine, { inspect: { intake: read.intake, config, lang: 'en', now, ask: null } });
    out.whole.push(performance.now() - from);
    if (!JSON.stringify(reply.report).includes('"pass"')) throw new Error(JSON.stringify(reply).slice(0, 300));
  }
  return out;
}, { rounds, config, xml, keys: metadata() });
// What the worker takes, and the messages between it and the page.
add('Peili: read, verified and checked by the SAML worker, there and back', trips.read);
add('Peili: the same, with the report of the engine', trips.whole);
const version = browser.version();
await browser.close();
await server.close();

// ---- @node-saml/node-saml: verified and read, no report

const saml = new SAML({
  idpCert: samlKeys().signing.cert, issuer: 'https://service.example/saml', callbackUrl: 'https://service.example/saml/acs', audience: false,
  wantAssertionsSigned: true, wantAuthnResponseSigned: true, acceptedClockSkewMs: -1, validateInResponseTo: 'never',
});
const form = { SAMLResponse: Buffer.from(xml).toString('base64') };
const node = [];
for (let i = 0; i < rounds; i++) {
  const from = performance.now();
  await saml.validatePostResponseAsync(form);
  node.push(performance.now() - from);
}
add(`@node-saml/node-saml, Node ${process.versions.node}: verified and read`, node);

// ---- xmlsec1: verified; both signatures

const folder = mkdtempSync(join(tmpdir(), 'saml-bench-'));
const [file, cert] = ['m.xml', 'idp.crt'].map((name) => join(folder, name));
writeFileSync(file, xml);
writeFileSync(cert, samlKeys().signing.cert);
const verify = (times) => {
  const from = performance.now();
  for (const path of ['/*', '/*/*[local-name()="Assertion"]']) {
    execFileSync('xmlsec1', ['--verify', '--pubkey-cert-pem', cert, '--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:protocol:Response', '--id-attr:ID', 'urn:oasis:names:tc:SAML:2.0:assertion:Assertion',
      '--node-xpath', `${path}/*[local-name()="Signature"]`, '--repeat', String(times), file], { stdio: 'pipe' });
  }
  return performance.now() - from;
};
const once = Array.from({ length: 20 }, () => verify(1));
add('xmlsec1: both signatures, two processes', once);
const median = [...once].sort((a, b) => a - b)[10];
add('xmlsec1: both signatures, without the start of its processes', [(verify(rounds + 1) - median) / rounds]);
rmSync(folder, { recursive: true });

console.log(`Chromium ${version}, a doubly signed response of ${Buffer.byteLength(xml)} bytes, ${rounds} rounds, milliseconds`);
console.log('| what | first | median | 95th percentile |');
console.log('|---|---|---|---|');
const ms = (number) => (number === undefined ? '' : number.toFixed(1));
for (const [name, first, median, p95] of rows) console.log(`| ${name} | ${ms(first)} | ${ms(median)} | ${ms(p95)} |`);
