import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { yearColumns } from '#downloads/workbook-columns.ts';
import { type AccountFile, readAccount } from '#schemas/monitoring-account.ts';
import { milestoneColumns, observationColumns } from '#schemas/monitoring-columns.ts';
import { languageKeys } from '#schemas/text.ts';
import { importFile } from '../../scripts/import-monitoring/import-file.ts';
import { damagedFiles } from '../fixtures/damaged-files.ts';
import { AS_OF, accountOf, csv, FIRST, milestone, observed, percentage } from '../support/account.ts';
import { emptyWorkbook, fill, goodFilling, goodWorkbook, places, type Written } from '../support/workbook.ts';

/** Whatever the plan's account holds: a workbook of one that holds nothing. */
vi.mock('#schemas/monitoring.ts', async (original) => ({
	...(await original<typeof import('#schemas/monitoring.ts')>()),
	observations: [],
	revisions: [],
	milestones: [],
	observationsOf: () => [],
}));

const own = languageKeys[0] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Texts = Record<AccountFile, string>;
const blank = accountOf({});

/** Takes bytes in as a file of a name; a fault of the file is its one problem. */
function taken(bytes: Uint8Array | string, texts: Texts = blank, name = 'file.xlsx') {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	try {
		return importFile(path, { texts, places });
	} catch (error) {
		return { files: new Map<AccountFile, string>(), lines: [], problems: [(error as Error).message] };
	}
}
/** The account with what was taken in. */
const accountWith = (texts: Texts, { files }: ReturnType<typeof taken>): Texts => ({
	...texts,
	...Object.fromEntries(files),
});
const table = (rows: Parameters<typeof csv>[1], more: readonly string[] = [], delimiter = ',') =>
	csv([...observationColumns(languageKeys), ...more], rows, delimiter);

describe('a workbook', () => {
	it('is read as it was filled in: full-width figures, days as people write them, choices by code or word', () => {
		const result = taken(goodWorkbook);
		expect(result.problems).toEqual([]);
		const account = readAccount(accountWith(blank, result));
		expect(account.faults).toEqual([]);
		expect(account.observations.map(({ row }) => row)).toMatchObject([
			{
				indicator: percentage?.no,
				year: FIRST,
				value: 88.5,
				publishedAs: '\uFF18\uFF18\uFF0E\uFF15\uFF05',
				source: { number: 'No. 1', publishedOn: `${FIRST + 2}-02-01` },
			},
		]);
		expect(account.milestones).toHaveLength(1);
		expect(result.lines.at(-1)).toBe(
			'content/monitoring: 2 added, 0 changed, 0 left as they stood, 0 not in the file and left alone',
		);
	});

	it('taken in twice adds nothing twice', () => {
		const texts = accountWith(blank, taken(goodWorkbook));
		const again = taken(goodWorkbook, texts);
		expect([again.files.size, again.problems]).toEqual([0, []]);
		expect(again.lines.at(-1)).toContain('0 added, 0 changed, 2 left as they stood');
	});

	it('as the site offers it changes nothing', () => {
		const texts = accountOf({ asOf: '9999-01-01' });
		expect([...taken(emptyWorkbook, texts).files]).toEqual([]);
	});

	it.each<[string, Written, object]>([
		['a percentage', { t: 'n', v: 0.964, z: '0.0%' }, { value: 96.4, publishedAs: '96.4%' }],
		['a percentage that shows no digits', { t: 'n', v: 0.964, z: '0%' }, { value: 96.4, publishedAs: '96.4%' }],
		['a number', { t: 'n', v: 96.4, z: '0.00' }, { value: 96.4, publishedAs: '96.4' }],
		['a number of another length', { t: 'n', v: 96.39999999999999 }, { value: 96.4, publishedAs: '96.4' }],
	])('has numbers as cells show them: %s', (_, cell, expected) => {
		const row = (percentage?.no ?? 1) - 1;
		const result = taken(fill(goodWorkbook, [['indicators', yearColumns(FIRST).value, row, cell]]));
		expect(result.problems).toEqual([]);
		expect(readAccount(accountWith(blank, result)).observations[0]?.row).toMatchObject(expected);
	});

	it('says on its sheet of notes how far into its year a value reaches, and what is to be known of it', () => {
		const notes = [
			['notes', 'indicator', 0, { t: 'n', v: percentage?.no ?? 1 }],
			['notes', 'year', 0, { t: 'n', v: FIRST }],
			['notes', 'through', 0, '6'],
			['notes', `note_${own}`, 0, 'Half a year'],
		] as const;
		const result = taken(fill(goodWorkbook, notes));
		expect(result.problems).toEqual([]);
		const [first] = readAccount(accountWith(blank, result)).observations;
		expect(first?.row).toMatchObject({ through: 6, note: { [own]: 'Half a year' } });
	});

	it('says the day of the last look; an earlier one than the account has is left', () => {
		const asOf = (day: string) => taken(fill(goodWorkbook, [['status', 'as_of', 0, day]])).files.get('monitoring.yaml');
		expect(asOf(`${FIRST + 2}\u5E7412\u670831\u65E5`)).toBe(`asOf: ${FIRST + 2}-12-31\n`);
		expect(asOf(`${FIRST + 2}-03-31`)).toBeUndefined();
	});
});

describe('a value that changed', () => {
	const row = (percentage?.no ?? 1) - 1;
	const before = accountWith(blank, taken(goodWorkbook));
	const changed = [...goodFilling, ['indicators', yearColumns(FIRST).value, row, '89%'] as const];
	const why = [
		['notes', 'indicator', 0, String(percentage?.no)],
		['notes', 'year', 0, String(FIRST)],
		['notes', `why_${own}`, 0, 'Counted anew'],
	] as const;

	it('is refused without a reason', () => {
		const { files, problems } = taken(fill(emptyWorkbook, changed), before);
		expect(files.size).toBe(0);
		expect(problems[0]).toMatch(
			/row \d+, column H .*: is 89% \(final\), and ８８．５％ \(final\) stands now; expected the reason/s,
		);
	});

	it('keeps its history: the old value, the day, and why', () => {
		const result = taken(fill(emptyWorkbook, [...changed, ...why]), before);
		const account = readAccount(accountWith(before, result));
		expect(account.faults).toEqual([]);
		expect(account.observations[0]?.row).toMatchObject({ value: 89, publishedAs: '89%' });
		expect(account.revisions.map((each) => each.row)).toMatchObject([
			{ value: 88.5, revisedOn: AS_OF, why: { [own]: 'Counted anew' } },
		]);
	});

	it('cut off between history and value is ended by the next run, with the history once', () => {
		const file = fill(emptyWorkbook, [...changed, ...why]);
		const whole = taken(file, before);
		const [first] = [...whole.files];
		expect(first?.[0]).toBe('revisions.csv');
		const cutOff = { ...before, ...Object.fromEntries(first ? [first] : []) };
		expect(readAccount(cutOff).faults).toMatchObject([{ isUnfinished: true }]);
		expect(accountWith(cutOff, taken(file, cutOff))).toEqual(accountWith(before, whole));
	});

	it('in a CSV has its reason in a column', () => {
		const reasons = languageKeys.map((key) => `why_${key}`);
		const rows = [observed({ value: 90, published_as: '90%', [`why_${own}`]: 'Counted anew' })];
		const result = taken(table(rows, reasons), before, 'file.csv');
		expect(result.problems).toEqual([]);
		expect(result.files.get('revisions.csv')).toContain('Counted anew');
	});

	it('but in its source or note is changed without a history', () => {
		const result = taken(fill(emptyWorkbook, [...goodFilling, ['sources', 'source_number', 0, 'No. 2']]), before);
		expect([...result.files.keys()]).toEqual(['observations.csv', 'milestones.csv']);
	});
});

describe('a CSV file', () => {
	const texts = accountWith(blank, taken(table([observed()]), blank, 'file.csv'));
	const note = { [`note_${own}`]: '\u5E74\u5EA6\u76D1\u6D4B\uFF0C\u521D\u6B65' };
	const noted = readAccount(accountWith(blank, taken(table([observed(note)]), blank, 'file.csv'))).observations;
	const gbk = new Uint8Array(
		[...table([observed({ [`note_${own}`]: '@' })])].flatMap((each) =>
			each === '@'
				? [0xc4, 0xea, 0xb6, 0xc8, 0xbc, 0xe0, 0xb2, 0xe2, 0xa3, 0xac, 0xb3, 0xf5, 0xb2, 0xbd]
				: [each.charCodeAt(0)],
		),
	);

	it.each<[string, Uint8Array | string]>([
		['UTF-8', table([observed(note)])],
		['UTF-8 with a mark and CRLF', `\uFEFF${table([observed(note)]).replaceAll('\n', '\r\n')}`],
		['UTF-16, tabs', new Uint8Array(Buffer.from(`\uFEFF${table([observed(note)], [], '\t')}`, 'utf16le'))],
		['UTF-16 without a mark', new Uint8Array(Buffer.from(table([observed(note)], [], '\t'), 'utf16le'))],
		['semicolons', table([observed(note)], [], ';')],
		['GBK', gbk],
	])('is read in %s', (_, bytes) => {
		const result = taken(bytes, blank, 'file.csv');
		expect(result.problems).toEqual([]);
		expect(readAccount(accountWith(blank, result)).observations).toEqual(noted);
	});

	it('with days as Excel writes them, and of milestones', () => {
		const rows = [milestone({ address: [...places][0] ?? '', date: `${FIRST}/6/30` })];
		const result = taken(csv(milestoneColumns(languageKeys), rows), blank, 'file.csv');
		expect(result.problems).toEqual([]);
		expect(readAccount(accountWith(blank, result)).milestones[0]?.row.date).toBe(`${FIRST}-06-30`);
	});

	it('leaves rows in the order of indicators and years', () => {
		const rows = [observed({ year: FIRST + 1 }), observed({ year: FIRST - 1 })];
		const account = readAccount(accountWith(texts, taken(table(rows), texts, 'file.csv')));
		expect(account.observations.map(({ row }) => row.year)).toEqual([FIRST - 1, FIRST, FIRST + 1]);
	});
});

describe('a file with a fault is refused in a line, and nothing is written', () => {
	it.each(damagedFiles.map(([name, ending, bytes, says]) => ({ name, ending, bytes, says })))(
		'$ending: $name',
		({ name, ending, bytes, says }) => {
			const { files, problems } = taken(bytes, blank, `${name.replaceAll(/\W/g, '-')}.${ending}`);
			expect(files.size).toBe(0);
			expect(problems[0]).toMatch(says);
			for (const line of problems) expect(line).not.toContain('\n');
		},
	);

	it('says all faults, up to fifty', () => {
		const rows = Array.from({ length: 60 }, () => observed({ indicator: 999 }));
		const { problems } = taken(table(rows), blank, 'file.csv');
		expect(problems).toHaveLength(52);
		expect(problems.at(-2)).toMatch(/and \d+ more$/);
		expect(problems.at(-1)).toMatch(/\d+ to mend; nothing was changed$/);
	});
});
