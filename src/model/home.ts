import { chapterSlugs } from '#data/chapters.ts';
import { homeNumbers, topics } from '#data/entrances.ts';
import { type Figure, figures } from '#data/figures.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { addressKind } from '#markdown/address.ts';
import { addressUrl, siteUrl } from '#markdown/urls.ts';
import { addressLabel } from '#model/address-label.ts';
import { type PlacedBlock, placedBlocks } from '#model/blocks.ts';
import { type ChapterView, chapterViews } from '#model/chapter.ts';
import { documentFacts } from '#model/document-facts.ts';
import { type FormatMeasure, formatValue } from '#model/format.ts';
import { type IndicatorRow, indicatorRows } from '#model/indicators.ts';
import { type Overview, type OverviewPart, overview } from '#model/overview.ts';
import { readingMinutes } from '#model/reading-time.ts';
import { type SearchPlace, searchPlace } from '#model/search-page.ts';

/** A link with what stands behind it. */
export interface Entrance {
	href: string;
	text: string;
	/** An address or a target. */
	note: string;
}

/** All that the home page shows. */
export interface HomeView {
	facts: { term: string; value: string }[];
	/** The communities: the name, and what each is to be like, which the heading says before the name in Chinese and behind it in English. */
	goals: { href: string; name: string; text: string; isNameFirst: boolean }[];
	numbers: { value: string; label: string; href: string; address: string }[];
	topics: { id: string; name: string; places: Entrance[] }[];
	staff: { href: string; text: string }[];
	search: SearchPlace;
	overview: Overview;
	chapters: (ChapterView & { minutes: number })[];
}

/** A heading such as 打造服务完善、友善亲和的幸福社区, taken apart. Throws an Error where it is of another form. */
function goalOf({ href, text }: OverviewPart['items'][number]): HomeView['goals'][number] {
	const parts =
		/^打造(?<text>.+的)(?<name>.+社区)$/u.exec(text)?.groups ??
		/^Build an? (?<name>\w+ community) (?<text>.+)$/.exec(text)?.groups;
	if (!parts?.name || !parts.text) throw new Error(`src/model/home.ts: “${text}” names no community as expected`);
	const [first = '', ...rest] = parts.name;
	return {
		href,
		name: first.toUpperCase() + rest.join(''),
		text: parts.text,
		isNameFirst: text.indexOf(parts.name) < text.indexOf(parts.text),
	};
}

function numbersOf(locale: Locale, rows: readonly IndicatorRow[], t: Translate): HomeView['numbers'] {
	const { key } = locales[locale];
	return homeNumbers.map((each) => {
		if ('indicator' in each) {
			const row = rows[each.indicator - 1];
			if (!row) throw new Error(`src/data/entrances.ts: no indicator ${each.indicator}`);
			return {
				value: row.target,
				label: 'label' in each ? each.label[key] : row.name,
				href: row.href,
				address: addressLabel(row.address, locale),
			};
		}
		const figure = (figures as readonly Figure[]).find(({ id }) => id === each.figure);
		if (!figure || !('address' in figure) || typeof figure.value !== 'number')
			throw new Error(`src/data/entrances.ts: no printed figure “${each.figure}”`);
		const value = formatValue(figure.value, figure.measure as FormatMeasure, locale);
		return {
			value: figure.approximate ? t('about', { value }) : value,
			label: 'label' in each ? each.label[key] : figure.label[key],
			href: addressUrl(figure.address, locale),
			address: figure.address,
		};
	});
}

/** Topics with their places by name. Throws an Error where a place does not exist. */
function topicsOf(locale: Locale, rows: readonly IndicatorRow[], blocks: readonly PlacedBlock[]): HomeView['topics'] {
	const place = (address: string): Entrance => {
		if (addressKind(address) === 'indicator') {
			const row = rows.find((each) => each.address === address);
			if (row) return { href: row.href, text: row.name, note: row.target };
		}
		const heading = blocks.find((block) => block.address === address);
		if (!heading) throw new Error(`src/data/entrances.ts: no place ${address}`);
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
	const drawing = await overview(locale);
	const chapters = await chapterViews(locale);
	return {
		facts: documentFacts(locale),
		goals: (drawing.parts.find(({ id }) => id === 'goals')?.items ?? []).map(goalOf),
		numbers: numbersOf(locale, rows, t),
		topics: topicsOf(locale, rows, blocks),
		staff: [
			{ href: siteUrl('/tasks/', locale), text: t('tasksTitle') },
			{ href: siteUrl('/indicators/', locale), text: t('indicatorsTitle') },
			{ href: siteUrl('/units/', locale), text: t('unitsTitle') },
			{ href: siteUrl('/projects/', locale), text: t('projectsTitle') },
			{ href: siteUrl('/data/', locale), text: t('homeDownloads') },
			{ href: siteUrl('/print/', locale), text: t('printTitle') },
		],
		search: searchPlace(locale),
		overview: drawing,
		chapters: await Promise.all(
			chapters.map(async (chapter) => ({ ...chapter, minutes: await readingMinutes(chapter.entry.slug, locale) })),
		),
	};
}
