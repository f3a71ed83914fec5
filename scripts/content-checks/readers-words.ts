import { type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import { hasHan } from '#locales/script.ts';
import { isWithin } from '#markdown/address.ts';
import { synonymsFile } from '#schemas/synonyms.ts';
import type { PlanData } from './plan-data.ts';
import { entryProblem, type Problem } from './problem.ts';

/** What is answered at more places than this is answered nowhere. */
const MOST_PLACES = 3;

/** Whether words stand in a text: anywhere in Chinese, as whole words elsewhere. */
function standsIn(words: string, text: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const around = text.charAt(at - 1) + text.charAt(at + words.length);
		if (hasHan(words) || !/[\p{L}\p{N}]/u.test(around)) return true;
	}
	return false;
}

/**
 * What readers say in each language, against the plan's text in it: said once, the plan's
 * words for it are there; what people ask is not the plan's own wording, leads to few
 * places, which the plan has, and names nothing that the plan does not treat.
 */
export function checkReadersWords(
	data: PlanData,
	textOf: (key: LocaleKey) => string,
	addresses: Iterable<string>,
): Problem[] {
	const known = [...addresses];
	return publishedLocales.flatMap((locale) => {
		const { key } = locales[locale];
		const file = synonymsFile(key);
		const text = textOf(key).toLowerCase();
		const { synonyms, everyday, untreated } = data.readersWords[key];
		const faults = ([first = '']: readonly string[], found: readonly string[]) =>
			found.map((fault) => entryProblem(file, `“${first}”`, fault));
		const twice = (said: Set<string>, say: readonly string[]) =>
			say.filter((word) => said.has(word) || !said.add(word)).map((word) => `“${word}” is said twice`);
		const [exchanged, asked] = [new Set<string>(), new Set<string>()];
		return [
			...synonyms.flatMap(({ say, plan }) =>
				faults(say, [
					...twice(exchanged, say),
					...plan
						.filter((word) => !text.includes(word.toLowerCase()))
						.map((word) => `“${word}” does not occur in the plan`),
				]),
			),
			...untreated.flatMap((word) =>
				faults(
					[word],
					[
						...twice(asked, [word]),
						...(standsIn(word, text) ? ['stands in the plan; expected what the plan does not treat'] : []),
					],
				),
			),
			...everyday.flatMap(({ say, places }) =>
				faults(say, [
					...twice(asked, say),
					...places
						.filter((place) => !known.some((address) => address === place || isWithin(address, place)))
						.map((place) => `the address “${place}” is not in the plan`),
					...(places.length > MOST_PLACES
						? [`leads to ${places.length} places; expected the one that answers, at most ${MOST_PLACES}`]
						: []),
					...say
						.filter((words) => standsIn(words, text))
						.map((words) => `“${words}” stands in the plan, where search finds it; expected other words`),
					...say.flatMap((words) =>
						untreated
							.filter((word) => standsIn(word, words))
							.map((word) => `“${words}” names “${word}”, which the plan does not treat`),
					),
				]),
			),
		];
	});
}
