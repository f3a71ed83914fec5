import type { Localized } from '#i18n/locales.ts';
import { documentSchema } from '#schemas/facts.ts';
import type { Problem } from './problem.ts';
import { entryProblem, schemaProblems } from './schema-problems.ts';

/** The plan's texts by address, of both languages, with the rows of the table. */
export type Texts = Readonly<Record<'zh' | 'en', ReadonlyMap<string, string>>>;

/** What is said of the document itself. */
export type DocumentFacts = { number: Localized; issuer: Localized; source: Localized; column: string } & Record<
	'dated' | 'issued' | 'published',
	string
>;

/** A date as the plan prints it: 2021-04-22 is 2021年4月22日. */
const printedDate = (date: string) => {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
};

/** The facts of the document, each as a line of the notice or the imprint has it. */
export function checkDocument(document: DocumentFacts, { zh, en }: Texts): Problem[] {
	const file = 'src/data/document.ts';
	const own = schemaProblems(documentSchema, document, file, 'planDocument');
	if (own.length > 0) return own;
	const places = { number: 'notice-4', issuer: 'notice-9', source: 'notice-1' } as const;
	const dates = { published: 'notice-2', dated: 'notice-10', issued: 'colophon-3' } as const;
	const expected = [
		...Object.entries(places).flatMap(([field, at]) => [
			{ field: `${field}.zh`, at, value: document[field as keyof typeof places].zh, text: zh.get(at) },
			{ field: `${field}.en`, at, value: document[field as keyof typeof places].en, text: en.get(at) },
		]),
		...Object.entries(dates).map(([field, at]) => {
			const value = printedDate(document[field as keyof typeof dates]);
			return { field, at, value, text: zh.get(at) };
		}),
	];
	return expected
		.filter(({ value, text }) => !text?.includes(value))
		.map(({ field, at, value }) => entryProblem(file, 'planDocument', `field “${field}” (“${value}”) is not in ${at}`));
}
