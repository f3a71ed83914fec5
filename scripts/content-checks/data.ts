import { type Figure, figureSchema, figures } from '#schemas/figures.ts';
import { type Indicator, indicatorSchema, indicators } from '#schemas/indicators.ts';
import {
	type IndicatorLink,
	indicatorLinkSchema,
	indicatorLinks,
	type ProjectLink,
	projectLinkSchema,
	projectLinks,
	type UnitMention,
	unitMentionSchema,
	unitMentions,
} from '#schemas/links.ts';
import { figureFaults } from './figures.ts';
import { indicatorFaults } from './indicators.ts';
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
	for (const [entries, nameOf] of [
		[data.indicatorLinks, (each: IndicatorLink) => `link indicator ${each.indicator} – ${each.address}`],
		[data.projectLinks, (each: ProjectLink) => `link ${each.project} – ${each.address}`],
		[data.unitMentions, (each: UnitMention) => `mention of ${each.unit} – ${each.address}`],
	] as [readonly object[], (each: never) => string][]) {
		const seen = new Set<string>();
		for (const entry of entries) {
			const name = nameOf(entry as never);
			if (seen.has(name)) problems.push(problem(FILES.links, name, 'stands twice'));
			seen.add(name);
		}
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
