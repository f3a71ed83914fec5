import PlainWords from '#components/PlainWords.astro';
import Colophon from '#embeds/Colophon.astro';
import IndicatorTable from '#embeds/IndicatorTable.astro';
import Line from '#embeds/Line.astro';
import Notice from '#embeds/Notice.astro';
import TaskState from '#embeds/TaskState.astro';
import { textEmbeds } from '#embeds/text.ts';
import type { EmbedName } from '#markdown/embed-names.ts';

/** The components that a chapter may name, and those that stand under the heading of a task. */
export const chapterEmbeds = {
	...({ ...textEmbeds, Colophon, IndicatorTable, Line, Notice } satisfies Partial<Record<EmbedName, unknown>>),
	PlainWords,
	TaskState,
};
