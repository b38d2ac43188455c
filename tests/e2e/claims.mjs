// Invented people, as MPASSid delivers them, and tokens signed for them.
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A pupil of year 9 in model 1.4, all in order. Organisations are OPH's fixed test organisations. */
export const pupil = {
  given_name: 'Aino Ylva',
  family_name: 'Äyräväinen',
  'urn:mpass.id:nickname': 'Aino',
  'urn:mpass.id:uid': 'MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e',
  'urn:oid:1.3.6.1.4.1.16161.1.1.27': '1.2.246.562.98.10000000009',
  'urn:mpass.id:role': ['1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;'],
  'urn:mpass.id:schoolInfo': [
    '30076;Mansikkalan testi peruskoulu',
    '1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu',
  ],
  'urn:mpass.id:classLevel': '9',
  'urn:mpass.id:educationProviderInfo': ['1.2.246.562.99.00000000001;Mansikkalan testi kunta'],
  'urn:mpass.id:originalIssuer': '1.2.246.562.99.00000000001',
};

/** The same pupil where the school was not recognised: everything that hangs on it stayed behind. */
export const schoolLost = Object.fromEntries(
  Object.entries(pupil).filter(([name]) => !/role|schoolInfo|educationProviderInfo|classLevel/.test(name)),
);

/** Personal values that may stand nowhere but on the screen. */
export const personal = ['Äyräväinen', 'Aino', 'c6329e82913e265b3a79c11a043fdab8b06b1a9e', '10000000009'];

/** Signs an ID token; returns it with its public JWK set. */
export async function signed(claims, { alg = 'RS256', header = {}, payload = {}, now = Math.floor(Date.now() / 1000) } = {}) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg, use: 'sig' };
  const token = await new SignJWT({
    iss: 'https://op.example', sub: 'subject-1', aud: 'someone', iat: now, exp: now + 300, ...claims, ...payload,
  }).setProtectedHeader({ alg, kid: 'k1', typ: 'JWT', ...header }).sign(privateKey);
  return { token, jwks: JSON.stringify({ keys: [jwk] }), jwk };
}

// SAML name and friendly name of what OpenID Connect calls otherwise, and of the rest.
const SAML_NAMES = {
  given_name: ['urn:oid:2.5.4.42', 'givenName'],
  family_name: ['urn:oid:2.5.4.4', 'sn'],
  'urn:mpass.id:nickname': 'nickname',
  'urn:mpass.id:uid': 'mpassUsername',
  'urn:oid:1.3.6.1.4.1.16161.1.1.27': 'learnerId',
  'urn:mpass.id:role': 'mpassRole',
  'urn:mpass.id:schoolInfo': 'mpassSchoolInfo',
  'urn:mpass.id:classLevel': 'mpassClassLevel',
  'urn:mpass.id:educationProviderInfo': 'mpassEducationProviderInfo',
  'urn:mpass.id:originalIssuer': 'originalIssuer',
};

/** The same person by SAML: name, friendly name and values of each attribute. */
export function samlAttributes(claims = SAML_NAMES) {
  return Object.entries(claims).map(([claim, value]) => {
    const names = [SAML_NAMES[claim]].flat();
    return { name: names.length > 1 ? names[0] : claim, friendlyName: names.at(-1), values: [value].flat() };
  });
}
