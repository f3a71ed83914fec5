/** Builds the site a second time, as a host would serve it in a folder: what the hosting tests need. */

import { run } from './run.ts';
import { baseBuild } from './subfolder-site.ts';

const { folder, base, origin } = baseBuild;
const env = { OUT_DIR: folder, BASE_PATH: base, SITE_URL: origin };
process.exitCode = (await run('node', ['scripts/build.ts'], { env })).code;
