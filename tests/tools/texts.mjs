// Cuts the texts out of a compiled program (docs/decisions/004-text-packs.md).
//
// In the program's data every text of a language stands between marks: U+0001, `fi`, U+0002,
// the text, U+0003 (src/lang.rs, `marked!`). They leave zeros behind; the texts of a language
// go, with the places where they stood, into its pack. public/texts.js puts them back.

import { read, sections } from './wasm.mjs';

export const LANGUAGES = ['fi', 'sv', 'en'];
const DATA = 11;
const MARK = 4;
const END = 3;

/** `{ wasm, packs }`: the program without its texts, and `[gaps, texts]` for each language. */
export function cut(program) {
  const wasm = Buffer.from(program);
  const found = Object.fromEntries(LANGUAGES.map((lang) => [lang, []]));
  for (const { address, from, to } of segments(wasm)) {
    for (let at = from; at < to; at++) {
      const lang = wasm[at] === 1 && wasm[at + 3] === 2 && wasm.toString('latin1', at + 1, at + 3);
      if (!lang || !(lang in found)) continue;
      const start = at + MARK;
      const end = wasm.indexOf(END, start);
      if (end < 0 || end >= to) throw new Error(`a text of ${lang} without an end`);
      found[lang].push({ address: address + start - from, bytes: Buffer.from(wasm.subarray(start, end)) });
      wasm.fill(0, at, end + 1);
      at = end;
    }
  }
  const packs = Object.fromEntries(LANGUAGES.map((lang) => [lang, pack(lang, found[lang])]));
  return { wasm, packs };
}

/** The program without the names of source files, which only the messages of panics use: nobody reads those here. */
export function placeless(program) {
  const wasm = Buffer.from(program);
  for (const { from, to } of segments(wasm)) {
    const data = wasm.toString('latin1', from, to);
    for (const { index, 0: path } of data.matchAll(/(?:\/rustc\/|\/rust\/deps\/|\/[\w/.-]*\/registry\/src\/|src\/)[\w./-]*?\.rs/g)) {
      wasm.fill(0, from + index, from + index + path.length);
    }
  }
  return wasm;
}

/** Places as distances from the end of the text before: small numbers compress. */
function pack(lang, found) {
  if (found.length === 0) throw new Error(`the program has no texts of ${lang}`);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let end = 0;
  const gaps = [];
  const texts = [];
  for (const { address, bytes } of found.sort((a, b) => a.address - b.address)) {
    const text = decoder.decode(bytes);
    // Anything else would be half a text, or bytes that are none.
    if (/[\0-\x09\x0b-\x1f]/.test(text)) throw new Error(`not a text of ${lang}: ${JSON.stringify(text)}`);
    if (bytes.length === 0) continue;
    gaps.push(address - end);
    texts.push(text);
    end = address + bytes.length;
  }
  return [gaps, texts];
}

/** Where the program's data stand in its memory (`address`) and in the file. */
function* segments(wasm) {
  for (const { id, start } of sections(wasm)) {
    if (id !== DATA) continue;
    const at = { byte: start };
    const expect = (byte) => {
      if (wasm[at.byte++] !== byte) throw new Error('a data segment of an unknown kind');
    };
    for (let count = read(wasm, at); count > 0; count--) {
      expect(0); // active, in the one memory
      expect(0x41); // i32.const
      const address = read(wasm, at);
      expect(0x0b); // end
      const size = read(wasm, at);
      yield { address, from: at.byte, to: at.byte + size };
      at.byte += size;
    }
  }
}
