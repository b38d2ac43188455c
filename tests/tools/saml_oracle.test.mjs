// Canonicalisation and signatures against an outside judgement: generated SAML messages, signed and then
// changed in every way of saml_corpus.mjs, verified by the reader of the page, by xmlsec1 and by xml-crypto.
// The reader may refuse what others accept for a reason that the change names, and never the other way round.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './headers.mjs';
import { CHANGES, makeKeys, makeMessage, random } from './saml_corpus.mjs';
import { Xmlsec, cryptoSign, cryptoVerify } from './saml_oracles.mjs';
import { environment } from './toolchain.mjs';

const MESSAGES = 72;
/** Messages that each kind of change is made to. */
const EACH = 6;

const SPACES = /PrefixList\s*=\s*["'](?:\s|[^"']*\s\s)/;
/** Where xmlsec1 or xml-crypto say something else than both others, and why. */
const KNOWN = {
  xmlsec1: {
    'writes an ampersand in a namespace name as &#38;': ({ xml }) => /xmlns[\w:]*\s*=\s*["'][^"']*&/.test(xml),
    'takes two spaces in a PrefixList for #default': ({ xml }) => SPACES.test(xml),
  },
  'xml-crypto': {
    'has a parser that reads what is no XML': ({ ours, xmlsec1 }) => ours.outcome === 'NotXml' && !xmlsec1.valid,
    'cannot canonicalise an instruction': ({ xml }) => /<\?(?!xml\s)/.test(xml),
    'takes an attribute for a declaration, if its local name is in the PrefixList': ({ xml }) => /PrefixList\s*=\s*["'][^"']*\ba\b/.test(xml) && /\s(?!xmlns)\w+:a\s*=/.test(xml),
    'keeps comments in what a reference by ID names': ({ xml }) => /Transform\s+Algorithm\s*=\s*["'][^"']*WithComments/.test(xml) && /<!--/.test(xml),
    'knows no #default in a PrefixList': ({ xml }) => /PrefixList\s*=\s*["'][^"']*#default/.test(xml),
    'sorts attributes by namespace and name as one text': ({ xml }) => /\sxs:/.test(xml) && /\sxsi:/.test(xml),
    'has a parser that takes U+0085 and U+2028 for line ends': ({ xml }) => /[\u0085\u2028]/.test(xml),
    'takes two spaces in a PrefixList for a prefix without a name': ({ xml }) => SPACES.test(xml),
    'writes an ampersand in a namespace name as it is': ({ xml }) => /xmlns[\w:]*\s*=\s*["'][^"']*&/.test(xml),
  },
};

test('signatures agree with xmlsec1 and xml-crypto', async (t) => {
  const keys = makeKeys();
  const xmlsec = new Xmlsec(keys);
  t.after(() => xmlsec.close());
  const corpus = makeCorpus(keys, xmlsec);
  const ours = verdicts(corpus, keys);
  const cases = corpus.flatMap((message, at) => message.on.map((what) => ({ ...message, what, ours: position(ours[at], what) })));
  const theirs = await xmlsec.verify(cases);

  const seen = new Map();
  const add = (name) => seen.set(name, (seen.get(name) ?? 0) + 1);
  const wrong = [];
  for (const [at, one] of cases.entries()) {
    one.xmlsec1 = theirs[at];
    const say = (text) => wrong.push(`${one.change}, message ${one.index} by ${one.by}, ${one.what}: we say ${one.ours.outcome}; ${text}`);
    add(one.ours.valid ? 'valid' : one.ours.refused ? 'refused' : 'broken');
    for (const [name, other] of [['xmlsec1', theirs[at]], ['xml-crypto', cryptoVerify(one, keys[one.key])]]) {
      const found = compare(one, other);
      if (found === undefined) {
        add(`${name} agrees`);
      } else if (found.stricter) {
        add(`${name} accepts what we refuse: ${found.stricter}`);
      } else {
        const known = Object.entries(KNOWN[name]).find(([, applies]) => applies(one, other, found));
        if (known) add(`${name} ${known[0]}`);
        else say(`${name}: ${found.text} ${other.error ?? ''}`);
      }
      for (const what of ['digested', 'signed']) {
        if (one.ours[what] !== undefined && one.ours[what] === other[what]) add(`${name}: octets ${what} are equal`);
      }
    }
  }
  t.diagnostic(`${corpus.length} messages, ${cases.length} signatures, ${xmlsec.processes} xmlsec1 processes`);
  for (const [name, number] of [...seen].sort()) t.diagnostic(`${number} ${name}`);
  assert.deepEqual(wrong, []);
  // A list that only grows would hide what is new.
  const unseen = Object.entries(KNOWN).flatMap(([name, reasons]) => Object.keys(reasons).filter((reason) => !seen.has(`${name} ${reason}`)));
  assert.deepEqual(unseen, [], 'known differences that did not show');
  assert.ok(corpus.length >= 300 && seen.get('valid') >= 100 && seen.get('broken') >= 100);
});

/** Nothing, or where the two differ. */
function compare({ ours, stricter }, other) {
  if (ours.refused && other.valid) {
    return stricter.includes(ours.outcome) ? { stricter: ours.outcome } : { text: 'accepts', verdict: true };
  }
  if (ours.valid !== other.valid) return { text: other.valid ? 'accepts' : 'refuses', verdict: true };
  for (const what of ['digested', 'signed']) {
    const [a, b] = [ours[what], other[what]];
    if (a !== undefined && b !== undefined && a !== b) return { text: `${what} ${difference(a, b)}`, what };
  }
  return undefined;
}

function difference(a, b) {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const cut = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  return `${cut(a)} against ${cut(b)}`;
}

function makeCorpus(keys, xmlsec) {
  const signed = Array.from({ length: MESSAGES }, (_, index) => {
    const message = makeMessage(index);
    return { ...message, xml: message.by === 'xmlsec1' ? xmlsec.sign(message) : cryptoSign(message, keys[message.key]) };
  });
  const corpus = [];
  Object.entries(CHANGES).forEach(([change, { make, key, stricter }], kind) => {
    const r = random(kind);
    let made = 0;
    for (const message of change === 'none' ? signed : r.shuffle(signed)) {
      if (made === EACH && change !== 'none') break;
      const xml = make(message.xml, r, message);
      const other = key ? key(message.key) : message.key;
      if (change !== 'none' && xml === message.xml && other === message.key) continue;
      made += 1;
      corpus.push({ ...message, change, xml, key: other, stricter: stricter ?? [] });
    }
    assert.ok(made >= 3, `${change}: made of ${made} messages only`);
  });
  return corpus;
}

/** What the page's reader says. */
function verdicts(corpus, keys) {
  const input = JSON.stringify(corpus.map(({ xml, key }) => ({ xml, key: keys[key].publicPem })));
  const { status, stdout } = spawnSync('cargo', ['run', '--quiet', '--locked', '--example', 'saml_verdicts'], {
    cwd: root, env: environment(), input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'],
  });
  assert.equal(status, 0);
  return JSON.parse(stdout);
}

function position(answer, what) {
  if (answer.unreadable) return { outcome: answer.unreadable, refused: true, valid: false };
  const found = answer.signatures.find(({ on }) => on === what);
  if (!found) return { outcome: 'absent', refused: false, valid: false };
  const text = (base64) => (base64 === null ? undefined : Buffer.from(base64, 'base64').toString());
  return { ...found, valid: found.outcome === 'Valid', digested: text(found.digested), signed: text(found.signed) };
}
