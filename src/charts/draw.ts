import type { ChartDataset, Plugin } from 'chart.js';
import type { ChartSpec } from '#charts/chart-spec.ts';
import { record, STILL } from '#charts/record.ts';
import type { Drawing } from '#drawings/svg.ts';
import { textWidth, wrapText } from '#drawings/text-width.ts';

const FONT = 14;
const LINE = 18;
const BAR = 20;
const GAP = 12;
/** The share of the width that row labels take where they stand beside the bars. */
const LABEL_SHARE = 0.42;
/** Below this width labels stand above their bars. */
const NARROW = 480;

/** A row as it lies in the drawing, in pixels from the top. */
interface RowPlace {
	lines: string[];
	/** Where the first line of the label is centred. */
	label: number;
	/** Where the bar is centred. */
	center: number;
}

/** Where everything lies: rows from the top, the left edge of the bars. */
interface Layout {
	rows: RowPlace[];
	left: number;
	height: number;
}

function layOut({ rows }: ChartSpec, width: number): Layout {
	const narrow = width < NARROW;
	const labels = rows.map(({ label }) => wrapText(label, FONT, narrow ? width - 4 : width * LABEL_SHARE));
	let top = 0;
	const places = labels.map((lines): RowPlace => {
		const text = lines.length * LINE;
		const height = (narrow ? text + BAR : Math.max(text, BAR)) + GAP;
		const start = top + GAP / 2;
		const center = narrow ? start + text + BAR / 2 : top + height / 2;
		const label = narrow ? start + LINE / 2 : center - (text - LINE) / 2;
		top += height;
		return { lines, label, center };
	});
	const widest = Math.max(...labels.flat().map((line) => textWidth(line, FONT)));
	return { rows: places, left: narrow ? 1 : Math.ceil(widest) + 10, height: top };
}

const textOf = ({ values }: ChartSpec['rows'][number]) => values.flatMap((value) => value?.text ?? []).join(' + ');
const sumOf = ({ values }: ChartSpec['rows'][number]) => values.reduce((sum, value) => sum + (value?.value ?? 0), 0);

/** Draws what is not bars: labels, values, the line the bars start from. */
function texts(spec: ChartSpec, { rows, left, height }: Layout, width: number): Plugin<'bar'> {
	const narrow = width < NARROW;
	return {
		id: 'texts',
		beforeDatasetsDraw: ({ ctx }) => {
			if (narrow) return;
			ctx.save();
			ctx.lineWidth = 1;
			ctx.strokeStyle = 'axis';
			ctx.beginPath();
			ctx.moveTo(left, 0);
			ctx.lineTo(left, height);
			ctx.stroke();
			ctx.restore();
		},
		afterDatasetsDraw: ({ ctx, scales }) => {
			ctx.save();
			ctx.fillStyle = 'text';
			ctx.textBaseline = 'middle';
			for (const [index, { lines, label, center }] of rows.entries()) {
				const row = spec.rows[index];
				if (!row) continue;
				ctx.textAlign = 'left';
				ctx.font = `bold ${FONT}px`;
				ctx.fillText(textOf(row), (scales.x?.getPixelForValue(sumOf(row)) ?? 0) + 6, center);
				ctx.font = `${FONT}px`;
				ctx.textAlign = narrow ? 'left' : 'right';
				for (const [number, line] of lines.entries()) ctx.fillText(line, narrow ? 1 : left - 8, label + number * LINE);
			}
			ctx.restore();
		},
	};
}

/** The series as Chart.js takes them: the value along, the row's place across. A value that the plan does not print is hatched. */
function datasets(spec: ChartSpec, { rows }: Layout): ChartDataset<'bar', { x: number; y: number }[]>[] {
	return spec.series.map(({ role }, series) => {
		const shown = spec.rows.flatMap(({ values, derived }, row) =>
			values[series]
				? [{ x: values[series].value, y: rows[row]?.center ?? 0, role: derived ? role.replace('c', 'p') : role }]
				: [],
		);
		return {
			data: shown.map(({ x, y }) => ({ x, y })),
			backgroundColor: shown.map((each) => each.role),
			borderWidth: 0,
			stack: 'all',
			barThickness: BAR,
		};
	});
}

/**
 * Draws a chart `width` pixels wide; the height follows from its rows. `id`
 * is unique on the page, for the ids of hatch patterns. Throws an Error that
 * lists what is wrong with the labels.
 */
export function drawChart(id: string, spec: ChartSpec, width: number): Drawing {
	const layout = layOut(spec, width);
	const room = Math.ceil(Math.max(...spec.rows.map((row) => textWidth(textOf(row), FONT, true)))) + 16;
	const scale = { type: 'linear', min: 0, stacked: true, display: false } as const;
	return record(
		id,
		{ width, height: layout.height },
		{
			type: 'bar',
			data: { datasets: datasets(spec, layout) as never },
			options: {
				...STILL,
				indexAxis: 'y',
				layout: { padding: { right: room, left: layout.left }, autoPadding: false },
				scales: {
					x: { ...scale, max: spec.max ?? Math.max(...spec.rows.map(sumOf)) },
					y: { ...scale, max: layout.height, reverse: true, offset: false },
				},
			},
			plugins: [texts(spec, layout, width)],
		},
	);
}
