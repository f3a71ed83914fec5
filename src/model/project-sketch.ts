import { drawSketch } from '#drawings/sketch/draw.ts';
import { cellFor } from '#drawings/sketch/places.ts';
import type { Layer, Quantity, Sketch } from '#drawings/sketch/spec.ts';
import type { Drawing } from '#drawings/svg.ts';
import { formatValue, inClauses, inList } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { TextPiece } from '#i18n/text-piece.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { WordKey } from '#i18n/words.ts';
import type { Address } from '#markdown/address.ts';
import { perBuild } from '#markdown/per-build.ts';
import { type Figure, figures, type PrintedFigure } from '#schemas/figures.ts';
import { type ProjectSketch, sketches } from '#schemas/sketches.ts';

/** The two widths a sketch is drawn at: for the text column, and for a phone or a card. */
const SKETCH_WIDTHS = [640, 300] as const;

/** What a project leads with. */
export interface SketchView {
	/** Its key figure, and what it costs or that the plan does not say. */
	facts: { label: string; value: string }[];
	/** Drawn wide and narrow; none where nothing is drawn of it. */
	drawings: Drawing[];
	/** What the drawing shows, for those who do not see it. */
	sentence: string;
	/** That it is a sketch, and to what scale. */
	caption: string;
}

function figure(id: string): Figure {
	const found = figures.find((each) => each.id === id);
	if (!found) throw new Error(`src/data/sketches.ts: no figure “${id}”`);
	return found;
}

/** The value of a figure with its measure, as the plan means it. */
export function figureText({ measure, value, ...rest }: Figure, locale: Locale): string {
	const text = typeof value === 'string' || measure === 'text' ? String(value) : formatValue(value, measure, locale);
	const isAbout = 'approximate' in rest && rest.approximate;
	return isAbout ? translator(locale)('charts.about', { value: text }) : text;
}

const CAPTIONS = {
	areas: 'sketches.areas',
	stack: 'sketches.stack',
	storeys: 'sketches.storeys',
	places: 'sketches.places',
	nodes: 'sketches.nodes',
} as const satisfies Record<Sketch['kind'], WordKey>;

/** What is drawn, in one language. */
function sketchOf(drawing: NonNullable<ProjectSketch['drawing']>, locale: Locale, t: Translate): Sketch {
	const { key } = locales[locale];
	const number = (id: string) => Number(figure(id).value);
	const quantity = (id: string): Quantity => ({
		label: figure(id).label[key],
		value: number(id),
		text: figureText(figure(id), locale),
	});
	const layer = ({ area, storeys }: { area: string; storeys?: string | undefined }): Layer => ({
		...quantity(area),
		...(storeys !== undefined && { storeys: number(storeys) }),
	});
	switch (drawing.kind) {
		case 'areas':
			return { kind: 'areas', whole: quantity(drawing.whole), parts: drawing.parts.map(quantity) };
		case 'stack':
			return {
				kind: 'stack',
				above: drawing.above.map(layer),
				below: drawing.below.map(layer),
				ground: t('sketches.ground'),
			};
		case 'storeys':
			return {
				kind: 'storeys',
				groups: drawing.groups.map(({ count, storeys }) => ({
					label: figure(count).label[key],
					text: t('sketches.eachOf', { count: number(count), storeys: figureText(figure(storeys), locale) }),
					count: number(count),
					storeys: number(storeys),
				})),
			};
		case 'places':
			return { kind: 'places', of: quantity(drawing.of) };
		case 'nodes':
			return {
				kind: 'nodes',
				core: drawing.core.map((words) => words[key]),
				branches: drawing.branches.map((words) => words[key]),
			};
	}
}

/** What a sketch shows, in a sentence. */
function sentenceOf(sketch: Sketch, locale: Locale): string {
	const said = ({ label, text }: { label: string; text: string }) => `${label} ${text}`;
	switch (sketch.kind) {
		case 'areas':
			return inClauses([sketch.whole, ...sketch.parts].map(said), locale);
		case 'stack':
			return inClauses([...sketch.above, ...sketch.below].map(said), locale);
		case 'storeys':
			return inClauses(sketch.groups.map(said), locale);
		case 'places':
			return said(sketch.of);
		case 'nodes':
			return inClauses(
				[sketch.core, sketch.branches].filter((each) => each.length > 0).map((each) => inList(each, locale)),
				locale,
			);
	}
}

/** The strings that stand anywhere in a value. */
const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: value && typeof value === 'object'
			? Object.values(value).flatMap(stringsIn)
			: [];

/** The corrections under words that a project's drawing rests on, by their ids; `blocks` are those of the project in the plan's own language. */
export function correctionsOfSketch(
	place: Address,
	blocks: readonly { address: Address; pieces: readonly TextPiece[] }[],
): string[] {
	const named = new Set(stringsIn(sketches.find((each) => each.place === place)?.drawing));
	const drawn = figures.filter((each): each is PrintedFigure => 'address' in each && named.has(each.id));
	const ids = blocks.flatMap(({ address, pieces }) => {
		const text = pieces.map((piece) => piece.text).join('');
		const spans = drawn
			.filter((each) => each.address === address)
			.map(({ quote }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
		let at = 0;
		return pieces.flatMap((piece) => {
			const [start, end] = [at, at + piece.text.length];
			at = end;
			const isUnder = piece.correction && spans.some((span) => span.start < end && span.end > start);
			return isUnder && piece.correction ? [piece.correction] : [];
		});
	});
	return [...new Set(ids)];
}

/** The sketch of the project at this address, at each of these widths in pixels at which its words have room; none where nothing is drawn of it. */
export function sketchesAt(place: Address, locale: Locale, widths: readonly number[]): Drawing[] {
	const drawing = sketches.find((each) => each.place === place)?.drawing;
	if (!drawing) return [];
	const sketch = sketchOf(drawing, locale, translator(locale));
	return widths.flatMap((width) => {
		try {
			return drawSketch(sketch, width, place);
		} catch {
			return [];
		}
	});
}

/** What the project at this address leads with; nothing where the data has no sketch of it. */
export const sketchView = perBuild((place: Address, locale: Locale): SketchView | undefined => {
	const found = sketches.find((each) => each.place === place);
	if (!found) return undefined;
	const t = translator(locale);
	const { key, investment, drawing } = found;
	const fact = (id: string) => ({
		label: figure(id).label[locales[locale].key],
		value: figureText(figure(id), locale),
	});
	const sketch = drawing && sketchOf(drawing, locale, t);
	const cell = sketch?.kind === 'places' ? cellFor(sketch.of.value) : 1;
	return {
		facts: [
			...(key === undefined ? [] : [fact(key)]),
			investment === undefined
				? { label: t('projects.investment'), value: t('projects.notStated') }
				: { label: t('projects.investment'), value: fact(investment).value },
		],
		drawings: sketch ? SKETCH_WIDTHS.map((width) => drawSketch(sketch, width, `${place} ${locale}`)) : [],
		sentence: sketch ? sentenceOf(sketch, locale) : '',
		caption: sketch
			? t('sketches.caption', { scale: t(CAPTIONS[sketch.kind], { value: formatValue(cell, 'count', locale) }) })
			: '',
	};
});
