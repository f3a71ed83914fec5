import { z } from 'astro/zod';
import {
	indicatorLinks as writtenIndicatorLinks,
	projectLinks as writtenProjectLinks,
	unitMentions as writtenUnitMentions,
} from '#data/links.ts';
import { keysOf, projectSlugs, units } from '#schemas/names.ts';
import { localized, text } from '#schemas/text.ts';

/** That a passage of the plan speaks of what an indicator measures; the words on both sides say so. */
export const indicatorLinkSchema = z.strictObject({
	indicator: z.int(),
	address: text,
	/** Words of the block in the plan's own language, exactly. */
	quote: text,
	/** The words of the indicator’s name that they answer, exactly. */
	words: text,
	reason: localized,
});

/** That a task speaks of what a project builds, with the words of both. */
export const projectLinkSchema = z.strictObject({
	project: text.refine((project) => projectSlugs.includes(project), 'is no project'),
	address: text,
	quote: text,
	projectAddress: text,
	projectQuote: text,
});

/** That a passage names a responsible unit. */
export const unitMentionSchema = z.strictObject({ unit: z.enum(keysOf(units)), address: text, quote: text });

export type IndicatorLink = z.infer<typeof indicatorLinkSchema>;
export type ProjectLink = z.infer<typeof projectLinkSchema>;
export type UnitMention = z.infer<typeof unitMentionSchema>;

export const indicatorLinks: readonly IndicatorLink[] = writtenIndicatorLinks;
export const projectLinks: readonly ProjectLink[] = writtenProjectLinks;
export const unitMentions: readonly UnitMention[] = writtenUnitMentions;
