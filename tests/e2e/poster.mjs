// Another site (127.0.0.1 against localhost) that posts fields to an address.
import { createServer } from 'node:http';

/** Address of a page whose only button posts the fields; `relay`: by way of a 307 of its own. */
export async function poster(t, action, fields, { enctype = 'application/x-www-form-urlencoded', relay } = {}) {
  const server = createServer((request, response) => {
    if (request.url === '/relay') {
      request.resume();
      return response.writeHead(307, { Location: action }).end();
    }
    const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join('');
    const to = relay ? '/relay' : action;
    return response.setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>idp</title><h1>idp</h1><form method="post" enctype="${enctype}" action="${to}">${inputs}<button>go</button></form>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => server.closeAllConnections());
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}
