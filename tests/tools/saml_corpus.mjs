// Signed SAML messages, and what may be done to them: the same from run to run, but for the keys. Every
// choice comes from a generator with a fixed seed.

import { generateKeyPairSync } from 'node:crypto';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';
export const ENC = 'http://www.w3.org/2001/04/xmlenc#';
export const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const ENVELOPED = `${DSIG}enveloped-signature`;
export const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';

/** Keys of one run, never written outside its folder. */
export function makeKeys() {
  const pair = (type, options) => {
    const { publicKey, privateKey } = generateKeyPairSync(type, options);
    return {
      publicPem: publicKey.export({ format: 'pem', type: 'spki' }),
      privatePem: privateKey.export({ format: 'pem', type: 'pkcs8' }),
      privateKey,
    };
  };
  return {
    rsa: pair('rsa', { modulusLength: 2048 }),
    p256: pair('ec', { namedCurve: 'P-256' }),
    p384: pair('ec', { namedCurve: 'P-384' }),
    p521: pair('ec', { namedCurve: 'P-521' }),
    // These sign nothing.
    'rsa-other': pair('rsa', { modulusLength: 2048 }),
    'p256-other': pair('ec', { namedCurve: 'P-256' }),
  };
}

const METHODS = [
  ['rsa', `${MORE}rsa-sha256`], ['p256', `${MORE}ecdsa-sha256`], ['rsa', `${MORE}rsa-sha384`],
  ['p384', `${MORE}ecdsa-sha384`], ['rsa', `${MORE}rsa-sha512`], ['p521', `${MORE}ecdsa-sha512`],
];
const DIGESTS = [`${ENC}sha256`, `${MORE}sha384`, `${ENC}sha512`];

/** mulberry32: small, and good enough to vary what is made. */
export function random(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const chance = (p) => next() < p;
  const shuffle = (list) => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
  return { below, pick, chance, shuffle };
}

/** What others read otherwise than we (`KNOWN` of the test), or seldom meet: in some messages only, by their number modulo 24. */
const ODD = {
  2: { comments: true, value: '<!-- kept? -->' },
  3: { list: '#default xs', value: '<s:x xmlns="urn:x:d" xmlns:s="urn:x:s"/>' },
  4: { value: '<?pi some data?><?pi?><?pi   spaces  ?>' },
  6: { value: '<q:x xmlns:q="urn:x:&amp;"/>' },
  7: { spaced: true, value: 'x' },
  8: { list: ' xs  xsi ', value: '<s:x xmlns="urn:x:d" xmlns:s="urn:x:s"/>' },
  9: { value: '<x xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xs:b="1" xsi:a="2"/>' },
  10: { value: 'not\u2028the\u0085end of a line' },
  14: { list: 'xs a', value: '<s:x xmlns:s="urn:x:s" s:a="1"/>' },
};

/** A message with empty signatures on what `on` names, its key, and the prefixes it uses. */
export function makeMessage(index) {
  const r = random(1000 + index);
  const by = index % 6 === 5 || index % 12 === 1 ? 'xml-crypto' : 'xmlsec1';
  const odd = by === 'xmlsec1' ? index % 24 : undefined;
  const on = [['response'], ['assertion'], ['assertion', 'response']][index % 3];
  const [key, method] = METHODS[index % METHODS.length];
  const p = r.pick(['samlp', 'saml2p', 'p', '']);
  const a = r.pick(['saml', 'saml2', 'as', ...(p === '' ? [] : [''])]);
  const pretty = r.chance(0.3);
  const line = pretty ? r.pick(['\n', '\n  ', '\r\n\t']) : '';
  const quoted = (value) => (r.chance(0.2) && !value.includes("'") ? `'${value}'` : `"${value}"`);
  const space = () => (r.chance(0.1) ? r.pick(['  ', '\n ', '\t']) : ' ');
  const attributes = (pairs) => r.shuffle(pairs).map(([name, value]) => `${space()}${name}${r.chance(0.05) ? ' = ' : '='}${quoted(value)}`).join('');
  const name = (prefix, local) => (prefix ? `${prefix}:${local}` : local);
  const element = (tag, pairs, content) => (content === '' && r.chance(0.7)
    ? `<${tag}${attributes(pairs)}${r.chance(0.3) ? ' ' : ''}/>`
    : `<${tag}${attributes(pairs)}>${content}</${tag}${ODD[odd]?.spaced ? ' ' : ''}>`);
  const P = (local, pairs, content = '') => element(name(p, local), pairs, content);
  const A = (local, pairs, content = '') => element(name(a, local), pairs, content);

  const text = () => r.pick([
    'Oppilas', 'Opettaja;1.2.246.562.10.1', 'å ä ö', '学校 😀', 'a &amp; b', '&lt;x&gt; ]]&gt;', '&#xe5;&#x1F600;', 'x&#13;y&#10;z&#9;', '"quoted" \'too\'',
    '<![CDATA[<b> & c]]>', 'a<![CDATA[]]>b', '<![CDATA[]] >]]>', ' leading and trailing ', '\n  on\n  lines\n', '\r\nwindows\r\nlines\rmac', 'e\u0301 \u00e9', '\u00a0', '', '0', '&quot;&apos;', '\t\ttabs',
  ]);
  const value = () => r.pick([
    '1', '', ' ', 'a  b', '&lt;&amp;>', '&quot;', "&apos;", '&#10;&#13;&#9;', 'ä', '1\n2', '1\t2', '1\r\n2', '😀', 'x&#x20;y', '&#xA0;',
  ]);
  const misc = () => r.pick(['<!-- comment -->', '<!---->', '<!-- two\nlines -->', '']);

  /** Elements of foreign namespaces, nested. `scope`: prefixes that may be used, `free`: names in it. */
  function foreign(depth, scope) {
    const inner = new Map(scope);
    const pairs = [];
    const declare = (prefix, uri) => {
      inner.set(prefix, uri);
      pairs.push([prefix ? `xmlns:${prefix}` : 'xmlns', uri]);
    };
    for (const prefix of ['q', 'r', 's', 'xs', 'ec', 'zz']) {
      if (r.chance(0.25)) declare(prefix, r.pick(['urn:x:1', 'urn:x:2', 'http://x.example/ns', inner.get(prefix) ?? 'urn:x:3']));
    }
    if (r.chance(0.3)) declare('', r.pick(['urn:x:d', 'urn:x:1', '']));
    const prefixes = [...inner.keys()].filter((prefix) => !['', 'xs', 'xsi'].includes(prefix));
    if (prefixes.length === 0) return '';
    const used = new Set();
    for (const local of ['a', 'b', 'c', 'B', 'ä', 'a-1']) {
      if (!r.chance(0.3)) continue;
      const prefix = r.chance(0.5) ? r.pick(prefixes) : '';
      const full = `${prefix && inner.get(prefix)}|${local}`;
      if (!used.has(full)) pairs.push([name(prefix, local), value()]);
      used.add(full);
    }
    if (r.chance(0.2)) pairs.push(['xml:lang', r.pick(['fi', 'sv', ''])]);
    if (r.chance(0.1)) pairs.push(['xml:space', 'preserve']);
    const content = Array.from({ length: r.below(4) }, () => r.pick([text, misc, () => (depth > 0 ? foreign(depth - 1, inner) : text())])()).join('');
    return element(name(r.pick(['', ...prefixes]), r.pick(['x', 'y', 'Z', 'é'])), pairs, content);
  }

  const scope = new Map([['xs', 'http://www.w3.org/2001/XMLSchema'], ['xsi', 'http://www.w3.org/2001/XMLSchema-instance']]);
  const outer = r.chance(0.5);
  const declared = [[name('xmlns', p).replace(/:$/, ''), PROTOCOL]];
  const assertionName = a === '' ? 'xmlns' : `xmlns:${a}`;
  const declaresOutside = a !== '' && r.chance(0.5);
  if (declaresOutside) declared.push([assertionName, ASSERTION]);
  const schema = [...scope].map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  declared.push(...(outer ? schema : []));
  if (r.chance(0.3)) declared.push(['xmlns:unused', 'urn:x:unused'], ['xmlns:q', 'urn:x:outer']);
  if (r.chance(0.2)) declared.push(['xml:lang', 'fi']);
  if (a === '' && p !== '' && r.chance(0.5)) declared.push(['xmlns', ASSERTION]);

  // An assertion's name where the root does not declare it.
  const own = declaresOutside ? [] : [[assertionName, ASSERTION]];
  const issuer = (extra) => A('Issuer', [...extra, ...(r.chance(0.2) ? [['Format', 'urn:oasis:names:tc:SAML:2.0:nameid-format:entity']] : [])], 'https://idp.example/metadata');
  const list = () => ODD[odd]?.list ?? r.pick([undefined, undefined, undefined, 'xs', 'xs xsi', 'unknown', 'unused q', `${a || 'xs'} ds`, 'xsi xs', 'xml xs']);
  const signature = (id) => {
    const d = r.pick(['ds', 'ds', 'dsig', '']);
    const D = (local, pairs, content = '') => element(name(d, local), pairs, content);
    const exclusive = (algorithm, local, prefixes) => D(local, [['Algorithm', algorithm]],
      prefixes === undefined ? '' : element('ec:InclusiveNamespaces', [['xmlns:ec', EXC], ['PrefixList', prefixes]], ''));
    const comments = ODD[odd]?.comments ? `${EXC}WithComments` : EXC;
    const info = r.chance(0.1) ? `${EXC}WithComments` : EXC;
    const gap = r.chance(0.3) ? '\n' : '';
    const infoList = r.chance(0.15) ? list() : undefined;
    return D('Signature', [[d ? `xmlns:${d}` : 'xmlns', DSIG], ...(r.chance(0.1) ? [['Id', `s${id}`]] : [])],
        `${gap}${D('SignedInfo', [], `${gap}${exclusive(info, 'CanonicalizationMethod', infoList)}${gap}${D('SignatureMethod', [['Algorithm', method]])}${gap}`
          + D('Reference', [['URI', `#${id}`]], `${gap}${D('Transforms', [], `${gap}${D('Transform', [['Algorithm', ENVELOPED]])}${gap}${exclusive(comments, 'Transform', list())}${gap}`)}`
            + `${gap}${D('DigestMethod', [['Algorithm', r.pick(DIGESTS)]])}${gap}<${name(d, 'DigestValue')}>{digest:${id}}</${name(d, 'DigestValue')}>${gap}`) + gap)}`
        + `${gap}<${name(d, 'SignatureValue')}>{value:${id}}</${name(d, 'SignatureValue')}>${gap}`
        + (r.chance(0.3) ? D('KeyInfo', [], D('KeyName', [], 'name')) : ''));
  };
  // xml-crypto writes its signatures itself.
  const signatures = Object.fromEntries(by === 'xmlsec1' ? on.map((what) => [what, signature(`_${what}`)]) : []);

  const attribute = () => A('Attribute', [['Name', r.pick(['urn:mpass.id:role', 'urn:oid:2.5.4.42'])], ['NameFormat', 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri']],
    Array.from({ length: 1 + r.below(3) }, () => A('AttributeValue', r.chance(0.5) ? [['xsi:type', 'xs:string'], ...(outer ? [] : schema)] : r.chance(0.2) ? [['xml:lang', 'sv']] : [],
      r.chance(0.3) ? foreign(3, outer ? scope : new Map()) : text() + (r.chance(0.2) ? misc() + text() : ''))).join(line) + A('AttributeValue', [], ODD[odd]?.value ?? ''));
  const assertion = A('Assertion', [...(a === '' || !declaresOutside ? own : []), ['ID', '_assertion'], ['Version', '2.0'], ['IssueInstant', '2026-11-22T09:00:00Z'], ...(r.chance(0.2) ? [['xmlns:q', 'urn:x:inner']] : [])],
    line + issuer([]) + (signatures.assertion ?? '') + line
    + A('Subject', [], A('NameID', [['Format', 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient']], 'pupil@school.example')
      + A('SubjectConfirmation', [['Method', 'urn:oasis:names:tc:SAML:2.0:cm:bearer']],
        A('SubjectConfirmationData', [['InResponseTo', '_request'], ['NotOnOrAfter', '2026-11-22T09:05:00Z'], ['Recipient', 'https://peili.example/saml/acs']]))) + line
    + A('Conditions', [['NotBefore', '2026-11-22T08:59:00Z'], ['NotOnOrAfter', '2026-11-22T09:05:00Z']],
      A('AudienceRestriction', [], A('Audience', [], 'https://peili.example/metadata'))) + line
    + A('AuthnStatement', [['AuthnInstant', '2026-11-22T08:59:50Z']], A('AuthnContext', [], A('AuthnContextClassRef', [], 'urn:x:password'))) + line
    + A('AttributeStatement', [], Array.from({ length: 1 + r.below(4) }, attribute).join(line)) + line);
  const xml = r.pick(['', '', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8"?>\n', '<?xml version=\'1.0\' encoding=\'utf-8\' standalone=\'yes\'?>\n<!-- before -->'])
    + P('Response', [...declared, ['ID', '_response'], ['Version', '2.0'], ['IssueInstant', '2026-11-22T09:00:00Z'], ['Destination', 'https://peili.example/saml/acs'], ['InResponseTo', '_request']],
      line + issuer(declaresOutside || (a === '' && declared.some(([n]) => n === 'xmlns')) ? [] : own) + (signatures.response ?? '') + line
      + P('Status', [], P('StatusCode', [['Value', 'urn:oasis:names:tc:SAML:2.0:status:Success']])) + line + assertion + line)
    + r.pick(['', '', '\n', '<!-- after -->', '<?after?>\n']);
  return {
    index, by, on, key, method, xml, p, a,
  };
}

// ---- What is done to a signed message

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Replaces the n-th match (by chance) of a pattern; the message as it is where there is none. */
function once(r, xml, pattern, replacement) {
  const all = [...xml.matchAll(new RegExp(pattern, 'g'))];
  if (all.length === 0) return xml;
  const found = r.pick(all);
  const made = typeof replacement === 'function' ? replacement(...found) : replacement;
  return xml.slice(0, found.index) + made + xml.slice(found.index + found[0].length);
}
const START = '<((?:[A-Za-z0-9]+:)?(?:Issuer|NameID|Audience|AttributeValue|Attribute|Status|StatusCode|Subject|Conditions|AuthnStatement|Assertion|Response))(?=[\\s/>])';
const VALUE = (local) => `(<(?:[a-z]+:)?${local}>)([A-Za-z0-9+/=\\s]+)(</)`;
const ROOT = '(<(?:[a-z0-9]+:)?Response)(?=\\s)';
const flip = (r, base64) => {
  const digits = [...base64].map((c, i) => [c, i]).filter(([c]) => /[A-Za-z0-9]/.test(c)).slice(0, -4);
  const [c, i] = r.pick(digits);
  return base64.slice(0, i) + (c === 'A' ? 'B' : 'A') + base64.slice(i + 1);
};
/** A tag's text with its attributes, quotes respected. */
const TAG = '<((?:[A-Za-z0-9]+:)?[A-Z][A-Za-z]+)((?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'))+)\\s*(/?)>';
const pairs = (text) => [...text.matchAll(/\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([all]) => all);

/**
 * Kinds of change: `make(xml, r, message)` gives the changed message. `stricter`: for which reasons our reader may
 * refuse what others accept.
 */
export const CHANGES = {
  // What keeps the canonical form.
  none: { make: (xml) => xml },
  'attributes in another order': { make: (xml, r) => once(r, xml, TAG, (all, name, list, end) => `<${name}${r.shuffle(pairs(list)).reverse().join('')}${end}>`) },
  'other quotes': { make: (xml, r) => once(r, xml, '(\\s[\\w:]+=)"([^"\']*)"', (_, name, value) => `${name}'${value}'`) },
  'an empty element in full': { make: (xml, r) => once(r, xml, '<([A-Za-z0-9]+:)?([A-Z][A-Za-z]+)([^<>"\']*(?:"[^"]*"|\'[^\']*\'))*\\s*/>', (all) => all.replace(/^<([\w:]+)([\s\S]*?)\s*\/>$/, '<$1$2></$1>')) },
  'white space in a tag': { make: (xml, r) => once(r, xml, START, (all) => `${all}${r.pick(['  ', '\n', '\t ', '\r\n'])}`) },
  'a comment in a text': { make: (xml, r) => once(r, xml, 'pupil@school\\.example', 'pupil@school<!-- .evil -->.example') },
  'a comment between elements': { make: (xml, r) => once(r, xml, START, (all) => `<!-- between -->${all}`) },
  'CDATA for a text': { make: (xml, r) => once(r, xml, 'pupil@school', '<![CDATA[pupil@]]>school') },
  'a character reference for a letter': { make: (xml, r) => once(r, xml, 'school\\.', 's&#99;h&#x6F;ol.') },
  'a reference in an attribute': { make: (xml, r) => once(r, xml, '_request', '&#95;reques&#x74;') },
  'every line end as CR LF': { make: (xml) => xml.replace(/\r?\n|\r/g, '\r\n') },
  'an unused namespace': { make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:never="urn:x:never"`) },
  'an unused namespace of the lists': { make: (xml, r) => once(r, xml, ROOT, (all) => (/\sxmlns:unknown=/.test(xml) ? all : `${all} xmlns:unknown="urn:x:unknown"`)) },
  'a namespace declared again': { make: (xml, r, { a }) => once(r, xml, `<${a ? `${a}:` : ''}(?:NameID|Audience|AuthnContext)(?=[\\s/>])`, (all) => `${all} xmlns${a ? `:${a}` : ''}="${ASSERTION}"`) },
  'a byte order mark': { make: (xml) => `\ufeff${xml}` },
  'white space in the signature value': { make: (xml, r) => once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => `${open}\n  ${value.trim().replace(/(.{60})/g, '$1\n')}\t${close}`) },
  'another KeyInfo': { make: (xml, r) => once(r, xml, '(<((?:[a-z]+:)?)KeyInfo>)[\\s\\S]*?(</\\2KeyInfo)', (all, open, prefix, close) => `${open}<${prefix}KeyName>other</${prefix}KeyName>${close}`) },
  'xml:lang outside': { make: (xml, r) => once(r, xml, ROOT, (all) => (/^[^>]*xml:lang/.test(xml.slice(xml.indexOf(all))) ? all : `${all} xml:lang="sv" xml:space="preserve"`)) },

  // What changes it.
  'another letter in a text': { make: (xml, r) => once(r, xml, 'pupil|example/metadata|password|Success', (all) => all.replace(/[a-z]/, 'x')) },
  'another case': { make: (xml, r) => once(r, xml, 'peili\\.example', 'Peili.example') },
  'another composition of a letter': { make: (xml) => (/[éäåö]/.test(xml) ? xml.replace(/[éäåö]/, (c) => c.normalize('NFD')) : xml.replace('pupil', 'pu\u0301pil')) },
  'another attribute value': { make: (xml, r) => once(r, xml, '2026-11-22T0', '2027-11-22T0') },
  'an attribute less': { make: (xml, r) => once(r, xml, '\\s(?:NameFormat|Recipient|NotBefore|InResponseTo|AuthnInstant|Version)\\s*=\\s*(?:"[^"]*"|\'[^\']*\')', '') },
  'an attribute more': { make: (xml, r) => once(r, xml, START, (all) => `${all} more="1"`) },
  'an element more': { make: (xml, r) => once(r, xml, '</((?:[a-z0-9]+:)?)(?:AttributeStatement|Subject|Status|Conditions)\\s*>', (all, prefix) => `<${prefix}More/>${all}`) },
  'an element less': { make: (xml, r) => once(r, xml, '<((?:[a-z0-9]+:)?)(Audience|AuthnContextClassRef|NameID)(?:\\s[^>]*)?>[^<]*</\\1\\2\\s*>', '') },
  'white space more': { make: (xml, r) => once(r, xml, START, (all) => ` ${all}`) },
  'an instruction more': { make: (xml, r) => once(r, xml, START, (all) => `<?more x?>${all}`) },
  'an attribute value with white space': { make: (xml, r) => once(r, xml, '_request', r.pick(['_reques\nt', '_reques&#10;t', ' _request', '_request\t'])) },
  'a carriage return by reference': { make: (xml, r) => once(r, xml, 'pupil@', 'pupil&#13;@') },
  'another prefix': { make: (xml, r) => once(r, xml, '<((?:[a-z0-9]+:)?)(NameID|Audience|Issuer)((?:\\s[^>]*)?)>([^<]*)</\\1\\2\\s*>', (_, p, name, list, text) => `<new:${name} xmlns:new="${ASSERTION}"${list}>${text}</new:${name}>`) },
  'another namespace': { make: (xml, r) => once(r, xml, 'xmlns(?::(?:xsi|xs|q|r|s|unused))?="(?!urn:oasis|http://www.w3.org/2000)[^"]*"', (all) => all.replace(/=".*"/, '="urn:x:changed"')) },
  'another namespace of the assertion': { make: (xml, r) => once(r, xml, 'urn:oasis:names:tc:SAML:2\\.0:assertion(?=["\'])', 'urn:oasis:names:tc:SAML:2.0:Assertion') },
  'a default namespace': { make: (xml, r) => once(r, xml, '<((?:[a-z0-9]+:)?)(NameID|Audience)(?=[\\s>])(?![^>]*xmlns=)', (all) => `${all} xmlns="urn:x:default"`) },
  'another digest value': { make: (xml, r) => once(r, xml, VALUE('DigestValue'), (_, open, value, close) => open + flip(r, value) + close) },
  'another signature value': { make: (xml, r) => once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => open + flip(r, value) + close) },
  'a signature value of nothing': { make: (xml, r) => once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => open + Buffer.alloc(Buffer.from(value, 'base64').length).toString('base64') + close) },
  'no signature value': { make: (xml, r) => once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => open + close) },
  'a short signature value': { make: (xml, r) => once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => open + Buffer.from(value, 'base64').subarray(1).toString('base64') + close) },
  'values of two signatures swapped': { make: (xml, r) => {
    const all = [...xml.matchAll(new RegExp(VALUE('SignatureValue'), 'g'))].map(([, , value]) => value);
    return all.length < 2 ? once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => open + [...value].reverse().join('').replace(/^=+/, '') + close)
      : xml.replace(all[0], '\0').replace(all[1], all[0]).replace('\0', all[1]);
  } },
  'white space in the digest value': { make: (xml, r) => once(r, xml, VALUE('DigestValue'), (_, open, value, close) => `${open} ${value}${close}`) },
  'white space in SignedInfo': { make: (xml, r) => once(r, xml, '<(?:[a-z]+:)?SignatureMethod', (all) => ` ${all}`) },
  'another signature method': { make: (xml, r) => once(r, xml, '(rsa|ecdsa)-sha(256|384|512)', (all, kind, size) => `${kind}-sha${r.pick(['256', '384', '512'].filter((n) => n !== size))}`) },
  'a method of another key': { make: (xml, r) => once(r, xml, '(rsa|ecdsa)-sha', (all, kind) => `${kind === 'rsa' ? 'ecdsa' : 'rsa'}-sha`) },
  'SignedInfo with comments': { make: (xml, r) => once(r, xml, '(CanonicalizationMethod\\s+Algorithm\\s*=\\s*["\']http://www.w3.org/2001/10/xml-exc-c14n#)(?=["\'])', (all) => `${all}WithComments`) },
  'another prefix list': { make: (xml, r) => once(r, xml, 'PrefixList\\s*=\\s*(["\'])[^"\']*\\1', 'PrefixList="xsi unused saml"') },
  'a comment in SignedInfo': { make: (xml, r) => once(r, xml, '<(?:[a-z]+:)?(?:SignatureMethod|Reference|DigestMethod)(?=\\s)', (all) => `<!-- x -->${all}`) },
  'another key': { key: (key) => ({ rsa: 'rsa-other', p256: 'p256-other' })[key] ?? 'p256-other', make: (xml) => xml },

  // What our profile refuses, whatever others say.
  'a transform less': { make: (xml, r) => once(r, xml, '<((?:[a-z]+:)?)Transform\\s[^>]*enveloped-signature["\'][^>]*?(?:/>|></\\1Transform\\s*>)', '') },
  'transforms swapped': { make: (xml) => xml.replace(/enveloped-signature(["'])/, '\0$1').replace(/(Transform\s+Algorithm\s*=\s*["'])http:\/\/www.w3.org\/2001\/10\/xml-exc-c14n#(?:WithComments)?/, `$1${ENVELOPED}`).replace(`${DSIG}\0`, EXC) },
  'a transform of inclusive canonicalisation': { make: (xml, r) => once(r, xml, '(Transform\\s+Algorithm\\s*=\\s*["\'])http://www\\.w3\\.org/2001/10/xml-exc-c14n#(?:WithComments)?', (_, open) => open + C14N) },
  'inclusive canonicalisation of SignedInfo': { make: (xml, r) => once(r, xml, '(CanonicalizationMethod\\s+Algorithm\\s*=\\s*["\'])http://www\\.w3\\.org/2001/10/xml-exc-c14n#(?:WithComments)?', (_, open) => open + C14N) },
  'SHA-1 as digest': { make: (xml, r) => once(r, xml, '(DigestMethod\\s+Algorithm\\s*=\\s*["\'])[^"\']*', (_, open) => `${open}${DSIG}sha1`) },
  'another reference': { make: (xml, r) => once(r, xml, 'URI\\s*=\\s*["\']#_(?:response|assertion)["\']', (all) => (all.includes('response') ? 'URI="#_assertion"' : 'URI="#_response"')) },
  'an empty reference': { make: (xml, r) => once(r, xml, 'URI\\s*=\\s*["\']#_(?:response|assertion)["\']', 'URI=""') },
  'a reference to nothing': { make: (xml, r) => once(r, xml, 'URI\\s*=\\s*["\']#_(?:response|assertion)["\']', 'URI="#_none"') },
  'another ID': { make: (xml, r) => once(r, xml, '(\\sID\\s*=\\s*["\'])_(?:response|assertion)', (_, open) => `${open}_other`) },
  'an ID twice': { make: (xml, r) => once(r, xml, '(<(?:[a-z0-9]+:)?(?:NameID|Audience|Conditions))(?=[\\s>])', (all, open, at) => `${open} ID="_response" Id="_assertion"`) },
  'a signature twice': { stricter: ['Several'], make: (xml) => xml.replace(/<((?:[a-z]+:)?)Signature(?=\s)[\s\S]*?<\/\1Signature\s*>/, '$&$&') },
  'a signature elsewhere': { make: (xml) => xml.replace(/<((?:[a-z]+:)?)Signature(?=\s)[\s\S]*?<\/\1Signature\s*>/, (all) => `<x xmlns="urn:x">${all}</x>`) },
  'no signature': { make: (xml) => xml.replace(/<((?:[a-z]+:)?)Signature(?=\s)[\s\S]*?<\/\1Signature\s*>/g, '') },
  'an Object in the signature': { stricter: ['Malformed'], make: (xml) => xml.replace(/<\/((?:[a-z]+:)?)Signature\s*>/, '<$1Object>hidden</$1Object>$&') },
  'a comment in the digest value': { stricter: ['Malformed'], make: (xml, r) => once(r, xml, VALUE('DigestValue'), (_, open, value, close) => `${open}<!--AAAA-->${value}${close}`) },
  'a comment in the signature value': { stricter: ['Malformed'], make: (xml, r) => once(r, xml, VALUE('SignatureValue'), (_, open, value, close) => `${open}${value.slice(0, 8)}<!-- x -->${value.slice(8)}${close}`) },
  'a relative namespace': { stricter: ['Void'], make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:rel="relative/name"`) },
  'a document type': { stricter: ['Doctype'], make: (xml, r) => once(r, xml, ROOT, (all, open) => `<!DOCTYPE ${open.slice(1)}>${all}`) },
  'an entity': { stricter: ['Doctype'], make: (xml, r) => once(r, xml, ROOT, (all, open) => `<!DOCTYPE ${open.slice(1)} [<!ENTITY e "pupil">]>${all}`).replace('pupil@', '&e;@') },

  // What is no XML. To xmlsec1's parser, an error of namespaces is none.
  'cut short': { make: (xml, r) => xml.slice(0, Math.floor(xml.length * (0.3 + r.below(60) / 100))) },
  'an end tag less': { make: (xml, r) => once(r, xml, '</(?:[a-z0-9]+:)?(?:NameID|Subject|AttributeStatement|Assertion)\\s*>', '') },
  'an end tag of another name': { make: (xml, r) => once(r, xml, '</((?:[a-z0-9]+:)?)(?:NameID|Subject|Audience)\\s*>', (_, p) => `</${p}Other>`) },
  'a prefix undeclared': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, '<((?:[a-z0-9]+:)?)(NameID|Audience)((?:\\s[^>]*)?)>([^<]*)</\\1\\2\\s*>', (_, p, name, list, text) => `<nowhere:${name}${list}>${text}</nowhere:${name}>`) },
  'an attribute of an undeclared prefix': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, START, (all) => `${all} nowhere:a="1"`) },
  'an attribute twice': { make: (xml, r) => once(r, xml, '\\sVersion\\s*=\\s*["\']2.0["\']', (all) => `${all} Version="2.0"`) },
  'an attribute twice by its namespace': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:n1="urn:x:n" xmlns:n2="urn:x:n" n1:a="1" n2:a="2"`) },
  'an unknown entity': { make: (xml, r) => once(r, xml, 'pupil@', 'pupil&nbsp;@') },
  'a bare ampersand': { make: (xml, r) => once(r, xml, 'pupil@', 'pupil & @') },
  'a less-than sign in an attribute': { make: (xml, r) => once(r, xml, '_request', '_<request') },
  'a reference to no character': { make: (xml, r) => once(r, xml, 'pupil@', r.pick(['&#0;', '&#x1;', '&#xFFFF;', '&#xD800;', '&#x110000;'])) },
  'a control character': { make: (xml, r) => once(r, xml, 'pupil@', r.pick(['\u0001', '\u000b', '\u001f', '\uffff'])) },
  'two hyphens in a comment': { make: (xml, r) => once(r, xml, START, (all) => `<!-- a -- b -->${all}`) },
  'the end of CDATA in a text': { make: (xml, r) => once(r, xml, 'pupil@', 'pupil]]>@') },
  'an attribute without quotes': { make: (xml, r) => once(r, xml, 'Version\\s*=\\s*["\']2.0["\']', 'Version=2.0') },
  'no space between attributes': { make: (xml, r) => once(r, xml, '(Version\\s*=\\s*["\']2.0["\'])', '$&Other="x"').replace('$&', 'Version="2.0"') },
  'two roots': { make: (xml) => `${xml.trimEnd()}<x/>` },
  'text after the root': { make: (xml) => `${xml.trimEnd()}x` },
  'an XML declaration inside': { make: (xml, r) => once(r, xml, START, (all) => `<?xml version="1.0"?>${all}`) },
  'a prefix declared as nothing': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:none=""`) },
  'the prefix xmlns declared': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:xmlns="urn:x"`) },
  'the prefix xml as another': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:xml="urn:x"`) },
  'a name with two colons': { stricter: ['NotXml'], make: (xml, r) => once(r, xml, START, (all) => `${all} xmlns:n="urn:x:n" n:a:b="1"`) },
};
