import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { indicatorXlsx } from '#downloads/spreadsheets.ts';
import { locales, publishedLocales } from '#i18n/locales.ts';
import { dataFiles } from '#model/data-files.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, monitoringStatus, observations, observationsOf, revisions } from '#schemas/monitoring.ts';
import { readAccount } from '#schemas/monitoring-account.ts';
import { milestoneColumns, observationColumns } from '#schemas/monitoring-columns.ts';
import { plan } from '#schemas/plan.ts';
import { languageKeys } from '#schemas/text.ts';
import { csvHead, csvRecords } from '../support/csv.ts';
import { DIST, pageBlocks, pathIn, readPage } from '../support/site.ts';

type Fields = Record<string, unknown>;

const file = (name: string) => readFileSync(`${DIST}/data/${name}`);
const text = (name: string) => file(name).toString('utf8');
const json = (name: string) => JSON.parse(text(name));
const inEach = (name: string) => languageKeys.map((key) => `${name}_${key}`);
/** A field as a cell of CSV has it. */
const asCell = (value: unknown) => String(value ?? '');
const asCells = (record: Fields) =>
	Object.fromEntries(Object.entries(record).map(([name, value]) => [name, asCell(value)]));

const jsonIndicators = (): (Fields & { observations: Fields[]; revisions: Fields[] })[] =>
	json('indicators.json').indicators;

describe('indicators.csv', () => {
	it('opens in Excel: UTF-8 with a byte order mark, CRLF', () => {
		const bytes = file('indicators.csv');
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.toString('utf8').split('\r\n').length - 1).toBe(indicators.length + 1);
	});

	it('keeps the columns it was first published with, in their order, before all others', () => {
		const first = [
			...['number', 'address', ...inEach('category'), ...inEach('name'), 'attribute', ...inEach('attribute')],
			...['unit', ...inEach('unit'), ...inEach('target'), 'comparator', 'value', 'measure'],
			...[...inEach('measure_unit'), 'measure_unit_source', 'passages'],
		];
		expect(csvHead(text('indicators.csv')).slice(0, first.length)).toEqual(first);
	});

	it('has every indicator, with names and targets of every language as the pages have them', () => {
		const rows = csvRecords(text('indicators.csv'));
		expect(rows).toHaveLength(indicators.length);
		for (const [index, row] of rows.entries()) {
			const indicator = indicators[index];
			expect([row.number, row.value]).toEqual([String(indicator?.no), String(indicator?.value ?? '')]);
			for (const key of languageKeys)
				expect([row[`name_${key}`], row[`target_${key}`]]).toEqual([indicator?.name[key], indicator?.target[key]]);
		}
	});

	it('says of every indicator what its latest value is and who published it, or that there is none', () => {
		for (const row of csvRecords(text('indicators.csv'))) {
			const values = observationsOf(Number(row.number));
			const ofPeriod = values.filter(({ year }) => year >= plan.period.first);
			const latest = ofPeriod.toSorted((a, b) => a.year - b.year).at(-1);
			expect(row.values_published).toBe(String(values.length));
			expect([row.latest_year, row.latest_value, row.latest_published_as, row.latest_source_url]).toEqual(
				[latest?.year, latest?.value, latest?.publishedAs, latest?.source.url].map(asCell),
			);
			expect(row.verdict === 'noValue').toBe(latest === undefined);
			expect(row.as_of).toBe(monitoringStatus.asOf);
		}
	});
});

describe('the files of the indicators', () => {
	const rows = csvRecords(text('indicators.csv'));

	it('say the same as CSV and as JSON, field for field', () => {
		const fields = jsonIndicators().map(({ observations: _, revisions: __, ...record }) => asCells(record));
		expect(fields).toEqual(rows);
	});

	it('say the same in Excel, and are the same bytes each time', async () => {
		const built = file('indicators.xlsx');
		expect(Buffer.from(await indicatorXlsx()).equals(built)).toBe(true);
		const [sheet] = Object.values(read(built).Sheets);
		const records = utils.sheet_to_json<Fields>(sheet ?? {}, { defval: '' }).map(asCells);
		expect(records).toEqual(rows);
	});

	it('have every published value, and every one of before with what took its place', () => {
		const values = jsonIndicators().flatMap(({ number, ...rest }) =>
			rest.observations.map(({ year, value, published_as }) => [number, year, value, published_as]),
		);
		expect(values).toEqual(
			indicators.flatMap(({ no }) =>
				observationsOf(no).map(({ year, value, publishedAs }) => [no, year, value ?? null, publishedAs]),
			),
		);
		const changes = jsonIndicators().flatMap(({ number, ...rest }) => rest.revisions.map((each) => [number, each]));
		expect(changes).toHaveLength(revisions.length);
		for (const [no, change] of changes as [number, Fields][]) {
			const { value, published_as, new_published_as, revised_on } = change;
			const from = revisions.find(
				(each) => each.indicator === no && each.revisedOn === revised_on && each.publishedAs === published_as,
			);
			expect(value).toBe(from?.value ?? null);
			expect(new_published_as).not.toBe(published_as);
		}
	});
});

describe('observations.csv and milestones.csv', () => {
	it('have the columns of the files that the site reads, and can be read back as they are', () => {
		expect(csvHead(text('observations.csv'))).toEqual(observationColumns(languageKeys));
		expect(csvHead(text('milestones.csv'))).toEqual(milestoneColumns(languageKeys));
		const own = (name: string) => readFileSync(`content/monitoring/${name}`, 'utf8');
		const account = readAccount({
			'monitoring.yaml': own('monitoring.yaml'),
			'revisions.csv': own('revisions.csv'),
			'observations.csv': text('observations.csv'),
			'milestones.csv': text('milestones.csv'),
		});
		expect(account.faults).toEqual([]);
		expect(account.observations.map(({ row }) => row)).toEqual(observations);
		expect(account.milestones.map(({ row }) => row)).toEqual(milestones);
	});
});

describe('the JSON files', () => {
	it.each(['indicators', 'progress', 'plan'])(
		'%s.json is valid against its published schema, and the schema refuses what is not',
		(name) => {
			const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: URL.canParse };
			const validate = new Ajv2020({ strict: false, formats }).compile(json(`${name}.schema.json`));
			expect(validate(json(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
			expect(validate({ ...json(`${name}.json`), document: {} })).toBe(false);
		},
	);

	it('plan.json has every block as the chapters show it, in every language', () => {
		const { blocks } = json('plan.json') as {
			blocks: Record<string, string>[];
		};
		for (const locale of publishedLocales) {
			const chapters = [...new Set(blocks.map(({ chapter }) => chapter))];
			const shown = chapters
				.flatMap((slug) => pageBlocks(readPage(pathIn(locale, `/chapters/${slug}/`)), slug ?? ''))
				.filter(({ address }) => !address.startsWith('indicator-'));
			expect(
				blocks.map((block) => [block.address, block[`text_${locales[locale].key}`]?.replace(/\s+/g, ' ')]),
			).toEqual(shown.map(({ address, text: said }) => [address, said.replace(/\s+/g, ' ')]));
		}
	});

	it('progress.json has every milestone under its task or project, whose names are the plan’s', () => {
		const { works, as_of } = json('progress.json') as { as_of: string; works: (Fields & { milestones: Fields[] })[] };
		const { blocks } = json('plan.json') as { blocks: Fields[] };
		expect(as_of).toBe(monitoringStatus.asOf);
		for (const work of works) {
			const block = blocks.find(({ address }) => address === work.address);
			expect(inEach('name').map((name) => work[name])).toEqual(inEach('text').map((name) => block?.[name]));
			expect(work.state === 'nothing').toBe(work.milestones.length === 0);
		}
		const all = works.flatMap((work) => work.milestones.map(({ address, date, kind }) => [address, date, kind].join()));
		expect(all.toSorted()).toEqual(
			milestones.map(({ address, date, kind }) => [address, date, kind].join()).toSorted(),
		);
	});
});

describe('the page of the data files', () => {
	it.each(publishedLocales)('in %s offers every file, and explains every column and field of them', (locale) => {
		const $ = readPage(pathIn(locale, '/data/'));
		const texts = (selector: string) =>
			$(selector)
				.toArray()
				.map((element) => $(element).text());
		expect(texts('dt a')).toEqual(expect.arrayContaining(dataFiles.map(({ name }) => name)));
		const explained = texts('dt code').flatMap((names) => names.split(', '));
		const columns = ['indicators.csv', 'observations.csv', 'milestones.csv'].flatMap((name) => csvHead(text(name)));
		const { indicators: ofIndicators, works } = {
			...json('indicators.schema.json').properties,
			...json('progress.schema.json').properties,
		};
		const { observations: _, revisions: changes, ...fields } = ofIndicators.items.properties;
		const { milestones: __, ...ofWorks } = works.items.properties;
		const wanted = [fields, changes.items.properties, ofWorks].flatMap(Object.keys);
		expect([...columns, ...wanted].filter((name) => !explained.includes(name))).toEqual([]);
	});
});
