// The site beside a real OpenID provider.
import { createServer } from 'node:http';
import { pupil } from './claims.mjs';
import { serveOn, visit } from './harness.mjs';
import { startProvider } from './oidc_provider.mjs';

export const contacts = { controller: 'Test', support: 'support@example.fi', accessibility: 'a11y@example.fi', admin_service: 'https://admin.example.fi/' };

/** A configuration with one environment, `test`, at this issuer. */
export function configuration(issuer, { type = 'code', mode = 'form_post', sources = [], ...oidc } = {}) {
  return {
    environments: [{
      id: 'test', kind: 'test', sources,
      oidc: { issuer, client_id: 'peili', response_type: type, response_mode: mode, scope: 'openid profile', ...oidc },
    }],
    contacts, integration_id: 3000001,
  };
}

/** A site whose address is known before its configuration: the provider must know the redirect. */
export async function reserve() {
  const probe = createServer().listen(0, 'localhost');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return { port, origin: `http://localhost:${port}` };
}

/** The site and a real OpenID provider, and a page on the site. */
export async function start(t, lang, { type, mode, config = {}, provider = {}, visitOptions, path = '/' } = {}) {
  const { port, origin } = await reserve();
  const op = await startProvider(t, {
    redirectUri: `${origin}/callback`, postLogout: `${origin}/`, claims: pupil, responseType: type ?? 'code', ...provider,
  });
  const server = await serveOn(t, port, configuration(op.issuer, { type, mode, ...config }));
  return { op, server, ...(await visit(t, server, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, visitOptions)) };
}
