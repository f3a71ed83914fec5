import { hasHan } from '#locales/script.ts';
import type { Lexicon } from '#search/query/lexicon.ts';
import { hasNumber, numberAtEdge, withNumbers } from '#search/query/numbers.ts';
import { operatorsIn } from '#search/query/operators.ts';
import { parseQuery } from '#search/query/parse.ts';
import { byRank, type Ranked, rank } from '#search/query/rank.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import { fromPinyin, type SoundTable, simplifiedText, soundAlikes } from '#search/query/sounds.ts';
import { oneSlipAway } from '#search/query/spelling.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import { looser, placeOf, type Reading, type Variant, withSynonyms } from '#search/query/variants.ts';

/** What a search in one language needs. */
export interface Searchable {
	index: SearchIndex;
	lexicon: Lexicon;
	/** Loads the sounds; undefined where the language has none. */
	sounds: () => Promise<SoundTable | undefined>;
}

/** What was found in one language, best first, and how the query was read beside as typed. */
export interface Findings {
	ranked: Ranked[];
	readings: Reading[];
}

/** How much a find through other words than the reader's counts. */
const VARIANT = 0.9;
/** How much what stands in the text counts beside everyday words. */
const IN_TEXT = 0.3;
/** Less than this, everyday words and text together, is another question. */
const LEAST_EVERYDAY = 0.52;
/** A number up to this is one of many in a text: it counts where it stands with its unit. */
const SMALL = 10;
/** The second tier is what has more than this share of the best score. */
const TAIL = 0.38;

/** Two lists as one: each record with its better rank. */
function merged(first: readonly Ranked[], second: readonly Ranked[]): Ranked[] {
	const best = new Map(first.map((each) => [each.key, each]));
	for (const each of second) {
		const known = best.get(each.key);
		if (!known || byRank(each, known) < 0) best.set(each.key, each);
	}
	return [...best.values()].sort(byRank);
}

const isAnswered = (ranked: readonly Ranked[]) => ranked.some(({ tier }) => tier !== 'partial');

async function rankVariants(variants: readonly Variant[], { index, lexicon }: Searchable): Promise<Findings> {
	const lists = await Promise.all(
		variants.map(async ({ text, reading }) => ({
			reading,
			ranked: await rank(parseQuery(text, lexicon.stopWords), index),
		})),
	);
	const useful = lists.filter(({ ranked }) => ranked.length > 0);
	const scaled = useful.map(({ ranked, reading }) =>
		ranked.map((each): Ranked => {
			const tier = each.tier === 'literal' && reading ? 'reading' : each.tier;
			return { ...each, tier, score: each.score * VARIANT };
		}),
	);
	return {
		ranked: scaled.reduce((all, each) => merged(all, each), []),
		readings: useful.flatMap(({ reading }) => reading ?? []),
	};
}

/** Wordings that sound like the query and stand in the texts, the most frequent first where it is pinyin. */
async function soundVariants(text: string, { index, lexicon, sounds }: Searchable): Promise<Variant[]> {
	const chinese = hasHan(text);
	const table = await sounds();
	if (!table) return [];
	const compact = tokensOf(text).join(chinese ? '' : ' ');
	const candidates = chinese ? soundAlikes(compact, table) : fromPinyin(compact, table);
	const counted = await Promise.all(
		candidates.map(async (wording) => {
			const { runs } = parseQuery(wording, lexicon.stopWords);
			const counts = await Promise.all(runs.map(async (run) => (await index.phrase(run)).length));
			return { wording, count: Math.min(...counts) };
		}),
	);
	const found = counted.filter(({ count }) => count > 0);
	if (!chinese) found.sort((a, b) => b.count - a.count);
	return found.slice(0, chinese ? 1 : 3).map(({ wording }) => ({
		text: wording,
		reading: { kind: chinese ? 'sound' : 'pinyin', from: text, to: wording.replaceAll(' ', '') },
	}));
}

/** Each run of the query that stands nowhere, in the first wording one slip away that does. */
async function spellingVariants(text: string, { index, lexicon, sounds }: Searchable): Promise<Variant[]> {
	const table = await sounds();
	if (!table || !hasHan(text)) return [];
	const variants: Variant[] = [];
	const runs = parseQuery(text, lexicon.stopWords).runs.map((run) => run.join(''));
	for (const run of runs) {
		for (const wording of oneSlipAway(run, table)) {
			if ((await index.phrase(tokensOf(wording))).length === 0) continue;
			const corrected = runs.map((each) => (each === run ? wording : each)).join(' ');
			variants.push({ text: corrected, reading: { kind: 'spelling', from: run, to: wording } });
			break;
		}
	}
	return variants;
}

/** How many records are read to see whether what was found by its tokens is what was meant. */
const READ = 20;

/** Ranks without those, of the first, whose text is not as it should be. */
async function held(ranked: readonly Ranked[], index: SearchIndex, holds: (text: string) => boolean) {
	const kept = await Promise.all(
		ranked.map(async (each, at) => {
			if (at >= READ) return true;
			const { blocks } = await index.record(each.key);
			return blocks.some(({ text }) => holds(normalized(text)));
		}),
	);
	return ranked.filter((_, at) => kept[at]);
}

/** The numbers of a query as the plan prints them: what has one, and says what the query says of it. */
async function numberFindings(text: string, { index, lexicon }: Searchable): Promise<Findings> {
	const lists = await Promise.all(
		withNumbers(text, lexicon.numberForms).map(async ({ text: wording, tokens, number, reading }) => {
			const found = await rank(parseQuery(wording, lexicon.stopWords), index);
			const ranked = found
				.filter(({ tier, needles }) => {
					const has = needles.filter((needle) => tokens.every((token) => needle.includes(token)));
					return tier === 'literal' || (number.value > SMALL && has.length > 0 && needles.length > 1);
				})
				.map((each): Ranked => ({ ...each, tier: each.tier === 'literal' ? 'reading' : each.tier }));
			return { reading, ranked: await held(ranked, index, (has) => hasNumber(has, number)) };
		}),
	);
	const useful = lists.filter(({ ranked }) => ranked.length > 0);
	return {
		ranked: useful.reduce<Ranked[]>((all, { ranked }) => merged(all, ranked), []),
		readings: useful.flatMap(({ reading }) => reading ?? []),
	};
}

/** What answers a query in everyday words; what of the query stands there too is marked. */
async function everydayFindings(
	text: string,
	known: readonly Ranked[],
	{ index, lexicon }: Searchable,
): Promise<Ranked[]> {
	const inText = new Map(known.map((each) => [each.key, each]));
	const most = Math.max(0, ...known.map(({ coverage }) => coverage));
	const found = await Promise.all(
		lexicon.findEveryday(text).map(async ({ place, said, score }) =>
			[...(await index.withFilter('place', place))].map((key): Ranked => {
				const { coverage = 0, needles = [] } = inText.get(key) ?? {};
				return { key, score: score + IN_TEXT * coverage, said, tier: 'everyday', needles, coverage };
			}),
		),
	);
	// What has more of the query in the plan's own words than this answers better.
	return found.flat().filter(({ score }) => score >= Math.max(LEAST_EVERYDAY, most));
}

async function searchText(text: string, searchable: Searchable): Promise<Findings> {
	const { index, lexicon } = searchable;
	const [typed, synonymous, numbered] = await Promise.all([
		rank(parseQuery(text, lexicon.stopWords), index),
		rankVariants(withSynonyms(text, lexicon), searchable),
		numberFindings(text, searchable),
	]);
	const edge = numberAtEdge(text);
	const asTyped = edge ? await held(typed, index, (has) => hasNumber(has, edge)) : typed;
	let ranked = merged(merged(asTyped, numbered.ranked), synonymous.ranked);
	const readings = [...numbered.readings, ...synonymous.readings];
	const forms = looser(text, lexicon);
	for (const form of forms) {
		if (isAnswered(ranked)) break;
		const loose = await rankVariants([{ text: form, reading: undefined }, ...withSynonyms(form, lexicon)], searchable);
		ranked = merged(ranked, loose.ranked);
		readings.push(...loose.readings);
	}
	const untreated = lexicon.untreated.find((word) => placeOf(word, text) >= 0);
	if (untreated) {
		const literal = ranked.filter(({ tier }) => tier === 'literal');
		return { ranked: literal, readings: literal.length > 0 ? [] : [{ kind: 'untreated', from: untreated, to: '' }] };
	}
	if (!ranked.some(({ tier }) => tier === 'literal'))
		ranked = merged(ranked, await everydayFindings(text, ranked, searchable));
	if (!isAnswered(ranked) && hasHan(text)) {
		const table = await searchable.sounds();
		const simple = table ? simplifiedText(text, table) : text;
		if (simple !== text) return searchText(simple, searchable);
	}
	for (const variantsOf of [soundVariants, spellingVariants]) {
		if (isAnswered(ranked)) break;
		const alike = await rankVariants(await variantsOf(forms[0] ?? text, searchable), searchable);
		const heard = alike.ranked.filter(({ tier }) => tier !== 'partial');
		ranked = merged(ranked, heard);
		if (heard.length > 0) readings.push(...alike.readings);
	}
	const best = Math.max(0, ...ranked.filter(({ tier }) => tier !== 'everyday').map(({ score }) => score));
	return { ranked: ranked.filter(({ tier, score }) => tier !== 'partial' || score > best * TAIL), readings };
}

/**
 * Searches one language: as typed, with numbers as they are printed, with synonyms, and,
 * where nothing has the query literally, without question words, by what people ask, in
 * simplified characters, by sound, and one slip of the hand away. What stands in quotation
 * marks must be there so; what has a word behind a minus is left out.
 */
export async function searchOne(typed: string, searchable: Searchable): Promise<Findings> {
	const { index } = searchable;
	const { text, exact, without } = operatorsIn(typed);
	const { ranked, readings } = await searchText(text, searchable);
	if (exact.length + without.length === 0) return { ranked, readings };
	const keysOf = async (words: string) => new Set((await index.phrase(tokensOf(words))).map(({ key }) => key));
	const [must, mustNot] = await Promise.all([Promise.all(exact.map(keysOf)), Promise.all(without.map(keysOf))]);
	const kept = ranked.filter(
		({ key }) => must.every((keys) => keys.has(key)) && !mustNot.some((keys) => keys.has(key)),
	);
	return {
		ranked: await held(kept, index, (has) => exact.every((words) => has.includes(words))),
		readings: exact.length > 0 ? [] : readings,
	};
}
