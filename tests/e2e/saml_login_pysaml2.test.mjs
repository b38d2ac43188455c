// Logins at pysaml2 with xmlsec1, and what only it does: SHA-1, and an answer to an unsigned request.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { check, closeBrowser } from './harness.mjs';
import { startPysaml2 } from './pysaml2_idp.mjs';
import { logIn, logins, received, said } from './saml_logins.mjs';
import { samlProvider, startSaml } from './saml_site.mjs';

after(closeBrowser);

const provider = await samlProvider(startPysaml2, after);

logins('pysaml2', provider);

test('pysaml2 signs by SHA-1, as it does by itself: refused, and said', async (t) => {
  const { page } = await startSaml(t, provider, { behaviour: { sha1: true } });
  assert.equal(await logIn(page), 'fault');
  assert.equal(await check(page, 'signature'), 'fail');
  assert.equal(await check(page, 'algorithm'), 'fail');
  assert.equal(await check(page, 'coverage'), 'fail');
  assert.match(await said(page, 'algorithm'), /SHA-1|sha1/);
});

// What a page without a key meets where signed requests are demanded: pysaml2 answers, samlify does not.
for (const lang of ['fi', 'sv', 'en']) {
  test(`pysaml2 demands signed requests: the refusal is explained, in ${lang}`, async (t) => {
    const { page, seen } = await startSaml(t, provider, { lang, behaviour: { wantSigned: true } });
    assert.equal(await logIn(page), 'fault');
    assert.ok((await seen()).refused);
    assert.equal(await check(page, 'status'), 'fail');
    const text = await said(page, 'status');
    assert.ok(text.includes('RequestDenied') && text.includes('The request must be signed'), text);
    assert.match(text, { fi: /allekirjoit/i, sv: /signera|underteckna/i, en: /sign/i }[lang]);
    assert.deepEqual(await received(page), []);
  });
}
