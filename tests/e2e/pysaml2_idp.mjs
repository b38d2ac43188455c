// Starts pysaml2_idp.py; the same hands as samlify_idp.mjs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pysaml2 } from '../tools/pysaml2.mjs';
import { samlAttributes } from './claims.mjs';
import { samlKeys, usual } from './saml_idp.mjs';

const script = fileURLToPath(new URL('pysaml2_idp.py', import.meta.url));

export async function startPysaml2(t, options = {}) {
  const { python, xmlsec1 } = pysaml2();
  const { signing, encryption } = samlKeys();
  const program = spawn(python, ['-W', 'ignore', script], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  program.stderr.on('data', (chunk) => { said += chunk; });
  t.after(async () => {
    const ended = program.exitCode === null ? once(program, 'exit') : undefined;
    program.stdin.end();
    await ended;
    if (said) throw new Error(`pysaml2_idp.py: ${said}`);
  });
  program.stdin.write(`${JSON.stringify({
    keyFile: signing.keyFile, certFile: signing.certFile, encryptionCert: encryption.cert.replace(/-----[^-]+-----|\s/g, ''), xmlsec1,
    names: samlAttributes(), behaviour: { ...usual, ...options },
  })}\n`);
  const port = await new Promise((resolve, reject) => {
    createInterface({ input: program.stdout }).once('line', resolve);
    program.once('exit', () => reject(new Error(`pysaml2_idp.py did not start: ${said}`)));
  });
  const base = `http://127.0.0.1:${port}`;
  const send = async (path, body) => {
    const response = await fetch(base + path, { method: 'POST', body });
    if (!response.ok) throw new Error(`pysaml2 ${path}: ${await response.text()}`);
  };
  const metadata = await (await fetch(`${base}/metadata`)).text();
  return {
    name: 'pysaml2', entityId: `${base}/metadata`, sso: `${base}/sso`, unsolicited: `${base}/unsolicited`,
    metadata: () => metadata,
    register: (xml) => send('/register', xml),
    set: (changes) => send('/behaviour', JSON.stringify(changes)),
    log: async () => (await fetch(`${base}/log`)).json(),
  };
}
