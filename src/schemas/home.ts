import { z } from 'astro/zod';
import { drawnLabels as writtenLabels, homeNumbers as writtenNumbers, topics as writtenTopics } from '#data/home.ts';
import { localized, slug, text } from '#schemas/text.ts';

/** A matter that residents come with, and the places of the plan that treat it. */
export const topicSchema = z.strictObject({
	id: slug,
	name: localized,
	/** Items, projects or indicators, the most useful first, each with words that stand there and say why. */
	places: z
		.array(z.strictObject({ address: text, words: text }))
		.min(1, 'is empty')
		.readonly(),
});

export type Topic = z.infer<typeof topicSchema>;
export const topics: readonly Topic[] = writtenTopics;

/** A number of the home page: a target of the table, or a figure by its id; with a label where its own is long, or does not say what it is of. */
export const homeNumberSchema = z.union([
	z.strictObject({ indicator: z.int(), label: localized.optional() }),
	z.strictObject({ figure: slug, label: localized.optional() }),
]);

export type HomeNumber = z.infer<typeof homeNumberSchema>;
export const homeNumbers: readonly HomeNumber[] = writtenNumbers;

/** What stands for a heading in the drawing of the plan. */
export const drawnLabelSchema = z.strictObject({
	/** A goal, an area of tasks, a project or a safeguard. */
	address: text,
	/** Words of its heading, exactly; the whole heading where none. */
	words: localized.optional(),
	/** A figure that its text prints. */
	figure: slug.optional(),
	/** How a figure that is a count is said: `{value}` with what is counted. */
	counted: localized.optional(),
});

export type DrawnLabel = z.infer<typeof drawnLabelSchema>;
export const drawnLabels: readonly DrawnLabel[] = writtenLabels;
