import { hasHan } from '#locales/script.ts';
import type { Lexicon } from '#search/query/lexicon.ts';
import { parseQuery } from '#search/query/parse.ts';
import { byRank, type Ranked, rank } from '#search/query/rank.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import { fromPinyin, type SoundTable, simplifiedText, soundAlikes } from '#search/query/sounds.ts';
import { oneSlipAway } from '#search/query/spelling.ts';
import { normalized, tokensOf } from '#search/query/text.ts';
import { looser, type Reading, type Variant, withSynonyms } from '#search/query/variants.ts';

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

/**
 * Searches one language: as typed, with synonyms, and, where nothing has the
 * query literally, without question words, in simplified characters, by sound, and one
 * slip of the hand away.
 */
export async function searchOne(typed: string, searchable: Searchable): Promise<Findings> {
	const { index, lexicon } = searchable;
	const text = normalized(typed).trim();
	const [asTyped, synonymous] = await Promise.all([
		rank(parseQuery(text, lexicon.stopWords), index),
		rankVariants(withSynonyms(text, lexicon), searchable),
	]);
	let ranked = merged(asTyped, synonymous.ranked);
	const readings = [...synonymous.readings];
	const forms = looser(text, lexicon);
	for (const form of forms) {
		if (isAnswered(ranked)) break;
		const loose = await rankVariants([{ text: form, reading: undefined }, ...withSynonyms(form, lexicon)], searchable);
		ranked = merged(ranked, loose.ranked);
		readings.push(...loose.readings);
	}
	if (!isAnswered(ranked) && hasHan(text)) {
		const table = await searchable.sounds();
		const simple = table ? simplifiedText(text, table) : text;
		if (simple !== text) return searchOne(simple, searchable);
	}
	for (const variantsOf of [soundVariants, spellingVariants]) {
		if (isAnswered(ranked)) break;
		const alike = await rankVariants(await variantsOf(forms[0] ?? text, searchable), searchable);
		const heard = alike.ranked.filter(({ tier }) => tier !== 'partial');
		ranked = merged(ranked, heard);
		if (heard.length > 0) readings.push(...alike.readings);
	}
	const best = ranked[0]?.score ?? 0;
	return { ranked: ranked.filter(({ tier, score }) => tier !== 'partial' || score > best * TAIL), readings };
}
