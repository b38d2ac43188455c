// The test providers under test: no browser, npm `jose` as the judge. Each hostile module must be
// wrong in the way it says, and each acceptable one right; otherwise login.test.mjs proves nothing.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { pupil } from './claims.mjs';
import { modules, startMock } from './mock_op.mjs';
import { startProvider } from './oidc_provider.mjs';

const redirectUri = 'http://localhost:9/callback';
const verifier = 'v'.repeat(43);
const ROLE = 'urn:mpass.id:role';

function request(discovery, type, mode, more = {}) {
  const address = new URL(discovery.authorization_endpoint);
  const parameters = {
    client_id: 'peili', redirect_uri: redirectUri, response_type: type, response_mode: mode, scope: 'openid profile',
    state: 's'.repeat(22), nonce: 'n'.repeat(22),
    ...(type.includes('code') && {
      code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    }),
    ...more,
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
}

/** Follows redirects with a cookie jar until the answer, by whichever mode it comes. */
async function visit(address, jar = new Map()) {
  for (let hop = 0; hop < 10; hop += 1) {
    const response = await fetch(address, {
      redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split(/=(.*)/s);
      jar.set(name, value);
    }
    if (response.status === 200) {
      const html = await response.text();
      assert.match(html, new RegExp(`<form method="post" action="${redirectUri}"`));
      const unescape = (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
      const pairs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
      return new URLSearchParams(pairs.map(([, name, value]) => [name, value].map(unescape)));
    }
    assert.ok([302, 303].includes(response.status), `${response.status} ${await response.text()}`);
    address = new URL(response.headers.get('location'), address);
    if (address.href.startsWith(redirectUri)) return new URLSearchParams(address.search || address.hash.slice(1));
  }
  return assert.fail('too many redirects');
}

async function redeem(discovery, code, changes = {}) {
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, client_id: 'peili', code_verifier: verifier, ...changes };
  const response = await fetch(discovery.token_endpoint, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: await response.json() };
}

const json = async (address, headers) => (await fetch(address, { headers })).json();
const discover = (op) => json(`${op.issuer}/.well-known/openid-configuration`);

/** What jose finds wrong with a login, in the words of Peili's checks. */
async function faults(op, discovery, { answer, idToken, accessToken, code }) {
  const found = [];
  let payload;
  const keys = (await json(discovery.jwks_uri)).keys;
  const verify = async (options) => {
    const { alg, kid } = decodeProtectedHeader(idToken);
    const again = kid && !keys.some((key) => key.kid === kid) ? (await json(discovery.jwks_uri)).keys : keys;
    const fitting = kid ? [createLocalJWKSet({ keys: again })]
      : await Promise.all(keys.filter((key) => key.alg === alg).map((key) => importJWK(key, alg)));
    let last;
    for (const key of fitting) {
      try {
        return (await jwtVerify(idToken, key, { algorithms: ['RS256', 'ES256'], ...options })).payload;
      } catch (error) {
        last = error;
      }
    }
    throw last ?? new Error('no key');
  };
  try {
    payload = await verify({ issuer: op.issuer, audience: 'peili', requiredClaims: ['sub', 'exp', 'iat', 'nonce'] });
  } catch (error) {
    found.push(error.claim ?? error.code);
    return found;
  }
  const half = (text) => createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
  if ([payload.aud].flat().length > 1) found.push('azp');
  if (payload.nonce !== 'n'.repeat(22)) found.push('nonce');
  if (payload.iat < Date.now() / 1000 - 86400) found.push('iat');
  if (answer.has('id_token') && accessToken && payload.at_hash !== half(accessToken)) found.push('at_hash');
  if (answer.has('id_token') && code && payload.c_hash !== half(code)) found.push('c_hash');
  if (answer.get('state') !== 's'.repeat(22)) found.push('state');
  if (answer.has('iss') && answer.get('iss') !== op.issuer) found.push('iss-parameter');
  if (accessToken) {
    const response = await fetch(discovery.userinfo_endpoint, { headers: { authorization: `Bearer ${accessToken}` } });
    assert.equal(response.status, 200);
    const userinfo = response.headers.get('content-type') === 'application/jwt'
      ? (await jwtVerify(await response.text(), createLocalJWKSet({ keys }))).payload : await response.json();
    if (userinfo.sub !== payload.sub) found.push('userinfo-subject');
  }
  return found;
}

for (const [name, module] of Object.entries(modules)) {
  test(`the mock provider as ${name}: ${module.expect}`, async (t) => {
    const op = await startMock(t, { redirectUri, claims: pupil, module });
    const discovery = await discover(op);
    const type = module.type ?? 'code';
    if (discovery.issuer !== op.issuer) return assert.equal(module.expect, 'problem');
    const answer = await visit(request(discovery, type, module.mode ?? 'form_post'));
    const code = answer.get('code');
    if (module.expect === 'problem') {
      const wrong = answer.has('error') || answer.has('response') || answer.getAll('state').join() !== 's'.repeat(22)
        || (type === 'code' && answer.get('iss') !== op.issuer) || (type !== 'code' && !answer.has('id_token'))
        || 'error' in (await redeem(discovery, code)).body;
      return assert.ok(wrong, `${answer}`);
    }
    const tokens = type === 'code' ? (await redeem(discovery, code)).body : {};
    const idToken = answer.get('id_token') ?? tokens.id_token;
    const accessToken = answer.get('access_token') ?? tokens.access_token;
    const found = await faults(op, discovery, { answer, idToken, accessToken, code });
    if (module.expect === 'accept') return assert.deepEqual(found, []);
    return assert.equal(found.length, 1, `expected one fault, ${module.fails ?? ''}: ${found}`);
  });
}

test('the mock provider refuses what a careless client sends', async (t) => {
  const op = await startMock(t, { redirectUri, claims: pupil });
  const discovery = await discover(op);
  for (const [name, value] of [
    ['redirect_uri', `${redirectUri}/`], ['scope', 'profile'], ['code_challenge', 'x'], ['code_challenge_method', 'plain'],
    ['state', ''], ['nonce', 'short'], ['client_id', 'other'],
  ]) {
    const address = request(discovery, 'code', 'query');
    address.searchParams.set(name, value);
    assert.equal((await fetch(address, { redirect: 'manual' })).status, 400, name);
  }
  for (const changes of [
    { code_verifier: 'w'.repeat(43) }, { redirect_uri: `${redirectUri}?` }, { client_secret: 'x' }, { client_id: 'other' }, { code: 'x' },
  ]) {
    const code = (await visit(request(discovery, 'code', 'query'))).get('code');
    assert.equal((await redeem(discovery, code, changes)).status, 400, JSON.stringify(changes));
  }
  const code = (await visit(request(discovery, 'code', 'query'))).get('code');
  const { access_token: accessToken } = (await redeem(discovery, code)).body;
  assert.equal((await redeem(discovery, code)).status, 400, 'a code is good once');
  assert.equal((await fetch(`${discovery.userinfo_endpoint}?access_token=${accessToken}`)).status, 401);
});

for (const claimsIn of ['id_token', 'userinfo', 'both']) {
  for (const [type, mode] of [
    ['code', 'query'], ['code', 'form_post'], ['code id_token', 'fragment'], ['code id_token token', 'form_post'], ['id_token', 'fragment'],
  ]) {
    test(`oidc-provider: ${type} by ${mode}, claims in ${claimsIn}`, async (t) => {
      const op = await startProvider(t, { redirectUri, postLogout: 'http://localhost:9/', claims: pupil, responseType: type, claimsIn });
      const discovery = await discover(op);
      const answer = await visit(request(discovery, type, mode));
      assert.equal(answer.get('error'), null, answer.get('error_description'));
      const tokens = type === 'code' ? (await redeem(discovery, answer.get('code'))).body : {};
      const keys = createLocalJWKSet(await json(discovery.jwks_uri));
      const { payload } = await jwtVerify(answer.get('id_token') ?? tokens.id_token, keys, { issuer: op.issuer, audience: 'peili' });
      const accessToken = answer.get('access_token') ?? tokens.access_token;
      assert.equal(ROLE in payload, claimsIn !== 'userinfo', 'claims in the ID token');
      assert.equal(accessToken !== undefined && accessToken !== null, type === 'code' || type.endsWith(' token'));
      if (!accessToken) return;
      const userinfo = await json(discovery.userinfo_endpoint, { authorization: `Bearer ${accessToken}` });
      assert.equal(ROLE in userinfo, claimsIn !== 'id_token', 'claims in userinfo');
    });
  }
}

test('oidc-provider: a session is used again, unless prompt=login asks for a fresh one', async (t) => {
  const op = await startProvider(t, { redirectUri, postLogout: 'http://localhost:9/', claims: pupil, responseType: 'id_token' });
  const discovery = await discover(op);
  const jar = new Map();
  for (const [more, prompt] of [[{}, 'login'], [{}, 'consent'], [{ prompt: 'login' }, 'login']]) {
    const answer = await visit(request(discovery, 'id_token', 'fragment', more), jar);
    assert.ok('auth_time' in decodeJwt(answer.get('id_token')));
    assert.equal(op.log.findLast((line) => line.prompt).prompt, prompt);
  }
});
