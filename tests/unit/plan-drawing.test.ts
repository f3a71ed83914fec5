import { describe, expect, it } from 'vitest';
import { drawDots } from '#drawings/house/draw-dots.ts';
import { drawHouse } from '#drawings/house/draw-house.ts';
import type { HousePart, HouseSpec } from '#drawings/house/house-spec.ts';
import type { Drawing } from '#drawings/svg.ts';
import { textWidth } from '#drawings/text-width.ts';
import { lintTexts } from '#drawings/texts.ts';
import { inLight } from '#share/build/picture.ts';

const WORDS = {
	short: '公共服务',
	long: 'Fortentwicklung der nachbarschaftlichen Selbstverwaltung und Mitgestaltung',
	'one word': 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
	'with signs': '“A & B” <C>',
};
/** How much of everything a plan may have, and how many tasks an area. */
const AMOUNTS = { none: [0, 0], one: [1, 1], seven: [7, 4], 'very many': [31, 23] } as const;

const pieces = (text: string) => text.split(/(?<=\s)/);
const part = (text: string): HousePart => ({ href: '/x/', title: text, label: pieces(text) });
const cases = Object.entries(WORDS).flatMap(([words, text]) =>
	Object.entries(AMOUNTS).flatMap(([amount, [count, tasks]]) =>
		[576, 320].map((width) => ({ words, amount, width, text, count, tasks })),
	),
);

function houseOf(text: string, count: number, tasks: number): HouseSpec {
	const parts = Array.from({ length: count }, () => part(text));
	return {
		roof: { ...part(text), name: pieces(text) },
		windows: parts,
		floors: parts.map((each) => ({
			...each,
			tasks: Array.from({ length: tasks }, (_, at) => at % 2 > 0),
			count: text,
		})),
		doors: parts.map((each) => ({ ...each, figure: each.label })),
		stones: parts,
	};
}

/** The value of an attribute of each element of a kind. */
const numbers = (element: string) =>
	Object.fromEntries([...element.matchAll(/([\w-]+)="(-?[\d.]+)"/g)].map(([, name, value]) => [name, Number(value)]));

/** What is wrong with the words of a drawing: out of it, over one another, not all there. */
function faultsOf({ markup, width, height }: Drawing): string[] {
	const texts = [...markup.matchAll(/<text ([^>]*)>([^<]*)/g)].map(([, list = '', escaped = '']) => {
		const { x = 0, y = 0, 'font-size': size = 0, 'font-weight': weight = 400 } = numbers(list);
		const text = escaped
			.replaceAll('&quot;', '"')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&');
		const own = textWidth(text, size, weight > 400);
		const left = x - (list.includes('"middle"') ? own / 2 : list.includes('"end"') ? own : 0);
		return { text, left, right: left + own, top: y - size * 0.8, bottom: y + size * 0.22 };
	});
	const low = [...markup.matchAll(/<rect class="[^"]*face"[^>]*>/g)].filter(
		([rect]) => (numbers(rect).height ?? 0) < 24,
	);
	return [...lintTexts(texts, width, height), ...low.map(([rect]) => `${rect} is lower than 24 pixels`)];
}

describe('the house', () => {
	it.each(cases)('has room for $words words, $amount of each part, at $width', ({ text, count, tasks, width }) => {
		const drawing = drawHouse(houseOf(text, count, tasks), width);
		expect(faultsOf(drawing)).toEqual([]);
		expect(drawing.markup.match(/<a /g)).toHaveLength(1 + 4 * count);
		const panes = [...drawing.markup.matchAll(/class="pane[^"]*" d="([^"]*)"/g)].flatMap(
			([, d = '']) => d.match(/z/g) ?? [],
		);
		expect(panes).toHaveLength(count * tasks);
		for (const [, x] of drawing.markup.matchAll(/M([\d.]+) [\d.]+h20v24/g))
			expect(Number(x) + 20).toBeLessThanOrEqual(width);
	});

	it('stands without a vision, and with nothing in it', () => {
		const nothing = { roof: undefined, windows: [], floors: [], doors: [], stones: [] };
		expect(drawHouse(nothing, 320).markup).not.toMatch(/<a |<text |NaN|Infinity/);
	});
});

describe('the dots', () => {
	it.each(cases)('have room for $words words, $amount of each, at $width', ({ text, count, tasks, width }) => {
		const rows = Array.from({ length: count }, () => ({
			...part(text),
			dots: Array.from(
				{ length: tasks },
				(_, at) => (['binding', 'anticipatory', 'plain'] as const)[at % 3] ?? 'plain',
			),
		}));
		const drawing = drawDots({ head: part(text), legend: [{ kind: 'binding', label: 'Binding 19' }], rows }, width);
		expect(faultsOf(drawing)).toEqual([]);
		const dots = [...drawing.markup.matchAll(/class="dot-\w+" d="([^"]*)"/g)].flatMap(
			([, d = '']) => d.match(/M/g) ?? [],
		);
		expect(dots).toHaveLength(1 + count * tasks);
	});
});

describe('the colours of a picture', () => {
	it('are those of light paper, as the style sheets say them', () => {
		const sheet = ':root { --a: var(--light, var(--plain, #111) var(--more, #222)) var(--dark, #333); --b: #444; }';
		const rules = '/* x */ .a { fill: var(--a); stroke: var(--b); }\n@media print { .a { fill: #555; } }';
		expect(inLight(rules, [sheet]).trim()).toBe('.a { fill: #111; stroke: #444; }');
	});
});
