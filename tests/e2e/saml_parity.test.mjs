// The same person by SAML and by OpenID Connect: the files of a persona or of a rule's example,
// pasted, give the report that opening it gives. Every one of them is compared natively
// (tests/parity.rs); here they go the visitor's way, signed and verified by the browser.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { check, closeBrowser, download, paste, site, started, verdict, visit } from './harness.mjs';

after(closeBrowser);

/** One of each family and of each kind of signature; all under the demo issuer's name: only those are called invented wherever they are read. */
const sample = ['learner-id-missing', 'personal-code', 'school-data-missing', 'role-parts', 'several-values',
  'invisible-character', 'wrong-type', 'name-case', 'legacy-names'];

async function open(page, server, path) {
  await page.goto(`${server.url.replace(/\/$/, '')}${path}?lang=en`);
  await started(page);
}

/** The two SAML files that a click downloads, among others: response and metadata. */
async function files(page, button) {
  const saved = {};
  const all = new Promise((resolve) => {
    const keep = async (file) => {
      const chunks = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk);
      saved[file.suggestedFilename()] = Buffer.concat(chunks).toString('utf8');
      if (Object.keys(saved).length === 5) {
        page.off('download', keep);
        resolve();
      }
    };
    page.on('download', keep);
  });
  await button.click();
  await all;
  const named = (end) => Object.entries(saved).find(([name]) => name.startsWith('invented-') && name.endsWith(end))[1];
  return [named('.response.xml'), named('-metadata.xml')];
}

/** Each protocol has a name of its own for an attribute; both are compared by its id. */
function named(attributes, text) {
  const rows = attributes.filter(({ received_as }) => received_as);
  return rows.reduce((text, { id, received_as }) => text.replaceAll(`"${received_as}"`, `"${id}"`), text);
}

/** What of the report must not depend on the protocol. */
async function report(page) {
  await verdict(page);
  const { text } = await download(page, () => page.getByTestId('report-download').click());
  const { verdict: word, redacted, received, attributes, lanes, findings } = JSON.parse(text);
  return {
    verdict: word,
    redacted,
    model: received.model,
    invented: received.invented,
    attributes: attributes.map(({ received_as, from, ...attribute }) => attribute),
    lanes,
    findings: JSON.parse(named(attributes, JSON.stringify(findings.map(({ evidence, ...finding }) => finding)))),
  };
}

async function same(page, server, what, [response, metadata], opened) {
  await open(page, server, '/paste');
  await paste(page, response, metadata);
  assert.equal(await check(page, 'signature'), 'pass', what);
  assert.deepEqual(await report(page), opened, what);
}

test('every persona: SAML pasted is what OpenID Connect opened', { timeout: 240_000 }, async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/demo?lang=en');
  const links = page.locator('a[href*="/demo/"]');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => [...new Set(all.map((link) => new URL(link.href).pathname))]);
  for (const path of paths) {
    await open(page, server, path);
    await page.getByTestId('demo-files').waitFor();
    const saml = await files(page, page.getByTestId('demo-files'));
    await page.getByTestId('demo-login').click();
    await same(page, server, path, saml, await report(page));
  }
  console.log(`${paths.length} personas through both doors`);
  assert.ok(paths.length >= 20, `${paths.length} personas`);
});

test('a sample of rules: example and near miss by SAML are what they are by OpenID Connect', { timeout: 240_000 }, async (t) => {
  const server = await site(t);
  const { page } = await visit(t, server, '/gallery?lang=en');
  for (const code of sample) {
    for (const [index, which] of ['example', 'near-miss'].entries()) {
      await open(page, server, `/gallery/${code}`);
      const button = page.getByTestId('rule-files').nth(index);
      await button.waitFor();
      const saml = await files(page, button);
      await open(page, server, `/gallery/${code}/${which}`);
      await same(page, server, `${code}/${which}`, saml, await report(page));
    }
  }
});
