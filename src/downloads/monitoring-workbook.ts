import { excelFile, type SheetWithChoices } from '#downloads/excel.ts';
import { choiceText, kindChoices, stateChoices } from '#downloads/workbook-choices.ts';
import { workbookYears, yearColumns } from '#downloads/workbook-columns.ts';
import {
	cellsOf,
	columnsInEach,
	headOf,
	inAll,
	type SheetColumn,
	sheetName,
	sheetOf,
} from '#downloads/workbook-sheet.ts';
import { type Localized, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import type { MonitoredPlace } from '#model/monitored-places.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, monitoringStatus, observations } from '#schemas/monitoring.ts';
import type { MonitoringSource, OwnText } from '#schemas/monitoring-rows.ts';
import { languageKeys } from '#schemas/text.ts';

/** How many empty rows wait to be filled. */
const EMPTY = { sources: 30, milestones: 40, notes: 40 } as const;
const lines = (text: Localized) => inAll((locale) => text[locales[locale].key], '\n');
const inEach = (text: OwnText | undefined) => languageKeys.map((key) => text?.[key]);
const blank = (count: number) => Array.from({ length: count }, () => []);

/** The sources that are named, each once, in the order of their keys: S1, S2. */
const sources = [
	...new Map(
		[...observations, ...milestones].map(({ source }): [string, MonitoringSource] => [JSON.stringify(source), source]),
	),
];
const keyOf = (source: MonitoringSource) =>
	`S${sources.findIndex(([written]) => written === JSON.stringify(source)) + 1}`;
const sourceRows = sources.length + EMPTY.sources;

const sourceColumns: readonly SheetColumn[] = [
	{ name: 'key', head: headOf('workbook.sourceKey'), width: 10 },
	...columnsInEach('source', 'workbook.title', 36),
	{ name: 'source_url', head: headOf('workbook.url'), width: 40 },
	{ name: 'source_number', head: headOf('workbook.documentNumber'), width: 22 },
	{ name: 'published_on', head: `${headOf('workbook.publishedOn')}\nYYYY-MM-DD`, width: 14 },
];

const sourcesSheet = () =>
	sheetOf(
		'workbook.sheetSources',
		sourceColumns,
		Array.from({ length: sourceRows }, (_, index) => {
			const [, source] = sources[index] ?? [];
			const { title, url, number, publishedOn } = source ?? {};
			return [`S${index + 1}`, ...inEach(title), url, number, publishedOn];
		}),
		1,
	);

const sourceList = cellsOf(sheetName('workbook.sheetSources'), 'A', sourceRows);
const states = stateChoices.map(({ code }) => choiceText(stateChoices, code));
const kinds = kindChoices.map(({ code }) => choiceText(kindChoices, code));

const ofYear = (year: number): SheetColumn[] => {
	const { value, state, source } = yearColumns(year);
	return [
		{ name: value, head: headOf('workbook.value', { year }), width: 16 },
		{ name: state, head: headOf('workbook.state', { year }), width: 16, list: states },
		{ name: source, head: headOf('workbook.source', { year }), width: 10, list: sourceList },
	];
};

const indicatorsSheet = () =>
	sheetOf(
		'workbook.sheetIndicators',
		[
			{ name: 'indicator', head: headOf('indicators.number'), width: 8 },
			{ head: headOf('indicators.name'), width: 44 },
			{ head: headOf('workbook.measureUnit'), width: 12 },
			{ head: headOf('indicators.target'), width: 24 },
			...workbookYears.flatMap(ofYear),
		],
		indicators.map(({ no, name, measureUnit, target }) => [
			no,
			lines(name),
			lines(measureUnit),
			lines(target),
			...workbookYears.flatMap((year) => {
				const found = observations.find((each) => each.indicator === no && each.year === year);
				return found
					? [found.publishedAs, choiceText(stateChoices, found.state), keyOf(found.source)]
					: [undefined, undefined, undefined];
			}),
		]),
		2,
	);

const placesColumns: readonly SheetColumn[] = [
	{ name: 'place', head: headOf('workbook.address'), width: 12 },
	{ head: headOf('workbook.place'), width: 80 },
];

/** The tasks and projects, each with what became of it, or an empty row; measures where something did. */
function milestonesSheet(places: readonly MonitoredPlace[]) {
	const rows = places.flatMap(({ address, kind, text }) => {
		const own = milestones.filter((each) => each.address === address);
		if (own.length === 0) return kind === 'measure' ? [] : [[address, lines(text)]];
		return own.map((each) => [
			address,
			lines(text),
			each.date,
			choiceText(kindChoices, each.kind),
			...inEach(each.words),
			keyOf(each.source),
		]);
	});
	return sheetOf(
		'workbook.sheetMilestones',
		[
			{
				name: 'address',
				head: headOf('workbook.address'),
				width: 12,
				list: cellsOf(sheetName('workbook.sheetPlaces'), 'A', places.length),
			},
			{ head: headOf('workbook.place'), width: 44 },
			{ name: 'date', head: `${headOf('workbook.date')}\nYYYY-MM-DD`, width: 14 },
			{ name: 'kind', head: headOf('workbook.kind'), width: 18, list: kinds },
			...columnsInEach('words', 'workbook.words', 40),
			{ name: 'source', head: headOf('workbook.sourceKey'), width: 10, list: sourceList },
		],
		[...rows, ...blank(EMPTY.milestones)],
		2,
	);
}

function notesSheet() {
	const noted = observations.filter(({ through, note }) => through !== undefined || note);
	return sheetOf(
		'workbook.sheetNotes',
		[
			{ name: 'indicator', head: headOf('indicators.number'), width: 8 },
			{ name: 'year', head: headOf('monitoring.year'), width: 8 },
			{ name: 'through', head: headOf('workbook.through'), width: 12 },
			...columnsInEach('note', 'workbook.note', 36),
			...columnsInEach('why', 'workbook.why', 36),
		],
		[
			...noted.map(({ indicator, year, through, note }) => [
				String(indicator),
				String(year),
				through === undefined ? undefined : String(through),
				...inEach(note),
			]),
			...blank(EMPTY.notes),
		],
		2,
	);
}

/** The day of the last look, and below it what to do, in every language. */
function statusSheet(): SheetWithChoices {
	const steps = [
		['workbook.stepSources', 'workbook.sheetSources'],
		['workbook.stepIndicators', 'workbook.sheetIndicators'],
		['workbook.stepMilestones', 'workbook.sheetMilestones'],
		['workbook.stepNotes', 'workbook.sheetNotes'],
		['workbook.stepAsOf', 'workbook.sheetStatus'],
		['workbook.stepCare', 'workbook.sheetStatus'],
		['workbook.stepImport', 'workbook.sheetStatus'],
	] as const satisfies readonly (readonly [WordKey, WordKey])[];
	const places = sheetName('workbook.sheetPlaces');
	const said = publishedLocales.flatMap((locale) => [
		undefined,
		translator(locale)('plan.title'),
		...steps.map(
			([key, of], index) =>
				`${index + 1}. ${translator(locale)(key, { sheet: sheetName(of), places, ending: '.xlsx' })}`,
		),
	]);
	const head = `${headOf('workbook.asOf')}\nYYYY-MM-DD`;
	const rows = [monitoringStatus.asOf, ...said].map((text) => [text]);
	return sheetOf('workbook.sheetStatus', [{ name: 'as_of', head, width: 100 }], rows, 0);
}

/**
 * The workbook that published values and milestones are written into: prefilled with what is published. `places` are
 * the plan's tasks, measures and projects.
 */
export function monitoringXlsx(places: readonly MonitoredPlace[]): Promise<Uint8Array<ArrayBuffer>> {
	const listed = places.map(({ address, text }) => [address, lines(text)]);
	return excelFile([
		statusSheet(),
		...(indicators.length > 0 ? [indicatorsSheet()] : []),
		...(places.length > 0 ? [milestonesSheet(places)] : []),
		sourcesSheet(),
		notesSheet(),
		...(places.length > 0 ? [sheetOf('workbook.sheetPlaces', placesColumns, listed, 1)] : []),
	]);
}
