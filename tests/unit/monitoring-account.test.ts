import { describe, expect, it } from 'vitest';
import { accountFiles, readAccount } from '#schemas/monitoring-account.ts';
import { milestoneColumns } from '#schemas/monitoring-columns.ts';
import { plan } from '#schemas/plan.ts';
import { languageKeys } from '#schemas/text.ts';
import { checkBytes } from '../../scripts/content-checks/index.ts';
import { checkMonitoring } from '../../scripts/content-checks/monitoring.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';
import { AS_OF, accountOf, csv, FIRST, milestone, observed, percentage, revised } from '../support/account.ts';
import { content } from '../support/content-copy.ts';

const own = languageKeys[0];
const looked = `the day of the last look (asOf in monitoring.yaml) is ${AS_OF}`;
const filesOf = (texts: Record<string, string>) =>
	new Map(Object.entries(texts).map(([name, text]) => [`content/monitoring/${name}`, new TextEncoder().encode(text)]));
const linesOf = (given: Parameters<typeof accountOf>[0]) =>
	checkMonitoring(filesOf(accountOf(given))).map((problem) =>
		formatProblem(problem).replace('content/monitoring/', ''),
	);

describe('the account', () => {
	it('is read where it is whole', () => {
		const account = readAccount(
			accountOf({ observations: [observed()], revisions: [revised()], milestones: [milestone()] }),
		);
		expect(account.faults).toEqual([]);
		expect(account.observations[0]?.row).toMatchObject({ value: 88, publishedAs: '88%', year: FIRST });
		expect(account.revisions[0]?.row.why[own as keyof typeof plan.name]).toBe('Counted anew');
		expect(account.milestones[0]?.row.kind).toBe('begun');
	});

	it.each<[string, Parameters<typeof observed>[0], string]>([
		['an unknown indicator', { indicator: 999 }, 'column “indicator” is 999; expected 1 to '],
		['no number of an indicator', { indicator: 'x' }, 'column “indicator” is “x”; expected the number of an indicator'],
		[
			'a year before the one before the plan',
			{ year: FIRST - 2 },
			`column “year” is ${FIRST - 2}; expected ${FIRST - 1} to `,
		],
		['a year after the plan', { year: plan.period.last + 1 }, `column “year” is ${plan.period.last + 1}; expected `],
		[
			'a year that had not come',
			{ year: FIRST + 3 },
			`column “year” is ${FIRST + 3}; expected ${FIRST - 1} to ${FIRST + 2}: ${looked}`,
		],
		['a month that is none', { through: 12 }, 'column “through” is 12; expected a month, 1 to 11'],
		['text in a number', { value: 'many' }, 'column “value” is “many”; expected a number in '],
		[
			'a value that its words do not say',
			{ value: 0.88 },
			'column “value” is “0.88”; expected 88, for “published_as” says 88%',
		],
		[
			'a value that is in the words alone',
			{ value: '' },
			'column “value” is empty; expected 88, for “published_as” says 88%',
		],
		[
			'words that may mean two things',
			{ published_as: '0.88' },
			'column “published_as” is “0.88”; expected the sign with it',
		],
		['no words', { published_as: '' }, 'column “published_as” is empty; expected the words of the source'],
		['an unknown state', { state: 'sure' }, 'column “state” is “sure”; expected one of final, provisional, estimated'],
		[
			'no source',
			{ [`source_${own}`]: '' },
			`column “source_${own}” is empty; expected a text in the plan’s own language`,
		],
		[
			'no place of the source',
			{ source_number: '' },
			'column “source_url” is empty; expected an address here or a document number',
		],
		[
			'an address that is none',
			{ source_url: 'example.org' },
			'column “source_url” is “example.org”; expected an address that begins with',
		],
		[
			'a day that does not exist',
			{ published_on: `${FIRST + 1}-02-30` },
			`column “published_on” is “${FIRST + 1}-02-30”; expected a day that exists, as YYYY-MM-DD`,
		],
		[
			'a day to come',
			{ published_on: `${FIRST + 2}-11-26` },
			`column “published_on” is ${FIRST + 2}-11-26; expected no later day: ${looked}`,
		],
		[
			'a day before the year',
			{ published_on: `${FIRST - 1}-12-31` },
			`column “published_on” is ${FIRST - 1}-12-31; expected ${FIRST} or later`,
		],
	])('refuses %s', (_, change, says) => {
		const lines = linesOf({ observations: [observed({ year: FIRST + 1 }), observed(change)] });
		expect(lines).toEqual([expect.stringContaining(`observations.csv:3 ${says}`)]);
	});

	it('says all that is wrong, a line a cell', () => {
		const lines = linesOf({
			observations: [observed({ indicator: 999, state: 'sure' }), observed({ value: 'x' })],
			milestones: [milestone({ kind: 'done', date: 'soon' })],
		});
		expect(lines.map((line) => line.slice(0, line.indexOf(';')))).toEqual([
			'observations.csv:2 column “state” is “sure”',
			'observations.csv:2 column “indicator” is 999',
			'observations.csv:3 column “value” is “x”',
			'milestones.csv:2 column “date” is “soon”',
			'milestones.csv:2 column “kind” is “done”',
		]);
	});

	it('takes words without a number where the source has none', () => {
		const row = observed({ value: '', published_as: 'nearly all' });
		expect(linesOf({ observations: [row] })).toEqual([]);
		expect(readAccount(accountOf({ observations: [row] })).observations[0]?.row.value).toBeUndefined();
	});

	it('has one value of an indicator and year, and one milestone of a place, day and kind', () => {
		expect(linesOf({ observations: [observed(), observed()], milestones: [milestone(), milestone()] })).toEqual([
			`observations.csv:3 indicator ${percentage?.no}, year ${FIRST} stands on line 2 already`,
			`milestones.csv:3 4.1.1, ${FIRST}-06-30, begun stands on line 2 already`,
		]);
	});

	it.each<[string, Parameters<typeof accountOf>[0], string]>([
		[
			'of no value',
			{ revisions: [revised()] },
			`2 indicator ${percentage?.no}, year ${FIRST} has no value in observations.csv`,
		],
		[
			'that say what stands now',
			{ observations: [observed()], revisions: [revised({ value: 88, published_as: '88%' })] },
			`2 indicator ${percentage?.no}, year ${FIRST} is what took its place; expected the value of before`,
		],
		[
			'out of order',
			{
				observations: [observed()],
				revisions: [revised({ revised_on: AS_OF }), revised({ value: 86, published_as: '86%' })],
			},
			'2 column “revised_on” is later than that of the next of ',
		],
		[
			'to come',
			{ observations: [observed()], revisions: [revised({ revised_on: '9998-01-01' })] },
			`2 column “revised_on” is 9998-01-01; expected no later day: ${looked}`,
		],
		[
			'without a reason',
			{ observations: [observed()], revisions: [revised({ [`why_${own}`]: '' })] },
			`2 column “why_${own}” is empty; expected a text`,
		],
	])('refuses revisions %s', (_, given, says) => {
		expect(linesOf(given)).toEqual([expect.stringContaining(`revisions.csv:${says}`)]);
	});

	it('has milestones after its first look alone, and of tasks, measures and projects', () => {
		expect(linesOf({ milestones: [milestone({ date: '9998-01-01' })] })).toEqual([
			`milestones.csv:2 column “date” is 9998-01-01; expected no later day: ${looked}`,
		]);
		const texts = filesOf(accountOf({ milestones: [milestone({ address: '1' }), milestone({ address: '99.1' })] }));
		expect(checkBytes(new Map([...content, ...texts])).problems.map(formatProblem)).toEqual(
			['2 column “address” is “1”', '3 column “address” is “99.1”'].map(
				(says) => `content/monitoring/milestones.csv:${says}; expected the address of a task, a measure or a project`,
			),
		);
	});

	it.each([
		['observations.csv', 'indicator,indicator', '1 column “indicator” is unknown or stands twice'],
		['observations.csv', 'indicator', '1 column “year” is missing'],
		['milestones.csv', `${csv(milestoneColumns(languageKeys), [])}"4`, 'Quote Not Closed'],
		['monitoring.yaml', 'asOf: 2021-02-30', ' field “asOf” expected a day that exists'],
		['monitoring.yaml', 'asOf: [', ' is no YAML'],
	])('names what is wrong with the form of %s: %s', (file, text, says) => {
		const lines = checkMonitoring(filesOf({ ...accountOf({}), [file]: text })).map(formatProblem);
		expect(lines[0]).toContain(says);
		expect(lines.every((line) => !line.includes('\n'))).toBe(true);
	});

	it.each(accountFiles)('needs %s', (file) => {
		const files = filesOf(accountOf({}));
		files.delete(`content/monitoring/${file}`);
		expect(checkMonitoring(files).map(formatProblem)).toEqual([
			`content/monitoring/${file} file is missing: expected the account of the plan`,
		]);
	});
});
