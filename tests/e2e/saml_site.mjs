// The site beside a real SAML identity provider.
import { samlAttributes, pupil } from './claims.mjs';
import { serveOn, visit } from './harness.mjs';
import { contacts, reserve } from './provider_site.mjs';
import { usual } from './saml_idp.mjs';

/** A configuration with one environment, `test`, written from the provider's metadata. */
export async function samlConfiguration(idp, { sources = [], ...saml } = {}) {
  const metadata = await idp.metadata();
  const certificates = [...metadata.matchAll(/X509Certificate>([^<]+)</g)].map(([, text]) => text.replace(/\s/g, ''));
  const start = saml.start ?? 'redirect';
  return {
    environments: [{
      id: 'test', kind: 'test', sources,
      saml: {
        start, entity_id: metadata.match(/entityID="([^"]+)"/)[1], sso: start === 'unsolicited' ? idp.unsolicited : idp.sso,
        certificates: [...new Set(certificates)], ...saml,
      },
    }],
    contacts, integration_id: 3000001,
  };
}

/** Our own metadata, as the page at our entity id shows it. */
export async function ownMetadata({ page }) {
  await page.waitForSelector('[data-testid=metadata-save]');
  return page.evaluate(() => document.querySelector('main pre').textContent);
}

/** The provider's answer without a request, as the form has it. */
export async function unsolicitedResponse({ idp, origin }) {
  const html = await (await fetch(`${idp.unsolicited}?${new URLSearchParams({ providerId: `${origin}/saml` })}`)).text();
  return html.match(/name="SAMLResponse" value="([^"]*)"/)[1].replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
}

/** A provider and an address for the site, for all tests of a file. */
export async function samlProvider(start, after) {
  return { idp: await start({ after }), ...(await reserve()), registered: undefined };
}

/** The site, a page on it (`enter`: of which browser), and a provider that behaves as told and has our metadata. */
export async function startSaml(t, provider, { lang = 'en', behaviour = {}, config = {}, visitOptions, path = '/', enter = visit } = {}) {
  const { idp, port } = provider;
  await idp.set({ ...usual, attributes: samlAttributes(pupil), ...behaviour });
  const server = await serveOn(t, port, await samlConfiguration(idp, config));
  provider.registered ??= enter(t, server, '/saml').then(ownMetadata).then(idp.register);
  await provider.registered;
  const visited = await enter(t, server, `${path}?lang=${lang}`, visitOptions);
  return { idp, server, ...visited, seen: async () => (await idp.log()).at(-1) };
}
