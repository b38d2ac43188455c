// A login over three hops, as through MPASSid's proxy, and logins by OpenID Connect: what a browser
// goes through while it is recorded. The messages are those of real providers (samlify,
// oidc-provider); the service, the proxy's pages and the school's log-in form are made here.
// `SECRETS` are typed, set as cookies and sent as parameters: none of them may be read out of a recording.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { deflateRawSync } from 'node:zlib';
import { pupil, samlAttributes } from './claims.mjs';
import { startProvider } from './oidc_provider.mjs';
import { SOURCE } from './saml_idp.mjs';
import { startSamlify } from './samlify_idp.mjs';

export const SECRETS = {
  password: 'Salasana-Mansikka-77', user: 'aino.ayravainen.kotikoulu', cookie: 'istunto-0b8e2f5a91c4', relay: 'relay-77e0d1f2c3b4', state: 'state-5f2a0c9d8e7b',
  nonce: 'nonce-1a2b3c4d5e6f', verifier: 'verifier-9c8b7a6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b', jsession: 'jsession-4d3c2b1a',
};
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:';
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

async function listen(t, answer) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const address = new URL(request.url, `http://${request.headers.host}`);
    const fields = new URLSearchParams(body);
    const html = (status, inner, headers = {}) => response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers })
      .end(`<!doctype html><html lang="fi">${inner}</html>`);
    const redirect = (to, headers = {}) => response.writeHead(302, { Location: to, ...headers }).end();
    if (address.pathname === '/favicon.ico') return response.writeHead(404).end();
    return answer({ request, response, address, fields, html, redirect });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return server.address().port;
}

/** An AuthnRequest by redirect, for `issuer`; `context`: the home organisation that is asked for. */
function asked(to, { issuer, acs, context, relay, forceAuthn }) {
  const xml = `<samlp:AuthnRequest xmlns:samlp="${PROTOCOL}protocol" xmlns:saml="${PROTOCOL}assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${
    new Date().toISOString().replace(/\.\d+/, '')}"${forceAuthn ? ' ForceAuthn="true"' : ''} AssertionConsumerServiceURL="${escape(acs)}" ProtocolBinding="${PROTOCOL}bindings:HTTP-POST"><saml:Issuer>${escape(issuer)}</saml:Issuer>${
    context ? `<samlp:RequestedAuthnContext Comparison="exact"><saml:AuthnContextClassRef>${context}</saml:AuthnContextClassRef></samlp:RequestedAuthnContext>` : ''}</samlp:AuthnRequest>`;
  return `${to}?${new URLSearchParams({ SAMLRequest: deflateRawSync(xml).toString('base64'), RelayState: relay })}`;
}

const metadata = (entityId, acs) => `<md:EntityDescriptor xmlns:md="${PROTOCOL}metadata" entityID="${entityId}"><md:SPSSODescriptor protocolSupportEnumeration="${PROTOCOL}protocol"><md:AssertionConsumerService Binding="${PROTOCOL}bindings:HTTP-POST" Location="${acs}" index="0" isDefault="true"/></md:SPSSODescriptor></md:EntityDescriptor>`;

/** Service, proxy and school. `names`: host names that the browser is told to find on this computer. */
export async function startSaml(t, names) {
  const home = await startSamlify(t, { attributes: samlAttributes(pupil).filter(({ friendlyName }) => /givenName|sn|learnerId/.test(friendlyName)) });
  const idp = await startSamlify(t, { attributes: samlAttributes(pupil), source: SOURCE });
  const running = new Map();
  const at = {};

  const servicePort = await listen(t, ({ address, fields, html, redirect }) => {
    const entity = `${at.service}/shibboleth`;
    const acs = `${at.service}/Shibboleth.sso/SAML2/POST`;
    if (address.pathname === '/login') {
      const to = asked(`${at.proxy}/idp/profile/SAML2/Redirect/SSO`, { issuer: entity, acs, context: SOURCE, relay: SECRETS.relay, forceAuthn: true });
      return redirect(to, { 'Set-Cookie': `_shibsession=${SECRETS.cookie}; Path=/; HttpOnly` });
    }
    if (address.pathname === '/Shibboleth.sso/SAML2/POST') {
      const xml = Buffer.from(fields.get('SAMLResponse'), 'base64').toString('utf8');
      if (/Success"/.test(xml)) return redirect('/lessons');
      return html(500, '<title>Error</title><h1>opensaml::FatalProfileException</h1><p>SAML response reported an IdP error.</p><p id="end">An error occurred.</p>');
    }
    return html(200, '<title>Oppitunnit</title><h1 id="end">Oppitunnit</h1>');
  });

  const proxyPort = await listen(t, async ({ address, fields, html, redirect }) => {
    const entity = `${at.proxy}/shibboleth`;
    const acs = `${at.proxy}/Shibboleth.sso/SAML2/POST`;
    if (address.pathname === '/idp/profile/SAML2/Redirect/SSO') {
      if (!address.searchParams.has('SAMLRequest')) {
        // What Shibboleth's identity provider says to a page that was bookmarked.
        return html(400, '<head><title>MPASSid - Virhe</title></head><body><h1>Virhe</h1><p>Stale Request</p><p id="end">Kirjautumissivu on vanhentunut. Palaa palveluun ja yritä uudelleen.</p></body>');
      }
      const id = randomUUID();
      running.set(id, address.search);
      return html(200, `<title>MPASSid</title><h1>Valitse koulusi</h1><a id="school" href="/choose;jsessionid=${SECRETS.jsession}?conversation=${id}">Mansikkalan testi kunta</a>`, {
        'Set-Cookie': `JSESSIONID=${SECRETS.cookie}; Path=/; HttpOnly` });
    }
    if (address.pathname.startsWith('/choose')) {
      return redirect(asked(`${at.home}/idp/SSO`, { issuer: entity, acs, relay: address.searchParams.get('conversation') }));
    }
    if (address.pathname === '/Shibboleth.sso/SAML2/POST') {
      const query = running.get(fields.get('RelayState'));
      const failed = !/Success"/.test(Buffer.from(fields.get('SAMLResponse'), 'base64').toString('utf8'));
      await idp.set({ status: failed ? ['Responder', 'AuthnFailed', 'An error occurred.'] : null });
      return html(200, (await (await fetch(`${idp.sso}${query}`)).text()).replace(/^<!doctype html>/, ''));
    }
    return html(404, '<title>404</title>');
  });

  const homePort = await listen(t, async ({ request, address, fields, html }) => {
    if (request.method === 'POST') {
      if (fields.get('password') !== SECRETS.password) return html(403, '<title>Virhe</title><h1>Väärä salasana</h1>');
      return html(200, (await (await fetch(`${home.sso}${address.search}`)).text()).replace(/^<!doctype html>/, ''), {
        'Set-Cookie': `session=${SECRETS.cookie}; Path=/` });
    }
    return html(200, `<title>Mansikkala</title><h1>Kirjaudu</h1><form method="post" action="${escape(address.pathname + address.search)}"><input name="username" id="username" autocomplete="off"><input name="password" id="password" type="password"><input type="hidden" name="csrf_token" value="${SECRETS.cookie}"><button id="go">Kirjaudu</button></form>`);
  });

  Object.assign(at, {
    service: `http://${names.service}:${servicePort}`, proxy: `http://${names.proxy}:${proxyPort}`, home: `http://${names.home}:${homePort}`,
  });
  await home.register(metadata(`${at.proxy}/shibboleth`, `${at.proxy}/Shibboleth.sso/SAML2/POST`));
  await idp.register(metadata(`${at.service}/shibboleth`, `${at.service}/Shibboleth.sso/SAML2/POST`));
  return { ...at, set: home.set };
}

/** A service that logs in by OpenID Connect in several ways, each at a provider of its own. */
export async function startOidc(t) {
  const at = {};
  const port = await listen(t, ({ request, address, fields, html, redirect }) => {
    const way = address.pathname.slice(1);
    const common = { client_id: 'peili', redirect_uri: `${at.service}/callback`, scope: 'openid profile', state: `${SECRETS.state}-${way}`, nonce: SECRETS.nonce, code_challenge: at.challenge, code_challenge_method: 'S256' };
    const to = (issuer, more) => redirect(`${issuer}/auth?${new URLSearchParams({ ...common, ...more })}`, { 'Set-Cookie': `sid=${SECRETS.cookie}; Path=/` });
    if (way === 'post') return to(at.hybrid, { response_type: 'code id_token', response_mode: 'form_post', acr_values: SOURCE });
    if (way === 'fragment') return to(at.hybrid, { response_type: 'code id_token', response_mode: 'fragment' });
    if (way === 'refused') return to(at.hybrid, { response_type: 'code id_token', prompt: 'none', response_mode: 'fragment' });
    if (way === 'program') return to(at.code, { response_type: 'code' });
    if (address.searchParams.has('code')) {
      // The program in the page fetches the tokens.
      return html(200, `<title>SPA</title><h1>Odota</h1><script>(async () => {
        const code = new URLSearchParams(location.search).get('code');
        const answer = await fetch('${at.code}/token', { method: 'POST', body: new URLSearchParams({
          grant_type: 'authorization_code', client_id: 'peili', code, redirect_uri: '${at.service}/callback', code_verifier: '${SECRETS.verifier}' }) });
        const tokens = await answer.json();
        const info = await fetch('${at.code}/me', { headers: { Authorization: 'Bearer ' + tokens.access_token } });
        await info.json();
        document.body.insertAdjacentHTML('beforeend', '<p id="end">Valmis</p>');
      })();</script>`);
    }
    if (request.method === 'POST' && fields.has('id_token')) return redirect('/lessons');
    return html(200, '<title>Oppitunnit</title><h1 id="end">Oppitunnit</h1>');
  });
  at.service = `http://localhost:${port}`;
  const provider = (responseType) => startProvider(t, { redirectUri: `${at.service}/callback`, postLogout: `${at.service}/`, claims: pupil, responseType });
  at.hybrid = (await provider('code id_token')).issuer;
  at.code = (await provider('code')).issuer;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(SECRETS.verifier));
  at.challenge = Buffer.from(digest).toString('base64url');
  return at;
}

/** What a visitor does; `browser`: of record_chromium.mjs or record_firefox.mjs. */
export const walks = {
  /** Service → proxy → school → proxy → service. */
  async saml(browser, at) {
    await browser.open(`${at.service}/login`);
    await browser.click('#school');
    await browser.type('#username', SECRETS.user);
    await browser.type('#password', SECRETS.password);
    await browser.click('#go');
    await browser.shows('#end');
  },
  /** The same where the school refuses, told so before. */
  refused: (browser, at) => walks.saml(browser, at),
  /** A page of the proxy that was bookmarked. */
  async stale(browser, at) {
    await browser.open(`${at.proxy}/idp/profile/SAML2/Redirect/SSO?execution=e1s1`);
    await browser.shows('#end');
  },
  async oidc(browser, at, ways = ['post', 'fragment', 'refused', 'program']) {
    for (const way of ways) {
      await browser.open(`${at.service}/${way}`);
      await browser.shows('#end');
    }
  },
  /** A host that answers nothing. */
  async dead(browser, at) {
    await browser.open(`${at.dead}/idp/SSO?SAMLRequest=none`, { fails: true });
  },
};
