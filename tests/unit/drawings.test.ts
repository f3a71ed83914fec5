import { describe, expect, it } from 'vitest';
import { glyphOf } from '#drawings/glyph.ts';
import { drawSketch } from '#drawings/sketch/draw.ts';
import type { Sketch } from '#drawings/sketch/spec.ts';

type Target = Parameters<typeof glyphOf>[0];
const percent = { measure: 'percent', comparator: 'equals', attribute: 'binding' } as const;
const count = { measure: 'count', comparator: 'equals', attribute: 'anticipatory' } as const;
const shapes = (target: Target) => Object.fromEntries(glyphOf(target)?.parts.map(({ role, d }) => [role, d]) ?? []);
const squares = (d = '') => d.split('z').length - 1;

describe('the picture of a target', () => {
	it.each<[string, Target, number, number | undefined]>([
		['one each of a small number', { ...count, value: 5 }, 5, 1],
		['a square a thousand', { ...count, value: 6000 }, 6, 1000],
		['part of a square for what is left', { ...count, measure: 'yuan', value: 2.85e9 }, 6, 5e8],
		['one, where it is less than one', { ...count, value: 0.4 }, 1, 1],
	])('has squares: %s', (_, target, number, square) => {
		expect(squares(shapes(target).anticipatory)).toBe(number);
		expect(glyphOf(target)?.square).toBe(square);
	});

	it.each<[number, number]>([
		[100, 130],
		[75, 97.5],
		[18, 23.4],
	])('is as long a part of the track as %d is of a hundred', (value, length) =>
		expect(shapes({ ...percent, value }).binding).toMatch(new RegExp(`^M1 4h${length}v`)),
	);

	it('goes on from what is a least, back to what is a most, and nowhere from what is to be met', () => {
		const end = (comparator: Target['comparator'], value: number) => shapes({ ...percent, comparator, value }).end;
		expect(end('equals', 90)).toBe('M118 1v14');
		expect(end('atLeast', 90)).toBe('M118 1v14M120 8h10m-4-3l4 3l-4 3');
		expect(end('atMost', 3)).toBe('M4.9 1v14M16.9 8h-10m4-3l-4 3l4 3');
		expect(end('atLeast', 100)).toBe('M131 1v14');
	});

	it('lies between both ends of a range, and of words is none', () => {
		expect(shapes({ ...percent, comparator: 'range', value: 20, upTo: 25 }).binding).toBe('M27 4h6.5v8h-6.5z');
		expect(glyphOf({ measure: 'words', comparator: 'none' })).toBeUndefined();
	});

	it('shows of growth its direction, and no share', () => {
		const parts = glyphOf({ ...percent, comparator: 'growth', value: 3 })?.parts ?? [];
		expect(parts.map(({ role }) => role)).toEqual(['end']);
		expect(parts[0]?.d).toMatch(/^M1 12L91 4/);
		expect(shapes({ ...percent, comparator: 'growth', value: -3 }).end).toMatch(/^M1 4L91 12/);
	});

	it('stays neutral where the table does not say what binds', () =>
		expect(Object.keys(shapes({ measure: 'percent', comparator: 'equals', value: 50 }))).toContain('plain'));
});

const quantity = (label: string, value: number) => ({ label, value, text: String(value) });
/** The boxes of a role, as left, top, width and height. */
const boxes = (markup: string, role: string) =>
	[...markup.matchAll(new RegExp(`class="${role}" d="M([\\d.]+) ([\\d.]+)h([\\d.]+)v([\\d.]+)`, 'g'))].map((found) =>
		found.slice(1).map(Number),
	) as [number, number, number, number][];

describe('the sketch of a project', () => {
	const areas: Sketch = {
		kind: 'areas',
		whole: quantity('all', 100),
		parts: [quantity('a', 81), quantity('b', 49), quantity('c', 1)],
	};

	it.each([640, 300])('sets areas to one scale beside each other, none in another: %d px', (width) => {
		const { markup } = drawSketch(areas, width, 'x');
		const all = [...boxes(markup, 'whole'), ...boxes(markup, 'built')];
		expect(all.map(([, , side]) => Math.round((10 * side) / (all[0]?.[2] ?? 1)))).toEqual([10, 9, 7, 1]);
		for (const [index, [left, top, side]] of all.entries())
			for (const [otherLeft, otherTop, , height] of all.slice(0, index))
				expect(left >= otherLeft + height || top >= otherTop + height || top + side <= otherTop).toBe(true);
	});

	it('stacks areas to one scale, what is under the ground below it', () => {
		const stack: Sketch = {
			kind: 'stack',
			above: [quantity('a', 60), quantity('b', 20)],
			below: [quantity('c', 40)],
			ground: 'ground',
		};
		const { markup } = drawSketch(stack, 640, 'x');
		const heights = [...boxes(markup, 'built'), ...boxes(markup, 'under')].map(([, , , height]) => height + 2);
		expect(heights.map((height) => height / (heights[0] ?? 1))).toEqual(
			[1, 3, 2].map((times) => expect.closeTo(times, 1)),
		);
		const ground = Number(/class="ground" d="M0 ([\d.]+)/.exec(markup)?.[1]);
		expect(boxes(markup, 'under')[0]?.[1]).toBeGreaterThanOrEqual(ground);
	});

	it('draws each place, and each storey of each building', () => {
		const places = drawSketch({ kind: 'places', of: quantity('p', 37) }, 300, 'x').markup;
		expect(squares(/class="cell" d="([^"]*)"/.exec(places)?.[1])).toBe(37);
		const groups = [{ label: 'towers', text: '2 × 19', count: 2, storeys: 19 }];
		const towers = drawSketch({ kind: 'storeys', groups }, 300, 'x').markup;
		expect(/class="floor" d="([^"]*)"/.exec(towers)?.[1]?.match(/M/g)).toHaveLength(2 * 18);
	});

	it('stops the build where words do not fit, and names the project', () =>
		expect(() => drawSketch({ kind: 'places', of: quantity('x'.repeat(99), 9) }, 300, '4.1 en')).toThrow(
			/^drawing of “4\.1 en” at 300 px: .*leaves the box/,
		));
});
