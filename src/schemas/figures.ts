import { z } from 'astro/zod';
import { figureCharts as writtenCharts } from '#data/charts.ts';
import { figures as written } from '#data/figures.ts';
import { listOf, localized, slug, text } from '#schemas/text.ts';

const common = {
	id: slug,
	label: localized,
	measure: z.enum(['percent', 'count', 'squareMeters', 'yuan', 'storeys', 'minutes', 'years', 'kilometers', 'text']),
	/** In base units: percent as 68.03, 10万平方米 as 100000, 1.5亿 as 150000000; words for a text. */
	value: z.union([z.number(), text]),
};

/** A figure of the text (`src/data/figures.ts`), printed or derived. */
export const figureSchema = z.union([
	z.strictObject({
		...common,
		address: text,
		/** Words of the block in the plan's own language, exactly. */
		quote: text,
		/** Where the words say 约, 将近 or 基本; where they say 以上. */
		approximate: z.literal(true).optional(),
		bound: z.literal('atLeast').optional(),
		/** False where the plan prints no unit, or not the whole of it. */
		unitPrinted: z.literal(false).optional(),
	}),
	/** A figure that the plan does not print: what it is worked out from, and how. */
	z.strictObject({ ...common, derived: z.strictObject({ from: listOf(text), how: text }) }),
]);

export type Figure = z.infer<typeof figureSchema>;
/** A figure that the plan prints: the block it stands in and the words that carry it. */
export type PrintedFigure = Extract<Figure, { address: string }>;
export const figures: readonly Figure[] = written;

/** A chart of figures that the plan prints, a bar each, placed in the text by `<Chart id="…" />` (`src/data/charts.ts`). */
export const figureChartSchema = z.strictObject({
	id: slug,
	title: localized,
	figures: listOf(text),
	/** The end of the scale; the largest value where none. */
	max: z.number().optional(),
	/** A remark that belongs to the chart, e.g. that parts overlap. */
	note: localized.optional(),
});

export type FigureChart = z.infer<typeof figureChartSchema>;
export const figureCharts: readonly FigureChart[] = writtenCharts;
