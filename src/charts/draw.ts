import type { ChartRole, ChartRow, ChartSpec } from '#charts/chart-spec.ts';
import { type DrawnText, lintTexts } from '#charts/lint-texts.ts';
import { textWidth, wrapText } from '#charts/text-width.ts';

/** A chart drawn at one width. */
export interface Drawing {
	width: number;
	height: number;
	/** The elements inside the `<svg>`. */
	markup: string;
}

const FONT = 14;
const LINE = 18;
const BAR = 20;
const GAP = 12;
const DOT = 6;
const SEAM = 0.33;
/** The share of the width that row labels take where they stand beside the bars. */
const LABEL_SHARE = 0.42;
/** Below this width labels stand above their bars. */
const NARROW = 480;

/** A row as it lies in the drawing, in pixels from the top. */
interface RowPlace {
	lines: string[];
	/** Where the first line of the label is centred. */
	label: number;
	/** Where the bar or dot is centred. */
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

const textOf = ({ values }: ChartRow) => values.flatMap((value) => value?.text ?? []).join(' + ');
const sumOf = (values: ChartRow['values']) => values.reduce((sum, value) => sum + (value?.value ?? 0), 0);

const round = (value: number) => String(Math.round(value * 10) / 10);
const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const line = (role: ChartRole | 'grid' | 'axis', path: string) =>
	`<path class="stroke-${role}" stroke-width="1" d="${path}"/>`;

/** A little wider than its value on every side, so that no seam shows between the parts of a bar. */
const barPath = (from: number, to: number, center: number) => {
	const [width, height] = [round(to - from + 2 * SEAM), round(BAR + 2 * SEAM)];
	return `M${at(from - SEAM, center - BAR / 2 - SEAM)}h${width}v${height}h-${width}z`;
};

/** A dot around a point, as wide whatever its shape. */
const dotPath = (x: number, y: number, shape: 'circle' | 'rectRot' = 'circle') =>
	shape === 'circle'
		? `M${at(x - DOT, y)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0z`
		: `M${at(x - DOT, y)}L${at(x, y - DOT)}L${at(x + DOT, y)}L${at(x, y + DOT)}z`;

/** The pattern that fills what is hatched, so that it differs from what is solid without colour. */
const pattern = (id: string, role: ChartRole) =>
	`<pattern id="${id}-${role}" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="fill-${role}" width="6" height="6"/><path class="stroke-${role}" stroke-width="2" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5"/></pattern>`;

/** The marks of each value, those of the last series first; `along` is where a value lies between left and right. */
function marks(
	{ kind, series, rows }: ChartSpec,
	places: readonly RowPlace[],
	along: (value: number) => number,
	id: string,
) {
	const hatched = new Set<ChartRole>();
	const drawn = series.map(({ role, dot }, index) =>
		rows.flatMap(({ values, derived }, row) => {
			const center = places[row]?.center;
			if (!values[index] || center === undefined) return [];
			const [from, to] = [along(sumOf(values.slice(0, index))), along(sumOf(values.slice(0, index + 1)))];
			if (kind === 'dots') {
				const [solid, path] = [role.replace('p', 'c') as ChartRole, dotPath(to, center, dot)];
				return [`<path class="fill-${solid}" d="${path}"/>`, line(solid, path)];
			}
			// A value that the plan does not print is hatched.
			const shown = derived ? (role.replace('c', 'p') as ChartRole) : role;
			if (shown.startsWith('p')) hatched.add(shown);
			const fill = shown.startsWith('p') ? `fill="url(#${id}-${shown})"` : `class="fill-${shown}"`;
			return [`<path ${fill} d="${barPath(from, to, center)}"/>`];
		}),
	);
	const patterns = [...hatched].map((role) => pattern(id, role)).join('');
	return { patterns: patterns && `<defs>${patterns}</defs>`, marks: drawn.reverse().flat().join('') };
}

/** A text beside a point, its middle as high as that. */
interface PlacedText {
	text: string;
	x: number;
	y: number;
	end?: boolean;
	bold?: boolean;
}

/** The label of each row, and its value behind the bar or dot. */
function texts(
	{ kind, rows }: ChartSpec,
	{ rows: places, left }: Layout,
	along: (value: number) => number,
	narrow: boolean,
) {
	return places.flatMap(({ lines, label, center }, index): PlacedText[] => {
		const row = rows[index];
		if (!row) return [];
		const value = {
			text: textOf(row),
			x: along(sumOf(row.values)) + (kind === 'dots' ? 11 : 6),
			y: center,
			bold: true,
		};
		return [
			value,
			...lines.map((text, at) => ({ text, x: narrow ? 1 : left - 8, y: label + at * LINE, end: !narrow })),
		];
	});
}

const textMarkup = ({ text, x, y, end, bold }: PlacedText) =>
	`<text class="fill-text" x="${round(x)}" y="${round(y + FONT * 0.34)}" font-size="${FONT}"${end ? ' text-anchor="end"' : ''}${bold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`;

/** The room that a text takes. */
function extent({ text, x, y, end, bold }: PlacedText): DrawnText {
	const [width, baseline] = [textWidth(text, FONT, bold), y + FONT * 0.34];
	const left = end ? x - width : x;
	return { text, left, right: left + width, top: baseline - FONT * 0.8, bottom: baseline + FONT * 0.22 };
}

/**
 * Draws a chart `width` pixels wide; the height follows from its rows. Colours are role names (`c1`, `grid`, `text`)
 * and become classes, so that one drawing serves light, dark, high contrast and print. `id` is unique on the page, for
 * the ids of hatch patterns, or one of a hidden drawing paints nothing. Throws an Error that lists what is wrong with
 * the labels.
 */
export function drawChart(id: string, spec: ChartSpec, width: number): Drawing {
	const layout = layOut(spec, width);
	const { rows, left, height } = layout;
	const narrow = width < NARROW;
	const right = width - Math.ceil(Math.max(...spec.rows.map((row) => textWidth(textOf(row), FONT, true)))) - 16;
	const max = spec.max ?? Math.max(...spec.rows.map(({ values }) => sumOf(values)));
	const along = (value: number) => left + (value / max) * (right - left);
	const guides =
		spec.kind === 'dots'
			? line('grid', rows.map(({ center }) => `M${at(left, center)}L${at(right, center)}`).join(''))
			: narrow
				? ''
				: line('axis', `M${at(left, 0)}L${at(left, height)}`);
	const placed = texts(spec, layout, along, narrow);
	const faults = lintTexts(placed.map(extent), width, height);
	if (faults.length > 0) throw new Error(`chart “${id}” at ${width} px: ${faults.join('; ')}`);
	const { patterns, marks: drawn } = marks(spec, rows, along, `chart-${id}-${width}`);
	return { width, height, markup: patterns + guides + drawn + placed.map(textMarkup).join('') };
}
