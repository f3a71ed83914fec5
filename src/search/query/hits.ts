import type { TextPiece } from '#i18n/text-piece.ts';
import { type Excerpt, excerptOf } from '#search/query/excerpt.ts';
import { findNeedles, pieces } from '#search/query/marks.ts';
import { type Ranked, type Tier, tiers } from '#search/query/rank.ts';
import type { FoundRecord, SearchIndex } from '#search/query/search-index.ts';
import { compact } from '#search/query/text.ts';
import type { RecordType } from '#search/record.ts';

/** A find as it is shown. */
export interface Hit {
	record: FoundRecord;
	/** The place that has what was looked for, with the words to mark there. */
	href: string;
	address: string;
	title: TextPiece[];
	excerpt: TextPiece[];
	tier: Tier;
	/** The everyday words that it was found by, which are not the plan's. */
	said?: string | undefined;
}

/** How many of each tier are read and put in order by what they say, before the first are shown. */
const POOL: Record<Tier, number> = { literal: 14, reading: 10, everyday: 8, partial: 8 };
/** What a look at the record itself adds: the query as typed, marks included; in the title; as the title. */
const EXACT = 0.6;
const IN_TITLE = 0.35;
const IS_TITLE = 0.25;
/** The plan's own text comes before what the site says about its words. */
const TYPE_WEIGHT: Partial<Record<RecordType, number>> = { term: -0.9, unit: -0.8 };

function closer(record: FoundRecord, { score, needles, tier }: Ranked, query: string): number {
	const title = compact(record.label);
	const inTitle = needles.filter((needle) => title.includes(needle.join(''))).length / Math.max(needles.length, 1);
	const typed = query.trim().toLowerCase();
	const exact = record.blocks.some(({ text }) => text.toLowerCase().includes(typed));
	return (
		score +
		(TYPE_WEIGHT[record.type] ?? 0) +
		(exact ? EXACT : 0) +
		inTitle * IN_TITLE +
		((tier === 'literal' || tier === 'reading') && needles.some((needle) => needle.join('') === title) ? IS_TITLE : 0)
	);
}

/** The URL of a place with the words to be marked there. */
function hrefOf({ url }: FoundRecord, excerpt: Excerpt | undefined, marked: readonly string[]): string {
	const [path = '', hash = ''] = url.split('#');
	const address = hash && excerpt ? excerpt.address : hash;
	const words = [...new Set(marked)];
	const mark =
		words.length > 0
			? `?${words
					.slice(0, 6)
					.map((word) => `mark=${encodeURIComponent(word)}`)
					.join('&')}`
			: '';
	return path + mark + (address ? `#${address}` : '');
}

function hitOf(record: FoundRecord, { needles, tier, said }: Ranked): Hit {
	const excerpt = excerptOf(record, needles);
	const title = pieces(record.label, findNeedles(record.label, needles));
	const marked = [...(excerpt?.pieces ?? []), ...title].filter(({ found }) => found).map(({ text }) => text);
	return {
		record,
		href: hrefOf(record, excerpt, marked),
		address: excerpt?.address ?? record.id,
		title,
		excerpt: excerpt?.pieces ?? [],
		tier,
		said,
	};
}

/** The first `count` hits of a tier: the best are read and put in order by what they say. */
async function tierHits(tier: readonly Ranked[], index: SearchIndex, query: string, count: number): Promise<Hit[]> {
	if (count === 0) return [];
	const pool = await Promise.all(
		tier.slice(0, Math.max(POOL[tier[0]?.tier ?? 'partial'], count)).map(async (ranked) => {
			const record = await index.record(ranked.key);
			return { ranked, record, score: closer(record, ranked, query) };
		}),
	);
	return pool
		.sort((a, b) => b.score - a.score)
		.slice(0, count)
		.map(({ ranked, record }) => hitOf(record, ranked));
}

/** The hits to show of what was found: at most `count` of each tier, tier by tier. */
export async function hitsOf(
	ranked: readonly Ranked[],
	index: SearchIndex,
	query: string,
	count: number,
): Promise<Hit[]> {
	const all = tiers.map((tier) =>
		tierHits(
			ranked.filter((each) => each.tier === tier),
			index,
			query,
			count,
		),
	);
	return (await Promise.all(all)).flat();
}
