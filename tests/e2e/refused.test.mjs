// What Peili refuses: the page lists every message in three languages, each file is served, and each, opened or
// pasted with its keys beside it, is told as the table of src/demo/refused.rs says.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { check, closeBrowser, download, paste, root, site, visit } from './harness.mjs';

after(closeBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = `${root}public/refusals/`;
const file = (name) => readFileSync(folder + name, 'utf8');
const keysOf = (name) => (name.endsWith('.xml') ? 'metadata.xml' : 'keys.json');
const messages = readdirSync(folder).filter((name) => !['metadata.xml', 'keys.json'].includes(name));

/** Rows of the Rust table: name of the file, and the line with its status, or nothing read, or the genuine login. */
const table = new Map(
  [...readFileSync(`${root}src/demo/refused.rs`, 'utf8').matchAll(/^ {4}(saml|jwt)\(\s*"([\w-]+)",(?:\s*(?:true|false),)?\s*(\w+)(?:\((?:(\w+), (\w+), )?"(\w+)"\))?/gm)].map(
    ([, protocol, id, told, code, status]) => [`${id}.${protocol === 'saml' ? 'xml' : 'jwt'}`, { told, code: code?.toLowerCase(), status: status?.toLowerCase() }],
  ),
);

/** Where the true or the forged role is shown as covered by a signature. */
const signedRoles = (page) => page.locator('[data-testid=attribute][data-id="urn:mpass.id:role"]').evaluateAll((list) => list.map((one) => one.textContent));

async function holds(page, name) {
  const { told, code, status } = table.get(name);
  if (told === 'Unread') {
    assert.ok(await page.getByTestId('read-error').isVisible(), name);
    return;
  }
  if (told === 'Line') assert.equal(await check(page, code), status, name);
  else {
    assert.equal(await check(page, 'signature'), 'pass', name);
    const roles = (await signedRoles(page)).join();
    assert.ok(roles.includes('Oppilas') && !roles.includes('Opettaja'), name);
  }
}

test('every file has its row here too', () => {
  assert.deepEqual([...table.keys()].sort(), messages.toSorted());
});

for (const lang of ['fi', 'sv', 'en']) {
  test(`every message is listed, with words of its own; in ${lang}`, async (t) => {
    const { page } = await visit(t, await site(t), `/refused?lang=${lang}`);
    const rows = page.getByTestId('refused');
    await rows.first().waitFor();
    const names = await rows.evaluateAll((list) => list.map((one) => one.dataset.id));
    assert.deepEqual(names.toSorted(), messages.toSorted());
    const said = await rows.evaluateAll((list) => list.map((one) => one.innerText));
    assert.equal(new Set(said).size, messages.length);
    assert.ok(!said.join().includes('\0'), 'a text that is not there');
    const { violations } = await page.evaluate(`(() => { ${axe}; return axe.run(document); })()`);
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes[0].html}`), []);
  });
}

test('every file is served as it is, and downloads', async (t) => {
  const server = await site(t);
  for (const name of readdirSync(folder)) {
    const answer = await fetch(`${server.url}/refusals/${name}`);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(await answer.text(), file(name), name);
  }
  const { page } = await visit(t, server, '/refused');
  const got = await download(page, () => page.locator('a[href$="/refusals/xsw1.xml"]').click());
  assert.deepEqual(got, { name: 'xsw1.xml', text: file('xsw1.xml') });
});

test('each opens, and is told as the table says', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/refused?lang=en');
  for (const name of messages) {
    await page.locator(`[data-open="${name}"]`).click();
    await page.getByTestId('verdict').or(page.getByTestId('read-error')).first().waitFor();
    await holds(page, name);
    await page.goBack();
    await page.locator(`[data-open="${name}"]`).waitFor();
  }
});

test('pasted with the keys beside it, each is told the same', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  for (const name of messages) {
    await paste(page, file(name), file(keysOf(name)));
    await holds(page, name);
    await page.goto(page.url().replace('/result', '/paste'));
    await page.getByTestId('paste-input').waitFor();
  }
});
