// SAML messages as an identity provider would send them, signed by npm `xml-crypto`, and the
// wrappings in which people come by them.
import { deflateRawSync } from 'node:zlib';
import { SignedXml } from 'xml-crypto';
import { samlAttributes } from './claims.mjs';
import { SOURCE, STATUS, samlKeys } from './saml_idp.mjs';

export const IDP = 'https://idp.example/idp/shibboleth';
const SP = 'https://service.example/saml';
const ACS = 'https://service.example/saml/acs';
const NAMES = 'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A response with one assertion; `sign`: the elements to sign, from the inside out. */
export function response(claims, { sign = ['Assertion', 'Response'] } = {}) {
  const attributes = samlAttributes(claims).map(({ name, friendlyName, values }) =>
    `<saml:Attribute Name="${name}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" FriendlyName="${friendlyName}">${
      values.map((value) => `<saml:AttributeValue>${escape(value)}</saml:AttributeValue>`).join('')}</saml:Attribute>`).join('');
  const xml = `<samlp:Response ${NAMES} ID="_r1" Version="2.0" IssueInstant="2026-11-22T12:00:00Z" Destination="${ACS}" InResponseTo="_q1"><saml:Issuer>${IDP}</saml:Issuer>`
    + `<samlp:Status><samlp:StatusCode Value="${STATUS}Success"/></samlp:Status>`
    + `<saml:Assertion ID="_a1" Version="2.0" IssueInstant="2026-11-22T12:00:00Z"><saml:Issuer>${IDP}</saml:Issuer>`
    + '<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">_n1</saml:NameID>'
    + `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="2026-11-22T12:05:00Z" Recipient="${ACS}" InResponseTo="_q1"/></saml:SubjectConfirmation></saml:Subject>`
    + `<saml:Conditions NotBefore="2026-11-22T12:00:00Z" NotOnOrAfter="2026-11-22T12:05:00Z"><saml:AudienceRestriction><saml:Audience>${SP}</saml:Audience></saml:AudienceRestriction></saml:Conditions>`
    + `<saml:AuthnStatement AuthnInstant="2026-11-22T11:59:50Z" SessionIndex="_s1"><saml:AuthnContext><saml:AuthnContextClassRef>${SOURCE}</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>`
    + `<saml:AttributeStatement>${attributes}</saml:AttributeStatement></saml:Assertion></samlp:Response>`;
  return sign.reduce(signed, xml);
}

function signed(xml, name) {
  const element = `//*[local-name(.)='${name}']`;
  const signer = new SignedXml({
    privateKey: samlKeys().signing.key,
    canonicalizationAlgorithm: EXCLUSIVE,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  });
  signer.addReference({ xpath: element, transforms: [ENVELOPED, EXCLUSIVE], digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256' });
  signer.computeSignature(xml, { prefix: 'ds', location: { reference: `${element}/*[local-name(.)='Issuer']`, action: 'after' } });
  return signer.getSignedXml();
}

/** The certificate that belongs to it, as base64 of DER. */
export const certificate = () => samlKeys().signing.cert.replace(/-----[^-]+-----|\s/g, '');

export const metadata = () => `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${IDP}"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">`
  + `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${certificate()}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`
  + '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>';

export const authnRequest = `<samlp:AuthnRequest ${NAMES} ID="_q1" Version="2.0" IssueInstant="2026-11-22T12:00:00Z"><saml:Issuer>${SP}</saml:Issuer></samlp:AuthnRequest>`;
export const logoutRequest = `<samlp:LogoutRequest ${NAMES} ID="_l1" Version="2.0" IssueInstant="2026-11-22T12:00:00Z"><saml:Issuer>${IDP}</saml:Issuer><saml:NameID>_n1</saml:NameID></samlp:LogoutRequest>`;

const base64 = (xml) => Buffer.from(xml).toString('base64');
export const deflated = (xml) => deflateRawSync(xml).toString('base64');
const form = (xml) => new URLSearchParams({ SAMLResponse: base64(xml), RelayState: 'r' }).toString();

/** By name: what a person may paste of the same message. */
export const wrappings = {
  XML: (xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`,
  base64,
  'base64 in lines': (xml) => base64(xml).replace(/.{76}/g, '$&\r\n'),
  'a form body': form,
  'the parameter alone': (xml) => `SAMLResponse=${encodeURIComponent(base64(xml))}`,
  'a page with a form': (xml) => `<!DOCTYPE html><html><body onload="document.forms[0].submit()"><form method="post" action="${ACS}"><input type="hidden" name="RelayState" value="r"/><input type="hidden" name="SAMLResponse" value="${base64(xml)}"/></form></body></html>`,
  'a redirect address': (xml) => `${ACS}?SAMLResponse=${encodeURIComponent(deflated(xml))}&RelayState=r`,
  'deflated base64': deflated,
};
