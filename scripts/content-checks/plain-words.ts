import { type Locale, type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import { addressKind, isWithin } from '#markdown/address.ts';
import { isTask, projectOf } from '#markdown/places.ts';
import { termFinder } from '#markdown/terms.ts';
import { PLAIN_WORDS_FILE, type PlainSentence } from '#schemas/plain-words.ts';
import { nameOf } from './data-lists.ts';
import { lengthOf, namesLacking, numbersLacking, promisesLacking } from './plain-claims.ts';
import type { PlanData, Printed } from './plan-data.ts';
import { entryProblem, type Problem } from './problem.ts';

/** Whether an address is of a project itself, not of a block in it. */
const isProject = (address: string) => addressKind(address) === 'section' && projectOf(address) !== undefined;

/** The addresses of a sentence that the plan does not have, or that are of another task or project. */
function restFaults({ place, rests }: PlainSentence, { projectLinks }: PlanData, texts: ReadonlyMap<string, string>) {
	const project = isProject(place) ? projectOf(place) : undefined;
	const tied = projectLinks.filter((link) => link.project === project).map(({ address }) => address);
	return rests.flatMap((address) => {
		if (addressKind(address) === undefined || !texts.has(address))
			return [`field “rests” names “${address}”, which the plan does not have`];
		if (isWithin(address, place) || tied.includes(address)) return [];
		const expected = project ? `a block of ${place}, or one that src/data/links.ts ties to it` : `a block of ${place}`;
		return [`field “rests” names “${address}”: expected ${expected}`];
	});
}

/** What a sentence says in one language that the texts it rests on, a block a line, do not hold; and where it is no short sentence. */
function claimFaults(sentence: string, held: string, locale: Locale, { glossary, plan }: PlanData): string[] {
	const { key, script } = locales[locale];
	const { length, most, unit } = lengthOf(sentence, locale);
	const isOne = script === 'han' ? /^[^。！？]+。$/u.test(sentence) : /^(?:(?![.!?] \p{Lu}).)+[.]$/u.test(sentence);
	const finder = termFinder(glossary);
	const terms = new Set(finder.find(sentence, locale).map(({ id }) => id));
	const foreign = glossary
		.filter(({ id, everyday, reverse }) => terms.has(id) && !everyday && reverse !== false)
		.filter(({ id }) => !finder.has(held, locale, id))
		.map((term) => term[key]);
	// The plan's own place is known wherever its text is read.
	const known = [held, plan.name[key], plan.title[key], plan.place[key], plan.placeInFull[key]].join('\n');
	const lacking = (what: string, found: readonly string[]) =>
		found.map((each) => `${what} “${each}”, which the blocks it rests on do not have`);
	return [
		...(length > most ? [`has ${length} ${unit}; expected at most ${most}`] : []),
		...(isOne ? [] : ['is not one sentence: expected one that ends with a full stop']),
		...lacking('says the number', numbersLacking(sentence, held, locale)),
		...lacking('names', [...new Set([...foreign, ...namesLacking(sentence, known, locale)])]),
		...lacking('promises', promisesLacking(sentence, held, locale)),
	].map((fault) => `field “${key}” ${fault}`);
}

/** The texts that a sentence rests on, a line each; its heading stands above it wherever it is shown. */
const heldBy = (
	{ place, rests }: PlainSentence,
	texts: Readonly<Record<LocaleKey, ReadonlyMap<string, string>>>,
	key: LocaleKey,
) => [place, ...rests].map((address) => texts[key].get(address) ?? '').join('\n');

/** What of a sentence the plan does not hold. */
function sentenceFaults(sentence: PlainSentence, data: PlanData, { texts, own }: Printed): string[] {
	const { place } = sentence;
	if (!texts[own].has(place) || !(isTask(place) || isProject(place)))
		return ['field “place” is no address of a task or project'];
	const faults = restFaults(sentence, data, texts[own]);
	if (faults.length > 0) return faults;
	return publishedLocales.flatMap((locale) => {
		const { key } = locales[locale];
		return claimFaults(sentence[key], heldBy(sentence, texts, key), locale, data);
	});
}

/** The plain sentences against the plan: where there are any, each task and project has one, and none says more than the blocks it rests on. */
export function checkPlainWords(data: PlanData, printed: Printed): Problem[] {
	const { plainWords } = data;
	if (plainWords.length === 0) return [];
	const texts = printed.texts[printed.own];
	const places = new Set(plainWords.map(({ place }) => place));
	const missing = [...texts.keys()].filter(
		(address) => (isTask(address) || isProject(address)) && !places.has(address),
	);
	return [
		...plainWords.flatMap((sentence) =>
			sentenceFaults(sentence, data, printed).map((fault) =>
				entryProblem(PLAIN_WORDS_FILE, nameOf.plainSentence(sentence), fault),
			),
		),
		...missing.map((place) =>
			entryProblem(
				PLAIN_WORDS_FILE,
				nameOf.plainSentence({ place }),
				`is missing; expected one for every task and project, or none at all`,
			),
		),
	];
}
