// A static server with the production headers, for the run command and the tests.
// It has no state, reads no request body and writes no log but the one the tests read.
//
//   node tests/tools/serve.mjs [dist]      PORT=8080 by default, the next free one if taken

import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheControl, DOORS, headers as production, root } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.jwt': 'application/jwt',
};
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']];

/**
 * Serves a build on this computer.
 *
 * `config` (text or object) takes the place of config.json, also for the policy;
 * `headers` are set over the production ones (null removes one); `log` holds
 * `{ method, url, status }` of every request.
 */
export async function serve({ dir = join(root, 'dist'), port = 0, host = 'localhost', config, headers = {} } = {}) {
  const configText = typeof config === 'object' ? JSON.stringify(config) : config;
  const log = [];
  const common = () => {
    const set = production(readConfig(configText ?? readFileSync(join(dir, 'config.json'), 'utf8')), { secure: false });
    return Object.fromEntries(Object.entries({ ...set, ...headers }).filter(([, value]) => value !== null));
  };
  common(); // A configuration that cannot be served is said at once.
  const server = createServer((request, response) => {
    request.resume(); // Bodies are thrown away unread.
    const answer = find(request, dir, configText);
    log.push({ method: request.method, url: request.url, status: answer.status });
    response.writeHead(answer.status, { ...common(), ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://localhost:${server.address().port}`, close, log };
}

/** A broken configuration is shown by the page; it then connects to nothing else. */
function readConfig(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { environments: [] };
  }
}

function find(request, dir, configText) {
  const path = decoded(request.url.split('?')[0]);
  if (path === null) return plain(400, 'Bad request');
  if (request.method === 'POST' && DOORS.includes(path)) {
    return file(request, dir, 'callback-post.html');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { ...plain(405, 'Method not allowed'), headers: { Allow: 'GET, HEAD', 'Content-Type': TYPES['.txt'] } };
  }
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (name === 'config.json' && configText !== undefined) {
    return { status: 200, headers: { 'Content-Type': TYPES['.json'], 'Cache-Control': cacheControl(name) }, body: configText };
  }
  const inside = normalize(join(dir, name)).startsWith(normalize(dir) + sep);
  if (inside && !/\.(br|gz)$/.test(name) && existsSync(join(dir, name)) && statSync(join(dir, name)).isFile()) {
    return file(request, dir, name);
  }
  // Every route is the one page.
  const navigation = (request.headers.accept ?? '').includes('text/html');
  return navigation ? file(request, dir, 'index.html') : plain(404, 'Not found');
}

function file(request, dir, name) {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((one) => one.split(';')[0].trim());
  const [encoding, suffix] =
    ENCODINGS.find(([one, ending]) => accepted.includes(one) && existsSync(join(dir, name + ending))) ?? [null, ''];
  const body = readFileSync(join(dir, name + suffix));
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
  const headers = {
    'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': cacheControl(name),
    Vary: 'Accept-Encoding',
    ETag: tag,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  };
  if (request.method === 'GET' && request.headers['if-none-match'] === tag) return { status: 304, headers, body: undefined };
  return { status: 200, headers, body };
}

function plain(status, text) {
  return { status, headers: { 'Content-Type': TYPES['.txt'], 'Cache-Control': 'no-store' }, body: `${text}\n` };
}

function decoded(path) {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Serves on the wished port, or the next free one. */
export async function serveNear(port, options) {
  for (let next = port; next < port + 50; next += 1) {
    try {
      return await serve({ ...options, port: next });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no free port between ${port} and ${port + 49}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveNear(Number(process.env.PORT ?? 8080), { dir: process.argv[2] });
  console.log(`Peili: ${url}/`);
}
