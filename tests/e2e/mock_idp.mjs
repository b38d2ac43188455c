// A hostile SAML identity provider of our own: tiny, answers at once, and wrongly where a test says
// so. It writes canonical XML to begin with, so that what it signs is what it sends.
// The independent identity providers (samlify, pysaml2) are another file's.
import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { inflateRawSync } from 'node:zlib';
import { contacts } from './provider_site.mjs';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const NAMES = { given_name: 'urn:oid:2.5.4.42', family_name: 'urn:oid:2.5.4.4' };
const ns = { p: 'urn:oasis:names:tc:SAML:2.0:protocol', a: 'urn:oasis:names:tc:SAML:2.0:assertion', d: 'http://www.w3.org/2000/09/xmldsig#' };
const C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const text = (value) => String(value).replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const form = (value) => String(value).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** What a response says; each may be set by a test. */
function facts({ issuer, acs, audience, request, now = Date.now() }) {
  const at = (seconds) => new Date(now + seconds * 1000).toISOString();
  return { issuer, destination: acs, recipient: acs, audience, inResponseTo: request, instant: at(0), from: at(-60), until: at(300) };
}

/** A signed response as XML. */
export function response(f, attributes) {
  const answers = f.inResponseTo ? ` InResponseTo="${f.inResponseTo}"` : '';
  const id = `_${randomUUID()}`;
  const statement = Object.entries(attributes).map(([name, values]) =>
    `<saml:Attribute Name="${NAMES[name] ?? name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri">${
      [values].flat().map((value) => `<saml:AttributeValue>${text(value)}</saml:AttributeValue>`).join('')}</saml:Attribute>`).join('');
  const head = `<saml:Assertion xmlns:saml="${ns.a}" ID="${id}" IssueInstant="${f.instant}" Version="2.0"><saml:Issuer>${f.issuer}</saml:Issuer>`;
  const tail = '<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">subject-1</saml:NameID>'
    + '<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">'
    + `<saml:SubjectConfirmationData${answers} NotOnOrAfter="${f.until}" Recipient="${f.recipient}"></saml:SubjectConfirmationData></saml:SubjectConfirmation></saml:Subject>`
    + `<saml:Conditions NotBefore="${f.from}" NotOnOrAfter="${f.until}"><saml:AudienceRestriction><saml:Audience>${f.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`
    + `<saml:AuthnStatement AuthnInstant="${f.instant}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:mpass.id:authnsource:mansikkala</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`
    + `<saml:AttributeStatement>${statement}</saml:AttributeStatement></saml:Assertion>`;
  return `<samlp:Response xmlns:samlp="${ns.p}" Destination="${f.destination}" ID="_${randomUUID()}"${answers} IssueInstant="${f.instant}" Version="2.0">`
    + `<saml:Issuer xmlns:saml="${ns.a}">${f.issuer}</saml:Issuer>`
    + '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"></samlp:StatusCode></samlp:Status>'
    + `${head}${signature(id, head + tail)}${tail}</samlp:Response>`;
}

function signature(id, signed) {
  const one = (name, algorithm) => `<ds:${name} Algorithm="${algorithm}"></ds:${name}>`;
  const info = `${one('CanonicalizationMethod', C14N)}${one('SignatureMethod', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')}`
    + `<ds:Reference URI="#${id}"><ds:Transforms>${one('Transform', `${ns.d}enveloped-signature`)}${one('Transform', C14N)}</ds:Transforms>`
    + `${one('DigestMethod', 'http://www.w3.org/2001/04/xmlenc#sha256')}<ds:DigestValue>${createHash('sha256').update(signed).digest('base64')}</ds:DigestValue></ds:Reference></ds:SignedInfo>`;
  const value = createSign('sha256').update(`<ds:SignedInfo xmlns:ds="${ns.d}">${info}`).sign(privateKey, 'base64');
  return `<ds:Signature xmlns:ds="${ns.d}"><ds:SignedInfo>${info}<ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`;
}

/**
 * The identity provider on another site (127.0.0.1 against localhost). `asked` holds the requests
 * it got. `answer` may change what a response says, and the fields and the way of its form:
 * `answer(facts, asked) -> { facts, fields, action, enctype }`.
 */
export async function startIdp(t, { attributes, answer = () => ({}), relay = false, padding = 0 }) {
  const asked = [];
  let acs;
  const server = createServer((request, reply) => {
    const url = new URL(request.url, 'http://idp');
    if (url.pathname === '/relay') {
      request.resume();
      return reply.writeHead(307, { Location: url.searchParams.get('to') }).end();
    }
    if (url.pathname !== '/sso') return reply.writeHead(204).end(); // The browser asks for an icon.
    const got = Object.fromEntries(url.searchParams);
    const xml = got.SAMLRequest && inflateRawSync(Buffer.from(got.SAMLRequest, 'base64')).toString();
    const value = (name) => new RegExp(` ${name}="([^"]*)"`).exec(xml ?? '')?.[1];
    const relayState = got.RelayState ?? got.target;
    const one = { ...got, xml, id: value('ID'), acs: value('AssertionConsumerServiceURL') ?? got.shire ?? acs };
    asked.push(one);
    acs ??= one.acs;
    const audience = /Issuer[^>]*>([^<]+)</.exec(xml ?? '')?.[1] ?? got.providerId ?? new URL('metadata', one.acs).href;
    const usual = facts({ issuer: `http://127.0.0.1:${server.address().port}/idp`, acs: one.acs, audience, request: one.id });
    const changed = answer(usual, one);
    const filled = padding ? { ...attributes, 'urn:mpass.id:padding': 'a'.repeat(padding) } : attributes;
    const fields = changed.fields ?? {
      SAMLResponse: Buffer.from(response({ ...usual, ...changed.facts }, filled)).toString('base64'),
      ...(relayState && { RelayState: relayState }),
    };
    const to = changed.action ?? one.acs;
    const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${form(value)}">`).join('');
    reply.setHeader('Content-Type', 'text/html').setHeader('Cache-Control', 'no-store')
      .end(`<!doctype html><title>idp</title><form method="post" enctype="${changed.enctype ?? 'application/x-www-form-urlencoded'}" action="${
        form(relay ? `/relay?to=${encodeURIComponent(to)}` : to)}">${inputs}<button>go</button></form>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin, asked,
    /** Posts without being asked. */
    unasked: (to) => `${origin}/sso?shire=${encodeURIComponent(to)}`,
    /** A configuration with one environment, `test`, that knows this identity provider. */
    configuration: ({ start = 'redirect', oidc = null, sources = [] } = {}) => ({
      environments: [{
        id: 'test', kind: 'test', oidc, sources,
        saml: { start, entity_id: `${origin}/idp`, sso: `${origin}/sso`, certificates: [publicKey.export({ type: 'spki', format: 'pem' })] },
      }],
      contacts, integration_id: 3000001,
    }),
  };
}
