/**
 * Writes the configuration of nginx for this site into a folder.
 *
 * SITE_URL is the public origin (over TLS where it begins with https),
 * BASE_PATH the folder it is served under, SITE_FOLDER where the built site
 * lies on the server, TLS_CERTIFICATE and TLS_KEY the paths of certificate
 * and key.
 *
 * Usage: SITE_URL=https://plan.example.org npm run nginx [-- folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nginxFiles } from '#hosting/nginx-files.ts';
import { siteBase, siteOrigin } from '#hosting/site-settings.ts';

const { env } = process;
const target = process.argv[2] ?? 'hosting/nginx';

/** A path on the server. Throws an Error with one line where it is none, or has signs that nginx reads. */
function serverPath(name: string, fallback: string): string {
	const path = (env[name] || fallback).replace(/(.)\/+$/, '$1');
	if (!/^\/[^\s"'\\;{}$]*$/.test(path))
		throw new Error(`${name}: “${path}” is no absolute path without blanks and signs; expected e.g. ${fallback}`);
	return path;
}

try {
	const { protocol, hostname } = new URL(siteOrigin(env.SITE_URL));
	const tls = protocol === 'https:';
	const live = `/etc/letsencrypt/live/${hostname}`;
	const files = nginxFiles(
		{ base: siteBase(env.BASE_PATH), folder: serverPath('SITE_FOLDER', '/var/www/plan') },
		{
			host: hostname,
			listen: ['80', '[::]:80'],
			listenTls: tls ? ['443', '[::]:443'] : [],
			certificate: serverPath('TLS_CERTIFICATE', `${live}/fullchain.pem`),
			key: serverPath('TLS_KEY', `${live}/privkey.pem`),
		},
	);
	for (const [name, text] of Object.entries(files)) {
		const path = join(target, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(path);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
