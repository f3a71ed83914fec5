import type { Locale } from '#i18n/locales.ts';
import { type TermFinder, termFinder } from '#markdown/terms.ts';
import { glossaryExceptions } from '#schemas/exceptions.ts';
import type { GlossaryTerm as Entry } from '#schemas/glossary.ts';
import type { AlignedBlock, Checked } from './alignment.ts';
import type { Problem } from './problem.ts';

const finders = new WeakMap<readonly Entry[], TermFinder>();

function finderOf(glossary: readonly Entry[]): TermFinder {
	const known = finders.get(glossary) ?? termFinder(glossary);
	finders.set(glossary, known);
	return known;
}

/** The ids of the exceptions, by direction and address. */
const exceptions = new Map<string, Set<string>>();
for (const { direction, address, id } of glossaryExceptions) {
	const place = `${direction} ${address}`;
	exceptions.set(place, (exceptions.get(place) ?? new Set()).add(id));
}

/**
 * A term in a Chinese block has its English in the aligned block, and a term
 * in an English block its Chinese; exceptions are listed with their reasons,
 * and one that no longer holds is reported too.
 */
export function checkGlossary(aligned: readonly AlignedBlock[], glossary: readonly Entry[]): Checked {
	const finder = finderOf(glossary);
	const entries = new Map(glossary.map((entry) => [entry.id, entry]));
	const problems: Problem[] = [];
	const used = new Set<string>();
	let checks = 0;
	for (const { address, zh, en, file, line } of aligned) {
		const compare = (
			direction: 'zh-en' | 'en-zh',
			text: string,
			from: Locale,
			other: string,
			to: Locale,
			lacks: (entry: Entry) => string,
		) => {
			const excepted = exceptions.get(`${direction} ${address}`);
			for (const id of new Set(finder.find(text, from).map((match) => match.id))) {
				const entry = entries.get(id);
				if (!entry || (direction === 'en-zh' && entry.reverse === false)) continue;
				checks += 1;
				if (finder.has(other, to, id)) continue;
				if (excepted?.has(id)) used.add(`${direction} ${address} ${id}`);
				else problems.push({ file, line, message: `${address}: ${lacks(entry)}` });
			}
		};
		compare(
			'zh-en',
			zh,
			'zh-CN',
			en,
			'en',
			(entry) => `“${entry.zh}” is “${entry.en}” in the glossary (src/data/glossary.yaml), which the English lacks`,
		);
		compare(
			'en-zh',
			en,
			'en',
			zh,
			'zh-CN',
			(entry) =>
				`“${entry.en}” stands for “${entry.zh}” in the glossary (src/data/glossary.yaml), which the Chinese lacks`,
		);
	}
	for (const { direction, address, id } of glossaryExceptions) {
		if (used.has(`${direction} ${address} ${id}`)) continue;
		problems.push({
			file: 'src/data/glossary-exceptions.ts',
			line: undefined,
			message: `the exception for “${id}” at ${address} (${direction}) is not needed any more`,
		});
	}
	return { checks, problems };
}
