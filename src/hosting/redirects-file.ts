import { indicatorNames, languageFolders } from '#hosting/place-rules.ts';
import { parseAddress } from '#markdown/address.ts';

/** A place with the path that it stands at, in the plan's own language. */
interface PlacedAt {
	id: string;
	path: string;
}

/** More lines the strictest of the hosts does not read; then the error page leads on. */
const MOST = 1000;

/**
 * The `_redirects` file that static hosts read: `/4.1.2`, `/en/4.1.2` and
 * `/指标10` lead to their place. What is in no line, a block of text, a path with what
 * stuck to it, the error page leads on from.
 *
 * @param basePath where the site is served, with a slash at both ends
 * @param places headings and indicators
 */
export function redirectsFile(basePath: string, places: readonly PlacedAt[]): string {
	const namesOf = (id: string): string[] => {
		const { kind, number } = parseAddress(id) ?? {};
		return kind === 'indicator' ? [id, ...indicatorNames.map((name) => encodeURI(`${name}${number}`))] : [id];
	};
	const lines = places.flatMap(({ id, path }) =>
		languageFolders.flatMap((folder) =>
			namesOf(id).map((name) => `${basePath}${folder}${name} ${basePath}${folder}${path.slice(1)} 302\n`),
		),
	);
	return lines.slice(0, MOST).join('');
}
