import { chapters } from '#schemas/plan.ts';

/** The parts of the whole plan that have running titles of their own: its chapters, then contents, progress, charts, notes, and glossary. */
const PARTS = chapters.length + 5;

/** Writes `part-pages.css` once for each part of the whole plan: style sheets cannot count named pages. A plugin of Vite. */
export const partPages = {
	name: 'part-pages',
	enforce: 'pre',
	transform: (code: string, id: string) =>
		id.endsWith('/part-pages.css')
			? Array.from({ length: PARTS }, (_, part) => code.replace(/\bN\b/g, String(part))).join('')
			: undefined,
} as const;
