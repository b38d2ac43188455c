// The door "paste or drop": what goes in, and the verdict that comes out.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { attribute, check, closeBrowser, download, findings, paste, site, verdict, visit } from './harness.mjs';
import { personal, pupil, schoolLost, signed } from './claims.mjs';

after(closeBrowser);

for (const lang of ['fi', 'sv', 'en']) {
  test(`claims JSON in order gives ok, in ${lang}`, async (t) => {
    const { page } = await visit(t, await site(t), `/paste?lang=${lang}`);
    await paste(page, JSON.stringify(pupil));
    assert.equal(await verdict(page), 'ok');
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    assert.deepEqual(await findings(page), []);
    assert.equal(await attribute(page, 'urn:mpass.id:role'), 'ok');
    assert.match(page.url(), /\/result$/);
  });

  test(`a lost school is one fault with its consequences, in ${lang}`, async (t) => {
    const { page } = await visit(t, await site(t), `/paste?lang=${lang}`);
    await paste(page, JSON.stringify(schoolLost));
    assert.equal(await verdict(page), 'fault');
    assert.equal((await findings(page)).length, 1);
    assert.equal(await attribute(page, 'urn:mpass.id:role'), 'withheld');
    assert.equal(await attribute(page, 'urn:mpass.id:schoolInfo'), 'withheld');
    assert.equal(await attribute(page, 'urn:oid:2.5.4.4'), 'ok');
  });
}

for (const alg of ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']) {
  test(`${alg}: a token with its JWK set passes, changed it fails`, async (t) => {
    const { page } = await visit(t, await site(t), '/paste');
    const { token, jwks } = await signed(pupil, { alg });
    await paste(page, token, jwks);
    assert.equal(await check(page, 'signature'), 'pass');
    assert.equal(await check(page, 'algorithm'), 'pass');
    assert.equal(await verdict(page), 'ok');

    const [header, payload, signature] = token.split('.');
    const other = JSON.parse(Buffer.from(payload, 'base64url'));
    other.given_name = 'Eeva';
    const forged = [header, Buffer.from(JSON.stringify(other)).toString('base64url'), signature].join('.');
    await page.goto(page.url().replace('/result', '/paste'));
    await paste(page, forged, jwks);
    assert.equal(await check(page, 'signature'), 'fail');
    assert.equal(await verdict(page), 'fault');
  });
}

test('a token without keys is shown and marked, not faulted', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  const { token } = await signed(pupil);
  await paste(page, token);
  assert.equal(await check(page, 'signature'), 'unknown');
  assert.equal(await verdict(page), 'ok');
});

test('HS256 is explained and not checkable; alg none fails', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = part({ iss: 'https://op.example', sub: 's', aud: 'a', exp: 2e9, iat: 1.7e9, ...pupil });
  await paste(page, `${part({ alg: 'HS256' })}.${body}.${Buffer.alloc(32, 7).toString('base64url')}`);
  assert.equal(await check(page, 'signature'), 'unknown');
  await page.goto(page.url().replace('/result', '/paste'));
  await paste(page, `${part({ alg: 'none' })}.${body}.`);
  assert.equal(await check(page, 'algorithm'), 'fail');
});

test('a callback address, a userinfo answer and a token answer are recognised', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  const { token, jwks } = await signed(pupil);
  const inputs = [
    [`https://service.example/callback#state=x&id_token=${token}`, jwks],
    [JSON.stringify({ sub: 'subject-1', ...pupil }), ''],
    [JSON.stringify({ id_token: token, access_token: 'opaque', token_type: 'Bearer' }), jwks],
    [`Authorization: Bearer ${token}`, jwks],
  ];
  for (const [text, keys] of inputs) {
    await paste(page, text, keys);
    assert.equal(await verdict(page), 'ok', text.slice(0, 40));
    await page.goto(page.url().replace('/result', '/paste'));
  }
});

test('PEM keys and certificates check a signature; a private key is refused', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  const { createPrivateKey, generateKeyPairSync, sign } = await import('node:crypto');
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'RS256' })}.${part({ iss: 'https://op.example', sub: 's', aud: 'a', exp: 2e9, iat: 1.7e9, ...pupil })}`;
  const token = `${input}.${sign('sha256', Buffer.from(input), pair.privateKey).toString('base64url')}`;
  await paste(page, token, pair.publicKey.export({ type: 'spki', format: 'pem' }));
  assert.equal(await check(page, 'signature'), 'pass');
  await page.goto(page.url().replace('/result', '/paste'));
  const secret = createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await paste(page, token, secret.export({ type: 'pkcs8', format: 'pem' }));
  assert.ok(await page.getByTestId('read-error').isVisible());
});

const bad = {
  empty: '   ',
  'not a login': 'Hei, luokkani puuttuu!',
  'cut JWT': 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczov',
  'not base64': 'eyJhbGciOiJSUzI1NiJ9.***.abc',
  'not JSON': '{"given_name": "Aino", ',
  'duplicate keys': '{"given_name":"A","given_name":"B"}',
  JWE: `eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.${'YWJj.'.repeat(3)}YWJj`,
  'opaque token': 'SlAV32hkKG9zZXJ0aWZpY2F0ZXRoaXNpc29wYXF1ZQ',
  '10,000 deep': '['.repeat(10_000) + ']'.repeat(10_000),
};

for (const [name, text] of Object.entries(bad)) {
  test(`bad input, ${name}: a sentence, in place, in three languages`, async (t) => {
    const server = await site(t);
    for (const lang of ['fi', 'sv', 'en']) {
      const { page } = await visit(t, server, `/paste?lang=${lang}`);
      await paste(page, text);
      const error = page.getByTestId('read-error');
      assert.ok(await error.isVisible());
      assert.ok((await error.innerText()).length > 40, await error.innerText());
      assert.match(page.url(), /\/paste/);
    }
  });
}

test('10 MB of anything is answered, and the page works on', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  await page.getByTestId('file-input').setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10 << 20, 0x41) });
  await page.getByTestId('read-error').waitFor();
  await page.getByTestId('file-input').setInputFiles({ name: 'binary.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]) });
  await page.getByTestId('read-error').waitFor();
  await paste(page, JSON.stringify(pupil));
  assert.equal(await verdict(page), 'ok');
});

test('a dropped file is read like pasted text', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  await page.getByTestId('file-input').setInputFiles({ name: 'claims.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pupil)) });
  assert.equal(await verdict(page), 'ok');
});

test('the redacted report holds no personal value; the full one stands behind a warning', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  await paste(page, JSON.stringify(pupil));
  const redacted = await download(page, () => page.getByTestId('report-download').click());
  for (const value of personal) assert.ok(!redacted.text.includes(value), value);
  const report = JSON.parse(redacted.text);
  assert.equal(report.format, 'peili-report/1');
  assert.equal(report.redacted, true);
  assert.ok(redacted.text.includes('30076'));

  await page.getByTestId('report-download-full').click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  const full = await download(page, () => dialog.getByRole('button').first().click());
  assert.equal(JSON.parse(full.text).redacted, false);
  assert.ok(full.text.includes('Äyräväinen'));
});

test('changing the language keeps the login and its verdict', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=fi');
  await paste(page, JSON.stringify(schoolLost));
  const sentence = async () => page.getByTestId('verdict').innerText();
  const finnish = await sentence();
  await page.getByTestId('lang-sv').click();
  await page.waitForFunction((old) => document.querySelector('[data-testid=verdict]')?.innerText !== old, finnish);
  assert.equal(await verdict(page), 'fault');
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
});

test('hostile claim values are shown as text', async (t) => {
  const { page } = await visit(t, await site(t), '/paste');
  const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>\u202Egnp.exe';
  await paste(page, JSON.stringify({ ...pupil, given_name: attack, 'urn:x:"><svg onload=1>': 'javascript:alert(1)' }));
  assert.equal(await page.locator('main img, main script, main a[href^=javascript]').count(), 0);
  assert.ok((await page.locator('main').innerText()).includes('<img src=x onerror=alert(1)>'));
  assert.ok((await page.locator('main').innerText()).includes('U+202E'));
});
