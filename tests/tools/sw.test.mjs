// public/sw.js as a program: what it answers, holds and leaves alone. Browsers: tests/e2e/receive.test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { root } from './headers.mjs';

const DOORS = ['/callback', '/saml/acs'];
const FORM = 'application/x-www-form-urlencoded';

/** The worker at https://peili.example/<base>, with a network that records what it is asked. */
function worker(base = '/') {
  const origin = 'https://peili.example';
  const listeners = {};
  const asked = [];
  const timers = [];
  const self = {
    registration: { scope: origin + base },
    addEventListener: (name, listener) => (listeners[name] = listener),
  };
  const script = readFileSync(join(root, 'public/sw.js'), 'utf8')
    .replace('/* by the build */ null', "{ version: 'v', files: ['', 'config.json'], hashed: /^page-[0-9a-f]{16}\\.wasm$/ }");
  runInNewContext(script, {
    self, URL, TextDecoder, Map, Set, Promise, crypto,
    location: new URL(origin),
    caches: { match: async (what) => (what === `${base}callback-post.html` ? new Response('nothing was processed') : undefined) },
    // Node's own refuses a relative address for a redirect; a browser resolves it.
    Response: Object.assign(function (...args) { return new Response(...args); }, {
      redirect: (to, status) => Response.redirect(new URL(to, origin), status),
    }),
    fetch: async (what) => {
      asked.push(what.url ?? what);
      return new Response('network');
    },
    setTimeout: (work) => timers.push(work),
  });
  const fetchEvent = (path, { method = 'GET', mode = 'navigate', headers = {}, body } = {}) => {
    const stream = body === undefined ? null : new Blob([body]).stream();
    let answer;
    const request = { url: new URL(path, origin).href, method, mode, headers: new Headers(headers), body: stream };
    listeners.fetch({ request, respondWith: (promise) => (answer = promise), waitUntil: () => {} });
    return answer;
  };
  const ask = (data) => {
    let reply;
    listeners.message({ data, ports: [{ postMessage: (value) => (reply = value) }] });
    return reply && { ...reply };
  };
  const post = async (body, path = `${base}callback`) => {
    const answer = await fetchEvent(path, { method: 'POST', headers: { 'content-type': FORM }, body });
    return new URL(answer.headers.get('location')).searchParams.get('ticket');
  };
  return { fetchEvent, ask, post, asked, timers };
}

for (const door of DOORS) {
  test(`${door}: a form is held under a ticket and handed over once, without the network`, async () => {
    const { fetchEvent, ask, post, asked } = worker();
    const answer = await fetchEvent(door, { method: 'POST', headers: { 'content-type': `${FORM}; charset=utf-8` }, body: 'state=å' });
    assert.equal(answer.status, 303);
    const address = new URL(answer.headers.get('location'));
    assert.equal(address.pathname, door);
    assert.deepEqual([...address.searchParams.keys()], ['ticket']);
    assert.deepEqual(ask({ take: address.searchParams.get('ticket') }), { body: 'state=å' });
    assert.deepEqual(ask({ take: address.searchParams.get('ticket') }), { body: null });
    assert.deepEqual(ask({ take: 'nobody' }), { body: null });
    assert.notEqual(await post('a=1', door), await post('a=1', door));
    assert.deepEqual(asked, []);
  });

  test(`${door}: a form of exactly a megabyte is taken`, async () => {
    const { ask, post } = worker();
    assert.equal(ask({ take: await post('a'.repeat(1 << 20), door) }).body.length, 1 << 20);
  });

  test(`${door}: the self-test is answered with its own nonce, and with nothing else`, async () => {
    const { fetchEvent } = worker();
    const ping = (nonce) => fetchEvent(door, { method: 'POST', mode: 'cors', headers: { 'x-peili-self-test': nonce } });
    assert.equal(await (await ping('n-1_Z')).text(), 'n-1_Z');
    assert.equal((await ping('<script>')).status, 400);
    assert.equal((await ping('')).status, 400);
  });

  test(`${door}: nothing but the bare page is ever asked of the host`, async () => {
    const { fetchEvent, asked } = worker('/peili/');
    const path = `/peili${door}?SAMLResponse=secret&code=secret`;
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      for (const mode of ['navigate', 'cors', 'no-cors', 'same-origin']) {
        asked.length = 0;
        await fetchEvent(path, { method, mode, body: method === 'PUT' ? 'secret' : undefined });
        assert.deepEqual(asked, ['/peili/'], `${method} ${mode}`);
      }
    }
  });
}

test('few forms are held, and not for long', async () => {
  const { ask, post, timers } = worker();
  const tickets = [];
  for (let n = 0; n < 5; n += 1) tickets.push(await post(`n=${n}`));
  assert.equal(ask({ take: tickets[0] }).body, null, 'the oldest made room');
  assert.equal(ask({ take: tickets[1] }).body, 'n=1');
  timers.forEach((work) => work());
  assert.equal(ask({ take: tickets[4] }).body, null, 'two minutes are over');
});

const refused = {
  'a form over a megabyte': [413, { headers: { 'content-type': FORM }, body: 'a'.repeat((1 << 20) + 1) }],
  'another kind of form': [415, { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
  'no kind at all': [415, { body: 'a=b' }],
  'a request of a script': [400, { mode: 'cors', headers: { 'content-type': FORM }, body: 'a=b' }],
  'a query beside the form': [400, { headers: { 'content-type': FORM }, body: 'a=b' }, '?a=b'],
};
for (const [name, [status, options, query = '']] of Object.entries(refused)) {
  for (const door of DOORS) {
    test(`${door}: ${name} is refused with a page, without the network`, async () => {
      const { fetchEvent, asked } = worker();
      const answer = await fetchEvent(door + query, { method: 'POST', ...options });
      assert.equal(answer.status, status);
      assert.equal(await answer.text(), 'nothing was processed');
      assert.deepEqual(asked, []);
    });
  }
}

test('what is not its own is left alone', () => {
  const { fetchEvent } = worker('/peili/');
  for (const [path, options] of [
    ['/callback', { method: 'POST' }],
    ['/peili/elsewhere', { method: 'POST' }],
    ['/peili/callback/x', { method: 'POST' }],
    ['/saml/acs', { method: 'POST' }],
    ['/peili/saml', { method: 'POST' }],
    ['/peili/saml/acs/', { method: 'POST' }],
    ['/peili/SAML/acs', { method: 'POST' }],
    ['/peili/unknown.js', { mode: 'no-cors' }],
    ['/peili/config.json?x=1', { mode: 'cors' }],
    ['https://op.example.fi/token', { method: 'POST', mode: 'cors' }],
    ['https://op.example.fi/jwks', { mode: 'cors' }],
  ]) assert.equal(fetchEvent(path, options), undefined, path);
});

test('junk messages are ignored', () => {
  const { ask } = worker();
  for (const junk of [null, 'take', 7, [], {}, { take: 7 }]) assert.equal(ask(junk), undefined);
});
