// The data model's version, set by hand on the result: 1.2 and 1.3 look alike without a charge.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, download, paste, site, verdict, visit } from './harness.mjs';

after(closeBrowser);

const student = {
  given_name: 'Lauri',
  family_name: 'Lukiolainen',
  'urn:oid:1.3.6.1.4.1.16161.1.1.27': '1.2.246.562.24.54109273865',
  'urn:mpass.id:uid': 'MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e',
  'urn:mpass.id:schoolCode': '00500',
  'urn:mpass.id:school': 'Kivijoen lukio',
  'urn:mpass.id:schoolInfo': '00500;Kivijoen lukio',
  'urn:mpass.id:class': '22A',
  'urn:mpass.id:role': '1.2.246.562.10.48201577367;00500;22A;Oppilas',
  'urn:mpass.id:educationProviderId': '1.2.246.562.10.48201577367',
  'urn:mpass.id:educationProvider': 'Kivijoen kunta',
  'urn:mpass.id:educationProviderInfo': '1.2.246.562.10.48201577367;Kivijoen kunta',
};
const CHARGE = 'urn:mpass.id:learningMaterialsCharge';
const WORDS = { fi: /Tulkitse versiona.*Tunnistettu: 1\.3/s, sv: /Tolka som version.*Identifierad: 1\.3/s, en: /Read as version.*Detected: 1\.3/s };

const severity = (page) => page.locator('[data-testid=finding][data-code=charge-missing]')
  .evaluateAll((all) => all.map((found) => found.dataset.severity).join());
const status = (page) => page.locator(`[data-testid=attribute][data-id="${CHARGE}"]`).getAttribute('data-status');

/** Chooses a version and waits for the new report. */
async function choose(page, value) {
  const before = await page.getByTestId('verdict').elementHandle();
  await page.getByTestId('model').selectOption(value);
  await page.waitForFunction((old) => !old.isConnected, before);
  await page.getByTestId('verdict').waitFor();
}

for (const lang of ['fi', 'sv', 'en']) {
  test(`the version set by hand judges again, in ${lang}`, async (t) => {
    const { page } = await visit(t, await site(t), `/paste?lang=${lang}`);
    await paste(page, JSON.stringify(student));
    assert.equal(await verdict(page), 'ok');
    const field = page.locator('label', { has: page.getByTestId('model') });
    assert.match(await field.innerText(), WORDS[lang]);
    assert.equal(await severity(page), 'info');

    await choose(page, '1.2');
    assert.equal(await page.getByTestId('model').inputValue(), '1.2');
    assert.equal(await severity(page), '');
    assert.equal(await status(page), 'not-in-this-version');
    const report = JSON.parse((await download(page, () => page.getByTestId('report-download').click())).text);
    assert.deepEqual([report.received.model, report.received.model_detected], ['1.2', '1.3']);

    // In 1.4 these attributes are unexpected, and no fault.
    await choose(page, '1.4');
    assert.equal(await verdict(page), 'ok');
    const code = page.locator('[data-testid=attribute][data-id="urn:mpass.id:schoolCode"]');
    assert.equal(await code.getAttribute('data-status'), 'unexpected');

    await choose(page, '');
    assert.equal(await severity(page), 'info');
  });
}
