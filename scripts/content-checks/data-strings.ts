import type { PlanData } from './data.ts';
import { characterFault } from './encoding.ts';
import type { PlanFacts } from './facts.ts';
import type { Problem } from './problem.ts';
import { entryProblem } from './schema-problems.ts';
import { spellingFault } from './spelling.ts';
import { punctuationFault } from './text-rules.ts';

/** Signs that the site's own strings use and the plan does not: arrows, and the signs of a sum. */
const SIGNS = /[\u2190-\u2193\u00F7\u2212|]/g;
/** What opens or closes an element: no string of the data is markup. */
const MARKUP = /<|&#?\w+;/;
/** Fields that are for editors or for what a reader types, not words of the site. */
const UNSPELLED = /(^|\.)(usage|say|id|url|quote|address|how)(\.|$)/;

/** Every string of a value with the path that leads to it. */
function stringsOf(value: unknown, path: string): { path: string; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => stringsOf(child, path ? `${path}.${key}` : key));
}

function stringFault(path: string, text: string): string | undefined {
	const plain = text.replace(/\{\w+\}/g, '');
	const [lone] = /[\uD800-\uDFFF]/u.exec(plain) ?? [];
	if (lone) return 'half of a character (lone surrogate): expected text';
	if (MARKUP.test(plain)) return `markup in “${text.slice(0, 30)}”: expected words alone`;
	// What readers type and notes for editors have the straight apostrophe of a keyboard.
	const typed = UNSPELLED.test(path) ? plain.replaceAll("'", '') : plain;
	const character = characterFault(typed, SIGNS);
	if (character) return character;
	if (/(^|\.)en(\.|$)/.test(path) && !UNSPELLED.test(path)) return spellingFault(plain);
	return /(^|\.)zh(\.|$)/.test(path) ? punctuationFault(plain) : undefined;
}

/** What in the strings of an entry no text of the site may have; a line a string. */
function entryProblems(file: string, name: string, entry: unknown): Problem[] {
	return stringsOf(entry, '').flatMap(({ path, text }) => {
		const fault = stringFault(path, text);
		return fault ? [entryProblem(file, name, `field “${path}”: ${fault}`)] : [];
	});
}

/** Characters, markup, spelling and punctuation of every string in the data. */
export function checkDataStrings(data: PlanData, facts: PlanFacts, words: object): Problem[] {
	const of = (file: string, entries: readonly unknown[], name: (entry: never, index: number) => string) =>
		entries.flatMap((entry, index) => entryProblems(file, name(entry as never, index), entry));
	return [
		...of('src/data/indicators.ts', data.indicators, ({ no }: { no: number }) => `indicator ${no}`),
		...of('src/data/figures.ts', data.figures, ({ id }: { id: string }) => `figure ${id}`),
		...of(
			'src/data/links.ts',
			[...data.indicatorLinks, ...data.projectLinks, ...data.unitMentions],
			({ address }: { address: string }) => `link to ${address}`,
		),
		...of('src/data/glossary.yaml', facts.glossary, ({ id }: { id: string }) => `term ${id}`),
		...of('src/data/synonyms.*.txt', [facts.synonyms], () => 'synonyms'),
		...of('src/data/entrances.ts', facts.topics, ({ id }: { id: string }) => `topic ${id}`),
		...entryProblems('src/data/plan.ts', 'plan', facts.document),
		...entryProblems('src/i18n/words', 'words', words),
		...Object.entries(facts.names).flatMap(([file, names]) => entryProblems(file, 'names', names)),
	];
}
