// A real OpenID provider (npm oidc-provider) with MPASSid's claims and a public client.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

/**
 * `claimsIn`: where the provider puts the claims. Nobody types anything: the interaction answers
 * at once, and `log` says what it was asked (`prompt`: login or consent). The client is `native`, as the provider refuses front-channel types
 * on http localhost otherwise.
 */
export async function startProvider(t, {
  redirectUri, postLogout, claims, responseType = 'code', claimsIn = 'both', idTokenAlg = 'RS256', userinfoAlg, cors = true,
}) {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const log = [];
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'peili', application_type: 'native', token_endpoint_auth_method: 'none',
      redirect_uris: [redirectUri], post_logout_redirect_uris: [postLogout], response_types: [responseType],
      grant_types: ['authorization_code', 'implicit'], require_auth_time: true, id_token_signed_response_alg: idTokenAlg,
      ...(userinfoAlg && { userinfo_signed_response_alg: userinfoAlg }),
    }],
    responseTypes: ['code', 'code id_token', 'code id_token token', 'id_token'],
    claims: { openid: ['sub'], profile: Object.keys(claims) },
    conformIdTokenClaims: claimsIn === 'userinfo',
    findAccount: (_, accountId) => ({
      accountId,
      claims: (use) => (claimsIn === 'both' || claimsIn === use.replace('-', '_') ? { sub: accountId, ...claims } : { sub: accountId }),
    }),
    clientBasedCORS: () => cors,
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', async (request, response) => {
    const line = { method: request.method, url: request.url, authorization: request.headers.authorization };
    log.push(line);
    if (!request.url.startsWith('/interaction/')) return handle(request, response);
    const { prompt } = await provider.interactionDetails(request, response);
    line.prompt = prompt.name;
    // A native client is asked for consent each time, whatever was granted; only a login is a new login.
    return provider.interactionFinished(request, response, {
      consent: {}, ...(prompt.name === 'login' && { login: { accountId: 'subject-1' } }),
    });
  });
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { issuer, log };
}
