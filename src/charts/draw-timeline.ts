import type { ChartDataset, Plugin } from 'chart.js';
import type { Spot, TimelinePoint, TimelineSpec } from '#charts/chart-spec.ts';
import { type Box, type Label, type LabelPlace, placeLabels } from '#charts/label-places.ts';
import { record, STILL } from '#charts/record.ts';
import type { Drawing } from '#drawings/svg.ts';
import { textWidth } from '#drawings/text-width.ts';

const FONT = 14;
/** How high a drawing is, by whether it is narrow. */
const HEIGHTS = { narrow: 220, wide: 260 } as const;
const NARROW = 480;
/** Room at the sides, so that half a year fits, and below for the years. */
const SIDE = 26;
const FOOT = 26;
const RADIUS = 6;
/** The share of the scale that is left free above and below. */
const AIR = 0.16;

type Values = ChartDataset<'line', { x: number; y: number }[]>;
/** Where a spot lies in the drawing. */
type Placer = (spot: Spot) => { x: number; y: number };

/** The ends of the scale of values. */
function scaleOf({ points, goal, line, fromZero }: TimelineSpec): { min: number; max: number } {
	const all = [
		...points.map(({ value }) => value),
		...[goal.from, goal.to].flatMap((edge) => edge?.value ?? []),
		...(line ? [line.from.value, line.to.value] : []),
		...(fromZero ? [0] : []),
	];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const air = (high - low || Math.abs(high) || 1) * AIR;
	return { min: fromZero && low === 0 ? 0 : low - air, max: high + air };
}

const at = ({ moment, value }: Spot) => ({ x: moment, y: value });

/** The straight line, dashed, and the values, joined: one that may change is open, one of before the period a diamond. */
function datasets({ points, line }: TimelineSpec): Values[] {
	const fillOf = ({ mark }: TimelinePoint) => (mark === 'tentative' ? 'open' : 'c1');
	return [
		...(line
			? [{ data: [at(line.from), at(line.to)], borderColor: 'c2', borderWidth: 2, borderDash: [6, 4], pointRadius: 0 }]
			: []),
		{
			data: points.map(at),
			borderColor: 'c1',
			borderWidth: 2,
			pointStyle: points.map(({ mark }) => (mark === 'baseline' ? 'rectRot' : 'circle')),
			pointRadius: RADIUS,
			pointBackgroundColor: points.map(fillOf),
			pointBorderColor: 'c1',
			pointBorderWidth: 2,
		},
	];
}

/** Small boxes along a line, which labels keep clear of where they can. */
function along(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
		return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
	});
}

const edgesOf = ({ goal }: TimelineSpec) => [goal.from, goal.to].flatMap((edge) => edge ?? []);

/** What the labels say and where they may stand, what is most asked for first: the target, then the values, the latest first. */
function labelsOf(spec: TimelineSpec, placer: Placer, { left, right }: Box): Label[] {
	const beside = ({ text, ...spot }: TimelinePoint, index: number): Label => {
		const { x, y } = placer(spot);
		const half = textWidth(text, FONT, true) / 2 + 2;
		const middle = Math.min(Math.max(x, left + half), right - half);
		const places: LabelPlace[] = [
			{ x: middle, y: y - 17, align: 'center' },
			{ x: middle, y: y + 17, align: 'center' },
			...[2, 9].flatMap((far): LabelPlace[] => [
				{ x: x - far, y: y - 14, align: 'right' },
				{ x: x + far, y: y + 14, align: 'left' },
				{ x: x + far, y: y - 14, align: 'left' },
				{ x: x - far, y: y + 14, align: 'right' },
			]),
			{ x: x + 11, y, align: 'left' },
			{ x: x - 11, y, align: 'right' },
		];
		return { text, places, mayCross: index === 0 };
	};
	const goals = edgesOf(spec).map(({ value, text }): Label => {
		const { y } = placer({ moment: spec.years.first, value });
		const sides: [number, LabelPlace['align']][] = [
			[right - 2, 'right'],
			[left + 2, 'left'],
			[(left + right) / 2, 'center'],
		];
		return {
			text,
			mayCross: true,
			places: sides.flatMap(([x, align]) => [-13, 13].map((up) => ({ x, y: y + up, align }))),
		};
	});
	return [...goals, ...spec.points.toReversed().map(beside)];
}

/** Draws what is not the values: what meets the target, the years, the labels. */
function surroundings(spec: TimelineSpec, width: number, height: number): Plugin<'line'> {
	const { goal, line, points, years } = spec;
	const foot = height - FOOT;
	const room: Box = { left: 0, right: width, top: 0, bottom: foot };
	return {
		id: 'surroundings',
		beforeDatasetsDraw: ({ ctx, scales: { y } }) => {
			const place = (value: number | undefined, open: number) =>
				value === undefined ? open : (y?.getPixelForValue(value) ?? 0);
			const [top, bottom] = [place(goal.to?.value, 0), place(goal.from?.value, foot)];
			ctx.save();
			ctx.fillStyle = 'goal';
			ctx.fillRect(0, top, width, bottom - top);
			const rule = (level: number, role: string) => {
				ctx.strokeStyle = role;
				ctx.lineWidth = 1;
				ctx.beginPath();
				ctx.moveTo(0, level);
				ctx.lineTo(width, level);
				ctx.stroke();
			};
			for (const { value } of edgesOf(spec)) rule(place(value, 0), 'c2');
			rule(foot, 'axis');
			ctx.restore();
		},
		afterDatasetsDraw: ({ ctx, scales: { x, y } }) => {
			const placer: Placer = ({ moment, value }) => ({
				x: x?.getPixelForValue(moment) ?? 0,
				y: y?.getPixelForValue(value) ?? 0,
			});
			const marks = points.map(placer);
			const crossed = [
				...marks.flatMap((mark, index) => (index > 0 ? along(marks[index - 1] ?? mark, mark) : [])),
				...(line ? along(placer(line.from), placer(line.to)) : []),
				...edgesOf(spec).flatMap(({ value }) => {
					const { y: level } = placer({ moment: years.first, value });
					return along({ x: 0, y: level }, { x: width, y: level });
				}),
			];
			const solid = marks.map(({ x: left, y: top }) => ({
				left: left - RADIUS,
				right: left + RADIUS,
				top: top - RADIUS,
				bottom: top + RADIUS,
			}));
			ctx.save();
			ctx.fillStyle = 'text';
			ctx.textBaseline = 'middle';
			ctx.font = `bold ${FONT}px`;
			for (const { text, place } of placeLabels(labelsOf(spec, placer, room), { room, solid, crossed, font: FONT })) {
				ctx.textAlign = place.align;
				ctx.fillText(text, place.x, place.y);
			}
			ctx.font = `${FONT}px`;
			ctx.textAlign = 'center';
			const apart = placer({ moment: years.first + 1, value: 0 }).x - placer({ moment: years.first, value: 0 }).x;
			const step = Math.ceil((textWidth('0000', FONT) + 8) / apart);
			for (let year = years.last; year >= years.first; year -= step)
				ctx.fillText(String(year), placer({ moment: year, value: 0 }).x, foot + FOOT / 2);
			ctx.restore();
		},
	};
}

/**
 * Draws values over years `width` pixels wide. `id` is unique on the page. A label
 * without room is left out. Throws an Error that lists what is wrong with the labels.
 */
export function drawTimeline(id: string, spec: TimelineSpec, width: number): Drawing {
	const height = width < NARROW ? HEIGHTS.narrow : HEIGHTS.wide;
	const { first, last } = spec.years;
	return record(
		id,
		{ width, height },
		{
			type: 'line',
			data: { datasets: datasets(spec) },
			options: {
				...STILL,
				layout: { padding: { left: SIDE, right: SIDE, top: 0, bottom: FOOT }, autoPadding: false },
				scales: {
					x: { type: 'linear', min: first, max: last, display: false },
					y: { type: 'linear', ...scaleOf(spec), display: false },
				},
			},
			plugins: [surroundings(spec, width, height)],
		},
	);
}
