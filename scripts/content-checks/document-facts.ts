import type { Plan } from '#schemas/plan.ts';
import { planSchema } from '#schemas/plan.ts';
import type { Problem } from './problem.ts';
import { entryProblem, schemaProblems } from './schema-problems.ts';

/** The plan's texts by address, of both languages, with the rows of the table. */
export type Texts = Readonly<Record<'zh' | 'en', ReadonlyMap<string, string>>>;

/** A date as the plan prints it: 2021-04-22 is 2021年4月22日. */
const printedDate = (date: string) => {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
};

/** The facts of the document, each as the line of the notice or the imprint has it that it names. */
export function checkDocument(plan: Plan, { zh, en }: Texts): Problem[] {
	const file = 'src/data/plan.ts';
	const own = schemaProblems(planSchema, plan, file, 'plan');
	if (own.length > 0) return own;
	const expected = [
		...(['number', 'issuer', 'source'] as const).flatMap((field) => [
			{ field: `${field}.value.zh`, at: plan[field]?.at, value: plan[field]?.value.zh, texts: zh },
			{ field: `${field}.value.en`, at: plan[field]?.at, value: plan[field]?.value.en, texts: en },
		]),
		...(['published', 'dated', 'issued'] as const).map((field) => ({
			field: `${field}.value`,
			at: plan[field]?.at,
			value: plan[field] && printedDate(plan[field].value),
			texts: zh,
		})),
	];
	const ofFacts = expected.flatMap(({ field, at, value, texts }) =>
		at === undefined || value === undefined || texts.get(at)?.includes(value)
			? []
			: [entryProblem(file, 'plan', `field “${field}” (“${value}”) is not in ${at}`)],
	);
	const ofAddresses = Object.entries(plan.addresses).flatMap(([field, at]) =>
		[at ?? []]
			.flat()
			.filter((address) => !zh.has(address))
			.map((address) =>
				entryProblem(file, 'plan', `field “addresses.${field}” is “${address}”, which the plan does not have`),
			),
	);
	return [...ofFacts, ...ofAddresses];
}
