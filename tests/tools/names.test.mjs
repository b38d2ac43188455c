// A program and its glue still understand each other by their short names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './names.mjs';

const text = (name) => [name.length, ...Buffer.from(name)];
const section = (id, ...bytes) => [id, bytes.length, ...bytes];

/** Calls its import `__wbg_add_1` with what its export `twice` is given; has a memory. */
const PROGRAM = Buffer.from([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  ...section(1, 1, 0x60, 1, 0x7f, 1, 0x7f),
  ...section(2, 1, ...text('./a.js'), ...text('__wbg_add_1'), 0, 0),
  ...section(3, 1, 0),
  ...section(5, 1, 0, 1),
  ...section(7, 2, ...text('memory'), 2, 0, ...text('twice'), 0, 1),
  ...section(10, 1, 6, 0, 0x20, 0, 0x10, 0, 0x0b),
]);
const GLUE = `
const import0 = {
    __proto__: null,
    __wbg_add_1: function(x) { return x + x; },
};
const imports = { './a.js': import0 };
let wasm;
const start = (module) => { wasm = new WebAssembly.Instance(new WebAssembly.Module(module), imports).exports; };
const twice = (x) => [wasm.twice(x), wasm.memory.buffer.byteLength, Object.keys(wasm).join()];
`;

test('both sides are renamed alike', () => {
  const { wasm, glue } = shorten(PROGRAM, GLUE);
  assert.ok(!glue.includes('__wbg_add_1') && !wasm.includes('__wbg_add_1') && !wasm.includes('twice'));
  const run = new Function('module', `${glue}; start(module); return twice(21);`);
  assert.deepEqual(run(wasm), [42, 65536, 'a,b']);
});

test('glue of another program is refused', () => {
  assert.throws(() => shorten(PROGRAM, GLUE.replace('__wbg_add_1', '__wbg_add_2')), /does not give __wbg_add_1 once/);
});
