import { z } from 'astro/zod';
import { goalWords as writtenGoals, homeNumbers as writtenNumbers, topics as writtenTopics } from '#data/home.ts';
import { listOf, localized, slug, text } from '#schemas/text.ts';

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

/** Words of a goal's heading that the home page sets apart: the name of what is to be built, and what it is to be like. */
export const goalWordsSchema = listOf(z.strictObject({ name: localized, text: localized }));
export const goalWords: z.infer<typeof goalWordsSchema> = writtenGoals;
