import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { indicatorXlsx } from '#downloads/spreadsheets.ts';
import { locales, publishedLocales } from '#i18n/locales.ts';
import { indicators } from '#schemas/indicators.ts';
import { milestones, observations } from '#schemas/monitoring.ts';
import { type AccountFile, accountFiles, MONITORING_FOLDER } from '#schemas/monitoring-account.ts';
import { importFile } from '../../scripts/import-monitoring/import-file.ts';
import { monitoredPlaces } from '../../scripts/import-monitoring/places.ts';
import { DIST, pageBlocks, pathIn, readPage } from '../support/site.ts';

const keys = publishedLocales.map((locale) => locales[locale].key);
const file = (name: string) => readFileSync(`${DIST}/data/${name}`);
const json = (name: string) => JSON.parse(file(name).toString('utf8'));

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 1);
}

describe('indicators.csv', () => {
	it('opens in Excel: UTF-8 with a byte order mark, CRLF', () => {
		const bytes = file('indicators.csv');
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.toString('utf8').split('\r\n').length - 1).toBe(indicators.length + 1);
	});

	it('has every indicator, with names and targets of every language as the pages have them', () => {
		const [head = [], ...rows] = readCsv(file('indicators.csv').toString('utf8').replace('\uFEFF', ''));
		expect(rows).toHaveLength(indicators.length);
		for (const [index, row] of rows.entries()) {
			const cell = (name: string) => row[head.indexOf(name)];
			const indicator = indicators[index];
			expect([cell('number'), cell('value')]).toEqual([String(indicator?.no), String(indicator?.value ?? '')]);
			for (const key of keys)
				expect([cell(`name_${key}`), cell(`target_${key}`)]).toEqual([indicator?.name[key], indicator?.target[key]]);
		}
	});
});

describe('indicators.xlsx', () => {
	it('has every indicator and is the same bytes each time', async () => {
		const built = file('indicators.xlsx');
		expect(Buffer.from(await indicatorXlsx()).equals(built)).toBe(true);
		const parts = unzipSync(new Uint8Array(built));
		const text = Object.values(parts)
			.map((part) => strFromU8(part))
			.join('');
		for (const { name } of indicators)
			for (const each of Object.values(name)) expect(text).toContain(each.replaceAll('&', '&amp;'));
	});
});

describe('monitoring.xlsx', () => {
	it('has drop-down lists, and taken in as it is leaves all as it stands', () => {
		const parts = unzipSync(new Uint8Array(file('monitoring.xlsx')));
		const lists = Object.values(parts).filter((part) => strFromU8(part).includes('<dataValidation '));
		expect(lists.length).toBeGreaterThan(0);
		const texts = Object.fromEntries(
			accountFiles.map((name) => [name, readFileSync(`${MONITORING_FOLDER}/${name}`, 'utf8')]),
		) as Record<AccountFile, string>;
		const { files, lines, problems } = importFile(`${DIST}/data/monitoring.xlsx`, {
			texts,
			places: monitoredPlaces('.'),
		});
		expect([files.size, problems]).toEqual([0, []]);
		const published = observations.length + milestones.length;
		expect(lines.at(-1)).toContain(`0 added, 0 changed, ${published} left as they stood, 0 not in the file`);
	});
});

describe('the JSON files', () => {
	it.each(['indicators', 'plan'])(
		'%s.json is valid against its published schema, and the schema refuses what is not',
		(name) => {
			const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
				json(`${name}.schema.json`),
			);
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
			).toEqual(shown.map(({ address, text }) => [address, text.replace(/\s+/g, ' ')]));
		}
	});
});
