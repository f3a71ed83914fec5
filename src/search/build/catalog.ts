import { type Locale, locales } from '#i18n/locales.ts';
import { featureWords, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import { type Address, headingOf, parseAddress, seriesNames } from '#markdown/address.ts';
import { chapterSlugs, firstChapter } from '#markdown/chapters.ts';
import { hasPage } from '#markdown/site-pages.ts';
import { verdicts } from '#monitoring/reckoning.ts';
import { workStates } from '#monitoring/work-state.ts';
import { topics } from '#schemas/home.ts';
import { type UnitId, units } from '#schemas/names.ts';
import { plainWords } from '#schemas/plain-words.ts';
import { pathOfEntry } from '#search/query/catalog.ts';
import type { Catalog, PackedEntry, ResultWords, SearchRecord } from '#search/record.ts';

/** Pages that are no record of the index and that readers ask for by name. */
const PAGES: readonly [path: string, name: WordKey][] = [
	['/tasks/', 'tasks.title'],
	['/indicators/', 'indicators.title'],
	['/projects/', 'projects.title'],
	['/units/', 'units.title'],
	['/progress/', 'progress.title'],
	['/glossary/', 'glossary.title'],
	['/data/', 'data.title'],
	['/print/', 'print.title'],
	['/verify/', 'verify.title'],
	['/extracts/', 'extracts.title'],
];

/** The words of search that show without results: they come with the catalog. */
const FIRST_WORD = /^(?:placeholder|suggestions|place|working|keys|failed|noneTasks|nonePrint|type[A-Z].*)$/;

/** The paths of the chapters by their numbers; nothing stands at 0 where the plan has no preface. */
const chapters = [...Array<string>(firstChapter).fill('/'), ...chapterSlugs.map((slug) => `/chapters/${slug}/`)];

/** Numbers as ranges: `2-5,7` of 2, 3, 4, 5 and 7. */
function ranges(numbers: readonly number[]): string {
	const starts = numbers.filter((number) => !numbers.includes(number - 1));
	const ends = numbers.filter((number) => !numbers.includes(number + 1));
	return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}-${ends[at]}`)).join();
}

function packed(record: SearchRecord, measures: readonly number[]): PackedEntry[] {
	const { type, id, number, title, path, blocks, suggested } = record;
	if (!suggested) return [];
	const label = type === 'indicator' ? title : `${number}${number.endsWith('.') ? ' ' : ''}${title}`;
	const count = blocks.filter(({ address }) => address !== id).length;
	const listed = ranges(measures);
	if (path !== pathOfEntry(type, id, chapters)) return [[type, id, label, count, listed, path]];
	if (listed) return [[type, id, label, count, listed]];
	return [count > 0 ? [type, id, label, count] : [type, id, label]];
}

function wordsOf(locale: Locale, wanted: (name: string) => boolean): Record<string, string> {
	return Object.fromEntries(featureWords(locale, 'search').filter(([name]) => wanted(name)));
}

/** The account by each state that it may name, led to filtered where some record is in that state. */
function stateEntries(records: readonly SearchRecord[], locale: Locale): PackedEntry[] {
	if (!hasPage('/progress/')) return [];
	const t = translator(locale);
	const used = new Set(records.map(({ state }) => state));
	return [...verdicts, ...workStates].map((state) => [
		'page',
		`progress-${state}`,
		t('progress.state') + t('frame.colon') + t(`progress.${state}`),
		0,
		'',
		used.has(state) ? `/progress/?state=${state}` : '/progress/',
	]);
}

/** The numbers of the measures among the texts of each heading. */
function measuresOf(records: readonly SearchRecord[]): Map<Address, number[]> {
	const measures = Map.groupBy(
		records.filter(({ type }) => type === 'measure'),
		({ id }) => headingOf(id),
	);
	return new Map([...measures].map(([heading, own]) => [heading, own.map(({ id }) => parseAddress(id)?.number ?? 0)]));
}

/** The catalog of one language. */
export function catalogOf(
	records: readonly SearchRecord[],
	locale: Locale,
	files: Pick<Catalog, 'own' | 'other' | 'results'>,
): Catalog {
	const t = translator(locale);
	const measures = measuresOf(records);
	return {
		...files,
		strings: {
			...Object.fromEntries(seriesNames.map((series) => [series, t(`address.${series}`, { number: '{number}' })])),
			...wordsOf(locale, (name) => FIRST_WORD.test(name)),
			topics: t('home.residents'),
		},
		chapters,
		topics: topics.map(({ name, places }) => [name[locales[locale].key], places.map(({ address }) => address)]),
		entries: [
			...records.flatMap((record) => packed(record, measures.get(record.id) ?? [])),
			...PAGES.filter(([path]) => hasPage(path)).map(([path, name]): PackedEntry => ['page', path, t(name)]),
			...stateEntries(records, locale),
		],
	};
}

/** What shows with results, in one language. */
export function resultWords(records: readonly SearchRecord[], locale: Locale): ResultWords {
	const { key } = locales[locale];
	const label = translator(locale);
	const states = records.flatMap(({ id, state }) => (state ? [[id, state] as const] : []));
	const used = new Set<string>(states.map(([, state]) => state));
	return {
		strings: {
			...wordsOf(locale, (name) => !FIRST_WORD.test(name)),
			plain: label('plain.label') + label('frame.colon'),
		},
		units: Object.fromEntries((Object.keys(units) as UnitId[]).map((id) => [id, units[id][key]])),
		states: Object.fromEntries(states),
		stateNames: Object.fromEntries(
			[...verdicts, ...workStates]
				.filter((state) => used.has(state))
				.map((state) => [state, label(`progress.${state}`)]),
		),
		plain: Object.fromEntries(plainWords.map((sentence) => [sentence.place, sentence[key]])),
	};
}
