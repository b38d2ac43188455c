// Writes public/refusals/: a genuine login by SAML and by OpenID Connect, each known attack made of it, and the keys
// to read them with (the page "What Peili refuses"). The person is a demo persona, the role is the harm: the true
// login is a pupil's, what is forged says teacher. The private keys are thrown away.
// Run by hand when an attack is added: node tests/tools/make_refused.mjs
// It prints what xmlsec1 says of each SAML file; src/demo/refused.rs states it.
import { createHash, createHmac, createPublicKey, sign } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { DSIG, MORE, anyVerified, certificate, certificateOf, discard, ec, exclusive, metadata, rsa, signed, template } from './xmlsec1.mjs';

const HOST = 'refused.peili.invalid';
const ISSUER = `https://${HOST}/idp`;
const ROLE = '1.2.246.562.99.00000000001;30076;3B;Oppilas;1;1.2.246.562.99.00000000002;';
const GOOD = ';Oppilas;';
const EVIL = ';Opettaja;';
const idp = certificate('idp', rsa(2048));
const attacker = certificate('attacker', rsa(2048));
const curve = certificate('curve', ec('P-256'));

/** pupil-3 of src/demo/pupils.rs, as the demo issuer writes it. */
const PERSON = [
  ['urn:oid:2.5.4.42', 'givenName', ['Aino']],
  ['urn:oid:2.5.4.4', 'sn', ['Mustikkamäki']],
  ['urn:mpass.id:nickname', 'nickname', ['Aino']],
  ['urn:mpass.id:uid', 'mpassUsername', ['MPASSOID.7b0cc5680e4a39383b13b3ebaeb842309b5267b6']],
  ['urn:oid:1.3.6.1.4.1.16161.1.1.27', 'learnerId', ['1.2.246.562.98.55500000017']],
  ['urn:mpass.id:schoolInfo', 'mpassSchoolInfo', ['30076;Mansikkalan testi peruskoulu', '1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu']],
  ['urn:mpass.id:classLevel', 'mpassClassLevel', ['3']],
  ['urn:mpass.id:role', 'mpassRole', [ROLE]],
  ['urn:mpass.id:educationProviderInfo', 'mpassEducationProviderInfo', ['1.2.246.562.99.00000000001;Mansikkalan testi kunta']],
  ['urn:mpass.id:originalIssuer', 'originalIssuer', ['1.2.246.562.99.00000000001']],
];

// ---- SAML

const R = (options = {}) => template('_response', options);
const A = (options = {}) => template('_assertion', options);

function message({ response = '', assertion = '', nameId = 'AAdzZWNyZXQxvaino' }) {
  const attributes = PERSON.map(([name, friendly, values]) =>
    `<saml:Attribute Name="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" FriendlyName="${friendly}">`
    + `${values.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('')}</saml:Attribute>`).join('\n');
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_response" Version="2.0" IssueInstant="2026-11-22T09:00:00Z" Destination="https://${HOST}/saml/acs">\n`
    + `<saml:Issuer>${ISSUER}</saml:Issuer>${response}\n`
    + `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\n`
    + `<saml:Assertion ID="_assertion" Version="2.0" IssueInstant="2026-11-22T09:00:00Z">\n`
    + `<saml:Issuer>${ISSUER}</saml:Issuer>${assertion}\n`
    + `<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">${nameId}</saml:NameID>`
    + `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="2026-11-22T09:05:00Z" Recipient="https://${HOST}/saml/acs"/></saml:SubjectConfirmation></saml:Subject>\n`
    + `<saml:Conditions NotBefore="2026-11-22T08:59:00Z" NotOnOrAfter="2026-11-22T09:05:00Z"><saml:AudienceRestriction><saml:Audience>https://${HOST}/saml</saml:Audience></saml:AudienceRestriction></saml:Conditions>\n`
    + `<saml:AuthnStatement AuthnInstant="2026-11-22T09:00:00Z" SessionIndex="_session"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>\n`
    + `<saml:AttributeStatement>\n${attributes}\n</saml:AttributeStatement>\n</saml:Assertion>\n</samlp:Response>\n`;
}

/** From the first `start` to the first `end` after it, both included. */
function part(xml, start, end) {
  const from = xml.indexOf(start);
  const to = xml.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no ${start} … ${end}`);
  return xml.slice(from, to + end.length);
}
const signature = (xml) => part(xml, '<ds:Signature ', '</ds:Signature>');
const assertionOf = (xml) => part(xml, '<saml:Assertion ', '</saml:Assertion>');
const unsigned = (xml) => xml.replace(signature(xml), '');
const teacher = (xml) => xml.replace(GOOD, EVIL);
/** The same as a teacher's and, as every other element, with an ID of its own. */
const forged = (xml) => teacher(xml).replace('"_assertion"', '"_forged"').replace('"_response"', '"_forgedresponse"');
/** Right after the first Issuer. */
const issued = (xml, more) => xml.replace('</saml:Issuer>', `</saml:Issuer>${more}`);
const before = (xml, end, more) => xml.replace(end, `${more}${end}`);
const digestValue = (xml) => part(xml, '<ds:DigestValue>', '</ds:DigestValue>').slice(16, -17);

const genuine = signed(message({ assertion: A() }), 'idp');
const whole = signed(message({ response: R() }), 'idp');
const original = assertionOf(genuine);
const bare = unsigned(original);
const fake = forged(bare);
const forgedResponse = (moved) => issued(forged(unsigned(whole)), moved);
const swapped = (more) => genuine.replace(original, more);
/** The genuine signature with the digest of the forged assertion in it. */
const forgedDigest = digestValue(signed(teacher(unsigned(genuine)).replace(/(<saml:Assertion[^]*?<\/saml:Issuer>)/, `$1${A()}`), 'attacker'));
const xpath = { algorithm: 'http://www.w3.org/TR/1999/REC-xpath-19991116', inside: '<ds:XPath>ancestor-or-self::*[local-name()="Issuer"]</ds:XPath>' };
const enveloped = { algorithm: `${DSIG}enveloped-signature`, inside: '' };
const xslt = { algorithm: 'http://www.w3.org/TR/1999/REC-xslt-19991116',
  inside: '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"><xsl:template match="/">always the same</xsl:template></xsl:stylesheet>' };
const nothing = createHash('sha256').digest('base64');
const OF_NOTHING = sign('sha256', Buffer.alloc(0), idp.key).toString('base64');
const OWN = teacher(message({ response: R({ info_key: certificateOf(attacker) }) }));

const saml = {
  genuine,
  xsw1: forgedResponse(before(signature(whole), '</ds:Signature>', unsigned(whole).trim())),
  xsw2: forgedResponse(`${unsigned(whole).trim()}${signature(whole)}`),
  xsw3: swapped(`${fake}${original}`),
  xsw4: swapped(before(fake, '</saml:Assertion>', original)),
  xsw5: swapped(`${issued(fake, signature(genuine))}${bare}`),
  xsw6: swapped(issued(fake, before(signature(genuine), '</ds:Signature>', bare))),
  xsw7: genuine.replace('<samlp:Status>', `<samlp:Extensions>${fake}</samlp:Extensions>\n<samlp:Status>`),
  xsw8: swapped(issued(fake, before(signature(genuine), '</ds:Signature>', `<ds:Object>${bare}</ds:Object>`))),
  unsigned: teacher(unsigned(genuine)),
  'unsigned-beside-signed': swapped(`${original}${fake}`),
  'two-assertions': swapped(`${original}${assertionOf(signed(forged(message({ assertion: template('_forged', {}) })), 'attacker'))}`),
  'duplicate-ids': swapped(`${teacher(bare)}${original}`),
  'comment-in-nameid': signed(message({ assertion: A(), nameId: 'rehtori@mansikkala.invalid<!-- -->.hyokkaaja.invalid' }), 'idp'),
  'digest-comment': teacher(genuine).replace('<ds:DigestValue>', `<ds:DigestValue><!--${forgedDigest}-->`),
  'two-signedinfo': before(teacher(genuine), '<ds:SignedInfo>', part(genuine, '<ds:SignedInfo>', '</ds:SignedInfo>').replace(digestValue(genuine), forgedDigest)),
  'key-swap': signed(OWN, 'attacker'),
  hmac: signed(teacher(message({ response: R({ method: `${MORE}hmac-sha256` }) })), 'idp', { hmac: true }),
  sha1: signed(teacher(message({ response: R({ method: `${DSIG}rsa-sha1`, digest: `${DSIG}sha1` }) })), 'idp'),
  xpath: teacher(signed(message({ response: R({ transforms: [xpath, exclusive()] }) }), 'idp')),
  xslt: teacher(signed(message({ response: R({ transforms: [enveloped, xslt] }) }), 'idp')),
  'void-canonicalisation': teacher(message({ response: R() })).replace('<samlp:Response ', '<samlp:Response xmlns:void="1" ')
    .replace('<ds:DigestValue>', `<ds:DigestValue>${nothing}`).replace('<ds:SignatureValue>', `<ds:SignatureValue>${OF_NOTHING}`),
  'namespace-confusion': swapped(`${fake.replace('<saml:Assertion ', '<saml:Assertion xmlns:saml="urn:refused.peili.invalid:saml" ')}${original}`),
  'entity-file': `<!DOCTYPE samlp:Response [<!ENTITY file SYSTEM "file:///etc/hostname">]>\n${genuine.replace('>Aino<', '>&file;<')}`,
  'entity-bomb': `<!DOCTYPE samlp:Response [<!ENTITY a "Opettaja">${'bcdefghij'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>\n${genuine.replace('>Aino<', '>&j;<')}`,
};

// ---- JWT

const CLAIMS = { 'urn:oid:2.5.4.42': 'given_name', 'urn:oid:2.5.4.4': 'family_name' };
const MANY = ['mpassSchoolInfo', 'mpassRole', 'mpassEducationProviderInfo'];
const payload = JSON.stringify({
  iss: ISSUER, aud: 'peili', sub: 'AAdzZWNyZXQxvaino', iat: 1795338000, exp: 1795338300,
  ...Object.fromEntries(PERSON.map(([name, friendly, values]) => [CLAIMS[name] ?? name, MANY.includes(friendly) ? values : values[0]])),
});
const b64 = (data) => Buffer.from(data).toString('base64url');
const RS256 = '{"alg":"RS256","kid":"idp"}';
const input = (header, claims) => `${b64(header)}.${b64(claims)}`;
const rs256 = (header, claims, { key }) => `${input(header, claims)}.${b64(sign('sha256', Buffer.from(input(header, claims)), key))}`;
const jwk = ({ key }, more) => ({ ...(({ d, p, q, dp, dq, qi, ...rest }) => rest)(key.export({ format: 'jwk' })), ...more });
const hs256 = (secret) => {
  const text = input('{"alg":"HS256"}', teacher(payload));
  return `${text}.${b64(createHmac('sha256', secret).update(text).digest())}`;
};

const jwt = {
  genuine: rs256(RS256, payload, idp),
  'alg-none': `${input('{"alg":"none"}', teacher(payload))}.`,
  'hs256-public-key': hs256(createPublicKey(idp.pem).export({ format: 'pem', type: 'spki' })),
  'embedded-jwk': rs256(JSON.stringify({ alg: 'RS256', jwk: jwk(attacker) }), teacher(payload), attacker),
  'zero-ecdsa': `${input('{"alg":"ES256","kid":"curve"}', teacher(payload))}.${b64(Buffer.alloc(64))}`,
  'duplicate-header': rs256('{"alg":"none","alg":"RS256","kid":"idp"}', teacher(payload), attacker),
  'duplicate-claim': rs256(RS256, payload.replace(/}$/, `,"urn:mpass.id:role":["${ROLE.replace(GOOD, EVIL)}"]}`), idp),
};

// ---- files

const folder = new URL('../../public/refusals/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const write = (name, text) => writeFileSync(new URL(name, folder), text);
for (const [id, xml] of Object.entries(saml)) {
  write(`${id}.xml`, xml);
  console.log(id, anyVerified(xml, 'idp', { hmac: id === 'hmac' }));
}
for (const [id, token] of Object.entries(jwt)) write(`${id}.jwt`, `${token}\n`);
write('metadata.xml', metadata(ISSUER, HOST, [idp]));
write('keys.json', `${JSON.stringify({ keys: [jwk(idp, { kid: 'idp', use: 'sig' }), jwk(curve, { kid: 'curve', use: 'sig' })] }, null, 1)}\n`);
discard();
