import { fitLines, widest } from '#drawings/fit.ts';
import type { HouseFloor, HouseSpec } from '#drawings/house/house-spec.ts';
import { closeLink, EAVES, type Layer, LEADING, NAME, SMALL, textAt } from '#drawings/house/parts.ts';
import { element, round } from '#drawings/svg.ts';

/** A window of a task, and from one to the next. */
const WINDOW = { width: 20, height: 24 };
const [NEAREST, FARTHEST] = [24, 56];
const ROW = WINDOW.height + 6;
const SIDE = 16;
/** The most of the width that names take where they stand beside the windows, and in how many lines. */
const NAME_SHARE = 0.46;
const NAME_LINES = 2;

/** How all floors are laid out, so that their windows stand one above the other. */
interface Plan {
	names: readonly (readonly string[])[];
	/** Whether the name stands beside the windows, or above them. */
	beside: boolean;
	/** Where the windows begin, how far they stand apart, how many there are in a row. */
	left: number;
	apart: number;
	inRow: number;
	/** Whether how many there are is said: where it has room. */
	counted: boolean;
}

function planOf(floors: readonly HouseFloor[], width: number): Plan {
	const room = width - 2 * SIDE;
	const most = Math.max(1, ...floors.map(({ tasks }) => tasks.length));
	const counts = widest(
		floors.map(({ count }) => count),
		SMALL,
	);
	/** The windows of a floor from `left` on, with the count behind them where that leaves them room. */
	const windowsFrom = (left: number) => {
		const free = width - SIDE - left;
		const counted = free - counts - 8 >= most * NEAREST;
		const own = counted ? free - counts - 8 : free;
		const apart = Math.min(FARTHEST, Math.max(NEAREST, Math.floor(own / most)));
		return {
			left,
			counted,
			apart,
			inRow: Math.max(1, Math.min(most, Math.floor((own + apart - WINDOW.width) / apart))),
		};
	};
	const narrow = floors.map(({ label }) => fitLines(label, NAME, room * NAME_SHARE));
	const beside = windowsFrom(Math.ceil(SIDE + widest(narrow.flat(), NAME) + 12));
	const fits = widest(narrow.flat(), NAME) <= room * NAME_SHARE && narrow.every(({ length }) => length <= NAME_LINES);
	if (fits && beside.inRow === most) return { names: narrow, beside: true, ...beside };
	return { names: floors.map(({ label }) => fitLines(label, NAME, room)), beside: false, ...windowsFrom(SIDE) };
}

/** Windows at these places as one shape. */
const panes = (places: readonly { x: number; y: number }[]) =>
	places.map(({ x, y }) => `M${round(x)} ${round(y)}h${WINDOW.width}v${WINDOW.height}h-${WINDOW.width}z`).join('');

/** The crossbars of lit windows: light is not colour alone. */
const bars = (places: readonly { x: number; y: number }[]) =>
	places
		.map(
			({ x, y }) =>
				`M${round(x + WINDOW.width / 2)} ${round(y)}v${WINDOW.height}M${round(x)} ${round(y + WINDOW.height / 2)}h${WINDOW.width}`,
		)
		.join('');

/** One floor: its name, a window a task, lit or dark, and how many. */
function drawFloor(floor: HouseFloor, plan: Plan, names: readonly string[], width: number, top: number): Layer {
	const { beside, left, apart, inRow, counted } = plan;
	const rows = Math.max(1, Math.ceil(floor.tasks.length / inRow));
	const [ofNames, ofWindows] = [names.length * LEADING, rows * ROW - 6];
	const height = beside ? Math.max(ofNames, ofWindows) + 12 : ofNames + ofWindows + 16;
	const y = beside ? top + (height - ofWindows) / 2 : top + ofNames + 9;
	const firstName = beside ? top + (height - ofNames) / 2 + 14.5 : top + 20;
	const places = floor.tasks.map((lit, index) => ({
		lit,
		x: left + (index % inRow) * apart,
		y: y + Math.floor(index / inRow) * ROW,
	}));
	const [lit, dark] = [places.filter((place) => place.lit), places.filter((place) => !place.lit)];
	const face = { class: 'floor face', x: EAVES, y: top, width: width - 2 * EAVES, height };
	const markup = closeLink(
		floor,
		element('rect', face),
		element('path', { class: 'slab', d: `M0 ${round(top)}h${width}` }),
		...names.map((text, index) => textAt({ text, type: NAME }, SIDE, firstName + index * LEADING, undefined, 'ink')),
		dark.length > 0 ? element('path', { class: 'pane', d: panes(dark) }) : '',
		lit.length > 0 ? element('path', { class: 'pane lit', d: panes(lit) + bars(lit) }) : '',
		counted ? textAt({ text: floor.count, type: SMALL }, width - SIDE, y + WINDOW.height / 2 + 5, 'end', 'ink') : '',
	);
	return { markup, height };
}

/** The floors, one above the other as the plan has the areas of its tasks, with a slab under the last. */
export function drawFloors({ floors }: HouseSpec, width: number, top: number): Layer {
	const plan = planOf(floors, width);
	let [y, markup] = [top, ''];
	for (const [index, floor] of floors.entries()) {
		const { markup: own, height } = drawFloor(floor, plan, plan.names[index] ?? [], width, y);
		markup += own;
		y += height;
	}
	return { markup: markup + element('path', { class: 'slab', d: `M0 ${round(y)}h${width}` }), height: y - top };
}
