import { cacheControl, immutableFolders } from '#hosting/cache-rules.ts';
import { securityHeaders, sharedFolders } from '#hosting/security.ts';
import { WORKER } from '#offline/rules.ts';

const RESOURCE_POLICY = 'Cross-Origin-Resource-Policy';

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
	`${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;

/**
 * The `_headers` file that static hosts read. Where two rules with the same
 * header match a path, some hosts join the values with a comma, so no header
 * stands in two rules that can match one path: what differs between folders is
 * said folder by folder. How long pages last is left to these hosts, all of
 * which have them revalidated; of the worker it is said, for an old one would outlive its edition.
 *
 * @param basePath where the site is served, with a slash at both ends
 * @param folders the site's folders under its root, each with a slash at the end
 */
export function headersFile(basePath: string, folders: readonly string[]): string {
	const { [RESOURCE_POLICY]: resourcePolicy, ...everywhere } = securityHeaders;
	const own = folders.filter((folder) => !(sharedFolders as readonly string[]).includes(folder)).sort();
	return [
		rule(`${basePath}*`, everywhere),
		rule(basePath, { [RESOURCE_POLICY]: resourcePolicy }),
		...own.map((folder) => rule(`${basePath}${folder}*`, { [RESOURCE_POLICY]: resourcePolicy })),
		...sharedFolders.map((folder) => rule(`${basePath}${folder}*`, { [RESOURCE_POLICY]: 'cross-origin' })),
		rule(basePath + WORKER, { 'Cache-Control': cacheControl.revalidated }),
		...immutableFolders.map((folder) => rule(`${basePath}${folder}*`, { 'Cache-Control': cacheControl.immutable })),
	].join('\n');
}
