import type { Localized } from '#schemas/text.ts';

/** Whether a value is the last word of its source, may still change, or was reckoned. */
export const valueStates = ['final', 'provisional', 'estimated'] as const;
/** What may become of a task, a measure or a project. */
export const milestoneKinds = ['begun', 'finished', 'delayed', 'changed', 'dropped'] as const;

/** A text in the plan's own language, and as far as there are in others. */
export type OwnText = Partial<Localized>;

/** Who said it: the title, and where it is found, by address or document number. */
export interface MonitoringSource {
	title: OwnText;
	url?: string | undefined;
	number?: string | undefined;
	/** Day it was published, YYYY-MM-DD. */
	publishedOn: string;
}

/** A value published for an indicator. */
export interface Observation {
	/** The indicator's number. */
	indicator: number;
	year: number;
	/** The month that it reaches to from January on; none of a whole year. */
	through?: number | undefined;
	/** In the indicator's `measureUnit`, as its target is; none where words alone were published. */
	value?: number | undefined;
	/** The words that its source prints. */
	publishedAs: string;
	state: (typeof valueStates)[number];
	source: MonitoringSource;
	note?: OwnText | undefined;
}

/** A value that another took the place of. */
export interface Revision extends Observation {
	/** Day that it was replaced, YYYY-MM-DD. */
	revisedOn: string;
	why: OwnText;
}

/** What became of a task, a measure or a project on a day. */
export interface Milestone {
	/** Address of the task (4.2.1), the measure (4.2.1-3) or the project (5.1). */
	address: string;
	/** Day, YYYY-MM-DD. */
	date: string;
	kind: (typeof milestoneKinds)[number];
	words: OwnText;
	source: MonitoringSource;
}
