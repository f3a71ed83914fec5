import { existsSync } from 'node:fs';
import { run } from './run.ts';

/**
 * Installs Debian packages, as root or through sudo; whether it worked.
 *
 * @param reason what they are for, the first word of the line that says so
 */
export async function installDebian(reason: string, packages: readonly string[]): Promise<boolean> {
	if (!existsSync('/usr/bin/apt-get')) return false;
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	console.log(`${reason}: installing ${packages.join(' and ')} with apt-get …`);
	for (const words of [
		['apt-get', 'update', '-qq'],
		['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
	]) {
		const [program = '', ...rest] = [...asRoot, ...words];
		const { code } = await run(program, rest, { keep: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }).catch(() => ({
			code: 1,
		}));
		if (code !== 0) return false;
	}
	return true;
}
