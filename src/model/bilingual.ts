import { inClauses } from '#i18n/format.ts';
import { type Locale, pairLocale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { perBuild } from '#markdown/per-build.ts';
import { bilingualPath } from '#markdown/site-pages.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { type PlacedBlock, placedBlocks } from '#model/blocks.ts';
import { type ChapterLink, type ChapterView, chapterViews } from '#model/chapter.ts';
import { type MarkedPiece, withMarks, withoutMarks } from '#model/corrections.ts';
import { cellTexts, indicatorRows } from '#model/indicator-rows.ts';
import { shownVerdicts, shownWorks } from '#model/shown-states.ts';
import type { VerdictView } from '#model/verdicts.ts';

/** One text of a pair; note marks stand in the first only. */
export interface PairSide {
	locale: Locale;
	number: string;
	pieces: MarkedPiece[];
}

/** One place of the plan in both languages. */
export interface Pair {
	address: Address;
	kind: PlacedBlock['kind'] | 'indicator';
	/** The place in its chapter, in the page's language. */
	href: string;
	sides: PairSide[];
	/** What became of it, in the page's language: of an indicator its verdict, of a task or project its state, where that is shown. */
	state: { state: string; label: string } | undefined;
}

/** A chapter in both languages, block by block; the page's language comes first. */
export interface BilingualView {
	chapter: ChapterView;
	/** Its path in the default language. */
	path: string;
	pairs: Pair[];
	previous: ChapterLink | undefined;
	next: ChapterLink | undefined;
}

/** The bilingual views of all chapters, for a page in `locale`. Throws an Error where the languages do not have the same places. */
export const bilingualViews = perBuild(async (locale: Locale): Promise<readonly BilingualView[]> => {
	const chapters = await chapterViews(locale);
	const other = pairLocale(locale);
	if (!other) return [];
	const order = [locale, other] as const;
	const links = chapters.map(({ entry, label }) => ({ href: siteUrl(bilingualPath(entry.slug), locale), label }));
	return Promise.all(
		chapters.map(async (chapter, index) => ({
			chapter,
			path: bilingualPath(chapter.entry.slug),
			pairs: await chapterPairs(chapter.entry.slug, order),
			previous: links[index - 1],
			next: links[index + 1],
		})),
	);
});

type Order = readonly [page: Locale, other: Locale];

async function chapterPairs(slug: string, order: Order): Promise<Pair[]> {
	const texts = await Promise.all(order.map((locale) => placedBlocks(slug, locale)));
	const [own = []] = texts;
	const [page] = order;
	const works = await shownWorks(page);
	return own.flatMap(({ address, kind }, index) => {
		const sides = order.map((locale, side) => {
			const block = texts[side]?.[index];
			if (block?.address !== address)
				throw new Error(
					`content: ${address} is ${block?.address ?? 'missing'} in ${locale}; expected the same places in every language`,
				);
			return {
				locale,
				number: numberPrefix(address, locale),
				pieces: side === 0 ? withMarks(block.pieces, translator(page)) : withoutMarks(block.pieces),
			};
		});
		const pair = { address, kind, href: addressUrl(address, page), sides, state: works.get(address) };
		return kind === 'caption' ? [pair, ...indicatorPairs(order)] : [pair];
	});
}

const stateOf = (view: VerdictView | undefined): Pair['state'] => view && { state: view.verdict, label: view.label };

/** The rows of the indicator table as pairs: number and name, then what the other columns hold. */
function indicatorPairs(order: Order): Pair[] {
	const rows = order.map((locale) => indicatorRows(locale));
	const [page] = order;
	const verdicts = shownVerdicts(page);
	return (rows[0] ?? []).map(({ no, address }, index) => ({
		address,
		kind: 'indicator',
		href: addressUrl(address, page),
		state: stateOf(verdicts.get(no)),
		sides: order.map((locale, side) => {
			const row = rows[side]?.[index];
			if (!row) return { locale, number: '', pieces: [] };
			const mark = side === 0 ? row.mark : undefined;
			const pieces = [
				{ text: inClauses([row.category, row.name], locale), ...(mark?.in === 'name' && { correction: mark }) },
				{
					text: inClauses(['', ...cellTexts(row)], locale),
					...(mark?.in === 'target' && { correction: mark }),
				},
			];
			return { locale, number: `${index + 1}. `, pieces };
		}),
	}));
}
