// An nginx that serves a build as docs/nginx.conf.example says, on sockets of its own folder.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, onPath } from './debian.mjs';

/** Path of the program; `NGINX` wins. */
export function nginxPath() {
  const found = () => process.env.NGINX ?? onPath(['nginx'], ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']);
  const path = found() ?? (install('nginx', ['nginx-light']) ? found() : undefined);
  if (path) return path;
  throw new Error(`nginx is missing. Install it (Debian, Ubuntu: apt-get install nginx-light; macOS: brew install nginx),
or name it: NGINX=/path/to/nginx`);
}

/**
 * Starts it with server blocks written by headers.mjs. What stands around them logs all there is to
 * log, so that only the blocks themselves keep something out of `logs`. `edit` changes the blocks.
 */
export async function startNginx(t, { config, dir, edit = (blocks) => blocks }) {
  const home = mkdtempSync(join(tmpdir(), 'peili-nginx-'));
  const at = (name) => join(home, name);
  mkdirSync(at('bodies'));
  let blocks = config;
  const change = (from, to) => {
    if (!blocks.includes(from)) throw new Error(`the configuration has no "${from}"`);
    blocks = blocks.replaceAll(from, to);
  };
  change('listen 443 ssl http2;', `listen unix:${at('page')};`);
  change('listen 80;', `listen unix:${at('plain')};`);
  change('root /srv/peili;', `root ${dir};`);
  // As root the workers would be somebody who may not read the build.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(at('nginx.conf'), `${user}
daemon off;
worker_processes 1;
pid ${at('pid')};
error_log ${at('error.log')} info;
events {}
http {
  access_log ${at('access.log')};
  client_body_temp_path ${at('bodies')};
  proxy_temp_path ${at('proxy')};
  fastcgi_temp_path ${at('fastcgi')};
  uwsgi_temp_path ${at('uwsgi')};
  scgi_temp_path ${at('scgi')};
${edit(blocks)}
}
`);
  const program = spawn(nginxPath(), ['-p', home, '-e', at('error.log'), '-c', at('nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  program.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const stop = async () => {
    program.kill('SIGQUIT');
    await ended;
  };
  t.after(async () => {
    await stop();
    rmSync(home, { recursive: true });
  });
  await answers(at('page'), ended, () => said);
  return {
    bodies: at('bodies'),
    logs: [at('access.log'), at('error.log')],
    /** Ends it: all logs are written then. */
    stop,
    ask: (path, options) => ask(at('page'), path, options),
    askPlain: (path, options) => ask(at('plain'), path, options),
  };
}

/** Until the socket answers, or the program has ended. */
async function answers(socketPath, ended, said) {
  let over = false;
  ended.then(() => (over = true));
  while (!over) {
    try {
      return await ask(socketPath, '/robots.txt');
    } catch (error) {
      if (!['ENOENT', 'ECONNREFUSED'].includes(error.code)) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  throw new Error(`nginx did not start: ${said()}`);
}

function ask(socketPath, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path, method, headers: { host: 'peili.example.fi', ...headers } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
