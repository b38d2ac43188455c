// A real SAML identity provider (npm samlify) with MPASSid's attributes. What it can be asked to do
// stands in saml_idp.mjs. samlify reads our metadata and our request, signs and encrypts; the
// template of the response is ours, as its own has one value per attribute.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { inflateRawSync } from 'node:zlib';
import * as samlify from 'samlify';
import { STATUS, samlKeys, usual } from './saml_idp.mjs';

// samlify ships no schemas and asks for a validator. What matters here is read by Peili and by pysaml2,
// which has them.
samlify.setSchemaValidator({ validate: async () => 'not validated' });

const BINDING = 'urn:oasis:names:tc:SAML:2.0:bindings:';
const URI = 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri';
export const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const attr = (name, value) => (value === undefined ? '' : ` ${name}="${escape(value)}"`);

export async function startSamlify(t, options = {}) {
  const { signing, encryption } = samlKeys();
  const behaviour = { ...usual, ...options };
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const entityId = `${base}/metadata`;
  const log = [];
  let services = [];
  /** When the visitor logged in here: the session that a login without ForceAuthn finds. */
  let session;

  let built;
  const provider = () => built ??= samlify.IdentityProvider({
    entityID: entityId, privateKey: signing.key, signingCert: signing.cert, requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    wantAuthnRequestsSigned: behaviour.wantSigned, nameIDFormat: [TRANSIENT], isAssertionEncrypted: behaviour.encrypt && !behaviour.status,
    dataEncryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm', keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
    singleSignOnService: [{ Binding: `${BINDING}HTTP-Redirect`, Location: `${base}/sso` }],
  });

  const served = (id) => services.find((service) => service.entityMeta.getEntityID() === id);
  const acsOf = (service) => service.entityMeta.getAssertionConsumerService('post');

  /** Reads an AuthnRequest; an error of its reading is this provider's own page. */
  async function read(query) {
    const xml = inflateRawSync(Buffer.from(query.get('SAMLRequest'), 'base64')).toString('utf8');
    const asked = samlify.Extractor.extract(xml, [
      { key: 'request', localPath: ['AuthnRequest'], attributes: ['ID', 'Destination', 'AssertionConsumerServiceURL', 'ForceAuthn', 'ProtocolBinding', 'Version'] },
      { key: 'issuer', localPath: ['AuthnRequest', 'Issuer'], attributes: [] },
      { key: 'format', localPath: ['AuthnRequest', 'NameIDPolicy'], attributes: ['Format'] },
      { key: 'contexts', localPath: ['AuthnRequest', 'RequestedAuthnContext', 'AuthnContextClassRef'], attributes: [] },
    ]);
    const line = {
      id: asked.request.id, issuer: asked.issuer, acs: asked.request.assertionConsumerServiceUrl, destination: asked.request.destination,
      forceAuthn: asked.request.forceAuthn === 'true', contexts: [asked.contexts ?? []].flat(), nameIdFormat: asked.format ?? null,
      relayState: query.get('RelayState'), lang: query.get('lang'), signed: query.has('Signature'), unsolicited: false, refused: null,
    };
    log.push(line);
    const service = served(line.issuer);
    if (!service) throw new Error(`unknown service provider ${line.issuer}`);
    if (line.destination && line.destination !== `${base}/sso`) throw new Error(`the request is for ${line.destination}`);
    if (line.acs && line.acs !== acsOf(service)) throw new Error(`unregistered address ${line.acs}`);
    await provider().parseLoginRequest(service, 'redirect', { query: Object.fromEntries(query), octetString: '' });
    return { line, service };
  }

  function unsolicited(query) {
    const line = {
      id: null, issuer: query.get('providerId'), acs: query.get('shire'), contexts: query.getAll('authnContextClassRef'), forceAuthn: false,
      relayState: query.get('target'), lang: query.get('lang'), signed: false, unsolicited: true, refused: null,
    };
    log.push(line);
    const service = served(line.issuer);
    if (!service) throw new Error(`unknown service provider ${line.issuer}`);
    if (line.acs && line.acs !== acsOf(service)) throw new Error(`unregistered address ${line.acs}`);
    return { line, service };
  }

  function template({ id, contexts, forceAuthn }, service) {
    const { wrong, status, source } = behaviour;
    const at = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString().replace(/\.\d+/, '');
    const [acs, audience] = [acsOf(service), service.entityMeta.getEntityID()];
    const expired = wrong === 'expired' ? -60 : 0;
    const elsewhere = 'https://elsewhere.example/saml/acs';
    if (!session || forceAuthn) session = at(0);
    const answered = wrong === 'in-response-to' ? '_someone-elses-request' : (id ?? undefined);
    const issuer = escape(wrong === 'issuer' ? 'https://elsewhere.example/idp' : entityId);
    const attributes = behaviour.attributes.map(({ name, friendlyName, values }) => `<saml:Attribute${attr('Name', name)} NameFormat="${URI}"${attr('FriendlyName', friendlyName)}>${
      values.map((value) => `<saml:AttributeValue xsi:type="xs:string">${escape(value)}</saml:AttributeValue>`).join('')}</saml:Attribute>`).join('');
    const [top, sub, message] = status ?? ['Success'];
    const assertion = `<saml:Assertion xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema" ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}">
<saml:Issuer>${issuer}</saml:Issuer>
<saml:Subject><saml:NameID Format="${TRANSIENT}">_${randomUUID()}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${at(expired + 5)}"${
  attr('Recipient', wrong === 'recipient' ? elsewhere : acs)}${attr('InResponseTo', answered)}/></saml:SubjectConfirmation></saml:Subject>
<saml:Conditions NotBefore="${at(expired)}" NotOnOrAfter="${at(expired + 5)}"><saml:AudienceRestriction><saml:Audience>${
  escape(wrong === 'audience' ? 'https://elsewhere.example/sp' : audience)}</saml:Audience></saml:AudienceRestriction></saml:Conditions>
<saml:AuthnStatement AuthnInstant="${session}" SessionIndex="_${randomUUID()}"><saml:AuthnContext><saml:AuthnContextClassRef>${
  escape((wrong !== 'context' && contexts[0]) || source)}</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>
<saml:AttributeStatement>${attributes}</saml:AttributeStatement></saml:Assertion>`;
    return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}"${
      attr('Destination', wrong === 'destination' ? elsewhere : acs)}${attr('InResponseTo', answered)}><saml:Issuer>${issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="${STATUS}${top}">${
      sub ? `<samlp:StatusCode Value="${STATUS}${sub}"/>` : ''}</samlp:StatusCode>${message ? `<samlp:StatusMessage>${escape(message)}</samlp:StatusMessage>` : ''}</samlp:Status>${status ? '' : assertion}</samlp:Response>`;
  }

  /** The fields that the form posts. */
  async function answer({ line, service }) {
    const { sign, status, encrypt } = behaviour;
    const context = template(line, service);
    const relay = line.relayState === null ? {} : { RelayState: line.relayState };
    if (sign === 'none') return { SAMLResponse: Buffer.from(context).toString('base64'), ...relay };
    // What is signed and for whom it is encrypted is this provider's mode, whatever the metadata says.
    const onAssertion = sign !== 'response' && !status;
    const sp = samlify.ServiceProvider({ metadata: service.xml, wantMessageSigned: sign !== 'assertion' || !!status });
    sp.entityMeta.isWantAssertionsSigned = () => onAssertion;
    sp.entityMeta.getX509Certificate = () => encryption.cert.replace(/-----[^-]+-----|\s/g, '');
    const made = await provider().createLoginResponse(sp, {}, 'post', {}, { customTagReplacement: () => ({ id: '', context }), encryptThenSign: encrypt });
    return { SAMLResponse: made.context, ...relay };
  }

  server.on('request', async (request, response) => {
    const address = new URL(request.url, base);
    const html = (status, body) => response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(`<!doctype html><title>samlify</title>${body}`);
    try {
      if (address.pathname === '/metadata') {
        return response.writeHead(200, { 'Content-Type': 'application/samlmetadata+xml' }).end(provider().getMetadata());
      }
      if (!['/sso', '/unsolicited'].includes(address.pathname)) return html(404, 'Not found');
      const way = address.pathname === '/sso' ? await read(address.searchParams) : unsolicited(address.searchParams);
      const inputs = Object.entries(await answer(way)).map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`);
      return html(200, `<form method="post" action="${escape(acsOf(way.service))}">${inputs.join('')}<noscript><button>Continue</button></noscript></form><script>document.forms[0].submit()</script>`);
    } catch (error) {
      if (log.length) log.at(-1).refused = String(error.message ?? error);
      return html(400, `<h1>Refused</h1><p id="refused">${escape(error.message ?? error)}</p>`);
    }
  });
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    name: 'samlify', entityId, sso: `${base}/sso`, unsolicited: `${base}/unsolicited`,
    metadata: () => provider().getMetadata(),
    /** Our metadata, as an administrator would upload it. */
    register: async (xml) => { services.push(Object.assign(samlify.ServiceProvider({ metadata: xml }), { xml })); },
    set: async (changes) => {
      Object.assign(behaviour, changes);
      built = undefined;
    },
    log: async () => log,
  };
}
