import { z } from 'astro/zod';

/** Words alone, for they are shown as they stand. */
const line = z
	.string()
	.trim()
	.min(2)
	.regex(/^[^<>{}[\]*_]*$/, 'has markup; expected words alone');

/** Front matter of `content/<language>/chapters/NN-slug.mdx`. */
export const chapterSchema = z.strictObject({
	/** The chapter's heading as the plan prints it, without its number. */
	title: line.max(120),
	/** The chapter's name in menus, breadcrumbs and on neighbouring pages. */
	shortTitle: line.max(40),
	/** One sentence on what the chapter holds, for search engines and link previews. */
	description: line.max(200),
	/** `projects` where the chapter's sections are the files of `content/<language>/projects/`. */
	sections: z.literal('projects').optional(),
});

/** Front matter of `content/<language>/projects/slug.mdx`. */
export const projectSchema = z.strictObject({
	/** The project's heading as the plan prints it, without its number. */
	title: line.max(120),
	/** Id of the correction that stands in the title. */
	titleCorrection: z
		.string()
		.regex(/^\d\d$/)
		.optional(),
});

/** Front matter of `content/<language>/pages/slug.mdx`: a page in the site's own words. */
export const pageSchema = z.strictObject({
	title: line.max(120),
	description: line.max(200),
});

/** The schema of each collection of content files, by its folder. */
export const frontMatterSchemas = { chapters: chapterSchema, projects: projectSchema, pages: pageSchema } as const;
