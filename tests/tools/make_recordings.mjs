// Makes the recordings in tests/fixtures/recordings with the browsers themselves (e2e/record_*.mjs);
// everybody in them is invented.
//
//   node tests/tools/make_recordings.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { recordChromium } from '../e2e/record_chromium.mjs';
import { recordFirefox } from '../e2e/record_firefox.mjs';
import { startOidc, startSaml, walks } from '../e2e/recorded_scene.mjs';
import { samlTracer } from '../e2e/saml_tracer.mjs';

const folder = fileURLToPath(new URL('../fixtures/recordings', import.meta.url));
const names = { service: 'service.example', proxy: 'mpass-proxy.example', home: 'koulu.example' };
const hosts = Object.values(names);
const ends = [];
const t = { after: (end) => ends.push(end) };

try {
  mkdirSync(folder, { recursive: true });
  const save = (name, text) => {
    const packed = gzipSync(text, { level: 9 });
    writeFileSync(`${folder}/${name}.gz`, packed);
    console.log(`${name}: ${text.length} bytes, ${packed.length} compressed`);
  };
  const saml = await startSaml(t, names);
  const oidc = await startOidc(t);
  const dead = 'http://service.example:4';
  const saved = async (name, record) => save(name, await record);

  const whole = await recordChromium((browser) => walks.saml(browser, saml), { hosts });
  save('chromium-saml.har', whole.sanitized);
  save('chromium-saml-sensitive.har', whole.full);
  save('chromium-oidc.har', (await recordChromium((browser) => walks.oidc(browser, oidc), { hosts })).sanitized);
  const firefox = await recordFirefox((browser) => walks.saml(browser, saml), { hosts });
  save('firefox-saml.har', firefox);
  await saved('firefox-oidc.har', recordFirefox((browser) => walks.oidc(browser, oidc), { hosts }));
  for (const profile of ['none', 'mask', 'remove']) save(`saml-tracer-${profile}.json`, samlTracer(firefox, profile));

  await saml.set({ status: ['Responder', 'AuthnFailed', 'Wrong learner id'] });
  const failing = async (browser) => {
    await walks.refused(browser, saml);
    await walks.dead(browser, { dead });
    await walks.stale(browser, saml);
  };
  save('chromium-refused.har', (await recordChromium(failing, { hosts })).sanitized);
  await saved('firefox-refused.har', recordFirefox(failing, { hosts }));
} finally {
  for (const end of ends) end();
}
