// The run command: installs what is missing, builds the release, serves it with the
// production headers and says which address to open.
//
//   node tests/tools/run.mjs        PORT=8080 by default, the next free one if taken

import { buildRelease, prepareBuild, say } from './toolchain.mjs';
import { serveNear } from './serve.mjs';

try {
  prepareBuild();
  buildRelease();
  const { url } = await serveNear(Number(process.env.PORT ?? 8080), {});
  say('serving dist/ with the production headers; Ctrl-C ends it');
  console.log(`\n  Open ${url}/\n`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
