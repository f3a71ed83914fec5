import type { z } from 'astro/zod';
import { type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import {
	figureSchema,
	indicatorLinkSchema,
	indicatorSchema,
	projectLinkSchema,
	unitMentionSchema,
} from '#schemas/data.ts';
import { synonymSchema, topicSchema } from '#schemas/facts.ts';
import { GLOSSARY_FILE } from '#schemas/glossary.ts';
import { synonymsFile } from '#schemas/synonyms.ts';
import { figureFaults } from './figures.ts';
import { indicatorFaults } from './indicators.ts';
import type { PlanData, Printed } from './plan-data.ts';
import { entryProblem, type Problem, schemaProblems } from './problem.ts';

/** The entries of a file, how each is called, and what its words contradict once it has its form. */
interface List<Entry> {
	file: string;
	entries: readonly Entry[];
	nameOf: (entry: Entry) => string;
	schema?: z.ZodType;
	faultsOf: (entry: Entry, index: number) => string[];
}

/** One problem a fault, naming entry and field: of the form first, then of what it says. */
function checkList<Entry>({ file, entries, nameOf, schema, faultsOf }: List<Entry>): Problem[] {
	const seen = new Set<string>();
	return entries.flatMap((entry, index) => {
		const name = nameOf(entry);
		const own = schema ? schemaProblems(schema, entry, file, name) : [];
		if (seen.has(name)) own.push(entryProblem(file, name, 'stands twice; expected once'));
		seen.add(name);
		return own.length > 0 ? own : faultsOf(entry, index).map((fault) => entryProblem(file, name, fault));
	});
}

/** Whether quoted words stand in their block. */
function quoteFaults(texts: ReadonlyMap<string, string>, address: string, quote: string, field = 'quote'): string[] {
	const text = texts.get(address);
	if (text === undefined) return [`the address “${address}” is not in the plan`];
	return text.includes(quote) ? [] : [`field “${field}” (“${quote}”) is not in ${address}`];
}

function checkLinks(data: PlanData, texts: ReadonlyMap<string, string>, own: LocaleKey): Problem[] {
	const file = 'src/data/links.ts';
	const names = new Map(data.indicators.map(({ no, name }) => [no, name[own]]));
	return [
		...checkList({
			file,
			entries: data.indicatorLinks,
			nameOf: ({ indicator, address }) => `link indicator ${indicator} – ${address}`,
			schema: indicatorLinkSchema,
			faultsOf: ({ indicator, address, quote, words }) => [
				...quoteFaults(texts, address, quote),
				...(names.get(indicator)?.includes(words)
					? []
					: [`field “words” (“${words}”) is not in the name of indicator ${indicator}`]),
			],
		}),
		...checkList({
			file,
			entries: data.projectLinks,
			nameOf: ({ project, address }) => `link ${project} – ${address}`,
			schema: projectLinkSchema,
			faultsOf: ({ address, quote, projectAddress, projectQuote }) => [
				...quoteFaults(texts, address, quote),
				...quoteFaults(texts, projectAddress, projectQuote, 'projectQuote'),
			],
		}),
		...checkList({
			file,
			entries: data.unitMentions,
			nameOf: ({ unit, address }) => `mention of ${unit} – ${address}`,
			schema: unitMentionSchema,
			faultsOf: ({ address, quote }) => quoteFaults(texts, address, quote),
		}),
	];
}

/** Everything the plan prints in a language: its texts with the names of the table, and of its own the heads. */
function allPrinted({ texts, own, heads }: Printed, key: LocaleKey, data: PlanData): string {
	const inCells = data.indicators.flatMap(({ unitPrinted }) => unitPrinted?.[key] ?? []);
	return [...texts[key].values(), ...inCells, ...(key === own ? heads : [])].join('\n');
}

/** The terms of the glossary: each wording of one term alone, those of the plan's own language in the plan. */
function checkTerms(data: PlanData, printed: Printed): Problem[] {
	const text = allPrinted(printed, printed.own, data);
	const owners = new Map<string, string>();
	return checkList({
		file: GLOSSARY_FILE,
		entries: data.glossary,
		nameOf: ({ id }) => `term ${id}`,
		faultsOf: ({ id, forms, explanation }) => {
			const faults = forms[printed.own]
				.filter((form) => !text.includes(form))
				.map((form) => `the form “${form}” does not occur in the plan`);
			if (explanation?.basis === 'plan' && !printed.texts[printed.own].has(explanation.address))
				faults.push(`field “explanation.address” is “${explanation.address}”, which the plan does not have`);
			for (const [key, list] of Object.entries(forms))
				for (const form of list) {
					const place = `${key} ${form.toLowerCase()}`;
					const owner = owners.get(place) ?? id;
					if (owner !== id) faults.push(`the form “${form}” belongs to term ${owner} already`);
					owners.set(place, owner);
				}
			return faults;
		},
	});
}

/** Synonyms: said once, and the plan's words for them stand in the plan. */
function checkSynonyms(data: PlanData, printed: Printed): Problem[] {
	return publishedLocales.flatMap((locale) => {
		const { key } = locales[locale];
		const text = allPrinted(printed, key, data).toLowerCase();
		const said = new Set<string>();
		return checkList({
			file: synonymsFile(key),
			entries: data.synonyms[key],
			nameOf: ({ say }) => `“${say?.[0]}”`,
			schema: synonymSchema,
			faultsOf: ({ say, plan: words }) => [
				...say.filter((word) => said.has(word) || !said.add(word)).map((word) => `“${word}” is said twice`),
				...words
					.filter((word) => !text.includes(word.toLowerCase()))
					.map((word) => `“${word}” does not occur in the plan`),
			],
		});
	});
}

/** The ways in from the home page: each leads to a place that has its words, or to a number that there is. */
function checkEntrances(data: PlanData, texts: ReadonlyMap<string, string>): Problem[] {
	const file = 'src/data/entrances.ts';
	const ofTopics = checkList({
		file,
		entries: data.topics,
		nameOf: ({ id }) => `topic ${id}`,
		schema: topicSchema,
		faultsOf: ({ places }) =>
			places.flatMap(({ address, words }) => {
				const there = [...texts].filter(([own]) => own === address || own.startsWith(`${address}-`));
				if (there.length === 0) return [`the address “${address}” is not in the plan`];
				return there.some(([, text]) => text.includes(words)) ? [] : [`“${words}” does not stand at ${address}`];
			}),
	});
	const isKnown = (number: PlanData['homeNumbers'][number]) =>
		'indicator' in number
			? data.indicators.some(({ no }) => no === number.indicator)
			: data.figures.some(({ id }) => id === number.figure);
	const ofNumbers = data.homeNumbers
		.filter((number) => !isKnown(number))
		.map((number) =>
			entryProblem(file, 'homeNumbers', `${JSON.stringify(number)} is neither an indicator nor a figure`),
		);
	return [...ofTopics, ...ofNumbers];
}

/** Checks the facts against their schemas, themselves and the plan's texts. */
export function checkData(data: PlanData, printed: Printed): Problem[] {
	const { own } = printed;
	const texts = printed.texts[own];
	const figuresById = new Map(data.figures.map((figure) => [figure.id, figure]));
	return [
		...checkList({
			file: 'src/data/indicators.ts',
			entries: data.indicators,
			nameOf: ({ no }) => `indicator ${no}`,
			schema: indicatorSchema,
			faultsOf: (indicator, index) =>
				indicator.no === index + 1
					? indicatorFaults(indicator)
					: [`field “no” stands in place ${index + 1}; expected ${index + 1}, each number once`],
		}),
		...checkList({
			file: 'src/data/figures.ts',
			entries: data.figures,
			nameOf: ({ id }) => `figure ${id}`,
			schema: figureSchema,
			faultsOf: (figure) => figureFaults(figure, texts, figuresById),
		}),
		...checkList({
			file: 'src/data/charts.ts',
			entries: data.charts,
			nameOf: ({ id }) => `chart ${id}`,
			faultsOf: ({ figures: ids }) =>
				ids.filter((id) => !figuresById.has(id)).map((id) => `field “figures” names “${id}”, which no figure is`),
		}),
		...checkLinks(data, texts, own),
		...checkTerms(data, printed),
		...checkSynonyms(data, printed),
		...checkEntrances(data, texts),
	];
}
