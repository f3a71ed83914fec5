import { type Locale, locales } from '#i18n/locales.ts';
import { type TermFinder, termFinder } from '#markdown/terms.ts';
import { glossaryExceptions } from '#schemas/exceptions.ts';
import type { GlossaryTerm } from '#schemas/glossary.ts';
import type { AlignedBlock, Checked, Pair } from './alignment.ts';
import type { Problem } from './problem.ts';

const finders = new WeakMap<readonly GlossaryTerm[], TermFinder>();

function finderOf(glossary: readonly GlossaryTerm[]): TermFinder {
	const known = finders.get(glossary) ?? termFinder(glossary);
	finders.set(glossary, known);
	return known;
}

/** The exceptions between two languages, each as `zh-en 4.1-1 id`. */
const exceptionsOf = (directions: readonly string[]) =>
	glossaryExceptions
		.filter(({ direction }) => directions.includes(direction))
		.map(({ direction, address, id }) => `${direction} ${address} ${id}`);

/**
 * A term in a block has its wording in the translation, and a term in the
 * translation its wording in the block; exceptions are listed with their
 * reasons, and one that no longer holds is reported too.
 */
export function checkGlossary(
	aligned: readonly AlignedBlock[],
	glossary: readonly GlossaryTerm[],
	{ own, other }: Pair,
): Checked {
	const finder = finderOf(glossary);
	const entries = new Map(glossary.map((entry) => [entry.id, entry]));
	const problems: Problem[] = [];
	const directionOf = (from: Locale, to: Locale) => `${locales[from].key}-${locales[to].key}`;
	const excepted = new Set(exceptionsOf([directionOf(own, other), directionOf(other, own)]));
	const needed = new Set<string>();
	let checks = 0;
	for (const { address, own: text, other: translation, file, line } of aligned) {
		const compare = (from: Locale, to: Locale, has: string, lacks: string) => {
			for (const id of new Set(finder.find(has, from).map((match) => match.id))) {
				const entry = entries.get(id);
				if (!entry || (from === other && entry.reverse === false)) continue;
				checks += 1;
				if (finder.has(lacks, to, id)) continue;
				const exception = `${directionOf(from, to)} ${address} ${id}`;
				if (excepted.has(exception)) needed.add(exception);
				else {
					const term = (locale: Locale) => `“${entry[locales[locale].key]}”`;
					const message = `${address}: ${term(from)} is ${term(to)} in the glossary (src/data/glossary.yaml), which the text in ${locales[to].key} lacks`;
					problems.push({ file, line, message });
				}
			}
		};
		compare(own, other, text, translation);
		compare(other, own, translation, text);
	}
	for (const exception of excepted) {
		if (needed.has(exception)) continue;
		const message = `the exception “${exception}” is not needed any more`;
		problems.push({ file: 'src/data/glossary-exceptions.ts', line: undefined, message });
	}
	return { checks, problems };
}
