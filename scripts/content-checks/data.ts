import { type Figure, figures } from '#data/figures.ts';
import { type Indicator, indicators } from '#data/indicators.ts';
import {
	type IndicatorLink,
	indicatorLinks,
	type ProjectLink,
	projectLinks,
	type UnitMention,
	unitMentions,
} from '#data/links.ts';
import {
	figureSchema,
	indicatorLinkSchema,
	indicatorSchema,
	projectLinkSchema,
	unitMentionSchema,
} from '#schemas/data.ts';
import { expectedNumbers, numberKey, written } from './numbers.ts';
import type { Problem } from './problem.ts';
import { entryProblem as problem, schemaProblems } from './schema-problems.ts';

/** The typed facts that rest on the text. */
export interface PlanData {
	indicators: readonly Indicator[];
	figures: readonly Figure[];
	indicatorLinks: readonly IndicatorLink[];
	projectLinks: readonly ProjectLink[];
	unitMentions: readonly UnitMention[];
}

export const planData: PlanData = { indicators, figures, indicatorLinks, projectLinks, unitMentions };

const FILES = {
	indicators: 'src/data/indicators.ts',
	figures: 'src/data/figures.ts',
	links: 'src/data/links.ts',
} as const;
/** The number that a target cell prints: 28.5亿元 is 2850000000. */
function printedTarget(target: string): number {
	const [, number = '', scale = ''] = /(\d+(?:\.\d+)?)([万亿]?)/.exec(target) ?? [];
	return Number(number) * (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1);
}

/** What of an indicator contradicts its own name or target. */
function indicatorFaults({ name, target, measure, measureUnit, value, comparator }: Indicator): string[] {
	const faults: string[] = [];
	const unit = /\uFF08(%|个|户|亿元)\uFF09$/.exec(name.zh)?.[1];
	const expected =
		unit === '%' || target.zh.includes('%')
			? 'percent'
			: unit === '亿元' || target.zh.includes('元')
				? 'yuan'
				: 'count';
	if (measure !== expected)
		faults.push(`field “measure” is ${measure}; the name “${name.zh}” and the target “${target.zh}” say ${expected}`);
	if (unit && measureUnit.zh !== unit)
		faults.push(`field “measureUnit” is “${measureUnit.zh}”; the name says “${unit}”`);
	if (printedTarget(target.zh) !== value) faults.push(`field “value” is ${value}; the target prints “${target.zh}”`);
	if (/以上|不少于/.test(target.zh) !== (comparator === 'atLeast'))
		faults.push(`field “comparator” is ${comparator}; the target prints “${target.zh}”`);
	return faults;
}

/** Whether the words carry the figure’s value. */
function carries(quote: string, { value, measure }: Figure): boolean {
	if (typeof value === 'string') return quote.includes(value);
	const forms = [written(value), `${written(value)} m²`, `${written(value)} yuan`, `${value}%`].map(numberKey);
	return expectedNumbers(quote).some((number) =>
		measure === 'percent' ? number === `${value}%` : forms.includes(numberKey(number)),
	);
}

/** The value of a sum such as “3648 − 1477” or “100% + 10%”. */
function sum(terms: string): number {
	return terms.split(/(?=[−+])/).reduce((total, term) => {
		const number = Number(term.replace(/[−+%()\s]/g, '')) / (term.includes('%') ? 100 : 1);
		return total + (term.startsWith('−') ? -number : number);
	}, 0);
}

/** What a derivation comes to; a quotient such as “6000 ÷ (100% + 10%)” as a whole number. */
function worth(how: string): number {
	const [dividend = '', divisor] = how.split('÷');
	return divisor === undefined ? sum(dividend) : Math.round(sum(dividend) / sum(divisor));
}

function figureFaults(figure: Figure, texts: ReadonlyMap<string, string>, all: ReadonlyMap<string, Figure>): string[] {
	if ('derived' in figure) {
		const { from, how } = figure.derived;
		const missing = from.filter((id) => !all.has(id));
		if (missing.length > 0) return [`field “derived.from” names “${missing.join('”, “')}”, which no figure is`];
		const unused = from.filter((id) => !how.includes(String(all.get(id)?.value)));
		if (unused.length > 0) return [`field “derived.how” (“${how}”) does not use the value of ${unused.join(', ')}`];
		return Math.abs(worth(how) - Number(figure.value)) < 1e-6
			? []
			: [`field “value” is ${figure.value}; ${how} is ${worth(how)}`];
	}
	const text = texts.get(figure.address);
	if (text === undefined) return [`field “address” is “${figure.address}”, which the plan does not have`];
	if (!text.includes(figure.quote)) return [`field “quote” (“${figure.quote}”) is not in ${figure.address}`];
	return carries(figure.quote, figure) ? [] : [`field “value” is ${figure.value}; the quote is “${figure.quote}”`];
}

/** Whether each quote stands in its block. */
function quoteFaults(
	quotes: readonly { address: string; quote: string; field: string }[],
	texts: ReadonlyMap<string, string>,
): string[] {
	return quotes.flatMap(({ address, quote, field }) => {
		const text = texts.get(address);
		if (text === undefined) return [`the address “${address}” is not in the plan`];
		return text.includes(quote) ? [] : [`field “${field}” (“${quote}”) is not in ${address}`];
	});
}

/**
 * Checks the typed facts against their schemas, themselves, and the Chinese
 * text (`texts`: by address). One problem a fault, naming entry and field.
 */
export function checkData(data: PlanData, texts: ReadonlyMap<string, string>): Problem[] {
	const problems: Problem[] = [];
	const byId = new Map(data.figures.map((figure) => [figure.id, figure]));
	const names = new Map(data.indicators.map(({ no, name }) => [no, name.zh]));
	for (const [index, indicator] of data.indicators.entries()) {
		const name = `indicator ${indicator.no}`;
		const own = schemaProblems(indicatorSchema, indicator, FILES.indicators, name);
		if (indicator.no !== index + 1)
			own.push(
				problem(
					FILES.indicators,
					name,
					`field “no” stands in place ${index + 1}; expected ${index + 1}, each number once`,
				),
			);
		problems.push(
			...(own.length > 0 ? own : indicatorFaults(indicator).map((fault) => problem(FILES.indicators, name, fault))),
		);
	}
	for (const figure of data.figures) {
		const name = `figure ${figure.id}`;
		const own = schemaProblems(figureSchema, figure, FILES.figures, name);
		if (byId.get(figure.id) !== figure) own.push(problem(FILES.figures, name, 'field “id” is used twice'));
		problems.push(
			...(own.length > 0 ? own : figureFaults(figure, texts, byId).map((fault) => problem(FILES.figures, name, fault))),
		);
	}
	for (const link of data.indicatorLinks) {
		const name = `link indicator ${link.indicator} – ${link.address}`;
		const faults = quoteFaults([{ ...link, field: 'quote' }], texts);
		if (!names.get(link.indicator)?.includes(link.words))
			faults.push(`field “words” (“${link.words}”) is not in the name of indicator ${link.indicator}`);
		problems.push(
			...schemaProblems(indicatorLinkSchema, link, FILES.links, name),
			...faults.map((fault) => problem(FILES.links, name, fault)),
		);
	}
	for (const link of data.projectLinks) {
		const name = `link ${link.project} – ${link.address}`;
		const faults = quoteFaults(
			[
				{ ...link, field: 'quote' },
				{ address: link.projectAddress, quote: link.projectQuote, field: 'projectQuote' },
			],
			texts,
		);
		problems.push(
			...schemaProblems(projectLinkSchema, link, FILES.links, name),
			...faults.map((fault) => problem(FILES.links, name, fault)),
		);
	}
	for (const mention of data.unitMentions) {
		const name = `mention of ${mention.unit} – ${mention.address}`;
		const faults = quoteFaults([{ ...mention, field: 'quote' }], texts);
		problems.push(
			...schemaProblems(unitMentionSchema, mention, FILES.links, name),
			...faults.map((fault) => problem(FILES.links, name, fault)),
		);
	}
	return problems;
}
