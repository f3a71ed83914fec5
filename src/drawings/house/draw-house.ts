import { fitLines, type Type, widest } from '#drawings/fit.ts';
import { drawFloors } from '#drawings/house/draw-floors.ts';
import type { HousePart, HouseSpec } from '#drawings/house/house-spec.ts';
import {
	type Cell,
	closeLink,
	EAVES,
	type Layer,
	LEADING,
	layCells,
	linesIn,
	link,
	NAME,
	SMALL,
	textAt,
} from '#drawings/house/parts.ts';
import { type Drawing, element, round } from '#drawings/svg.ts';

const VISION: Type = { size: 17, bold: true };
const VISION_LEADING = 25;
const GABLE = 60;
const APEX = 4;

/** The roof with the vision: its name in the gable where that has room, else above the words. */
function drawRoof({ roof }: HouseSpec, width: number): Layer {
	const middle = width / 2;
	if (!roof) {
		const gable = element('path', { class: 'roof', d: `M0 ${GABLE}L${round(middle)} ${APEX}L${width} ${GABLE}z` });
		return { markup: gable, height: GABLE };
	}
	const atGable = GABLE - 12;
	const room = (width * (atGable - SMALL.size - APEX)) / (GABLE - APEX) - 12;
	const inGable = widest([roof.name.join('')], SMALL) <= room;
	const measure = width - 2 * (EAVES + 12);
	const name = inGable ? [roof.name.join('')] : fitLines(roof.name, SMALL, measure);
	const firstName = inGable ? atGable : GABLE + 16;
	const words = fitLines(roof.label, VISION, measure);
	const first = inGable ? GABLE + 20 : firstName + (name.length - 1) * LEADING + 26;
	const bottom = first + (words.length - 1) * VISION_LEADING + 14;
	const markup = link(
		roof,
		element('path', {
			class: 'roof face',
			d: `M0 ${GABLE}L${round(middle)} ${APEX}L${width} ${GABLE}h-${EAVES}V${bottom}H${EAVES}V${GABLE}z`,
		}),
		...name.map((text, index) => textAt({ text, type: SMALL }, middle, firstName + index * LEADING, 'middle', 'on')),
		...words.map((text, index) =>
			textAt({ text, type: VISION }, middle, first + index * VISION_LEADING, 'middle', 'on vision'),
		),
	);
	return { markup, height: bottom };
}

/** A window with an arch. */
function arch(part: HousePart, cell: Cell): string {
	const { x, y, width, height } = cell;
	const rise = Math.min(18, width / 2);
	const d = `M${round(x)} ${y + height}V${y + rise}a${round(width / 2)} ${rise} 0 0 1 ${round(width)} 0V${y + height}z`;
	return link(part, element('path', { class: 'arch face', d }), linesIn(cell, 4, 'ink'));
}

const rect = (kind: string, { x, y, width, height }: Cell) =>
	element('rect', { class: `${kind} face`, x, y, width, height });

/** The windows, in the wall behind them. */
function drawWindows({ windows }: HouseSpec, width: number, top: number): Layer {
	const layer = layCells(
		{
			left: EAVES + 8,
			width: width - 2 * (EAVES + 8),
			gap: 10,
			padding: { x: 5, y: 11 },
			said: windows.map(({ label }) => [{ pieces: label, type: NAME }]),
			draw: (cell, index) => (windows[index] ? arch(windows[index], cell) : ''),
		},
		top + 8,
	);
	return { markup: layer.markup, height: layer.height + 16 };
}

/** The doors: projects, each with its figure. */
function drawDoors({ doors }: HouseSpec, width: number, top: number): Layer {
	const layer = layCells(
		{
			left: EAVES + 5,
			width: width - 2 * (EAVES + 5),
			gap: 6,
			padding: { x: 5, y: 6 },
			said: doors.map(({ label, figure }) => [
				{ pieces: label, type: { ...SMALL, bold: true } },
				{ pieces: figure, type: SMALL },
			]),
			draw: (cell, index) => (doors[index] ? link(doors[index], rect('door', cell), linesIn(cell, 0, 'on')) : ''),
		},
		top + 6,
	);
	return { markup: layer.markup, height: layer.height + 10 };
}

/** The stones that all stands on. */
function drawStones({ stones }: HouseSpec, width: number, top: number): Layer {
	return layCells(
		{
			left: 0,
			width,
			gap: 2,
			padding: { x: 5, y: 6 },
			said: stones.map(({ label }) => [{ pieces: label, type: SMALL }]),
			draw: (cell, index) =>
				stones[index] ? closeLink(stones[index], rect('stone', cell), linesIn(cell, 0, 'ink')) : '',
		},
		top,
	);
}

/** Draws the plan as a house `width` pixels wide; the height follows from what it has. */
export function drawHouse(spec: HouseSpec, width: number): Drawing {
	const roof = drawRoof(spec, width);
	let y = roof.height;
	let inside = '';
	for (const [parts, draw] of [
		[spec.windows, drawWindows],
		[spec.floors, drawFloors],
		[spec.doors, drawDoors],
	] as const) {
		if (parts.length === 0) continue;
		const { markup, height } = draw(spec, width, y);
		inside += markup;
		y += height;
	}
	const wall = { class: 'wall', x: EAVES, y: roof.height, width: width - 2 * EAVES, height: y - roof.height };
	const stones = spec.stones.length > 0 ? drawStones(spec, width, y) : { markup: '', height: 0 };
	return {
		width,
		height: Math.ceil(y + stones.height),
		markup: element('rect', wall) + roof.markup + inside + stones.markup,
	};
}
