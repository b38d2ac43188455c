// Writes tests/fixtures/jws_vectors.json: one JWS for each algorithm, signed by Node's OpenSSL,
// so that the WebCrypto wrapper is measured against an implementation that is not the browser's.
// Run by hand when an algorithm is added: node tests/tools/make_jws_vectors.mjs
import { constants, generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const b64 = (data) => Buffer.from(data).toString('base64url');
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = (namedCurve) => generateKeyPairSync('ec', { namedCurve });
const padding = constants.RSA_PKCS1_PSS_PADDING;
const algorithms = {
  RS256: [rsa, 'sha256', {}], RS384: [rsa, 'sha384', {}], RS512: [rsa, 'sha512', {}],
  PS256: [rsa, 'sha256', { padding, saltLength: 32 }], PS384: [rsa, 'sha384', { padding, saltLength: 48 }],
  PS512: [rsa, 'sha512', { padding, saltLength: 64 }],
  ES256: [() => ec('P-256'), 'sha256', { dsaEncoding: 'ieee-p1363' }],
  ES384: [() => ec('P-384'), 'sha384', { dsaEncoding: 'ieee-p1363' }],
  ES512: [() => ec('P-521'), 'sha512', { dsaEncoding: 'ieee-p1363' }],
  EdDSA: [() => generateKeyPairSync('ed25519'), null, {}],
};

const vectors = Object.entries(algorithms).map(([alg, [make, hash, options]]) => {
  const { publicKey, privateKey } = make();
  const input = `${b64(JSON.stringify({ alg, kid: 'one' }))}.${b64(JSON.stringify({ iss: 'https://op.example', sub: 'a' }))}`;
  return {
    alg,
    input,
    signature: b64(sign(hash, Buffer.from(input), { key: privateKey, ...options })),
    jwk: publicKey.export({ format: 'jwk' }),
    spki: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
});
writeFileSync(new URL('../fixtures/jws_vectors.json', import.meta.url), JSON.stringify(vectors, null, 1) + '\n');
