import { locales, publishedLocales } from '#i18n/locales.ts';
import type { ChapterRole, Plan } from '#schemas/plan.ts';
import type { ReadFile } from './content-files.ts';
import type { PlanData, Printed } from './plan-data.ts';
import { entryProblem, type Problem } from './problem.ts';

const FILE = 'src/data/plan.ts';

/** What a chapter must have in its text for a role, and may have for no other. */
const NEEDED: Readonly<Partial<Record<ChapterRole, string>>> = { indicators: 'IndicatorTable', imprint: 'Colophon' };

/** Each chapter's text has what its roles say: the table, the imprint, the files of projects. */
export function checkRolesInText(files: readonly ReadFile[], { chapters }: PlanData): Problem[] {
	return files
		.filter(({ collection }) => collection === 'chapters')
		.flatMap(({ path, slug, tree, frontMatter }) => {
			const roles = chapters.find((chapter) => chapter.slug === slug)?.roles ?? [];
			const faults = Object.entries(NEEDED).flatMap(([role, component]) => {
				const has = tree.children.some((node) => 'name' in node && node.name === component);
				if (has === (roles as readonly string[]).includes(role)) return [];
				return has
					? [`<${component}> stands here; expected the role “${role}” of chapter ${slug} in ${FILE}`]
					: [`<${component}> is missing; chapter ${slug} has the role “${role}” in ${FILE}`];
			});
			if ((frontMatter.sections === 'projects') !== roles.includes('projects'))
				faults.push('front matter: field “sections”: expected in the chapter of projects, and there alone');
			return faults.map((message) => ({ file: path, line: undefined, message }));
		});
}

/** A date as a plan prints it: 2019-04-22 is 2019年4月22日. */
const printedDate = (date: string) => {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
};

/** The facts of the document, each as the line it names has it, and the places pages point at. */
export function checkPlanFacts(plan: Plan, { texts, own }: Printed): Problem[] {
	const facts = (['number', 'issuer', 'source'] as const).flatMap((field) =>
		publishedLocales.map((locale) => {
			const { key } = locales[locale];
			return { field: `${field}.value.${key}`, at: plan[field]?.at, value: plan[field]?.value[key], key };
		}),
	);
	const dates = (['published', 'dated', 'issued'] as const).map((field) => ({
		field: `${field}.value`,
		at: plan[field]?.at,
		value: plan[field] && printedDate(plan[field].value),
		key: own,
	}));
	const ofFacts = [...facts, ...dates].flatMap(({ field, at, value, key }) =>
		at === undefined || value === undefined || texts[key].get(at)?.includes(value)
			? []
			: [entryProblem(FILE, 'plan', `field “${field}” (“${value}”) is not in ${at}`)],
	);
	const ofAddresses = Object.entries(plan.addresses).flatMap(([field, at]) =>
		[at ?? []]
			.flat()
			.filter((address) => !texts[own].has(address))
			.map((address) =>
				entryProblem(FILE, 'plan', `field “addresses.${field}” is “${address}”, which the plan does not have`),
			),
	);
	return [...ofFacts, ...ofAddresses];
}
