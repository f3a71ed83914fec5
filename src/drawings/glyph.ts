import type { Indicator } from '#schemas/indicators.ts';

/** How wide and high a glyph is, in its own units. */
export const GLYPH_SIZE = { width: 138, height: 16 } as const;

/** What a shape is, as a class: what is to be reached, by whether it binds, the track it lies on, and its end. */
type Role = 'binding' | 'anticipatory' | 'plain' | 'track' | 'end';

/** What a target looks like. */
export interface Glyph {
	/** Its shapes, back to front: the track of a percentage, what is to be reached, where that ends. */
	parts: readonly { role: Role; d: string }[];
	/** What one square stands for, in the unit of the target; none where there are no squares. */
	square?: number;
	/** What kind of picture it is. */
	kind: 'track' | 'squares' | 'arrow';
}

type Target = Pick<Indicator, 'comparator' | 'value' | 'upTo' | 'measure' | 'attribute'>;

/** The track of a percentage, from none to all of a hundred. */
const [START, LENGTH] = [1, 130];
/** A square with the gap behind it at its largest; up to how many are one each; to how many a larger number is scaled. */
const [STEP, SINGLE, SCALED] = [11.5, 20, 10];
/** The steps of a scale: of each power of ten these. */
const STEPS = [1, 2, 5];

const round = (value: number) => Math.round(value * 10) / 10;
const box = (x: number, y: number, width: number, height: number) =>
	`M${round(x)} ${y}h${round(width)}v${round(height)}h${round(-width)}z`;
const tick = (x: number) => `M${round(x)} 1v14`;
/** On from where the target ends, or back to it, as long as there is room before `end`. */
function arrow(x: number, end: number, back: boolean): string {
	const length = round(Math.min(10, Math.max(5, end - x)));
	return back ? `M${round(x + length)} 8h-${length}m4-3l-4 3l4 3` : `M${round(x)} 8h${length}m-4-3l4 3l-4 3`;
}

/** What stands behind the end of a target that is one from which on, or up to which, it is met. */
const openEnd = (comparator: Target['comparator'], x: number, end: number) =>
	comparator === 'atLeast' || comparator === 'atMost' ? arrow(x, end, comparator === 'atMost') : '';

function track({ comparator, upTo, attribute }: Target, value: number): Glyph {
	const at = (percent: number) => START + (percent * LENGTH) / 100;
	const [from, to] = upTo === undefined ? [START, at(value)] : [at(value), at(upTo)];
	// At least all of it is all of it.
	const beyond = value < 100 ? openEnd(comparator, to + 2, START + LENGTH) : '';
	return {
		kind: 'track',
		parts: [
			{ role: 'track', d: box(START, 4, LENGTH, 8) },
			{ role: attribute ?? 'plain', d: box(from, 4, to - from, 8) },
			{ role: 'end', d: (upTo === undefined ? '' : tick(from)) + tick(to) + beyond },
		],
	};
}

/** What a square stands for, so that there are few: one each, or 1, 2 or 5 of a power of ten. */
function squareFor(value: number): number {
	if (value <= SINGLE) return 1;
	const power = 10 ** Math.floor(Math.log10(value / SCALED));
	return [...STEPS.map((step) => step * power), 10 * power].find((each) => value / each <= SCALED) ?? 10 * power;
}

function squares({ comparator, upTo, attribute }: Target, value: number): Glyph {
	const square = squareFor(upTo ?? value);
	const isOpen = comparator === 'atLeast' || comparator === 'atMost';
	const count = Math.max(1, Math.ceil((upTo ?? value) / square));
	const step = Math.min(STEP, (LENGTH - (isOpen ? 12 : 0)) / count);
	const size = step - Math.min(1.5, step / 4);
	const row = (first: number, last: number) =>
		Array.from({ length: Math.max(0, Math.ceil(last) - Math.floor(first)) }, (_, index) => {
			const at = Math.max(first, Math.floor(first) + index);
			const part = Math.min(last, Math.floor(at) + 1) - at;
			return box(START + Math.floor(at) * step + (at % 1) * size, 3, part * size, 10);
		}).join('');
	const end = START + count * step;
	const upper = upTo === undefined ? '' : row(value / square, upTo / square);
	const parts: Glyph['parts'] = [
		{ role: attribute ?? 'plain', d: row(0, value / square) },
		{ role: 'track', d: upper },
		{ role: 'end', d: value === 0 ? tick(START) : openEnd(comparator, end + 2, end + 12) },
	];
	return { kind: 'squares', square, parts: parts.filter(({ d }) => d !== '') };
}

/** An arrow that rises, falls or stays: growth is over something that the table does not give, so its size is not drawn. */
function growth(value: number): Glyph {
	const [from, to] = [8 + 4 * Math.sign(value), 8 - 4 * Math.sign(value)];
	return { kind: 'arrow', parts: [{ role: 'end', d: `M1 ${from}L91 ${to}m-4.5-2.5l4.5 2.5l-4 3` }] };
}

/**
 * A target as a picture that follows from what it is: percent on a track of a hundred, numbers and sums as squares of one
 * size each, growth as its direction; an arrow says that it may be more, or less. None of a target in words.
 */
export function glyphOf(target: Target): Glyph | undefined {
	const { comparator, measure, value } = target;
	if (value === undefined) return undefined;
	if (comparator === 'growth') return growth(value);
	return measure === 'percent' ? track(target, value) : squares(target, value);
}
