/**
 * Builds the invented plan in `tests/fixtures/sample-plan/` with the code of
 * this project into `dist.sample/`: proof that another plan, in other
 * languages, is data alone. The project is copied into a workspace below
 * `test-results/`, with a poster of each kind of page, where the site tests run over the sample as over the plan.
 *
 * Usage: npm run build:sample
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.ts';
import { SAMPLE_WORKSPACE } from './sample-workspace.ts';

const SAMPLE = 'tests/fixtures/sample-plan';
/** What of this project the workspace does not take: what is made, and what the sample has of its own. */
const LEFT = ['node_modules', '.git', '.astro', 'dist', 'pdf', 'posters', 'test-results', 'new-plan', 'content'];

function makeWorkspace(): void {
	rmSync(SAMPLE_WORKSPACE, { recursive: true, force: true });
	mkdirSync(SAMPLE_WORKSPACE, { recursive: true });
	for (const name of readdirSync('.').filter((each) => !LEFT.includes(each) && !each.startsWith('dist.')))
		cpSync(name, join(SAMPLE_WORKSPACE, name), { recursive: true });
	rmSync(join(SAMPLE_WORKSPACE, 'src/data'), { recursive: true });
	for (const part of ['content', 'src']) cpSync(join(SAMPLE, part), join(SAMPLE_WORKSPACE, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(SAMPLE_WORKSPACE, 'node_modules'));
}

if (!existsSync(SAMPLE)) {
	console.error(`${SAMPLE}/ is missing; expected the sample plan`);
	process.exit(1);
}
makeWorkspace();
const { code } = await run('node', ['scripts/posters.ts', 'few'], { cwd: SAMPLE_WORKSPACE });
if (code !== 0) process.exit(code);
rmSync('dist.sample', { recursive: true, force: true });
cpSync(join(SAMPLE_WORKSPACE, 'dist'), 'dist.sample', { recursive: true });
