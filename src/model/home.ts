import { counted, formatValue, inList, withinSentence } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import type { Measure } from '#locales/languages.ts';
import { addressKind } from '#markdown/address.ts';
import { chapterSlugs, chaptersWith } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { addressLabel } from '#model/address-label.ts';
import { type PlacedBlock, placedBlocks } from '#model/blocks.ts';
import { type ChapterView, chapterViews } from '#model/chapter.ts';
import { documentFacts } from '#model/document-facts.ts';
import { type IndicatorRow, indicatorRows } from '#model/indicator-rows.ts';
import { type Overview, overview } from '#model/overview.ts';
import { type PeriodView, periodView } from '#model/period.ts';
import { type PlanDrawing, planDrawing } from '#model/plan-drawing.ts';
import { readingMinutes } from '#model/reading-time.ts';
import { type SearchPlace, searchPlace } from '#model/search-page.ts';
import { countOfKnown } from '#model/shown-states.ts';
import { figures } from '#schemas/figures.ts';
import { homeNumbers, topics } from '#schemas/home.ts';
import { indicators } from '#schemas/indicators.ts';
import { projectSlugs } from '#schemas/names.ts';

/** A link with what stands behind it. */
export interface PlacedLink {
	href: string;
	text: string;
	/** An address or a target. */
	note: string;
}

/** What staff come for, as far as the plan has it. */
const STAFF: readonly [path: string, word: WordKey][] = [
	['/tasks/', 'tasks.title'],
	['/indicators/', 'indicators.title'],
	['/units/', 'units.title'],
	['/projects/', 'projects.title'],
	['/progress/', 'progress.title'],
	['/data/', 'home.downloads'],
	['/print/', 'print.title'],
	['/verify/', 'verify.title'],
	['/extracts/', 'extracts.title'],
];

/** All that the home page shows. */
export interface HomeView {
	facts: { term: string; value: string }[];
	description: string;
	numbers: { value: string; label: string; href: string; address: string }[];
	topics: { id: string; name: string; places: PlacedLink[] }[];
	staff: { href: string; text: string }[];
	/** What the period is, and the way to what became of the plan; none where the plan has nothing to account for. */
	progress: { period: PeriodView; known: string; href: string } | undefined;
	search: SearchPlace;
	overview: Overview;
	/** None where the plan has nothing that is drawn. */
	drawing: PlanDrawing | undefined;
	chapters: (ChapterView & { minutes: number })[];
}

/** One sentence on what the site has, of what the plan has. */
function descriptionOf(chapters: number, locale: Locale, t: Translate): string {
	const numbered = chapters - chaptersWith('preface').length;
	const parts = [
		t('home.partChapters', counted(numbered, locale)),
		...(indicators.length > 0 ? [t('home.partIndicators', { count: indicators.length })] : []),
		...(projectSlugs.length > 0 ? [t('home.partProjects', counted(projectSlugs.length, locale))] : []),
	];
	return t('home.description', { parts: inList(parts, locale) });
}

function numbersOf(locale: Locale, rows: readonly IndicatorRow[], t: Translate): HomeView['numbers'] {
	const { key } = locales[locale];
	return homeNumbers.map((each) => {
		if ('indicator' in each) {
			const row = rows[each.indicator - 1];
			if (!row) throw new Error(`src/data/home.ts: no indicator ${each.indicator}`);
			return {
				value: t('home.target', { value: row.target }),
				label: each.label ? each.label[key] : row.name,
				href: row.href,
				address: addressLabel(row.address, locale),
			};
		}
		const figure = figures.find(({ id }) => id === each.figure);
		if (!figure || !('address' in figure) || typeof figure.value !== 'number')
			throw new Error(`src/data/home.ts: no printed figure “${each.figure}”`);
		const value = formatValue(figure.value, figure.measure as Measure, locale);
		return {
			value: figure.approximate ? t('charts.about', { value }) : value,
			label: each.label ? each.label[key] : figure.label[key],
			href: addressUrl(figure.address, locale),
			address: figure.address,
		};
	});
}

/** Topics with their places by name. Throws an Error where a place does not exist. */
function topicsOf(
	locale: Locale,
	rows: readonly IndicatorRow[],
	blocks: readonly PlacedBlock[],
	t: Translate,
): HomeView['topics'] {
	const place = (address: string): PlacedLink => {
		if (addressKind(address) === 'indicator') {
			const row = rows.find((each) => each.address === address);
			if (row)
				return { href: row.href, text: row.name, note: t('home.targetNote', { target: withinSentence(row.target) }) };
		}
		const heading = blocks.find((block) => block.address === address);
		if (!heading) throw new Error(`src/data/home.ts: no place ${address}`);
		return { href: addressUrl(address, locale), text: heading.text, note: address };
	};
	return topics.map(({ id, name, places }) => ({
		id,
		name: name[locales[locale].key],
		places: places.map(({ address }) => place(address)),
	}));
}

/** The home page in one language. */
export async function homeView(locale: Locale): Promise<HomeView> {
	const t = translator(locale);
	const rows = indicatorRows(locale);
	const blocks = (await Promise.all(chapterSlugs.map((slug) => placedBlocks(slug, locale)))).flat();
	const chapters = await chapterViews(locale);
	return {
		description: descriptionOf(chapters.length, locale, t),
		facts: documentFacts(locale),
		numbers: numbersOf(locale, rows, t),
		topics: topicsOf(locale, rows, blocks, t),
		staff: STAFF.filter(([path]) => hasPage(path)).map(([path, word]) => ({
			href: siteUrl(path, locale),
			text: t(word),
		})),
		progress: hasPage('/progress/')
			? {
					period: periodView(locale),
					known: indicators.length > 0 ? countOfKnown(locale) : '',
					href: siteUrl('/progress/', locale),
				}
			: undefined,
		search: searchPlace(locale),
		overview: await overview(locale),
		drawing: await planDrawing(locale),
		chapters: await Promise.all(
			chapters.map(async (chapter) => ({ ...chapter, minutes: await readingMinutes(chapter.entry.slug, locale) })),
		),
	};
}
