import { z } from 'astro/zod';
import { chapters as writtenChapters, numbering as writtenNumbering, plan as writtenPlan } from '#data/plan.ts';
import { listOf, localized, slug, text } from '#schemas/text.ts';

/** What a chapter is for, besides being read. */
const chapterRoles = [
	/** Has no number and no title of the plan's own; holds the notice of issue, where there is one. */
	'preface',
	/** Holds the vision and the goals. */
	'goals',
	/** Holds the table of indicators. */
	'indicators',
	/** Its items are tasks; more than one chapter may have it. */
	'tasks',
	/** Its sections are the files of `content/<language>/projects/`. */
	'projects',
	/** Its sections are the safeguards. */
	'safeguards',
	/** Holds the imprint. */
	'imprint',
] as const;

export type ChapterRole = (typeof chapterRoles)[number];

/** The chapters in order, each a slug and its roles. */
export const chaptersSchema = listOf(z.strictObject({ slug, roles: listOf(z.enum(chapterRoles)) })).superRefine(
	(all, context) => {
		for (const [index, { slug: own, roles }] of all.entries()) {
			const before = all.slice(0, index);
			if (before.some((each) => each.slug === own))
				context.addIssue({ code: 'custom', path: [index, 'slug'], message: `“${own}” stands twice` });
			for (const role of roles) {
				const other = before.find((each) => each.roles.includes(role));
				if (other && role !== 'tasks')
					context.addIssue({
						code: 'custom',
						path: [index, 'roles'],
						message: `“${role}” is the role of “${other.slug}” already; expected one chapter`,
					});
			}
		}
	},
);

export const chapters: readonly { slug: string; roles: readonly ChapterRole[] }[] = writtenChapters;

/** How the plan prints the numbers of its headings, from the chapter down, and of its measures: the first of each kind; none of a level that it does not have. */
export type Numbering = Readonly<Partial<Record<'chapter' | 'section' | 'item' | 'measure', string>>>;
export const numbering: Numbering = writtenNumbering;

/** A fact of the document with the line of the notice or imprint that prints it; none where only the web page says it. */
const printed = <Schema extends z.ZodType>(value: Schema) => z.strictObject({ value, at: text.optional() });

/** What the plan is, and where it says so (`src/data/plan.ts`). */
export const planSchema = z.strictObject({
	/** How the files of the plan begin: `plan-zh.pdf`. */
	fileName: slug,
	/** The names of the site, long and short. */
	name: localized,
	shortName: localized,
	/** The plan’s title as the document prints it. */
	title: localized,
	/** What kind of plan it is, as sentences name it. */
	term: localized,
	/** What it is for, as sentences name it, and what that lies in. */
	place: localized,
	placeInFull: localized,
	/** One or two characters of the place, as a seal has them: the mark of the site. */
	seal: z.string().regex(/^\p{L}{1,2}$/u, 'is no seal: expected one or two characters'),
	/** First and last year, and the year that its outlook reaches to. */
	period: z
		.strictObject({ first: z.int(), last: z.int(), outlook: z.int().optional() })
		.refine(({ first, last }) => first <= last, 'ends before it begins'),
	/** The head of the targets’ column in the table of indicators. */
	targetHead: localized.optional(),
	/** The head of the column that says what each indicator was before the period, where the table has one. */
	baselineHead: localized.optional(),
	/** Facts of the document, as far as it has them; dates as YYYY-MM-DD. */
	number: printed(localized).optional(),
	issuer: printed(localized),
	source: printed(localized),
	/** Day it is dated, day it was printed and sent out, day it was published on the web. */
	dated: printed(z.iso.date()),
	issued: printed(z.iso.date()).optional(),
	published: printed(z.iso.date()),
	/** The column of the web page. */
	column: text.optional(),
	/** What the search field offers as examples: in the dialog, and, longer, on the home page. */
	examples: z.strictObject({ short: localized, long: localized }),
	/** Places that pages point at, as far as the plan has them. */
	addresses: z.strictObject({
		/** The block whose first quoted words are the vision. */
		vision: text.optional(),
		/** The section whose items, or without items paragraphs, are the goals. */
		goals: text.optional(),
		/** The section with the table of indicators. */
		table: text.optional(),
		/** The block that asks for monitoring. */
		monitoring: text.optional(),
		/** The lines of the notice that print the title. */
		title: listOf(text).optional(),
	}),
});

export type Plan = z.infer<typeof planSchema>;
export const plan: Plan = writtenPlan;
