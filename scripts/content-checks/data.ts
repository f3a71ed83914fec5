import { type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import { GLOSSARY_FILE } from '#schemas/glossary.ts';
import { nameOf } from './data-lists.ts';
import { figureFaults } from './figures.ts';
import { indicatorFaults } from './indicators.ts';
import type { PlanData, Printed } from './plan-data.ts';
import { entryProblem, type Problem } from './problem.ts';
import { checkReadersWords } from './readers-words.ts';
import { sketchFaults } from './sketches.ts';

/** What each entry of a file contradicts, one problem a fault. */
const faultsIn = <Entry>(
	file: string,
	entries: readonly Entry[],
	nameOfEntry: (entry: Entry) => string,
	faultsOf: (entry: Entry) => string[],
): Problem[] =>
	entries.flatMap((entry) => faultsOf(entry).map((fault) => entryProblem(file, nameOfEntry(entry), fault)));

/** Whether quoted words stand in their block. */
function quoteFaults(texts: ReadonlyMap<string, string>, address: string, quote: string, field = 'quote'): string[] {
	const text = texts.get(address);
	if (text === undefined) return [`the address “${address}” is not in the plan`];
	return text.includes(quote) ? [] : [`field “${field}” (“${quote}”) is not in ${address}`];
}

/** Links between indicators, projects, units and passages: the words on both sides are there. */
function checkLinks(data: PlanData, texts: ReadonlyMap<string, string>, own: LocaleKey): Problem[] {
	const file = 'src/data/links.ts';
	const names = new Map(data.indicators.map(({ no, name }) => [no, name[own]]));
	return [
		...faultsIn(file, data.indicatorLinks, nameOf.indicatorLink, ({ indicator, address, quote, words }) => [
			...quoteFaults(texts, address, quote),
			...(names.get(indicator)?.includes(words)
				? []
				: [`field “words” (“${words}”) is not in the name of indicator ${indicator}`]),
		]),
		...faultsIn(file, data.projectLinks, nameOf.projectLink, (link) => [
			...quoteFaults(texts, link.address, link.quote),
			...quoteFaults(texts, link.projectAddress, link.projectQuote, 'projectQuote'),
		]),
		...faultsIn(file, data.unitMentions, nameOf.mention, ({ address, quote }) => quoteFaults(texts, address, quote)),
	];
}

/** Everything the plan prints in a language: its texts with the names of the table, and of its own the heads. */
function allPrinted({ texts, own, heads }: Printed, key: LocaleKey, { indicators }: PlanData): string {
	const inCells = indicators.flatMap(({ unitPrinted }) => unitPrinted?.[key] ?? []);
	return [...texts[key].values(), ...inCells, ...(key === own ? heads : [])].join('\n');
}

/** The terms of the glossary: each wording is of one term alone, those of the plan's own language stand in the plan. */
function checkTerms(data: PlanData, printed: Printed): Problem[] {
	const text = allPrinted(printed, printed.own, data);
	const owners = new Map<string, string>();
	return faultsIn(GLOSSARY_FILE, data.glossary, nameOf.term, ({ id, forms, explanation }) => {
		const faults = forms[printed.own]
			.filter((form) => !text.includes(form))
			.map((form) => `the form “${form}” does not occur in the plan`);
		if (explanation.basis === 'plan' && !printed.texts[printed.own].has(explanation.address))
			faults.push(`field “explanation.address” is “${explanation.address}”, which the plan does not have`);
		for (const [key, list] of Object.entries(forms))
			for (const form of list) {
				const place = `${key} ${form.toLowerCase()}`;
				const owner = owners.get(place) ?? id;
				if (owner !== id) faults.push(`the form “${form}” belongs to term ${owner} already`);
				owners.set(place, owner);
			}
		return faults;
	});
}

/** The ways in from the home page: each leads to a place that has its words, or to a number that there is. */
function checkEntrances(data: PlanData, texts: ReadonlyMap<string, string>): Problem[] {
	const file = 'src/data/home.ts';
	return [
		...faultsIn(file, data.topics, nameOf.topic, ({ places }) =>
			places.flatMap(({ address, words }) => {
				const there = [...texts].filter(([own]) => own === address || own.startsWith(`${address}-`));
				if (there.length === 0) return [`the address “${address}” is not in the plan`];
				return there.some(([, text]) => text.includes(words)) ? [] : [`“${words}” does not stand at ${address}`];
			}),
		),
		...faultsIn(file, data.homeNumbers, nameOf.homeNumber, (number) => {
			const isKnown =
				'indicator' in number
					? data.indicators.some(({ no }) => no === number.indicator)
					: data.figures.some(({ id }) => id === number.figure);
			return isKnown ? [] : ['is neither an indicator nor a figure'];
		}),
	];
}

/** What stands for headings in the drawing of the plan: words of theirs, in every language, and printed figures. */
function checkDrawnLabels(data: PlanData, printed: Printed): Problem[] {
	const figures = new Map(data.figures.map((figure) => [figure.id, figure]));
	return faultsIn(
		'src/data/home.ts',
		data.drawnLabels,
		nameOf.drawnLabel,
		({ address, words, figure: id, counted }) => {
			const figure = id === undefined ? undefined : figures.get(id);
			return [
				...publishedLocales.flatMap((locale) => {
					const { key } = locales[locale];
					return quoteFaults(printed.texts[key], address, words?.[key] ?? '', `words.${key}`);
				}),
				...(id === undefined || (figure && 'address' in figure && figure.address.startsWith(`${address}-`))
					? []
					: [`field “figure” (“${id}”) is no figure that the text of ${address} prints`]),
				...((figure?.measure === 'count') === (counted !== undefined)
					? []
					: ['field “counted” says what is counted, and is expected with a figure that is a count, there alone']),
			];
		},
	);
}

/** Checks what the data say, which have their form, against themselves and the plan's texts. */
export function checkData(data: PlanData, printed: Printed): Problem[] {
	const texts = printed.texts[printed.own];
	const byId = new Map(data.figures.map((figure) => [figure.id, figure]));
	return [
		...faultsIn('src/data/indicators.ts', data.indicators, nameOf.indicator, indicatorFaults),
		...faultsIn('src/data/figures.ts', data.figures, nameOf.figure, (figure) => figureFaults(figure, texts, byId)),
		...faultsIn('src/data/charts.ts', data.charts, nameOf.chart, ({ figures }) =>
			figures.filter((id) => !byId.has(id)).map((id) => `field “figures” names “${id}”, which no figure is`),
		),
		...faultsIn('src/data/sketches.ts', data.sketches, nameOf.sketch, (sketch) =>
			sketchFaults(sketch, printed.texts, printed.own, byId),
		),
		...checkLinks(data, texts, printed.own),
		...checkTerms(data, printed),
		...checkReadersWords(data, (key) => allPrinted(printed, key, data), texts.keys()),
		...checkEntrances(data, texts),
		...checkDrawnLabels(data, printed),
	];
}
