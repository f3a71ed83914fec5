import { type Locale, localeOfKey } from '#i18n/locales.ts';
import { characterFault } from './characters.ts';
import { dataLists } from './data-lists.ts';
import type { PlanData } from './plan-data.ts';
import { entryProblem, type Problem } from './problem.ts';
import { stringFault } from './words.ts';

/** Signs that the site's own strings use and the plan does not: arrows, and the signs of a sum. */
const SIGNS = /[\u2190-\u2193\u00F7\u2212|]/g;
/** What opens or closes an element: no string of the data is markup. */
const MARKUP = /<|&#?\w+;/;
/** Fields that are for editors or for what a reader types, not words of the site. */
const UNREAD = /(^|\.)(usage|say|id|url|quote|address|how|place|rests)(\.|$)/;

/** Every string of a value with the path that leads to it. */
function stringsOf(value: unknown, path: string): { path: string; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => stringsOf(child, path ? `${path}.${key}` : key));
}

/** What in a string no text of the site may have; `locale` where its language is known. */
export function faultOf(text: string, locale: Locale | undefined, isRead: boolean): string | undefined {
	const plain = text.replace(/\{\w+\}/g, '0');
	if (/[\uD800-\uDFFF]/u.test(plain)) return 'half of a character (lone surrogate): expected text';
	if (MARKUP.test(plain)) return `markup in “${text.slice(0, 30)}”: expected words alone`;
	// What readers type and notes for editors have the straight apostrophe of a keyboard.
	const character = characterFault(isRead ? plain : plain.replaceAll("'", ''), locale, SIGNS);
	return character ?? (locale && isRead ? stringFault(plain, locale) : undefined);
}

/** The strings of an entry; the language of one is said by the key on the way to it. */
function entryProblems(file: string, name: string, entry: unknown): Problem[] {
	return stringsOf(entry, '').flatMap(({ path, text }) => {
		const locale = path
			.split('.')
			.map(localeOfKey)
			.find((each) => each !== undefined);
		const fault = faultOf(text, locale, !UNREAD.test(path));
		return fault ? [entryProblem(file, name, `field “${path}”: ${fault}`)] : [];
	});
}

/** Characters, markup, spelling and punctuation of every string in the data. */
export function checkDataStrings(data: PlanData): Problem[] {
	return dataLists(data).flatMap(({ file, entries }) => {
		// The synonyms of a language stand in its own file.
		const [, key] = /\.(\w+)\.txt$/.exec(file) ?? [];
		return entries.flatMap(({ name, value }) => entryProblems(file, name, key ? { [key]: value } : value));
	});
}
