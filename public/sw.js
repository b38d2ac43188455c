// The service worker: receives the form that an identity provider posts, and keeps the
// build's own files for work without a network. It stores nothing that came from outside:
// a form lives in this program's memory until the page takes it, for two minutes at most.
'use strict';

const BUILD = /* by the build */ null;
const CACHE = 'peili-' + BUILD.version;
const base = new URL(self.registration.scope).pathname;

// Paths that take a form post: OpenID Connect's, and SAML's assertion consumer service.
const doors = new Set([base + 'callback', base + 'saml/acs']);
const FORM_LIMIT = 1 << 20;
const FORM_TYPE = 'application/x-www-form-urlencoded';
const TICKETS = 4;
const TICKET_LIFE_MS = 120000;

self.addEventListener('install', (event) => {
  // What comes to a door is this program's alone: a browser that asks the host at the same time,
  // while this program starts (Chromium does), would show it the query.
  if (event.addRoutes) {
    const routes = [...doors].map((pathname) => ({ condition: { urlPattern: new URLPattern({ pathname }) }, source: 'fetch-event' }));
    event.waitUntil(event.addRoutes(routes).catch(() => {}));
  }
  event.waitUntil(keepBuild());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  if (doors.has(url.pathname)) {
    if (request.method === 'POST') return event.respondWith(receive(event, url));
    // An answer in a query, or sent in another way, stays here: the host is asked for the bare page.
    return event.respondWith(shell(base));
  }
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') return event.respondWith(shell(request));
  if (url.search) return;
  const path = url.pathname.slice(base.length);
  if (BUILD.hashed.test(path)) event.respondWith(kept(request));
  else if (BUILD.files.includes(path)) event.respondWith(fresh(request));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const data = event.data;
  if (!port || typeof data !== 'object' || data === null) return;
  if (typeof data.take === 'string') port.postMessage({ body: handOver(data.take) });
  else if ('ping' in data) port.postMessage({ version: BUILD.version });
});

// ---- forms

// ticket -> { body, done }: in memory only, handed over once.
const held = new Map();

async function receive(event, url) {
  const { request } = event;
  const nonce = request.headers.get('x-peili-self-test');
  if (nonce !== null) {
    if (!/^[\w-]{1,64}$/.test(nonce)) return new Response(null, { status: 400 });
    return plain(nonce);
  }
  if (request.mode !== 'navigate' || url.search) return refuse(400);
  const type = (request.headers.get('content-type') || '').split(';')[0].trim().toLowerCase();
  if (type !== FORM_TYPE) return refuse(415);
  const body = await text(request);
  if (body === null) return refuse(413);
  return Response.redirect(url.pathname + '?ticket=' + hold(event, body), 303);
}

function hold(event, body) {
  const ticket = crypto.randomUUID();
  const [oldest] = held.keys();
  if (held.size >= TICKETS) handOver(oldest);
  // The browser may end an idle worker, and its memory with it: stay until the page has come.
  event.waitUntil(
    new Promise((resolve) => {
      held.set(ticket, { body, done: resolve });
      setTimeout(() => handOver(ticket), TICKET_LIFE_MS);
    })
  );
  return ticket;
}

function handOver(ticket) {
  const form = held.get(ticket);
  if (!form) return null;
  held.delete(ticket);
  form.done();
  return form.body;
}

// The body as text, or null when it is over the limit. Never a blob: those may go to disk.
async function text(request) {
  if (!request.body) {
    const bytes = await request.arrayBuffer();
    return bytes.byteLength > FORM_LIMIT ? null : new TextDecoder().decode(bytes);
  }
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let whole = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole + decoder.decode();
    size += value.byteLength;
    if (size > FORM_LIMIT) {
      await reader.cancel();
      return null;
    }
    whole += decoder.decode(value, { stream: true });
  }
}

function plain(body) {
  return new Response(body, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

// "Nothing was processed", in three languages; the host never sees the form.
async function refuse(status) {
  const page = await caches.match(base + 'callback-post.html');
  return new Response(page ? page.body : null, { status, headers: page ? page.headers : {} });
}

// ---- the build's own files

async function keepBuild() {
  const cache = await caches.open(CACHE);
  await cache.addAll(BUILD.files.map((path) => new Request(base + path, { cache: BUILD.hashed.test(path) ? 'default' : 'no-cache' })));
  await self.skipWaiting();
}

// The build before this one stays: a page of it may still be open and restart its engine.
async function dropOldBuilds() {
  const builds = (await caches.keys()).filter((name) => name.startsWith('peili-') && name !== CACHE);
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
}

// Network first, so that a new build is seen at once; the kept shell without a network.
async function shell(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const page = await caches.match(base, { cacheName: CACHE });
    if (page) return page;
    throw fault;
  }
}

// Files named after their bytes never change.
async function kept(request) {
  return (await caches.match(request)) || fetch(request);
}

async function fresh(request) {
  try {
    return await fetch(request);
  } catch (fault) {
    const copy = await caches.match(request);
    if (copy) return copy;
    throw fault;
  }
}
