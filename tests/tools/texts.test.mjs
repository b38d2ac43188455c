// Texts are cut out of a program and come back byte for byte; a page without its texts does not pass.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { root } from './headers.mjs';
import { cut, placeless } from './texts.mjs';

const marked = (lang, text) => `\u0001${lang}\u0002${text}\u0003`;
const ALL = marked('fi', 'Kieli') + marked('sv', 'Språk') + marked('en', 'Language') + 'code' + marked('fi', '”ä”\n€') + marked('en', '');

/** A program with one memory and these segments, each `[address, text]`. */
function program(...segments) {
  const leb = (number) => {
    const bytes = [];
    for (; number > 127; number = Math.floor(number / 128)) bytes.push((number & 127) | 128);
    // The address is signed: a last byte above 63 would make it negative.
    return number > 63 ? [...bytes, number | 128, 0] : [...bytes, number];
  };
  const section = (id, bytes) => [id, ...leb(bytes.length), ...bytes];
  const data = segments.flatMap(([address, text]) => {
    const bytes = [...Buffer.from(text)];
    return [0, 0x41, ...leb(address), 0x0b, ...leb(bytes.length), ...bytes];
  });
  const memory = section(5, [1, 0, 2]);
  const exported = section(7, [1, 6, ...Buffer.from('memory'), 2, 0]);
  return Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...memory, ...exported, ...section(11, [segments.length, ...data])]);
}

const memoryOf = async (wasm) => (await WebAssembly.instantiate(wasm)).instance.exports.memory;

/** public/texts.js over packs that are at hand. */
function loader(packs) {
  const fetch = async (address) => (packs[address] ? { ok: true, json: async () => packs[address] } : { ok: false, status: 404 });
  const context = { fetch, TextEncoder, Uint8Array, Promise, Error };
  runInNewContext(readFileSync(join(root, 'public/texts.js'), 'utf8'), context);
  return context.textPacks({ fi: { address: 'fi' }, sv: { address: 'sv' }, en: { address: 'en' } });
}

test('every text comes back to its place', async () => {
  const original = program([70_000, ALL], [100, marked('sv', 'Två')]);
  const { wasm, packs } = cut(original);
  assert.ok(!/Kieli|Språk|Language|Två/.test(wasm.toString()), 'nothing stays');
  assert.ok(wasm.includes('code'), 'nothing else goes');
  const memory = await memoryOf(wasm);
  const texts = loader(packs);
  for (const lang of ['fi', 'sv', 'en']) await texts.load(lang, memory);
  const marks = new RegExp('\u0001(fi|sv|en)\u0002|\u0003', 'g');
  const expected = Buffer.from(await memoryOf(original).then((memory) => memory.buffer)).toString().replace(marks, (mark) => '\0'.repeat(mark.length));
  assert.ok(Buffer.from(memory.buffer).toString() === expected);
});

test('one language leaves the others out', async () => {
  const { wasm, packs } = cut(program([16, ALL]));
  const memory = await memoryOf(wasm);
  await loader(packs).load('sv', memory);
  const text = Buffer.from(memory.buffer).toString();
  assert.ok(text.includes('Språk') && !/Kieli|Language/.test(text));
});

test('a pack that did not come is asked for again', async () => {
  const { wasm, packs } = cut(program([16, ALL]));
  const memory = await memoryOf(wasm);
  const served = {};
  const texts = loader(served);
  await assert.rejects(texts.load('fi', memory));
  served.fi = packs.fi;
  await texts.load('fi', memory);
  assert.ok(Buffer.from(memory.buffer).includes('Kieli'));
});

test('what is no whole text is refused', () => {
  assert.throws(() => cut(program([16, ALL + '\u0001fi\u0002without an end'])), /without an end/);
  assert.throws(() => cut(program([16, ALL + '\u0001fi\u0002half' + marked('sv', 'Hel')])), /not a text of fi/);
  assert.throws(() => cut(program([16, marked('fi', 'Kieli') + marked('sv', 'Språk')])), /no texts of en/);
});

test('names of source files go, and nothing else', async () => {
  const cargo = '/root/.cargo/registry/src/index.crates.io-1949/tachys-0.2.19/src/dom.rs';
  const wasm = placeless(program([1000, `one${cargo}src/ui/a_b.rs/rustc/59/library/core/src/str/mod.rstwo /callback.rs`]));
  const text = Buffer.from((await memoryOf(wasm)).buffer).toString().replaceAll('\0', '');
  assert.equal(text, 'onetwo /callback.rs');
});
