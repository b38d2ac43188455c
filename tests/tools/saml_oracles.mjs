// What other programs say of the signatures of SAML messages: Debian's xmlsec1 and npm xml-crypto. Each
// answer: `valid`, and the octets that were digested and signed, as far as the program got.

import { execFile, execFileSync } from 'node:child_process';
import { createHash, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignedXml } from 'xml-crypto';
import { ASSERTION, DSIG, ENC, EXC, MORE, PROTOCOL } from './saml_corpus.mjs';

// The parser and XPath that xml-crypto itself brings.
const inside = createRequire(createRequire(import.meta.url).resolve('xml-crypto'));
const { DOMParser } = inside('@xmldom/xmldom');
const xpath = inside('xpath');

const SIGNATURE = `*[local-name()="Signature" and namespace-uri()="${DSIG}"]`;
const PATHS = {
  response: `/*/${SIGNATURE}`,
  assertion: `/*/*[local-name()="Assertion" and namespace-uri()="${ASSERTION}"]/${SIGNATURE}`,
};

// ---- xmlsec1

const IDS = ['--id-attr:ID', `${PROTOCOL}:Response`, '--id-attr:ID', `${ASSERTION}:Assertion`];

export class Xmlsec {
  folder = mkdtempSync(join(tmpdir(), 'saml-oracle-'));
  processes = 0;

  constructor(keys) {
    for (const [name, { publicPem, privatePem }] of Object.entries(keys)) {
      writeFileSync(this.file(`${name}.pub`), publicPem);
      writeFileSync(this.file(`${name}.key`), privatePem);
    }
  }

  file(name) {
    return join(this.folder, name);
  }

  close() {
    rmSync(this.folder, { recursive: true });
  }

  /** Fills the empty signatures of a message in; its text stays as it is otherwise. */
  sign({ xml, on, key }) {
    for (const what of on) {
      writeFileSync(this.file('in.xml'), xml.replace(/\{(?:digest|value):_\w+\}/g, ''));
      execFileSync('xmlsec1', ['--sign', '--privkey-pem', this.file(`${key}.key`), ...IDS, '--node-xpath', PATHS[what], '--output', this.file('out.xml'), this.file('in.xml')], { stdio: 'pipe' });
      const made = readFileSync(this.file('out.xml'), 'utf8');
      const rest = made.slice(made.indexOf(`URI="#_${what}"`));
      const of = (local) => rest.match(new RegExp(`<(?:[a-z]+:)?${local}>([^<]+)<`))[1];
      xml = xml.replace(`{digest:_${what}}`, of('DigestValue')).replace(`{value:_${what}}`, of('SignatureValue'));
    }
    return xml;
  }

  /** An answer for each of `messages` (`xml`, `key`, `what`), which many share a process for. */
  async verify(messages) {
    const groups = new Map();
    messages.forEach((message, index) => {
      const file = this.file(`m${index}.xml`);
      writeFileSync(file, message.xml);
      const group = `${message.key} ${message.what}`;
      groups.set(group, [...(groups.get(group) ?? []), { file, index, message }]);
    });
    const answers = [];
    await Promise.all([...groups.values()].map(async (group) => {
      // It stops at the first file that is not in order; the next process goes on after that.
      for (let rest = group; rest.length > 0;) {
        const { key, what } = rest[0].message;
        const { ok, out } = await this.run(['--verify', '--pubkey-pem', this.file(`${key}.pub`), ...IDS, '--enabled-key-data', 'key-name', '--store-references', '--store-signatures',
          '--print-debug', '--node-xpath', PATHS[what], ...rest.map(({ file }) => file)]);
        const contexts = out.split(/^= VERIFICATION CONTEXT$/m).slice(1).map(context);
        const good = ok ? rest.length : contexts.findIndex(({ valid }) => !valid);
        const passed = ok ? rest.length : good < 0 ? contexts.length : good;
        rest.slice(0, passed + 1).forEach(({ index }, i) => {
          answers[index] = contexts[i] ?? { valid: false };
        });
        rest = rest.slice(passed + 1);
      }
    }));
    return answers;
  }

  run(args) {
    this.processes += 1;
    return new Promise((resolve) => {
      execFile('xmlsec1', args, { maxBuffer: 1 << 28 }, (error, out) => resolve({ ok: !error, out }));
    });
  }
}

function context(text) {
  const buffer = (name) => text.match(new RegExp(`== ${name} data - start buffer:\\n([\\s\\S]*?)\\n== ${name} data - end buffer`))?.[1];
  return { valid: /^\n== Status: succeeded$/m.test(text), digested: buffer('PreDigest'), signed: buffer('PreSigned') };
}

// ---- xml-crypto

/** The algorithms that it leaves to who uses it. */
function algorithms(signed) {
  const of = (uri, size) => {
    const how = (key) => ({ key, ...(uri.includes('ecdsa') ? { dsaEncoding: 'ieee-p1363' } : {}) });
    signed.SignatureAlgorithms[uri] = class {
      getSignature = (text, key) => sign(`sha${size}`, Buffer.from(text), how(key)).toString('base64');
      verifySignature = (text, key, value) => verify(`sha${size}`, Buffer.from(text), how(key), Buffer.from(value, 'base64'));
      getAlgorithmName = () => uri;
    };
  };
  for (const size of ['256', '384', '512']) {
    of(`${MORE}ecdsa-sha${size}`, size);
    of(`${MORE}rsa-sha${size}`, size);
  }
  signed.HashAlgorithms[`${MORE}sha384`] = class {
    getHash = (xml) => createHash('sha384').update(xml, 'utf8').digest('base64');
    getAlgorithmName = () => `${MORE}sha384`;
  };
}

/** A message without signatures, signed by xml-crypto as its users do. */
export function cryptoSign({ xml, on, method }, { privatePem }) {
  for (const what of on) {
    const signed = new SignedXml({ privateKey: privatePem, signatureAlgorithm: method, canonicalizationAlgorithm: EXC });
    algorithms(signed);
    const path = what === 'response' ? '/*' : `/*/*[local-name(.)='Assertion']`;
    signed.addReference({ xpath: path, digestAlgorithm: `${ENC}sha256`, transforms: [`${DSIG}enveloped-signature`, EXC] });
    signed.computeSignature(xml, { prefix: 'ds', location: { reference: `${path}/*[local-name(.)='Issuer']`, action: 'after' } });
    xml = signed.getSignedXml();
  }
  return xml;
}

export function cryptoVerify({ xml, what }, { publicPem }) {
  const answer = { valid: false };
  try {
    const fail = (text) => {
      throw new Error(text);
    };
    // Errors end it, as node-saml has them do.
    const doc = new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } }).parseFromString(xml, 'text/xml');
    const [node] = xpath.select(PATHS[what], doc);
    if (!node) return answer;
    const signed = new SignedXml({ publicCert: publicPem, getCertFromKeyInfo: () => null });
    algorithms(signed);
    for (const [name, field] of [['getCanonReferenceXml', 'digested'], ['getCanonSignedInfoXml', 'signed']]) {
      const original = signed[name].bind(signed);
      signed[name] = (...args) => (answer[field] = original(...args));
    }
    signed.loadSignature(node);
    answer.valid = quietly(() => signed.checkSignature(xml));
  } catch (error) {
    answer.error = String(error.message);
  }
  return answer;
}

/** Its second reading of the text tells the console what the first has told already. */
function quietly(work) {
  const { error, warn } = console;
  Object.assign(console, { error: () => {}, warn: () => {} });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}
