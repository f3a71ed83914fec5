import type { Localized } from '#i18n/locales.ts';
import { homeNumbers, type Topic, topicSchema, topics } from '#schemas/entrances.ts';
import { GLOSSARY_FILE, type GlossaryTerm, glossary } from '#schemas/glossary.ts';
import { attributes, categories, units } from '#schemas/names.ts';
import { type Plan, plan } from '#schemas/plan.ts';
import { type Synonym, synonymSchema, synonyms } from '#schemas/synonyms.ts';
import type { PlanData } from './data.ts';
import { checkDocument, type Texts } from './document-facts.ts';
import type { Problem } from './problem.ts';
import { entryProblem, schemaProblems } from './schema-problems.ts';

/** What is said about the plan besides its figures and links. */
export interface PlanFacts {
	glossary: readonly GlossaryTerm[];
	synonyms: Readonly<Record<'zh' | 'en', readonly Synonym[]>>;
	topics: readonly Topic[];
	homeNumbers: readonly ({ indicator: number } | { figure: string })[];
	document: Plan;
	names: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
}

export const planFacts: PlanFacts = {
	glossary: glossary.terms,
	synonyms,
	topics,
	homeNumbers,
	document: plan,
	names: { 'src/data/units.ts': units, 'src/data/categories.ts': { ...categories, ...attributes } },
};

/** The heads of the table of indicators, as the plan prints them. */
const TABLE_HEADS = '类别 序号 指标 属性 责任单位 十四五 目标值';

/** Everything the plan prints in a language: its texts with the rows and names of the table, and the heads of the table. */
function printed(texts: Texts, key: 'zh' | 'en', { indicators }: PlanData): string {
	const units = indicators.flatMap(({ unitPrinted }) => unitPrinted?.[key] ?? []);
	return [...texts[key].values(), ...units, key === 'zh' ? TABLE_HEADS : ''].join('\n');
}

function glossaryFaults({ forms, explanation }: GlossaryTerm, texts: Texts, chinese: string): string[] {
	const faults = forms.zh
		.filter((form) => !chinese.includes(form))
		.map((form) => `the form “${form}” does not occur in the plan`);
	if (explanation.basis === 'plan' && !texts.zh.has(explanation.address))
		faults.push(`field “explanation.address” is “${explanation.address}”, which the plan does not have`);
	return faults;
}

/** The terms of the glossary: of their form, each once, each in the plan. */
function checkGlossaryEntries(facts: PlanFacts, texts: Texts, data: PlanData): Problem[] {
	const file = GLOSSARY_FILE;
	const chinese = printed(texts, 'zh', data);
	const ids = new Set<string>();
	const owners = new Map<string, string>();
	return facts.glossary.flatMap((entry) => {
		const name = `term ${entry.id}`;
		const own: Problem[] = [];
		if (ids.has(entry.id)) own.push(entryProblem(file, name, 'field “id” is used twice'));
		ids.add(entry.id);
		if (own.length > 0) return own;
		const faults = glossaryFaults(entry, texts, chinese);
		for (const form of [...entry.forms.zh, ...entry.forms.en]) {
			const owner = owners.get(form.toLowerCase());
			if (owner && owner !== name) faults.push(`the form “${form}” belongs to ${owner} already`);
			else owners.set(form.toLowerCase(), name);
		}
		return faults.map((fault) => entryProblem(file, name, fault));
	});
}

/** Synonyms: said once, and the plan's words for them stand in the plan. */
function checkSynonyms(facts: PlanFacts, texts: Texts, data: PlanData): Problem[] {
	return (['zh', 'en'] as const).flatMap((key) => {
		const file = `src/data/synonyms.${key}.txt`;
		const text = printed(texts, key, data).toLowerCase();
		const said = new Set<string>();
		return facts.synonyms[key].flatMap((entry) => {
			const name = `${key} “${entry.say?.[0]}”`;
			const own = schemaProblems(synonymSchema, entry, file, name);
			if (own.length > 0) return own;
			const doubled = entry.say.filter((word) => said.has(word) || !said.add(word));
			const missing = entry.plan.filter((word) => !text.includes(word.toLowerCase()));
			return [
				...doubled.map((word) => entryProblem(file, name, `“${word}” is said twice`)),
				...missing.map((word) => entryProblem(file, name, `“${word}” does not occur in the plan`)),
			];
		});
	});
}

/** The entrances of the home page: each leads to a place that has its words. */
function checkEntrances({ topics: entries, homeNumbers: numbers }: PlanFacts, texts: Texts, data: PlanData): Problem[] {
	const file = 'src/data/entrances.ts';
	const ids = new Set<string>();
	const ofTopics = entries.flatMap((topic) => {
		const name = `topic ${topic.id}`;
		const own = schemaProblems(topicSchema, topic, file, name);
		if (ids.has(topic.id)) own.push(entryProblem(file, name, 'field “id” is used twice'));
		ids.add(topic.id);
		if (own.length > 0) return own;
		return topic.places.flatMap(({ address, words }) => {
			const there = [...texts.zh].filter(([own]) => own === address || own.startsWith(`${address}-`));
			if (there.length === 0) return [entryProblem(file, name, `the address “${address}” is not in the plan`)];
			const has = there.some(([, text]) => text.includes(words));
			return has ? [] : [entryProblem(file, name, `“${words}” does not stand at ${address}`)];
		});
	});
	const ofNumbers = numbers.flatMap((number) => {
		const known =
			'indicator' in number
				? data.indicators.some(({ no }) => no === number.indicator)
				: data.figures.some(({ id }) => id === number.figure);
		return known
			? []
			: [entryProblem(file, 'homeNumbers', `${JSON.stringify(number)} is neither an indicator nor a figure`)];
	});
	return [...ofTopics, ...ofNumbers];
}

/** Checks the facts against their schemas, themselves and the plan's texts. One problem a fault, naming file and entry. */
export function checkFacts(facts: PlanFacts, texts: Texts, data: PlanData): Problem[] {
	return [
		...checkGlossaryEntries(facts, texts, data),
		...checkSynonyms(facts, texts, data),
		...checkEntrances(facts, texts, data),
		...checkDocument(facts.document, texts),
	];
}
