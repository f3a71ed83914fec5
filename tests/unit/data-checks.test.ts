import { describe, expect, it } from 'vitest';
import type { Indicator, Observation } from '#schemas/indicators.ts';
import { readContent } from '../../scripts/content-checks/content-files.ts';
import { checkData, type PlanData, planData } from '../../scripts/content-checks/data.ts';
import { documentBlocks } from '../../scripts/content-checks/fidelity.ts';
import { contentBytes } from '../../scripts/content-checks/files.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';

const { files } = readContent(contentBytes('.'));
const texts = new Map(
	documentBlocks(files.filter(({ locale }) => locale === 'zh-CN')).map(({ address, text }) => [address, text]),
);

/** The lines that the check answers with when the data are changed. */
const linesOf = (change: Partial<PlanData>) => checkData({ ...planData, ...change }, texts).map(formatProblem);

/** The indicators with one of them changed. */
const indicator = (no: number, change: object): Partial<PlanData> => ({
	indicators: planData.indicators.map((each) => (each.no === no ? ({ ...each, ...change } as Indicator) : each)),
});
const [firstFigure, ...otherFigures] = planData.figures;
const [firstLink, ...otherLinks] = planData.indicatorLinks;
if (!firstFigure || !firstLink) throw new Error('no data');

describe('the data as they are', () => {
	it('rest on the words of the plan, every one', () => {
		expect(linesOf({})).toEqual([]);
		expect(planData.figures.filter((figure) => 'quote' in figure).length).toBeGreaterThan(60);
	});
	it('have no monitoring value, for none is known', () => {
		expect(planData.indicators.filter(({ observations }) => observations?.length)).toEqual([]);
	});
});

describe('a mistake in the data is answered with one line that names entry and field', () => {
	const observed = (...observations: Observation[]) => indicator(2, { observations });
	const source = { zh: '\u67D0\u62A5\u544A', en: 'A report' };
	it.each<[string, Partial<PlanData>, string]>([
		[
			'a number used twice',
			indicator(2, { no: 1 }),
			'src/data/indicators.ts indicator 1: field “no” stands in place 2; expected 2, each number once',
		],
		[
			'an unknown unit',
			indicator(2, { unit: 'circus' }),
			'src/data/indicators.ts indicator 2: field “unit” is wrong: invalid option',
		],
		[
			'an unknown category',
			indicator(2, { category: 'circus' }),
			'src/data/indicators.ts indicator 2: field “category” is wrong: invalid option',
		],
		[
			'a percentage over 100',
			indicator(2, { value: 900 }),
			'src/data/indicators.ts indicator 2: field “value” is 900; expected at most 100',
		],
		[
			'a value that the target does not print',
			indicator(2, { value: 91 }),
			'src/data/indicators.ts indicator 2: field “value” is 91; the target prints “90%”',
		],
		[
			'a measure that contradicts the name',
			indicator(2, { measure: 'count' }),
			'src/data/indicators.ts indicator 2: field “measure” is count; the name ',
		],
		[
			'a unit that contradicts the name',
			indicator(28, { measureUnit: { zh: '\u6237', en: 'households' } }),
			'src/data/indicators.ts indicator 28: field “measureUnit” is ',
		],
		[
			'“at least” that the target does not say',
			indicator(2, { comparator: 'atLeast' }),
			'src/data/indicators.ts indicator 2: field “comparator” is atLeast; the target prints “90%”',
		],
		[
			'a missing translation',
			indicator(2, { name: { zh: '\u540D' } }),
			'src/data/indicators.ts indicator 2: field “name.en” is wrong: invalid input',
		],
		[
			'an emptied field',
			indicator(2, { plain: { zh: ' ', en: 'x' } }),
			'src/data/indicators.ts indicator 2: field “plain.zh” is empty',
		],
		[
			'an observation before the plan',
			observed({ year: 2020, value: 90, source }),
			'src/data/indicators.ts indicator 2: field “observations.0.year” is before 2021',
		],
		[
			'an observation in the future',
			observed({ year: 2999, value: 90, source }),
			'src/data/indicators.ts indicator 2: field “observations.0.year” is in the future',
		],
		[
			'two observations for a year',
			observed({ year: 2021, value: 90, source }, { year: 2021, value: 91, source }),
			'src/data/indicators.ts indicator 2: field “observations” has a year twice',
		],
		[
			'a quote that is not in its block',
			{ figures: [{ ...firstFigure, quote: '\u6CA1\u6709\u8FD9\u53E5' } as typeof firstFigure, ...otherFigures] },
			`src/data/figures.ts figure ${firstFigure.id}: field “quote” (`,
		],
		[
			'a value that the quote does not carry',
			{ figures: [{ ...firstFigure, value: 77 }, ...otherFigures] },
			`src/data/figures.ts figure ${firstFigure.id}: field “value” is 77; the quote is `,
		],
		[
			'a figure used twice',
			{ figures: [firstFigure, { ...firstFigure }, ...otherFigures] },
			`src/data/figures.ts figure ${firstFigure.id}: field “id” is used twice`,
		],
		[
			'a sum that is wrong',
			{
				figures: planData.figures.map((figure) =>
					figure.id === 'enterprises-before' ? { ...figure, value: 2172 } : figure,
				),
			},
			'src/data/figures.ts figure enterprises-before: field “value” is 2172; 3648 − 1477 is 2171',
		],
		[
			'a link without its words',
			{ indicatorLinks: [{ ...firstLink, quote: '\u6CA1\u6709\u8FD9\u53E5' }, ...otherLinks] },
			`src/data/links.ts link indicator ${firstLink.indicator} – ${firstLink.address}: field “quote” (`,
		],
		[
			'a link to an address that is none',
			{ indicatorLinks: [{ ...firstLink, address: '9.9-9' }, ...otherLinks] },
			`src/data/links.ts link indicator ${firstLink.indicator} – 9.9-9: the address “9.9-9” is not in the plan`,
		],
		[
			'a link by words that the indicator does not have',
			{ indicatorLinks: [{ ...firstLink, words: '\u9A6C\u620F' }, ...otherLinks] },
			`src/data/links.ts link indicator ${firstLink.indicator} – ${firstLink.address}: field “words” (`,
		],
	])('%s', (_, change, expected) => {
		const lines = linesOf(change);
		expect(
			lines.filter((line) => line.startsWith(expected)),
			lines.join('\n'),
		).toHaveLength(1);
		for (const line of lines) expect(line).not.toContain('\n');
	});

	it('an observation that holds is accepted', () => {
		expect(linesOf(observed({ year: 2022, value: 91.5, source }))).toEqual([]);
	});
});
