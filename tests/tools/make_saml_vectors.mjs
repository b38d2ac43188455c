// Writes tests/fixtures/saml/vectors.json: SAML responses signed by xmlsec1, with what xmlsec1 says of
// each, and the metadata of their identity provider. The private keys are made for one run and thrown away.
// Run by hand when a kind of message is added: node tests/tools/make_saml_vectors.mjs
import { constants, createHash, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { C14N, DSIG, ENC, EXC, MORE, certificate, certificateOf, discard, ec, exclusive, metadata, rsa, signed, template, verified } from './xmlsec1.mjs';

const keys = {
  rsa: certificate('rsa', rsa(2048)),
  p256: certificate('p256', ec('P-256')),
  p384: certificate('p384', ec('P-384')),
  p521: certificate('p521', ec('P-521')),
  short: certificate('short', rsa(1024)),
  other: certificate('other', rsa(2048)),
};

const described = (certificates) => metadata('https://idp.example/metadata', 'idp.example', certificates);

function message({ response = '', assertion = '', nameId = 'pupil@school.example', value = 'Oppilas;1.2.246.562.10.1',
  extra = '', attribute = '', between = '' }) {
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="_response" Version="2.0" IssueInstant="2026-11-22T09:00:00Z" Destination="https://peili.example/saml/acs" InResponseTo="_request">`
    + `<saml:Issuer>https://idp.example/metadata</saml:Issuer>${response}`
    + `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${between}`
    + `<saml:Assertion ID="_assertion" Version="2.0" IssueInstant="2026-11-22T09:00:00Z">`
    + `<saml:Issuer>https://idp.example/metadata</saml:Issuer>${assertion}`
    + `<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">${nameId}</saml:NameID>`
    + `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="_request" NotOnOrAfter="2026-11-22T09:05:00Z" Recipient="https://peili.example/saml/acs"/></saml:SubjectConfirmation></saml:Subject>`
    + `<saml:Conditions NotBefore="2026-11-22T08:59:00Z" NotOnOrAfter="2026-11-22T09:05:00Z"><saml:AudienceRestriction><saml:Audience>https://peili.example/metadata</saml:Audience></saml:AudienceRestriction></saml:Conditions>`
    + `<saml:AuthnStatement AuthnInstant="2026-11-22T08:59:50Z" SessionIndex="_s" SessionNotOnOrAfter="2026-11-22T17:00:00Z"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef><saml:AuthenticatingAuthority>https://home.example</saml:AuthenticatingAuthority></saml:AuthnContext></saml:AuthnStatement>`
    + `<saml:AttributeStatement><saml:Attribute Name="urn:mpass.id:role" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" FriendlyName="role"${attribute}><saml:AttributeValue xsi:type="xs:string">${value}</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>${extra}`
    + `</saml:Assertion></samlp:Response>`;
}

const R = (options = {}) => template('_response', options);
const A = (options = {}) => template('_assertion', options);
const response = (options = {}, more = {}) => message({ response: R(options), ...more });
const assertion = (options = {}, more = {}) => message({ assertion: A(options), ...more });

const vectors = [];
function add(name, xml, key = 'rsa', options = {}) {
  const made = signed(xml, key, options);
  vectors.push({ name, xmlsec1: verified(made, key, options), xml: made });
}

add('response', response({ info_key: certificateOf(keys.rsa) }));
add('assertion', assertion());
add('both', message({ response: R(), assertion: A({ info_key: certificateOf(keys.rsa) }) }));
add('rsa-sha384', response({ method: `${MORE}rsa-sha384`, digest: `${MORE}sha384` }));
add('rsa-sha512', response({ method: `${MORE}rsa-sha512`, digest: `${ENC}sha512` }));
add('ecdsa-sha256', response({ method: `${MORE}ecdsa-sha256` }), 'p256');
add('ecdsa-sha384', assertion({ method: `${MORE}ecdsa-sha384` }), 'p384');
add('ecdsa-sha512', assertion({ method: `${MORE}ecdsa-sha512` }), 'p521');
add('prefix-list', message({ response: R({ prefixes: 'xs xsi', info: exclusive('saml xs') }), assertion: A({ prefixes: 'xs #default' }) }));
add('with-comments', response({ info: { algorithm: `${EXC}WithComments`, inside: '' },
  transforms: [{ algorithm: `${DSIG}enveloped-signature`, inside: '' }, { algorithm: `${EXC}WithComments`, inside: '' }] },
  { nameId: 'pupil@school.example<!-- x -->.evil.example' }));
add('comment', assertion({}, { nameId: 'pupil@school.example<!-- x -->.evil.example' }));
add('instruction', assertion({}, { value: 'Oppi<?x y ?>las' }));
add('text', assertion({}, { value: 'å ä ö 学校 😀 &amp; &lt;b> &#x41;&#13;&#9;"\' <![CDATA[<c> & d]]> ]]&gt;', attribute: ' xml:lang="fi" a="&quot;&#10;&#9;&lt;&amp;>\'"' }));
add('lines', response({}, { value: '\r\n  one\r\n  two\r\n', attribute: '\r\n\t b="1\r\n2\t3"' }));
add('namespaces', assertion({}, { extra: '', value: '<x xmlns="urn:x:d" xmlns:p="urn:x:p" p:a="1" b="2"><p:y xmlns:p="urn:x:q"/><y xmlns=""><z xmlns="urn:x:z"/></y><saml:Issuer/></x>' }));
add('other-key', response({ info_key: certificateOf(keys.other) }), 'other');
// Outside the profile.
add('sha1-digest', response({ digest: `${DSIG}sha1` }));
add('sha1-signature', response({ method: `${DSIG}rsa-sha1` }));
add('hmac', response({ method: `${MORE}hmac-sha256` }), 'rsa', { hmac: true });
add('hmac-short', response({ method: `${MORE}hmac-sha256`, methodInside: '<ds:HMACOutputLength>128</ds:HMACOutputLength>' }), 'rsa', { hmac: true });
add('sha224', response({ method: `${MORE}rsa-sha224` }));
add('digest-224', response({ digest: `${MORE}sha224` }));
add('inclusive-info', response({ info: { algorithm: C14N, inside: '' } }));
add('inclusive-transform', response({ transforms: [{ algorithm: `${DSIG}enveloped-signature`, inside: '' }, { algorithm: C14N, inside: '' }] }));
add('enveloped-only', response({ transforms: [{ algorithm: `${DSIG}enveloped-signature`, inside: '' }] }));
add('xpath', response({ transforms: [{ algorithm: 'http://www.w3.org/TR/1999/REC-xpath-19991116', inside: '<ds:XPath>ancestor-or-self::*[local-name()="Issuer"]</ds:XPath>' }, exclusive()] }));
add('xslt', response({ transforms: [{ algorithm: `${DSIG}enveloped-signature`, inside: '' }, { algorithm: 'http://www.w3.org/TR/1999/REC-xslt-19991116',
  inside: '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"><xsl:template match="/">same</xsl:template></xsl:stylesheet>' }] }));
add('two-references', message({ response: R({ uri: ['#_response', '#_response'] }) }));
add('empty-uri', response({ uri: '' }));
add('short-key', response(), 'short');

// RSASSA-PSS is more than this xmlsec1 knows: the canonical texts are written by hand, Node signs.
{
  const whole = message({});
  const canonical = whole.replace(/ xmlns:xsi?="[^"]*"/g, '').replace(/ xmlns:saml="[^"]*"/, '')
    .replace('<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/>', '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"></samlp:StatusCode>')
    .replace(/<samlp:Response xmlns:samlp="([^"]*)" ID="([^"]*)" Version="([^"]*)" IssueInstant="([^"]*)" Destination="([^"]*)" InResponseTo="([^"]*)">/,
      '<samlp:Response xmlns:samlp="$1" Destination="$5" ID="$2" InResponseTo="$6" IssueInstant="$4" Version="$3">')
    .replace('<saml:Issuer>', '<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">')
    .replace('<saml:Assertion ID="_assertion" Version="2.0" IssueInstant="2026-11-22T09:00:00Z">', '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_assertion" IssueInstant="2026-11-22T09:00:00Z" Version="2.0">')
    .replace('Recipient="https://peili.example/saml/acs"/>', 'Recipient="https://peili.example/saml/acs"></saml:SubjectConfirmationData>')
    .replace('<saml:Attribute Name="urn:mpass.id:role" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" FriendlyName="role">', '<saml:Attribute FriendlyName="role" Name="urn:mpass.id:role" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri">')
    .replace('<saml:AttributeValue xsi:type', '<saml:AttributeValue xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type');
  const digest = createHash('sha256').update(canonical).digest('base64');
  const empty = template('_response', { method: 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1' })
    .replace('<ds:DigestValue>', `<ds:DigestValue>${digest}`);
  const info = empty.match(/<ds:SignedInfo>.*<\/ds:SignedInfo>/)[0].replace('<ds:SignedInfo>', `<ds:SignedInfo xmlns:ds="${DSIG}">`);
  const value = sign('sha256', Buffer.from(info), { key: keys.rsa.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
  const xml = whole.replace('</saml:Issuer>', `</saml:Issuer>${empty.replace('<ds:SignatureValue>', `<ds:SignatureValue>${value.toString('base64')}`)}`);
  vectors.push({ name: 'rsa-pss', xmlsec1: null, xml });
}

const fixture = {
  metadata: described([keys.rsa, keys.p256, keys.p384, keys.p521]),
  short: described([keys.short]),
  pem: keys.rsa.pem,
  other: keys.other.pem,
  vectors,
};
discard();
writeFileSync(new URL('../fixtures/saml/vectors.json', import.meta.url), `${JSON.stringify(fixture, null, 1)}\n`);
for (const { name, xmlsec1 } of vectors) console.log(name, xmlsec1);
