import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema, pageSchema, projectSchema } from '#schemas/front-matter.ts';

/** Entries of one folder of every language; an entry's id is its path in `content/` without the ending, e.g. `zh/chapters/04-tasks`. */
const folder = (name: string) =>
	glob({ base: './content', pattern: `*/${name}/*.mdx`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
	chapters: defineCollection({ loader: folder('chapters'), schema: chapterSchema }),
	projects: defineCollection({ loader: folder('projects'), schema: projectSchema }),
	pages: defineCollection({ loader: folder('pages'), schema: pageSchema }),
};
