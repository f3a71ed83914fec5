import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from './debian.ts';
import { run } from './run.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];
/** What to do where it is not there. */
export const NEEDED = `install ${PACKAGES.join(', ')} (Debian’s names), or set NGINX_PATH`;
const BROTLI = 'ngx_http_brotli_static_module.so';

/** The nginx to run: $NGINX_PATH, else the system's; undefined where there is none. */
export function findNginx(): string | undefined {
	const named = process.env.NGINX_PATH;
	if (named && !existsSync(named)) throw new Error(`NGINX_PATH: “${named}” does not exist; expected the path of nginx`);
	return named || PLACES.find((path) => existsSync(path));
}

/** The path of the brotli module of an nginx; undefined where it has none. */
export function brotliModule(nginx: string): string | undefined {
	const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
	const folder = /--modules-path=(\S+)/.exec(stderr)?.[1];
	return folder && existsSync(join(folder, BROTLI)) ? join(folder, BROTLI) : undefined;
}

const hasOpenssl = () => spawnSync('openssl', ['version']).status === 0;

/**
 * Makes sure that nginx is there with its brotli module, and openssl, installing
 * what is missing and saying so. Throws an Error with one line where that fails.
 */
export async function ensureNginx(): Promise<void> {
	const found = findNginx();
	if (!found || !brotliModule(found) || !hasOpenssl()) {
		const installed = await installDebian('nginx', PACKAGES);
		// The package starts a server for all the world; what is asked for here is the program.
		if (installed && !found) {
			const stop = 'systemctl disable --now nginx || service nginx stop';
			const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
			const [program = '', ...rest] = [...asRoot, 'sh', '-c', stop];
			await run(program, rest, { keep: true });
		}
	}
	const nginx = findNginx();
	if (!nginx || !brotliModule(nginx) || !hasOpenssl())
		throw new Error(`nginx: not there with its brotli module and openssl, and could not be installed; ${NEEDED}`);
}
