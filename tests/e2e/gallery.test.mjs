// The reference of rules: found by filters, opened by an address that holds a rule's code
// only, and taken along as files that show the same when they are pasted.
// Every rule is judged natively in src/demo/scenario.rs; here a sample goes the visitor's way.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { check, closeBrowser, paste, site, started, verdict, visit } from './harness.mjs';

after(closeBrowser);

/** One of each family and of each way to be shown: by claims, by a token, in an environment, by userinfo, by a need. */
const sample = ['learner-id-missing', 'personal-code', 'school-code-short', 'school-data-missing', 'role-parts',
  'class-level-range', 'charge-value', 'mojibake', 'test-identity-in-production', 'signature-invalid', 'token-expired',
  'sources-disagree', 'registry-names', 'one-carrier', 'retired-attribute-needed'];

/** Codes of the findings that are no mere information, each once, and of those that are. */
async function found(page) {
  const list = await page.getByTestId('finding').evaluateAll((all) => all.map((one) => [one.dataset.code, one.dataset.severity]));
  const codes = (wanted) => [...new Set(list.filter(([, severity]) => (severity === 'info') === wanted).map(([code]) => code))];
  return { causes: codes(false), remarks: codes(true) };
}

async function open(page, server, path, lang = 'en') {
  await page.goto(`${server.url}${path}?lang=${lang}`);
  await started(page);
}

for (const lang of ['fi', 'sv', 'en']) {
  test(`an example shows its rule as the only cause, its near miss does not (${lang})`, { timeout: 120_000 }, async (t) => {
    const server = await site(t);
    const { page } = await visit(t, server, '/');
    for (const code of sample) {
      await open(page, server, `/gallery/${code}/example`, lang);
      await verdict(page);
      const { causes, remarks } = await found(page);
      if (causes.length) assert.deepEqual(causes, [code]);
      else assert.ok(remarks.includes(code), `${code}: ${remarks}`);
      assert.ok(await page.getByTestId('invented').isVisible(), `${code} says that it is invented`);
      await open(page, server, `/gallery/${code}/near-miss`, lang);
      await verdict(page);
      const near = await found(page);
      assert.ok(![...near.causes, ...near.remarks].includes(code), `${code}: near miss`);
    }
  });
}

test('filters and words narrow the list, the number left is announced, options never lead nowhere', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/gallery?lang=en');
  const rules = page.locator('[data-testid=rule]');
  // The library says what is left: the screen is busy until it has.
  const left = async () => {
    await page.locator('main [aria-busy]').waitFor({ state: 'detached' });
    return page.locator('[data-testid=rule]:not([hidden])').count();
  };
  await rules.first().waitFor();
  const all = await rules.count();
  assert.ok(all >= 115, `${all} entries`);
  const count = page.getByTestId('rule-count');
  assert.equal(await count.getAttribute('role'), 'status');
  assert.match(await count.innerText(), new RegExp(`^${all} `));
  const [party, attribute, severity] = await page.getByTestId('rule-filter').all();
  await party.selectOption('mpassid');
  const byParty = await left();
  assert.ok(byParty > 0 && byParty < all);
  assert.match(await count.innerText(), new RegExp(`^${byParty} `));
  await severity.selectOption('error');
  const both = await left();
  assert.ok(both > 0 && both < byParty);
  const shown = await page.locator('[data-testid=rule]:not([hidden])').evaluateAll((list) => list.map((one) => one.dataset));
  assert.ok(shown.every((one) => one.responsible === 'mpassid' && one.severity === 'error'));
  await party.selectOption('');
  await severity.selectOption('');
  for (const value of await attribute.locator('option').evaluateAll((list) => list.map((one) => one.value))) {
    await attribute.selectOption(value);
    assert.ok((await left()) > 0, value);
  }
  await attribute.selectOption('');
  await page.getByTestId('rule-search').fill('catalogue-71');
  assert.equal(await left(), 1, 'by its code');
  await page.getByTestId('rule-search').fill('SCHOOL CODE');
  assert.ok((await left()) > 3, 'by words of its title');
  assert.equal(new URL(page.url()).search, '?lang=en', 'nothing of it stands in the address');
});

test('an entry is filled in when it is opened, leads to its result and back', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/gallery?lang=en');
  const entry = page.locator('[data-testid=rule][data-code=school-data-missing]');
  await entry.waitFor();
  assert.equal(await entry.locator('dl').count(), 0);
  await entry.locator('summary').first().click();
  await entry.getByTestId('rule-open').first().click();
  assert.equal(await verdict(page), 'fault');
  assert.equal(new URL(page.url()).pathname, '/gallery/school-data-missing/example');
  await page.reload();
  assert.equal(await verdict(page), 'fault', 'the address alone is enough');
  await page.goBack();
  await entry.waitFor();
});

test('a fault that no login shows says what would show it; an unknown code is told in plain words', async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/gallery/catalogue-66?lang=en');
  const entry = page.getByTestId('rule');
  await entry.locator('dl').waitFor();
  assert.equal(await entry.getAttribute('data-severity'), 'none');
  assert.match(await entry.innerText(), /address or the text of the error page/);
  assert.equal(await page.getByTestId('rule-open').count(), 0);
  for (const path of ['/gallery/no-such-rule', '/gallery/no-such-rule/example', '/gallery/catalogue-66/near-miss']) {
    await open(page, server, path);
    await page.getByText('There is no such rule or example').waitFor();
    assert.equal(await page.getByTestId('verdict').count(), 0);
  }
});

/** What the page downloads until there are so many files, by name. */
function downloads(page, count) {
  const saved = {};
  return new Promise((resolve) => {
    const keep = async (file) => {
      const chunks = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk);
      saved[file.suggestedFilename()] = Buffer.concat(chunks).toString('utf8');
      if (Object.keys(saved).length === count) {
        page.off('download', keep);
        resolve(saved);
      }
    };
    page.on('download', keep);
  });
}

test('the files of an example show the same when they are pasted', { timeout: 60_000 }, async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/gallery/role-parts?lang=en');
  const cases = [['role-parts', 0, 'role-parts'], ['role-parts', 1, undefined],
    ['test-learner-id-in-production', 0, 'test-learner-id-in-production'], ['registry-names', 0, undefined]];
  for (const [code, which, cause] of cases) {
    await open(page, server, `/gallery/${code}`);
    await page.getByTestId('rule-files').nth(which).waitFor();
    const files = downloads(page, 5);
    await page.getByTestId('rule-files').nth(which).click();
    const saved = await files;
    const named = (end) => {
      const [name, text] = Object.entries(saved).find(([known]) => known.endsWith(end));
      assert.ok(name.startsWith(`invented-${code}-`), name);
      return text;
    };
    for (const [text, keys] of [[named('claims.json'), ''], [named('.jwt'), named('jwks.json')]]) {
      await open(page, server, '/paste');
      await paste(page, text, keys);
      await verdict(page);
      assert.equal(await check(page, 'signature'), keys ? 'pass' : 'not-applicable');
      const { causes, remarks } = await found(page);
      assert.deepEqual(causes, cause ? [cause] : []);
      if (code === 'registry-names') assert.ok(remarks.includes(code));
    }
  }
});

test('a tampered token is found where it is pasted too', { timeout: 30_000 }, async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/gallery/signature-invalid?lang=en');
  const files = downloads(page, 4);
  await page.getByTestId('rule-files').first().click();
  const saved = Object.entries(await files);
  const named = (end) => saved.find(([name]) => name.endsWith(end))[1];
  await open(page, server, '/paste');
  await paste(page, named('.jwt'), named('jwks.json'));
  assert.equal(await check(page, 'signature'), 'fail');
  assert.deepEqual((await found(page)).causes, ['signature-invalid']);
});
