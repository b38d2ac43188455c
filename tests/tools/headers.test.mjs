// The header set: what it reaches, what it refuses, and that the example for nginx is up to date.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertReaches, cacheControl, headers, nginx, origins, root } from './headers.mjs';

const shipped = JSON.parse(readFileSync(join(root, 'public/config.json'), 'utf8'));
const environment = (oidc, connect = []) => ({ environments: [{ id: 'test', kind: 'test', oidc, connect }] });
const pinned = {
  issuer: 'https://op.example.fi',
  discovery: {
    issuer: 'https://op.example.fi',
    authorization_endpoint: 'https://login.example.fi/authorize',
    token_endpoint: 'https://token.example.fi/token',
    jwks_uri: 'https://keys.example.fi/jwks',
    userinfo_endpoint: 'https://me.example.fi/userinfo',
  },
};

test('connect-src names the issuer, what discovery pins and what the operator adds', () => {
  const config = environment(pinned, ['https://more.example.fi']);
  assert.deepEqual(origins(config), [
    'https://op.example.fi', 'https://token.example.fi', 'https://keys.example.fi', 'https://me.example.fi', 'https://more.example.fi',
  ]);
  const csp = headers(config)['Content-Security-Policy'];
  assert.match(csp, /connect-src 'self' https:\/\/op\.example\.fi /);
  assert.ok(!csp.includes('login.example.fi'), 'the page only navigates there');
});

test('an unregistered environment reaches nothing but the host', () => {
  assert.match(headers(shipped)['Content-Security-Policy'], /connect-src 'self';/);
});

test('a policy that misses an origin is refused', () => {
  for (const missing of origins(environment(pinned))) {
    const csp = headers(environment(pinned))['Content-Security-Policy'].replace(` ${missing}`, '');
    assert.throws(() => assertReaches(csp, environment(pinned)), new RegExp(missing));
  }
});

test('http is for this computer only', () => {
  assert.deepEqual(origins(environment({ issuer: 'http://localhost:9000' })), ['http://localhost:9000']);
  assert.deepEqual(origins(environment({ issuer: 'http://127.0.0.1:9000/op' })), ['http://127.0.0.1:9000']);
  assert.throws(() => headers(environment({ issuer: 'http://op.example.fi' })), /https/);
  assert.throws(() => headers(environment({ issuer: 'https://op.example.fi' }, ['javascript:alert(1)'])), /https/);
});

test('the policy holds every wall', () => {
  const csp = headers(shipped)['Content-Security-Policy'];
  const walls = [
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "base-uri 'none'", "form-action 'self'",
    "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types default', 'upgrade-insecure-requests',
  ];
  for (const wall of walls) assert.ok(csp.split('; ').includes(wall), wall);
  assert.ok(!headers(shipped, { secure: false })['Content-Security-Policy'].includes('upgrade-insecure-requests'));
  assert.equal(headers(shipped)['Strict-Transport-Security'], undefined, 'only in the operator\'s example');
});

test('only files named after their bytes are kept', () => {
  assert.match(cacheControl('page-0123456789abcdef.wasm'), /immutable/);
  assert.equal(cacheControl('callback-post.html'), 'no-store');
  for (const name of ['index.html', 'sw.js', 'config.json', 'page.wasm']) assert.equal(cacheControl(name), 'no-cache');
});

test('docs/nginx.conf.example is what the tool writes', () => {
  const written = readFileSync(join(root, 'docs/nginx.conf.example'), 'utf8');
  assert.equal(written, nginx(shipped), 'run: node tests/tools/headers.mjs --nginx > docs/nginx.conf.example');
});
