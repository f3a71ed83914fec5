import { defaultLocale, type LocaleKey } from '#i18n/locales.ts';
import { headingOf } from '#markdown/address.ts';
import type { Figure } from '#schemas/figures.ts';
import type { ProjectSketch } from '#schemas/sketches.ts';
import { numbersOf } from './numbers.ts';
import type { Texts } from './plan-data.ts';

type Drawing = NonNullable<ProjectSketch['drawing']>;

/** The figures that a drawing names, each by its field. */
function figuresOf(drawing: Drawing | undefined): [field: string, id: string][] {
	switch (drawing?.kind) {
		case 'areas':
			return [['whole', drawing.whole], ...drawing.parts.map((id): [string, string] => ['parts', id])];
		case 'stack':
			return [
				['whole', drawing.whole],
				...[...drawing.above, ...drawing.below].flatMap(({ area, storeys }): [string, string][] => [
					['area', area],
					...(storeys === undefined ? [] : [['storeys', storeys] as [string, string]]),
				]),
			];
		case 'storeys':
			return drawing.groups.flatMap(({ count, storeys }): [string, string][] => [
				['count', count],
				['storeys', storeys],
			]);
		case 'places':
			return [['of', drawing.of]];
		default:
			return [];
	}
}

/** The nodes whose words their block lacks, in each language. */
function nodeFaults(drawing: Drawing | undefined, texts: Texts): string[] {
	if (drawing?.kind !== 'nodes') return [];
	return [...drawing.core, ...drawing.branches].flatMap((node) =>
		Object.entries<string>(node).flatMap(([key, words]) => {
			const text = texts[key as LocaleKey].get(drawing.address);
			if (text === undefined) return [`field “address” is “${drawing.address}”, which the plan does not have`];
			return text.toLowerCase().includes(words.toLowerCase())
				? []
				: [`“${words}” does not stand at ${drawing.address}`];
		}),
	);
}

/** What of a project's drawing, key figure and investment its text does not say. */
export function sketchFaults(
	{ place, key, investment, drawing }: ProjectSketch,
	texts: Texts,
	own: LocaleKey,
	figures: ReadonlyMap<string, Figure>,
): string[] {
	if (!texts[own].has(place)) return [`field “place” is “${place}”, which the plan does not have`];
	const named = [
		...figuresOf(drawing),
		...Object.entries({ key, investment }).filter(([, id]) => id !== undefined),
	] as [string, string][];
	const ofFigures = named.flatMap(([field, id]) => {
		const figure = figures.get(id);
		if (!figure) return [`field “${field}” names “${id}”, which no figure is`];
		const isPrinted = 'address' in figure && headingOf(figure.address) === place;
		return isPrinted ? [] : [`field “${field}” names “${id}”, which ${place} does not print`];
	});
	const numberIn = (id: string) => Number(figures.get(id)?.value);
	const sum =
		drawing?.kind === 'stack' &&
		[...drawing.above, ...drawing.below].reduce((all, { area }) => all + numberIn(area), 0);
	const ofSum =
		drawing?.kind === 'stack' && sum !== numberIn(drawing.whole)
			? [
					`field “whole” is ${numberIn(drawing.whole)}; its layers come to ${sum}: what does not add up is drawn as areas`,
				]
			: [];
	const sums = [...texts[own]].flatMap(([address, text]) =>
		headingOf(address) === place ? numbersOf(text, defaultLocale).filter(({ kind }) => kind === 'yuan') : [],
	);
	const ofInvestment =
		investment === undefined && sums.length > 0
			? [`field “investment” is missing; expected a figure, for ${place} names a sum of money`]
			: [];
	return [...ofFigures, ...ofSum, ...ofInvestment, ...nodeFaults(drawing, texts)];
}
