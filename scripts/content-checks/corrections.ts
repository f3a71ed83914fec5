import type { LocaleKey } from '#i18n/locales.ts';
import type { Correction } from '#schemas/corrections.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { changedPart } from './changed-part.ts';
import type { ReadFile } from './content-files.ts';
import { CORRECTIONS, type Evidence } from './evidence.ts';
import { typeset } from './full-width.ts';
import type { Problem } from './problem.ts';

/** Where a correction is marked: the words under the mark, none for a whole title or cell, and the text around them. */
interface Mark {
	id: string;
	words: string;
	text: string;
	place: string;
	file: string;
	line: number | undefined;
}

/** The marks of one language's texts, titles and indicators, in reading order. */
function marksOf(files: readonly ReadFile[], indicators: readonly Indicator[], key: LocaleKey): Mark[] {
	const inFiles = files.flatMap(({ blocks, frontMatter, path, address: top = '', lineOffset }) => {
		const inBlocks = blocks.flatMap(({ pieces, text, address, line }) =>
			pieces.flatMap(({ correction: id, text: words }) =>
				id ? { id, words: typeset(words), text, place: address, file: path, line: line + lineOffset } : [],
			),
		);
		const { title, titleCorrection: id } = frontMatter;
		return typeof id === 'string'
			? [{ id, words: '', text: String(title), place: top, file: path, line: 2 }, ...inBlocks]
			: inBlocks;
	});
	const inRows = indicators.flatMap(({ no, correction, name }) => {
		const place = { place: `indicator ${no}`, file: 'src/data/indicators.ts', line: undefined };
		return correction ? { id: correction.id, words: '', text: name[key], ...place } : [];
	});
	return [...inFiles, ...inRows];
}

/** What is wrong with a mark, or undefined: it stands where the reading stands, and covers what was restored or noted, no more and no less. */
function markFault({ words, text }: Mark, correction: Correction): string | undefined {
	const [whole, around] = [typeset(correction.reading), typeset(text)];
	if (!around.includes(whole) && !whole.includes(around)) return `the reading “${correction.reading}” is not here`;
	const expected = typeset(correction.reading.slice(...changedPart(correction)));
	return words === '' || words === expected
		? undefined
		: `“${words}” is marked; expected “${expected}” of “${correction.reading}”`;
}

/** Where the reading of a correction stands, for whoever is to mark it. */
function placeOf(
	reading: string,
	files: readonly ReadFile[],
	indicators: readonly Indicator[],
	key: LocaleKey,
): string {
	const words = typeset(reading);
	const inRow = indicators.find(({ name }) => typeset(name[key]) === words);
	const inFile = files.find(
		({ blocks, frontMatter }) =>
			blocks.some(({ text }) => typeset(text).includes(words)) || words.includes(typeset(String(frontMatter.title))),
	);
	const path = inRow ? 'src/data/indicators.ts' : inFile?.path;
	return path ? `, at “${reading}” in ${path}` : '';
}

/** Every correction is marked exactly once in the plan's own language, at its own words; translations are held alike. */
export function checkCorrections(
	files: readonly ReadFile[],
	{ entries }: Evidence,
	indicators: readonly Indicator[],
	key: LocaleKey,
): Problem[] {
	const marks = marksOf(files, indicators, key);
	const byId = new Map(entries.map((each) => [each.id, each]));
	const ofMarks = marks.flatMap((mark): Problem[] => {
		const correction = byId.get(mark.id);
		const fault = correction ? markFault(mark, correction) : 'does not exist; expected an id of corrections.json';
		return fault
			? [{ file: mark.file, line: mark.line, message: `${mark.place}: correction ${mark.id}: ${fault}` }]
			: [];
	});
	const counted = entries.flatMap(({ id, reading }): Problem[] => {
		const [one, two] = marks.filter((mark) => mark.id === id);
		if (one && !two) return [];
		const message = one
			? `correction ${id} is marked twice; expected once, as in ${one.file} (${one.place})`
			: `correction ${id} is marked nowhere; expected once${placeOf(reading, files, indicators, key)}`;
		return [{ file: two?.file ?? CORRECTIONS, line: two?.line, message }];
	});
	return [...ofMarks, ...counted];
}
