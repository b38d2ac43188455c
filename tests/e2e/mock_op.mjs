// A hostile OpenID provider of our own: answers at once, and wrongly where a module says so.
// The modules are those of the OpenID Foundation's relying-party tests that concern a client
// without a secret, by their names (oidcc-client-…), and those of the FAPI2 plan a PKCE client needs.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { CompactSign, exportJWK, generateKeyPair, SignJWT } from 'jose';

const b64 = (data) => Buffer.from(data).toString('base64url');
const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const half = (text) => createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');

/** Made once: RSA keys take longer than all the rest. */
let material;

async function makeKeys() {
  const keys = await Promise.all(['k1', 'k2'].map(async (kid) => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    return { kid, ...pair, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' } };
  }));
  const ec = await generateKeyPair('ES256', { extractable: true });
  const ecJwk = { ...(await exportJWK(ec.publicKey)), kid: 'e1', alg: 'ES256', use: 'sig' };
  return { keys, ec, ecJwk };
}

/** Starts the provider with the behaviour of one module. */
export async function startMock(t, { redirectUri, claims, module: m = {} }) {
  const { keys, ec, ecJwk } = await (material ??= makeKeys());
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const log = [];
  const codes = new Map();
  const accessTokens = new Set();
  const state = { jwksAnswers: 0, rotated: false };
  const world = { issuer, keys, ec, ecJwk, state, b64, half, claims };

  async function idToken(request, { code, accessToken } = {}) {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: issuer, sub: 'subject-1', aud: 'peili', iat: now, exp: now + 300, auth_time: now, nonce: request.nonce,
      ...(accessToken && { at_hash: half(accessToken) }), ...(code && { c_hash: half(code) }),
      ...(m.claimsIn === 'userinfo' ? {} : claims),
    };
    m.payload?.(payload, world);
    const header = { alg: 'RS256', kid: 'k1', typ: 'JWT' };
    if (m.sign) return m.sign(payload, header, world);
    m.header?.(header, world);
    const key = header.alg === 'ES256' ? ec.privateKey : keys[state.rotated ? 1 : 0].privateKey;
    if (state.rotated) header.kid = 'k2';
    // Not SignJWT: a module may leave out what it insists on.
    const token = await new CompactSign(Buffer.from(JSON.stringify(payload))).setProtectedHeader(header).sign(key);
    return m.tamper ? m.tamper(token, world) : token;
  }

  function accessTokenOf() {
    const accessToken = randomUUID();
    accessTokens.add(accessToken);
    return accessToken;
  }

  /** What is wrong with an authentication request; nobody is sent back with a wrong one. */
  function refusal(query) {
    const params = Object.fromEntries(query);
    const wrong = (name, ok) => (ok ? [] : [name]);
    return [
      ...wrong('repeated', new Set(query.keys()).size === [...query.keys()].length),
      ...wrong('redirect_uri', params.redirect_uri === redirectUri),
      ...wrong('client_id', params.client_id === 'peili'),
      ...wrong('scope', params.scope?.split(' ').includes('openid')),
      ...wrong('response_type', ['code', 'code id_token', 'code id_token token', 'id_token'].includes(params.response_type)),
      ...wrong('state', params.state?.length >= 22),
      ...wrong('nonce', params.nonce?.length >= 22),
      ...wrong('code_challenge', !params.response_type?.includes('code')
        || (/^[\w-]{43}$/.test(params.code_challenge) && params.code_challenge_method === 'S256')),
    ];
  }

  async function authorize(query) {
    const params = Object.fromEntries(query);
    const type = params.response_type;
    const code = randomUUID();
    codes.set(code, params);
    const accessToken = type.split(' ').includes('token') ? accessTokenOf() : undefined;
    const answer = { state: params.state, ...(type.includes('code') && { code }) };
    if (type.includes('id_token')) answer.id_token = await idToken(params, { code, accessToken });
    if (accessToken) Object.assign(answer, { access_token: accessToken, token_type: 'Bearer', expires_in: '300' });
    if (m.issParameter !== false && !type.includes('id_token')) answer.iss = issuer;
    m.answer?.(answer, world);
    const pairs = Object.entries(answer);
    return { pairs: m.pairs?.(pairs) ?? pairs, mode: params.response_mode ?? (type === 'code' ? 'query' : 'fragment') };
  }

  async function token(body, headers) {
    const form = new URLSearchParams(body);
    const asked = codes.get(form.get('code'));
    codes.delete(form.get('code'));
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const problem = (!asked && 'invalid_grant') || (headers.authorization && 'invalid_client')
      || (form.has('client_secret') && 'invalid_client') || (form.get('redirect_uri') !== redirectUri && 'invalid_grant')
      || (form.get('client_id') !== 'peili' && 'invalid_client') || (challenge !== asked.code_challenge && 'invalid_grant')
      || (asked.code_challenge_method !== 'S256' && 'invalid_grant');
    if (problem) return [400, { error: problem }];
    const accessToken = accessTokenOf();
    const answer = { access_token: accessToken, token_type: 'Bearer', expires_in: 300, id_token: await idToken(asked, { accessToken }) };
    m.token?.(answer, world);
    return [200, answer];
  }

  async function userinfo() {
    const body = { sub: 'subject-1', ...claims };
    m.userinfo?.(body, world);
    if (!m.signedUserinfo) return ['application/json', JSON.stringify(body)];
    return ['application/jwt', await new SignJWT({ iss: issuer, aud: 'peili', ...body }).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(keys[0].privateKey)];
  }

  function discovery() {
    const document = {
      issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`, jwks_uri: `${issuer}/jwks`, end_session_endpoint: `${issuer}/logout`,
      response_types_supported: ['code', 'code id_token', 'code id_token token', 'id_token'],
      response_modes_supported: ['query', 'fragment', 'form_post'], subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'ES256'], authorization_response_iss_parameter_supported: m.issParameter !== false || m.issPromised === true,
    };
    m.discovery?.(document, world);
    return document;
  }

  async function answer(request, body) {
    const address = new URL(request.url, issuer);
    const json = (value, status = 200) => ({ status, type: 'application/json', body: JSON.stringify(value) });
    switch (address.pathname) {
      case '/.well-known/openid-configuration': return json(discovery());
      case '/jwks': {
        state.jwksAnswers += 1;
        const set = m.jwks ? m.jwks(world) : [keys[0].jwk, ecJwk];
        return json({ keys: set });
      }
      case '/token': return json(...(request.method === 'POST' ? await token(body, request.headers) : [405, {}]).reverse());
      case '/userinfo': {
        // RFC 6750: in the header, and nowhere else.
        const [scheme, bearer] = (request.headers.authorization ?? '').split(' ');
        if (scheme !== 'Bearer' || !accessTokens.has(bearer) || address.search) return json({ error: 'invalid_token' }, 401);
        const [type, text] = await userinfo();
        return { status: 200, type, body: text };
      }
      case '/authorize': {
        const wrong = refusal(address.searchParams);
        if (wrong.length) return { status: 400, body: `not accepted: ${wrong}` };
        const { pairs, mode } = await authorize(address.searchParams);
        const to = address.searchParams.get('redirect_uri');
        if (mode === 'form_post') {
          const inputs = pairs.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`).join('');
          return { status: 200, type: 'text/html', body: `<!doctype html><body onload="document.forms[0].submit()"><form method="post" action="${to}">${inputs}</form>` };
        }
        return { status: 302, location: `${to}${mode === 'query' ? '?' : '#'}${new URLSearchParams(pairs)}` };
      }
      default: return json({}, 404);
    }
  }

  server.on('request', (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      log.push({ method: request.method, path: new URL(request.url, issuer).pathname, query: new URL(request.url, issuer).search, body, authorization: request.headers.authorization });
      const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'authorization, content-type', 'Access-Control-Expose-Headers': 'date' };
      if (request.method === 'OPTIONS') return response.writeHead(204, cors).end();
      const { status, type = 'text/plain', location, body: text = '' } = await answer(request, body);
      return response.writeHead(status, { ...cors, 'Content-Type': type, 'Cache-Control': 'no-store', ...(location && { Location: location }) }).end(text);
    });
  });
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { issuer, log, keys };
}

const hybrid = 'code id_token token';
const set = (changes) => (payload) => Object.assign(payload, changes);
const drop = (...names) => (payload) => names.forEach((name) => delete payload[name]);

/**
 * Hooks: `payload`, `header`, `sign`, `tamper` (ID token), `answer`, `pairs` (authorization answer),
 * `token`, `userinfo`, `signedUserinfo`, `jwks`, `discovery`. `calls`: how often token and userinfo
 * endpoint may be asked; `jwksAnswers`: how often the key set must be.
 * `expect`: accept (verdict ok), reject (verdict fault, with the check that fails), or
 * problem (no report: the login ended with a sentence). `type` and `mode` choose the flow.
 */
export const modules = {
  'oidcc-client-test': { expect: 'accept', userinfo: () => {} },
  'oidcc-client-test-invalid-iss': { payload: set({ iss: 'https://other.example' }), expect: 'reject', fails: 'issuer' },
  'oidcc-client-test-missing-sub': { payload: drop('sub'), expect: 'reject', fails: 'subject' },
  'oidcc-client-test-invalid-aud': { payload: set({ aud: 'somebody-else' }), expect: 'reject', fails: 'audience' },
  'oidcc-client-test-missing-aud': { payload: drop('aud'), expect: 'reject', fails: 'audience' },
  'oidcc-client-test-missing-iat': { payload: drop('iat'), expect: 'reject', fails: 'issued-at' },
  'oidcc-client-test-kid-absent-single-jwks': { header: drop('kid'), jwks: ({ keys }) => [keys[0].jwk], expect: 'accept' },
  'oidcc-client-test-kid-absent-multiple-jwks': { header: drop('kid'), jwks: ({ keys }) => [keys[1].jwk, keys[0].jwk], expect: 'accept' },
  'oidcc-client-test-idtoken-sig-rs256': { expect: 'accept' },
  'oidcc-client-test-idtoken-sig-none': {
    sign: (payload, _, { b64 }) => `${b64('{"alg":"none"}')}.${b64(JSON.stringify(payload))}.`, expect: 'reject', fails: 'algorithm',
  },
  'oidcc-client-test-invalid-sig-rs256': { tamper: flipSignature, expect: 'reject', fails: 'signature' },
  'oidcc-client-test-invalid-sig-es256': { header: set({ alg: 'ES256', kid: 'e1' }), tamper: flipSignature, expect: 'reject', fails: 'signature' },
  'oidcc-client-test-invalid-sig-hs256': {
    sign: async (payload, _, { keys }) => {
      const secret = new TextEncoder().encode(JSON.stringify(keys[0].jwk));
      return new CompactSign(Buffer.from(JSON.stringify(payload))).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret);
    },
    expect: 'reject', fails: 'algorithm',
  },
  'oidcc-client-test-userinfo-invalid-sub': { userinfo: set({ sub: 'somebody-else' }), expect: 'reject', fails: 'userinfo-subject' },
  'oidcc-client-test-nonce-invalid': { payload: set({ nonce: 'replayed' }), expect: 'reject', fails: 'nonce' },
  'oidcc-client-test-nonce-missing': { payload: drop('nonce'), expect: 'reject', fails: 'nonce' },
  'oidcc-client-test-scope-userinfo-claims': { claimsIn: 'userinfo', expect: 'accept' },
  'oidcc-client-test-signed-userinfo': { claimsIn: 'userinfo', signedUserinfo: true, expect: 'accept', passes: 'userinfo-signature' },
  'oidcc-client-test-aggregated-claims': {
    payload: set({ _claim_names: { address: 'src1' }, _claim_sources: { src1: { JWT: 'a.b.c' } } }), expect: 'accept',
  },
  'oidcc-client-test-distributed-claims': {
    payload: set({ _claim_names: { age: 'src2' }, _claim_sources: { src2: { endpoint: 'https://other.example/claims', access_token: 'x' } } }), expect: 'accept',
  },
  'oidcc-client-test-discovery-openid-config': { expect: 'accept' },
  'oidcc-client-test-discovery-jwks-uri-keys': { expect: 'accept', passes: 'signature' },
  'oidcc-client-test-discovery-issuer-mismatch': { discovery: set({ issuer: 'https://other.example' }), expect: 'problem', leaves: false },
  'oidcc-client-test-signing-key-rotation': {
    payload: (_, { state }) => { state.rotated = true; }, jwks: ({ keys, state }) => [state.rotated ? keys[1].jwk : keys[0].jwk], expect: 'accept',
  },
  'oidcc-client-test-signing-key-rotation-just-before-signing': {
    payload: (_, { state }) => { state.rotated = true; },
    // The first answer after the rotation is a stale copy.
    jwks: ({ keys, state }) => [state.jwksAnswers < 2 ? keys[0].jwk : keys[1].jwk], expect: 'accept', jwksAnswers: 2,
  },
  'unknown-kid-is-refetched-once-and-then-unknown': {
    header: set({ kid: 'nobody' }), expect: 'unknown', check: 'signature', jwksAnswers: 2,
  },
  'oidcc-client-test-at-hash-invalid': { type: hybrid, payload: set({ at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }), expect: 'reject', fails: 'at-hash' },
  'oidcc-client-test-at-hash-missing': { type: hybrid, payload: drop('at_hash'), expect: 'reject', fails: 'at-hash' },
  'oidcc-client-test-c-hash-invalid': { type: 'code id_token', payload: set({ c_hash: 'AAAAAAAAAAAAAAAAAAAAAA' }), expect: 'reject', fails: 'c-hash' },
  'oidcc-client-test-c-hash-missing': { type: 'code id_token', payload: drop('c_hash'), expect: 'reject', fails: 'c-hash' },
  'oidcc-client-formpost-implicit-test': { type: 'id_token', mode: 'form_post', expect: 'accept' },
  'oidcc-client-formpost-hybrid-test': { type: hybrid, mode: 'form_post', expect: 'accept' },
  'oidcc-client-formpost-error': { type: 'code id_token', mode: 'form_post', answer: error('access_denied'), expect: 'problem' },
  'oidcc-client-fragment-hybrid-test': { type: hybrid, mode: 'fragment', expect: 'accept' },
  'login-required': { answer: error('login_required'), expect: 'problem' },
  'temporarily-unavailable': { answer: error('temporarily_unavailable'), expect: 'problem' },
  'fapi2-security-profile-client-test-invalid-state': { answer: set({ state: 'another' }), expect: 'problem', calls: 0 },
  'fapi2-security-profile-client-test-remove-state': { answer: drop('state'), expect: 'problem', calls: 0 },
  'invalid-state-with-id-token-is-shown-and-marked': { type: hybrid, answer: set({ state: 'another' }), expect: 'reject', fails: 'state', calls: 0 },
  'fapi2-security-profile-client-test-invalid-authorization-response-iss': { answer: set({ iss: 'https://other.example' }), expect: 'problem', calls: 0 },
  'fapi2-security-profile-client-test-remove-authorization-response-iss': { answer: drop('iss'), expect: 'problem', calls: 0 },
  'issuer-parameter-of-another-beside-an-id-token': { type: hybrid, answer: set({ iss: 'https://other.example' }), expect: 'reject', fails: 'iss-parameter', calls: 0 },
  'parameter-given-twice': { pairs: (pairs) => [...pairs, ['state', 'another']], expect: 'problem', calls: 0 },
  'answer-packed-in-a-jwt': { pairs: () => [['response', 'e30.e30.AAAA']], expect: 'problem', calls: 0 },
  'code-instead-of-an-id-token-is-not-redeemed': { type: 'code id_token', answer: drop('id_token'), expect: 'problem', calls: 0 },
  'fapi2-security-profile-client-test-invalid-expired-exp': { payload: expired, expect: 'reject', fails: 'expiry' },
  'fapi2-security-profile-client-test-missing-exp': { payload: drop('exp'), expect: 'reject', fails: 'expiry' },
  'fapi2-security-profile-client-test-missing-iss': { payload: drop('iss'), expect: 'reject', fails: 'issuer' },
  'fapi2-security-profile-client-test-invalid-secondary-aud': { payload: set({ aud: ['peili', 'somebody-else'] }), expect: 'reject', fails: 'authorized-party' },
  'fapi2-security-profile-client-test-invalid-alternate-alg': { header: set({ alg: 'ES256', kid: 'k1' }), expect: 'not-accepted' },
  'fapi2-security-profile-client-test-invalid-null-alg': {
    sign: (payload, _, { b64 }) => `${b64('{"alg":null,"kid":"k1"}')}.${b64(JSON.stringify(payload))}.AAAA`, expect: 'not-accepted',
  },
  'fapi2-security-profile-client-test-iat-is-week-in-past': {
    payload: (payload) => { payload.iat -= 7 * 86400; }, expect: 'reject', fails: 'issued-at',
  },
  'pkce-s256-is-sent-and-verified': { expect: 'accept', pkce: true },
  'token-endpoint-refuses': { token: (answer) => { for (const key of Object.keys(answer)) delete answer[key]; answer.error = 'invalid_grant'; }, expect: 'problem' },
};

function flipSignature(token) {
  const at = token.lastIndexOf('.') + 20;
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
}

function expired(payload) {
  payload.iat -= 3600;
  payload.exp -= 3600;
  payload.auth_time -= 3600;
}

function error(code) {
  return (answer) => {
    for (const key of Object.keys(answer)) if (key !== 'state' && key !== 'iss') delete answer[key];
    Object.assign(answer, { error: code, error_description: 'The <b>provider</b> says so' });
  };
}
