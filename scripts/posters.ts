/**
 * Makes the posters of the plan, its tasks and projects: builds the site with
 * them and keeps them in `posters/`, from where later builds take them along
 * while they are of its text. With `few` one of each kind of page alone.
 *
 * Usage: npm run posters
 */
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFiles, keptKinds } from '#model/kept-files.ts';
import { run } from './run.ts';

const [which = 'all'] = process.argv.slice(2);

try {
	if (!['all', 'few'].includes(which)) throw new Error(`“${which}”: expected nothing, all or few`);
	const { code } = await run('node', ['scripts/build.ts'], { env: { DRAW_POSTERS: which } });
	if (code !== 0) process.exit(code);
	const made = join(process.env.OUT_DIR || 'dist', 'downloads');
	await keepFiles(keptKinds.posters, async (folder) => {
		const names = readdirSync(made).filter((name) => /-poster-.+\.png$/.test(name));
		for (const name of names) cpSync(join(made, name), join(folder, name));
		return names.sort().map((name) => ({ name, bytes: statSync(join(made, name)).size }));
	});
	const files = readdirSync(keptKinds.posters.folder).filter((name) => name.endsWith('.png'));
	console.log(`posters: ${files.length} in ${keptKinds.posters.folder}/`);
} catch (error) {
	console.error(`posters: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
