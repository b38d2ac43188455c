// The sections of a compiled program, and the numbers it is written in (LEB128).

export function* sections(wasm) {
  const at = { byte: 8 };
  while (at.byte < wasm.length) {
    const from = at.byte;
    const id = wasm[at.byte++];
    const length = read(wasm, at);
    const start = at.byte;
    at.byte += length;
    yield { id, from, start, end: at.byte };
  }
}

/** An unsigned number; `at.byte` moves behind it. */
export function read(bytes, at) {
  let result = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at.byte++];
    result += (byte & 127) * 2 ** shift;
    if (byte < 128) return result;
  }
}

export function number(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}
