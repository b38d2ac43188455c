// docs/nginx.conf.example as a running nginx: every route, every header, and stray form posts.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheControl, DOORS, headers, HASHED, root } from './headers.mjs';
import { startNginx } from './nginx.mjs';

const dir = join(root, 'dist');
const config = readFileSync(join(root, 'docs/nginx.conf.example'), 'utf8');
const expected = headers(JSON.parse(readFileSync(join(root, 'public/config.json'), 'utf8')));
const FORM = 'application/x-www-form-urlencoded';
const file = (name) => readFileSync(join(dir, name));

function start(t, edit) {
  assert.ok(existsSync(join(dir, 'index.html')), 'no dist/: run `node tests/tools/test.mjs build` first');
  return startNginx(t, { config, dir, edit });
}

/** Every header of the tool, once, and how long the answer may be kept. */
function assertHeaders(answer, name) {
  for (const [header, value] of Object.entries(expected)) assert.equal(answer.headers[header.toLowerCase()], value, `${name}: ${header}`);
  assert.match(answer.headers['strict-transport-security'], /max-age=63072000/);
  assert.equal(answer.headers['cache-control'], cacheControl(name), name);
}

const TYPES = {
  'index.html': 'text/html; charset=utf-8', 'sw.js': 'text/javascript; charset=utf-8', 'config.json': 'application/json; charset=utf-8',
  'icon.svg': 'image/svg+xml', 'manifest.webmanifest': 'application/manifest+json', 'robots.txt': 'text/plain; charset=utf-8',
};

test('every file of the build comes with its type, its headers and its time to live', async (t) => {
  const { ask } = await start(t);
  const hashed = readdirSync(dir).filter((name) => HASHED.test(name));
  assert.ok(hashed.length > 10);
  for (const name of [...Object.keys(TYPES), ...hashed]) {
    const answer = await ask(`/${name}`);
    assert.equal(answer.status, 200, name);
    assert.ok(answer.body.equals(file(name)), name);
    if (TYPES[name]) assert.equal(answer.headers['content-type'], TYPES[name], name);
    if (name.endsWith('.wasm')) assert.equal(answer.headers['content-type'], 'application/wasm');
    assertHeaders(answer, name);
  }
  const [program] = hashed.filter((name) => name.endsWith('.wasm'));
  const packed = await ask(`/${program}`, { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.ok(packed.body.equals(file(`${program}.gz`)), 'compressed beforehand');
});

test('every route is the one page, also with an answer in its query', async (t) => {
  const { ask, askPlain } = await start(t);
  for (const path of ['/', '/start?env=test', '/result', '/gallery/x/example', '/demo/a', ...DOORS, ...DOORS.map((door) => `${door}?a=b`)]) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(path, { method });
      assert.equal(answer.status, 200, path);
      assert.ok(answer.body.equals(method === 'GET' ? file('index.html') : Buffer.alloc(0)), path);
      assertHeaders(answer, 'index.html');
    }
  }
  const plain = await askPlain('/paste');
  assert.deepEqual([plain.status, plain.headers.location], [301, 'https://peili.example.fi/paste']);
});

/** Forms as nobody should send them here, each with a word that must be found nowhere. */
const SECRET = 'Zyxwvutsaino';
const stray = {
  'a small form': [`SAMLResponse=${SECRET}`],
  'a form of 900 kB': [`SAMLResponse=${SECRET}${'A'.repeat(900_000)}${SECRET}`],
  'a form of 5 MB': [`SAMLResponse=${SECRET}${'A'.repeat(5_000_000)}${SECRET}`],
  'a form with a query beside it': [`a=${SECRET}`, { query: `?code=${SECRET}` }],
  'a form in parts': [`--x\r\n\r\n${SECRET}\r\n--x--`, { type: 'multipart/form-data; boundary=x' }],
  'nothing at all': [''],
};

for (const door of DOORS) {
  test(`a stray form post to ${door} is answered with the page and leaves no trace`, async (t) => {
    const { ask, logs, bodies, stop } = await start(t);
    for (const [name, [body, { query = '', type = FORM } = {}]] of Object.entries(stray)) {
      const answer = await ask(door + query, { method: 'POST', body, headers: { 'content-type': type, 'content-length': Buffer.byteLength(body) } });
      assert.equal(answer.status, 200, name);
      assert.ok(answer.body.equals(file('callback-post.html')), name);
      assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
      assertHeaders(answer, 'callback-post.html');
      assert.deepEqual(readdirSync(bodies), [], `${name}: a body was written`);
    }
    await ask(`${door}?code=${SECRET}`);
    await stop();
    for (const log of logs) assert.ok(!readFileSync(log, 'utf8').includes(SECRET), log);
  });
}

/** Half a build: an error log would quote the whole line that was asked for. */
async function broken(t, edit) {
  const half = mkdtempSync(join(tmpdir(), 'peili-half-'));
  t.after(() => rmSync(half, { recursive: true }));
  cpSync(join(dir, 'index.html'), join(half, 'index.html'));
  const { ask, logs, stop } = await startNginx(t, { config, dir: half, edit });
  for (const door of DOORS) {
    const answer = await ask(`${door}?code=${SECRET}`, { method: 'POST', body: `a=${SECRET}` });
    assert.equal(answer.status, 404, door);
  }
  await stop();
  return logs.map((log) => readFileSync(log, 'utf8').includes(SECRET));
}

test('an error while a stray post is answered leaves no trace either', async (t) => {
  assert.deepEqual(await broken(t), [false, false]);
});

test('the searches above would find what the logs had kept', async (t) => {
  assert.deepEqual(await broken(t, (blocks) => blocks.replace('access_log off;', '').replaceAll('error_log /dev/null;', '')), [true, true]);
});

test('other methods and other paths take no form', async (t) => {
  const { ask } = await start(t);
  for (const path of ['/', '/saml/acs/x', '/saml', '/callback/x', '/index.html']) {
    assert.equal((await ask(path, { method: 'POST', body: 'a=b' })).status, 405, path);
  }
});
