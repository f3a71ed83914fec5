import { existsSync, readdirSync } from 'node:fs';
import { baseBuild } from '../../scripts/subfolder-site.ts';
import { DIST } from './site.ts';

/** The two builds that hosting is tested with, and the public origin each was made for. */
export const builds = [{ folder: DIST, base: '/', origin: 'http://localhost:4321' }, baseBuild] as const;

/** The files of a build by their paths, without what was compressed beside them. Throws an Error with one line where there is no build. */
export function filesOf(folder: string): string[] {
	if (!existsSync(folder))
		throw new Error(`${folder}/ is missing; expected a build: npm run build${folder === DIST ? '' : ':base'}`);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
		.sort();
}
