import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';

/** One value of a row: how long its bar is and what stands beside it. */
export interface ChartValue {
	value: number;
	text: string;
}

/** One row of a chart. */
export interface ChartRow {
	label: string;
	/** One value a series; none where the series has nothing in this row. */
	values: (ChartValue | undefined)[];
	/** Set where the plan does not print the value: what it is worked out from. */
	derived?: string;
}

/** A series: its name and the role its marks are drawn in. */
export interface ChartSeries {
	label: string;
	/** `c1` … solid, `p1` … hatched. */
	role: string;
}

/** What a chart shows, free of how it is drawn. */
export interface ChartSpec {
	title: string;
	/** What the rows are, as the head of the table's first column. */
	rowHead: string;
	series: ChartSeries[];
	rows: ChartRow[];
	/** The end of the scale; the largest value where none. */
	max?: number;
	/** Places of the plan that the values stand at. */
	sources: Address[];
	/** A remark that belongs to the chart, e.g. that parts overlap. */
	note?: string;
}

/** Makes a chart's spec in one language. */
export type SpecMaker = (locale: Locale, t: Translate) => ChartSpec;

/** A spot of a chart over years: the end of 2027 lies at 2027, the end of June 2027 at 2026.5. */
export interface Spot {
	moment: number;
	value: number;
}

/** A value at its moment, with what stands beside it: final, one that may still change, or one of before the period. */
export interface TimelinePoint extends Spot {
	text: string;
	mark: 'value' | 'tentative' | 'baseline';
}

/** An edge of what meets a target, with what stands beside it. */
export interface GoalEdge {
	value: number;
	text: string;
}

/** What values over years show against a target, free of how it is drawn. */
export interface TimelineSpec {
	/** The years below. */
	years: { first: number; last: number };
	/** In the order of their moments. */
	points: TimelinePoint[];
	/** What meets the target: from the lower edge up, to the upper edge, or between both. */
	goal: { from?: GoalEdge; to?: GoalEdge };
	/** The straight line to the target, where there is one. */
	line?: { from: Spot; to: Spot } | undefined;
	/** Whether the scale begins at 0 at the latest. */
	fromZero: boolean;
}
