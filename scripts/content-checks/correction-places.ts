import type { Correction } from '#schemas/corrections.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { changedPart } from './changed-part.ts';
import type { ReadFile } from './content-files.ts';
import { typeset } from './full-width.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** Where a correction is marked: the words under the mark, and the text around them. */
interface Mark {
	id: string;
	words: string;
	text: string;
	file: string;
	line: number | undefined;
}

/** The marks of the Chinese texts, titles and indicators. */
function marksOf(files: readonly ReadFile[], indicators: readonly Indicator[]): Mark[] {
	const inFiles = files.flatMap(({ blocks, frontMatter, path, lineOffset }) => [
		...blocks.flatMap((block) =>
			block.inline.flatMap(({ correction, text }) =>
				correction
					? [
							{
								id: correction,
								words: typeset(text),
								text: typeset(block.text),
								file: path,
								line: block.line + lineOffset,
							},
						]
					: [],
			),
		),
		...(typeof frontMatter.titleCorrection === 'string'
			? [{ id: frontMatter.titleCorrection, words: '', text: typeset(String(frontMatter.title)), file: path, line: 2 }]
			: []),
	]);
	const inRows = indicators.flatMap(({ correction, name }) =>
		correction
			? [{ id: correction.id, words: '', text: typeset(name.zh), file: 'src/data/indicators.ts', line: undefined }]
			: [],
	);
	return [...inFiles, ...inRows];
}

/** What is wrong with a mark, or undefined: it stands where the reading stands, and covers what was restored or noted, no more and no less. */
function markFault({ words, text }: Mark, correction: Correction): string | undefined {
	const whole = typeset(correction.reading);
	if (!text.includes(whole) && !whole.includes(text)) return `the reading “${correction.reading}” is not here`;
	if (words === '') return undefined;
	const expected = typeset(correction.reading.slice(...changedPart(correction)));
	return words === expected ? undefined : `“${words}” is marked; expected “${expected}” of “${correction.reading}”`;
}

/** Every mark of a correction stands at its own words. */
export function checkCorrectionPlaces(
	files: readonly ReadFile[],
	{ corrections }: Source,
	indicators: readonly Indicator[],
): Problem[] {
	const byId = new Map(corrections.map((each) => [each.id, each]));
	return marksOf(files, indicators).flatMap((mark): Problem[] => {
		const correction = byId.get(mark.id);
		const fault = correction && markFault(mark, correction);
		return fault ? [{ file: mark.file, line: mark.line, message: `correction ${mark.id}: ${fault}` }] : [];
	});
}

/** The file that the reading of a correction stands in, or undefined. */
function placeOf(reading: string, files: readonly ReadFile[], indicators: readonly Indicator[]): string | undefined {
	const words = typeset(reading);
	const has = ({ blocks, frontMatter }: ReadFile) =>
		blocks.some(({ text }) => typeset(text).includes(words)) || words.includes(typeset(String(frontMatter.title)));
	const inRows = indicators.some(({ name }) => typeset(name.zh) === words);
	return inRows ? 'src/data/indicators.ts' : files.find(has)?.path;
}

/** Every correction is marked exactly once, in a text, a title or a row of the table. */
export function checkCorrectionMarks(
	files: readonly ReadFile[],
	{ corrections }: Source,
	indicators: readonly Indicator[],
): Problem[] {
	const marked = new Map<string, string[]>();
	const note = (id: string, where: string) => marked.set(id, [...(marked.get(id) ?? []), where]);
	for (const { blocks, frontMatter, path, base } of files) {
		if (typeof frontMatter.titleCorrection === 'string') note(frontMatter.titleCorrection, `${path} (${base})`);
		for (const block of blocks) for (const id of block.corrections) note(id, `${path} (${block.address})`);
	}
	for (const { no, correction } of indicators as readonly Indicator[])
		if (correction) note(correction.id, `src/data/indicators.ts (indicator-${no})`);
	const known = new Set(corrections.map(({ id }) => id));
	const unknown = [...marked]
		.filter(([id]) => !known.has(id))
		.map(([id, [where = '']]) => ({
			file: where,
			line: undefined,
			message: `correction “${id}” does not exist; expected an id of content/source/corrections.json`,
		}));
	const counted = corrections.flatMap(({ id, reading }): Problem[] => {
		const places = marked.get(id) ?? [];
		if (places.length === 1) return [];
		const at = places.length === 0 && placeOf(reading, files, indicators);
		return [
			{
				file: places[1] ?? 'content/source/corrections.json',
				line: undefined,
				message: `correction ${id} is marked ${places.length} times${places.length ? `, first in ${places[0]}` : ''}; expected once${at ? `, at “${reading}” in ${at}` : ''}`,
			},
		];
	});
	return [...unknown, ...counted];
}
