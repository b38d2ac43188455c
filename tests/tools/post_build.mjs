// Trunk's post_build hook: turns what Trunk compiled into the files that are served.
//
//   - every script, program and style is named after its final bytes;
//   - the texts are cut out of the programs, into one pack per language and program;
//   - boot.js and the workers' scripts carry the addresses and hashes of what they load,
//     index.html carries the hash of boot.js, the page's glue and the style;
//   - static pages are filled from src/text/static.json;
//   - sw.js gets its version and the list of the build's own files;
//   - a release is optimised (npm binaryen and terser, when installed), imports and exports get
//     short names, and everything is compressed beforehand.
//
// Needs nothing but Node; without `npm ci` in tests/ the programs are only a little larger.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { HASHED, WORKERS } from './headers.mjs';
import { shorten } from './names.mjs';
import { LANGUAGES, cut, placeless } from './texts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const out = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === 'release';
const base = publicPath(process.env.TRUNK_PUBLIC_URL ?? '/');
if (!out) throw new Error('this is a hook of trunk: run `trunk build` or `trunk serve`');

/** Files of public/ that are served as they are. */
const COPIED = ['config.json', 'manifest.webmanifest', 'robots.txt', 'icon.svg', 'icon-180.png', 'icon-192.png', 'icon-512.png'];
/** An operator edits this one: never kept compressed, never in the list of hashed files. */
const EDITABLE = 'config.json';
/** What the floor of docs/operating.md can run; never `--all-features` (browsers refuse the result). */
const WASM_FEATURES = ['bulk-memory', 'bulk-memory-opt', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];

const texts = JSON.parse(read('src/text/static.json'));
const files = [];
const hashed = [];

const minify = release ? await minifier() : (script) => script;
const page = program('peili', 'page');
const workers = { sw: `${base}sw.js` };
for (const name of WORKERS) workers[name] = (await workerScript(name)).address;
const style = named('app', 'css', styles());
const glue = named('page', 'js', await minify(page.glue + pageTail()));
const boot = named(
  'boot',
  'js',
  filled('public/boot.js', {
    base,
    workers,
    wasm: page.wasm.address,
    wasmIntegrity: page.wasm.integrity,
    texts: page.texts,
  }),
);

const shell = template(takeTrunkPage());
plain('index.html', shell);
plain('404.html', shell);
plain('callback-post.html', template(read('public/callback-post.html')));
for (const name of COPIED) plain(name, readFileSync(join(root, 'public', name)));
// Examples to download, beside the route /refused: not kept for work without a network.
cpSync(join(root, 'public/refusals'), join(out, 'refusals'), { recursive: true });
serviceWorker();
if (release) for (const name of [...files, ...hashed, 'sw.js']) compress(name);

// ---- programs

/** Takes one of Trunk's programs out of the staging folder. */
function program(trunkName, name) {
  const js = join(out, `${trunkName}.js`);
  const wasm = join(out, `${trunkName}_bg.wasm`);
  const { wasm: textless, packs } = cut(readFileSync(wasm));
  writeFileSync(wasm, release ? placeless(textless) : textless);
  if (release) optimise(wasm);
  let text = readFileSync(js, 'utf8');
  if (/^\s*import\s.*from\s+['"]\./m.test(text)) {
    throw new Error(`${trunkName}.js imports a snippet: it would be loaded without integrity`);
  }
  if (release && text.includes('innerHTML')) {
    throw new Error(`${trunkName}.js uses innerHTML: some view! sub-tree is static (house.md, "Walls of security")`);
  }
  const texts = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, named(`texts-${name}-${lang}`, 'json', JSON.stringify(packs[lang]))]),
  );
  let built = readFileSync(wasm);
  if (release) ({ wasm: built, glue: text } = shorten(built, text));
  const result = { glue: text, wasm: named(name, 'wasm', built), texts };
  rmSync(js);
  rmSync(wasm);
  rmSync(join(out, `${trunkName}_loader.js`), { force: true });
  return result;
}

function optimise(wasm) {
  const tool = join(root, 'tests/node_modules/binaryen/bin/wasm-opt');
  if (!existsSync(tool)) {
    console.warn('wasm-opt is not installed (npm ci in tests/): the programs stay larger than they need be');
    return;
  }
  const features = WASM_FEATURES.map((feature) => `--enable-${feature}`);
  // Flattened first, the control flow is made anew and smaller (docs/decisions/018-screens.md).
  const passes = ['--flatten', '--rereloop', '-Oz', '-Oz', '--converge'];
  execFileSync(process.execPath, [tool, ...passes, ...features, wasm, '-o', wasm], { stdio: 'inherit' });
}

/** What makes a module's script smaller. */
async function minifier() {
  const terser = await import('terser').catch(() => null);
  if (terser) return async (script) => (await terser.minify(script, { module: true })).code;
  console.warn('terser is not installed (npm ci in tests/): the scripts stay larger than they need be');
  return bare;
}

/** The page's glue reports to boot.js, which starts it. */
function pageTail() {
  return `\nwindow.dispatchEvent(new CustomEvent('peili:glue', { detail: __wbg_init }));\n`;
}

/** The script of a program that runs beside the page. */
async function workerScript(name) {
  const built = program(name, name);
  return named(name, 'js', await minify(built.glue + workerTail(name, built)));
}

/**
 * A worker starts itself. Questions that come before it listens are held; one with a port is
 * boot.js's, who asks what the browser noted of its requests; and whatever goes wrong is said to the page: an unhandled rejection in a worker never reaches it.
 */
function workerTail(name, { wasm, texts }) {
  return `
${textLoader()}
const texts = textPacks(${JSON.stringify(texts)});
texts.fetched(self.name.slice(-2)).catch(() => {});
self.peili = { loadTexts: texts.load };
const early = [];
const hold = (event) => early.push(event.data);
const crashed = () => self.postMessage('{"crashed":true}');
self.addEventListener('message', hold);
self.addEventListener('message', ({ ports: [port] }) => {
  if (port) port.postMessage(performance.getEntriesByType('resource').map((entry) => [entry.name, performance.timeOrigin + entry.startTime]));
});
self.addEventListener('error', crashed);
self.addEventListener('unhandledrejection', crashed);
fetch(${JSON.stringify(wasm.address)}, { integrity: ${JSON.stringify(wasm.integrity)} })
  .then((response) => {
    if (!response.ok) throw new Error('${name}: ' + response.status);
    return __wbg_init({ module_or_path: response });
  })
  .then(() => {
    self.removeEventListener('message', hold);
    for (const data of early) self.dispatchEvent(new MessageEvent('message', { data }));
  })
  .catch(crashed);
`;
}

/** public/texts.js, for the scripts that load texts. */
function textLoader() {
  return bare(read('public/texts.js'));
}

// ---- pages and style

function takeTrunkPage() {
  // Trunk's own copy, because `trunk serve` puts its reload script there.
  return readFileSync(join(out, 'index.html'), 'utf8').replace(/<link data-trunk[^>]*>/g, '');
}

function template(html) {
  const all = html.replace(/\{\{([^{}]+)\}\}/g, (_, word) => placeholder(word.trim()));
  return all.replace(/^\s*\n/gm, '');
}

function placeholder(word) {
  const [name, ...rest] = word.split(' ');
  if (name.startsWith('__TRUNK')) return `{{${word}}}`; // `trunk serve` fills these itself.
  if (name === 'base') return base;
  if (name === 'styles') return `<link rel="stylesheet" href="${style.address}" integrity="${style.integrity}">`;
  if (name === 'scripts') {
    // boot.js blocks, on purpose: it cleans the address and sets the language before anything is drawn.
    // Integrity-Policy counts an integrity only where the request is made with CORS.
    return [
      // `trunk serve` sends no headers: a sub-tree of markup must still fail while it is written.
      ...(release ? [] : [`<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types default">`]),
      `<script src="${boot.address}" integrity="${boot.integrity}" crossorigin></script>`,
      `<script type="module" async src="${glue.address}" integrity="${glue.integrity}" crossorigin></script>`,
    ].join('\n');
  }
  if (name === 'panel') return panel(rest[0], rest.includes('again'));
  const [key, lang = 'fi'] = name.split('.');
  return say(key, lang);
}

function panel(key, again) {
  return LANGUAGES.map((lang) => {
    const link = again ? `\n<p><a href="${base}">${say('again', lang)}</a></p>` : '';
    return `<section lang="${lang}">\n<h1>${say(`${key}-title`, lang)}</h1>\n<p>${say(`${key}-text`, lang)}</p>${link}\n</section>`;
  }).join('\n');
}

function say(key, lang) {
  const text = texts[key]?.[lang];
  if (!text) throw new Error(`src/text/static.json has no ${key}.${lang}`);
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The shell's style first, then app.css with what it imports, in one file. */
function styles() {
  return ['shell.css', 'app.css'].map((name) => stylesheet(join(root, 'style', name))).join('\n');
}

function stylesheet(path) {
  const pattern = /@import\s+(?:url\()?["']([^"']+)["']\)?\s*(?:layer\(([\w.-]+)\))?\s*;/g;
  const whole = readFileSync(path, 'utf8').replace(pattern, (_, file, layer) => {
    const inner = stylesheet(join(dirname(path), file));
    return layer ? `@layer ${layer} {\n${inner}\n}` : inner;
  });
  return release ? whole.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n') : whole;
}

// ---- the service worker

function serviceWorker() {
  // `index.html` is asked for as the base itself.
  const list = ['', ...files.filter((name) => name !== 'index.html' && name !== '404.html'), ...hashed];
  const version = hash([...files, ...hashed].map((name) => readFileSync(join(out, name))));
  const build = `{ version: ${JSON.stringify(version)}, files: ${JSON.stringify(list)}, hashed: ${HASHED} }`;
  writeFileSync(join(out, 'sw.js'), bare(replaceBuild(read('public/sw.js'), build)));
}

function filled(path, build) {
  const script = read(path).replace(/^ *\/\* public\/texts\.js by the build \*\/$/m, textLoader);
  return bare(replaceBuild(script, JSON.stringify(build, null, 2)));
}

function replaceBuild(text, build) {
  const mark = '/* by the build */ null';
  if (!text.includes(mark)) throw new Error('no place for BUILD');
  return text.replace(mark, () => build);
}

// ---- files

/** Writes a file named after its bytes. */
function named(name, extension, content) {
  const bytes = Buffer.from(content);
  const file = `${name}-${hash([bytes])}.${extension}`;
  writeFileSync(join(out, file), bytes);
  hashed.push(file);
  const digest = createHash('sha384').update(bytes).digest('base64');
  return { address: base + file, integrity: `sha384-${digest}` };
}

function plain(name, content) {
  writeFileSync(join(out, name), content);
  files.push(name);
}

/** Without comments that fill whole lines, in a release. */
function bare(script) {
  return release ? script.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/^\s*\/\/.*\n/gm, '') : script;
}

function compress(name) {
  if (name === EDITABLE || name.endsWith('.png')) return;
  const path = join(out, name);
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 16);
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** A path with a slash at both ends; a whole address gives its path. */
function publicPath(url) {
  const path = /^https?:/.test(url) ? new URL(url).pathname : url;
  return `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}
