// Short names between a program and its glue: wasm-bindgen's are long, stand in both, and do not compress.

import { number, read, sections } from './wasm.mjs';

const IMPORTS = 2;
const EXPORTS = 7;
const FUNCTION = 0;

/** `{ wasm, glue }` with every import and export renamed in both; throws where they do not agree. */
export function shorten(program, text) {
  const wasm = Buffer.from(program);
  const parts = [wasm.subarray(0, 8)];
  let glue = text;
  for (const { id, from, start, end } of sections(wasm)) {
    if (id !== IMPORTS && id !== EXPORTS) {
      parts.push(wasm.subarray(from, end));
      continue;
    }
    const names = short();
    const body = rewritten(wasm.subarray(start, end), id, (name) => {
      const renamed = names.next().value;
      glue = id === IMPORTS ? ofImport(glue, name, renamed) : glue.replaceAll(new RegExp(`\\bwasm\\.${name}\\b`, 'g'), () => `wasm.${renamed}`);
      return renamed;
    });
    parts.push(Buffer.from([id]), number(body.length), body);
  }
  return { wasm: Buffer.concat(parts), glue };
}

/** An import is a member of the object that the glue hands over, once. */
function ofImport(glue, name, renamed) {
  const member = new RegExp(`(?<=[\\s,{])${name}(?=: function\\b)`, 'g');
  if (glue.match(member)?.length !== 1) throw new Error(`the glue does not give ${name} once`);
  return glue.replace(member, () => renamed);
}

function rewritten(body, id, rename) {
  const at = { byte: 0 };
  const text = () => {
    const length = read(body, at);
    at.byte += length;
    return body.toString('utf8', at.byte - length, at.byte);
  };
  const raw = (make) => {
    const from = at.byte;
    make();
    return body.subarray(from, at.byte);
  };
  const count = read(body, at);
  const parts = [number(count)];
  for (let i = 0; i < count; i++) {
    if (id === IMPORTS) parts.push(raw(text));
    const name = Buffer.from(rename(text()));
    const rest = raw(() => {
      const kind = body[at.byte++];
      if (id === IMPORTS && kind !== FUNCTION) throw new Error('an import that is no function');
      read(body, at);
    });
    parts.push(number(name.length), name, rest);
  }
  return Buffer.concat(parts);
}

/** a, b … Z, aa, ab … */
function* short() {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const letter of letters) yield letter;
  for (const first of letters) for (const second of letters) yield first + second;
}
