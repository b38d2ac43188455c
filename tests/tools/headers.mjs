// The response headers of Peili, written in one place: the run command, the end-to-end
// tests and docs/nginx.conf.example all take them from here.
//
//   node tests/tools/headers.mjs [config.json]                   prints them
//   node tests/tools/headers.mjs --nginx [config.json]           prints an nginx server block
//   node tests/tools/headers.mjs --check nginx.conf [config.json]
//        fails when the file's policy would block what the configuration needs

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Endpoints of a discovery document that the page itself asks; the others are only navigated to. */
const FETCHED = ['token_endpoint', 'jwks_uri', 'userinfo_endpoint'];
/** The programs that run beside the page. */
export const WORKERS = ['engine', 'clerk', 'library', 'saml', 'desk'];
const PROGRAMS = ['page', ...WORKERS].join('|');
export const HASHED = new RegExp(`^(boot|${PROGRAMS}|app|texts-(${PROGRAMS})-(fi|sv|en))-[0-9a-f]{16}\\.(js|wasm|css|json)$`);

/** Paths that take a form post: the service worker answers them, the host says that it processed nothing. */
export const DOORS = ['/callback', '/saml/acs'];

/** The headers of every answer. `secure` is false for http on this computer itself. */
export function headers(config, { secure = true } = {}) {
  const csp = policy(config, { secure });
  assertReaches(csp, config);
  return {
    'Content-Security-Policy': csp,
    'Integrity-Policy': 'blocked-destinations=(script)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** How long a file of the build (its path below the base) may be kept. */
export function cacheControl(path) {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return path === 'callback-post.html' ? 'no-store' : 'no-cache';
}

function policy(config, { secure }) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ["connect-src 'self'", ...origins(config)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** What `connect-src` names: each issuer's origin, those of its pinned discovery, and `connect`. */
export function origins(config) {
  const found = [];
  for (const environment of config.environments ?? []) {
    found.push(...needed(environment), ...(environment.connect ?? []).map(originOf));
  }
  return [...new Set(found)];
}

/** The origins that an environment's login cannot do without. */
function needed({ oidc }) {
  if (!oidc) return [];
  const endpoints = FETCHED.map((name) => oidc.discovery?.[name]).filter(Boolean);
  return [oidc.issuer, ...endpoints].map(originOf);
}

/** Fails when a policy would block a request of the configuration. */
export function assertReaches(csp, config) {
  const directive = csp.split(';').map((part) => part.trim().split(/\s+/)).find(([name]) => name === 'connect-src');
  const allowed = directive?.slice(1) ?? [];
  for (const environment of config.environments ?? []) {
    for (const origin of needed(environment)) {
      if (!allowed.includes(origin)) {
        throw new Error(`connect-src does not name ${origin}, which environment "${environment.id}" needs`);
      }
    }
  }
}

function originOf(address) {
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new Error(`${address} must be https (http only for this computer itself)`);
  }
  return url.origin;
}

function isLoopback(host) {
  return host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]';
}

// ---- nginx

/** A form of any size is thrown away; an error log would quote the line asked for, query and all. */
const STRAY = ['client_max_body_size 0;', 'error_log /dev/null;'];

export function nginx(config) {
  const add = (headers) => Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // A deployed page promises https for two years; `preload` is the operator's own decision.
  const common = add({ ...headers(config), 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' });
  const block = (lines, depth) => lines.map((line) => ' '.repeat(depth) + line).join('\n');
  const place = (match, cache, ...lines) =>
    `    location ${match} {\n${block([...lines, ...common, `add_header Cache-Control "${cache}" always;`], 8)}\n    }`;
  return `# Written by tests/tools/headers.mjs --nginx from public/config.json; a test keeps it up to date.
# Change names and paths to yours. After a change of config.json write it again, or check yours:
#   node tests/tools/headers.mjs --check /etc/nginx/sites-enabled/peili config.json

server {
    listen 443 ssl http2;   # from nginx 1.25.1 on: listen 443 ssl; http2 on;
    server_name peili.example.fi;
    # ssl_certificate, ssl_certificate_key: yours

    root /srv/peili;
    index index.html;
    server_tokens off;

    # The page sends no personal data here, and nothing that a browser tells is worth keeping.
    access_log off;

    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/wasm wasm;
        application/json json;
        application/manifest+json webmanifest;
        image/svg+xml svg;
        image/png png;
        text/plain txt;
    }
    charset utf-8;
    charset_types text/css text/javascript application/json text/plain;

    # The build has compressed everything beforehand (.gz; .br needs the module ngx_brotli: brotli_static on).
    gzip_static on;

    # A login's answer is received by the service worker, never here. A stray one, however large, gets
    # a page that says that nothing was processed; its body is thrown away unread, and no error log
    # names its address. (tests/tools/nginx.test.mjs)
${DOORS.map((door) => place(`= ${door}`, 'no-cache', ...STRAY, 'error_page 405 =200 /callback-post.html;', 'try_files /index.html =404;')).join('\n')}
${place('= /callback-post.html', 'no-store', ...STRAY)}

    # Named after their bytes: kept for good.
${place(`~ "^/${HASHED.source.slice(1)}"`, 'public, max-age=31536000, immutable')}

    # Every route is the one page.
${place('/', 'no-cache', 'try_files $uri $uri/ /index.html;')}
}

server {
    listen 80;
    server_name peili.example.fi;
    return 301 https://$host$request_uri;
}
`;
}

// ---- command line

function main(args) {
  const check = args[0] === '--check' ? args.splice(0, 2)[1] : null;
  const asNginx = args[0] === '--nginx' && Boolean(args.shift());
  const config = JSON.parse(readFileSync(args[0] ?? join(root, 'public/config.json'), 'utf8'));
  if (check) {
    const policies = [...readFileSync(check, 'utf8').matchAll(/Content-Security-Policy\s+"([^"]+)"/g)];
    if (policies.length === 0) throw new Error(`${check} sets no Content-Security-Policy`);
    for (const [, csp] of policies) assertReaches(csp, config);
    console.log('every origin of the configuration is reached');
  } else if (asNginx) {
    process.stdout.write(nginx(config));
  } else {
    for (const [name, value] of Object.entries(headers(config))) console.log(`${name}: ${value}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
