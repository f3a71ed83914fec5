import type { Written } from './write.ts';

const PLACE = /\[to fill\b/g;
/** A count of places in a file, so that the file with the most is seen first. */
type Count = readonly [path: string, places: number];

const list = (counts: readonly Count[]) => counts.map(([path, count]) => `  ${String(count).padStart(4)}  ${path}`);

/** What the run did and what is next, a line each. */
export function report({
	folder,
	files,
	notes,
	written,
	left,
}: Written & { folder: string; files: ReadonlyMap<string, string>; notes: readonly string[] }): string[] {
	const counts = written
		.map((path): Count => [path, files.get(path)?.match(PLACE)?.length ?? 0])
		.filter(([, count]) => count > 0)
		.sort(([, a], [, b]) => b - a);
	const sum = counts.reduce((total, [, count]) => total + count, 0);
	const generic = [...files].some(([path, text]) => path.endsWith('data/plan.ts') && /'chapter-1'/.test(text));
	return [
		`${folder}: ${written.length} files written${left.length > 0 ? `, ${left.length} left alone, for they are there` : ''}`,
		...left.map((path) => `  left alone: ${path}`),
		...(notes.length > 0 ? ['to look at:', ...notes.map((note) => `  ${note}`)] : []),
		...(generic
			? [
					'to decide now: the names of chapters, projects and units are numbers; names in the facts make better addresses',
				]
			: []),
		...(counts.length > 0
			? [`to fill: ${sum} places in ${counts.length} files`, ...list(counts)]
			: ['to fill: nothing']),
		`next: take the project’s own content and src/data away, copy ${folder}/ over the project, then npm run check:content`,
	];
}
