import { inClauses } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { type Address, addressKind, headingOf } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { isTask, projectOf } from '#markdown/places.ts';
import { pagePathOf } from '#markdown/urls.ts';
import { blocksByAddress, type PlacedBlock } from '#model/blocks.ts';
import { unitsOfAddress } from '#model/cross-references.ts';
import { cellTexts, indicatorPath, indicatorRows } from '#model/indicator-rows.ts';
import { trailOf } from '#model/passages.ts';
import { shownVerdicts, shownWorks, showsWorks } from '#model/shown-states.ts';
import type { WorkView } from '#model/works.ts';
import { glossary } from '#schemas/glossary.ts';
import { type UnitId, units } from '#schemas/names.ts';
import type { RecordType, SearchRecord } from '#search/record.ts';

/** What is found under no heading of the plan's own, and the name it goes by. */
const HEADLESS: Readonly<Record<string, WordKey>> = {
	'0': 'address.preface',
	notice: 'address.noticeTitle',
	colophon: 'address.colophonTitle',
};

const typeOf = (address: Address): RecordType =>
	projectOf(address) ? 'project' : isTask(address) ? 'task' : 'section';

/** Where a place of the text is shown: a project on the page that has its figures, all else in its chapter. */
function pathOf(address: Address): string {
	const slug = projectOf(address);
	if (addressKind(address) === 'chapter') return pagePathOf(address);
	return `${slug ? `/projects/${slug}/` : pagePathOf(address)}#${address}`;
}

/** The places of one chapter: a record for each heading with the blocks under it, and one for each measure. */
function placeRecords(
	blocks: ReadonlyMap<Address, PlacedBlock>,
	works: ReadonlyMap<Address, WorkView>,
	locale: Locale,
): SearchRecord[] {
	const t = translator(locale);
	return [...Map.groupBy(blocks.values(), ({ address }) => headingOf(address))].flatMap(([id, own]) => {
		const [first] = own;
		if (!first) return [];
		const texts = own.map(({ address, text }) => ({ address, text }));
		const common = {
			number: numberPrefix(id, locale),
			title: HEADLESS[id] ? t(HEADLESS[id]) : first.text,
			trail: trailOf(first.address, blocks, locale),
		};
		const record: SearchRecord = {
			...common,
			type: typeOf(id),
			id,
			path: pathOf(first.address === id ? id : first.address),
			blocks: texts,
			units: unitsOfAddress(id),
			state: showsWorks && typeOf(id) !== 'section' ? (works.get(id)?.state ?? 'nothing') : undefined,
			suggested: true,
		};
		const measures = own
			.filter(({ kind }) => kind === 'measure')
			.map(
				({ address, text }): SearchRecord => ({
					...common,
					type: 'measure',
					id: address,
					path: pathOf(address),
					blocks: [{ address, text }],
					units: unitsOfAddress(address),
					suggested: false,
				}),
			);
		return [record, ...measures];
	});
}

async function textRecords(locale: Locale): Promise<SearchRecord[]> {
	const works = await shownWorks(locale);
	const perChapter = chapterSlugs.map(async (slug) => placeRecords(await blocksByAddress(slug, locale), works, locale));
	return (await Promise.all(perChapter)).flat();
}

function indicatorSearchRecords(locale: Locale): SearchRecord[] {
	const t = translator(locale);
	const verdicts = shownVerdicts(locale);
	return indicatorRows(locale).map((row) => ({
		type: 'indicator',
		id: row.address,
		path: indicatorPath(row.no),
		title: row.name,
		number: t('indicators.label', { number: row.no }),
		trail: [t('indicators.title'), row.category],
		blocks: [
			{ address: row.address, text: row.name },
			{
				address: row.address,
				text: inClauses([row.category, ...cellTexts(row)], locale),
			},
		],
		units: row.unitId ? [row.unitId] : [],
		state: verdicts.get(row.no)?.verdict,
		suggested: true,
	}));
}

function unitRecords(locale: Locale): SearchRecord[] {
	const t = translator(locale);
	return (Object.keys(units) as UnitId[]).map((id) => ({
		type: 'unit',
		id,
		path: `/units/${id}/`,
		title: units[id][locales[locale].key],
		number: '',
		trail: [t('units.title')],
		blocks: [{ address: id, text: units[id][locales[locale].key] }],
		units: [id],
		suggested: true,
	}));
}

function termRecords(locale: Locale): SearchRecord[] {
	const t = translator(locale);
	const { key } = locales[locale];
	return glossary.terms.map((entry) => ({
		type: 'term',
		id: `term-${entry.id}`,
		path: `/glossary/#term-${entry.id}`,
		title: entry.term[key],
		number: '',
		trail: [t('glossary.title')],
		blocks: [{ address: `term-${entry.id}`, text: entry.term[key] }],
		units: [],
		// Of everyday words the text itself says more than the glossary.
		suggested: !entry.everyday,
	}));
}

/** Everything that can be found in one language: places of the text in reading order, indicators, units, terms. */
export async function searchRecords(locale: Locale): Promise<SearchRecord[]> {
	return [
		...(await textRecords(locale)),
		...indicatorSearchRecords(locale),
		...unitRecords(locale),
		...termRecords(locale),
	];
}
