import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { commonNames } from '#i18n/translate.ts';
import { faultOf } from './data-strings.ts';
import { entryProblem, type Problem } from './problem.ts';

/** The words of the interface of each language, by their keys. */
export type WordsOf = (locale: Locale) => ReadonlyMap<string, string>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const common = new Set(commonNames());

/** The placeholders that are a text's own: not what every text may name. A count in words is a count. */
function ownPlaceholders(text: string): Set<string> {
	const names = [...text.matchAll(/\{(\w)(\w*)\}/g)].map(([, first = '', rest = '']) => first.toLowerCase() + rest);
	return new Set(names.filter((name) => !common.has(name)).map((name) => name.replace(/InWords$/, '')));
}

/** What is wrong with the text of a key beside the same of the plan's own language, or undefined. */
function keyFault(key: string, text: string, own: ReadonlyMap<string, string>, locale: Locale): string | undefined {
	const original = own.get(key) ?? own.get(key.replace(PLURAL, ''));
	if (original === undefined) return 'no text of the interface has this key';
	const form = own.has(key) ? undefined : PLURAL.exec(key)?.[1];
	const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	if (form && !forms.some((each) => each === form))
		return `the language has no plural “${form}”: expected ${forms.join(', ')}`;
	const [given, found] = [ownPlaceholders(original), ownPlaceholders(text)];
	const unknown = found.difference(given);
	// A form may write its number out: “one result”.
	const lost = form ? new Set<string>() : given.difference(found);
	if (unknown.size > 0) return `{${[...unknown].join('}, {')}} has no value here: expected those of “${original}”`;
	return lost.size > 0 ? `has no {${[...lost].join('}, {')}}: expected what “${original}” has` : undefined;
}

/** The words of every language against those of the plan's own: all there, the same placeholders, plural forms that the language has, and text alone. */
export function checkInterface(wordsOf: WordsOf): Problem[] {
	const own = wordsOf(defaultLocale);
	const keys = [...own.keys()].filter((key) => !own.has(key.replace(PLURAL, '')) || !PLURAL.test(key));
	return publishedLocales.flatMap((locale) => {
		const file = `src/i18n/words/${locales[locale].key}.ts`;
		const words = wordsOf(locale);
		const lacking = keys.filter((key) => !words.get(key)?.trim());
		const [first = ''] = lacking;
		const message = `${lacking.length} of ${keys.length} texts are missing, the first ${first} (“${own.get(first)}”)`;
		return [
			...(lacking.length > 0 ? [{ file, line: undefined, message }] : []),
			...[...words].flatMap(([key, text]) => {
				const fault = keyFault(key, text, own, locale) ?? faultOf(text, locale, true);
				return fault && text.trim() ? [entryProblem(file, key, fault)] : [];
			}),
		];
	});
}
