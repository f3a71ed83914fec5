import { LETTER, Sheet } from '#drawings/sheet.ts';
import type { OfKind } from '#drawings/sketch/spec.ts';
import { type Drawing, round } from '#drawings/svg.ts';
import { wrapText } from '#drawings/text-width.ts';

/** How high the highest building is; between buildings, and between groups; the least width of a group with its words; how wide a building is at most. */
const [HIGHEST, BETWEEN, GAP, LEAST, WIDEST] = [152, 6, 20, 116, 48];

/** Buildings side by side on the ground, each storey as high as any other. */
export function drawStoreys({ groups }: OfKind<'storeys'>, width: number, name: string): Drawing {
	const sheet = new Sheet(width);
	const storey = Math.min(16, HIGHEST / Math.max(...groups.map(({ storeys }) => storeys)));
	const ground = Math.max(...groups.map(({ storeys }) => storeys)) * storey + 2;
	const widthOf = (building: number, count: number) => Math.max(LEAST, count * (building + BETWEEN) - BETWEEN);
	const room = width - 2 - GAP * (groups.length - 1);
	let building = WIDEST;
	while (building > 6 && groups.reduce((sum, { count }) => sum + widthOf(building, count), 0) > room) building -= 1;
	let left = 1;
	let lowest = 0;
	for (const { label, text, count, storeys } of groups) {
		const top = ground - storeys * storey;
		const places = Array.from({ length: count }, (_, index) => left + index * (building + BETWEEN));
		sheet.shape(
			'built',
			places.map((x) => `M${round(x)} ${round(top)}h${building}V${round(ground)}h${-building}z`).join(''),
		);
		const floors = Array.from({ length: storeys - 1 }, (_, index) => round(top + (index + 1) * storey));
		sheet.shape('floor', places.flatMap((x) => floors.map((y) => `M${round(x)} ${y}h${building}`)).join(''));
		const column = widthOf(building, count);
		const words = wrapText(label, LETTER.size, column);
		const numbers = wrapText(text, LETTER.size * 1.12, column);
		sheet.text(words, left, ground + 16);
		sheet.text(numbers, left, ground + 16 + words.length * LETTER.line, { bold: true });
		lowest = Math.max(lowest, words.length + numbers.length);
		left += column + GAP;
	}
	sheet.shape('ground', `M0 ${round(ground)}h${width}`);
	return sheet.finish(name, Math.ceil(ground + 12 + lowest * LETTER.line));
}
