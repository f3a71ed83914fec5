import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, otherLocales, publishedLocales } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { type CheckedData, checkBytes } from '../../scripts/content-checks/index.ts';
import { type PlanData, planData } from '../../scripts/content-checks/plan-data.ts';
import { formatProblem } from '../../scripts/content-checks/problem.ts';
import { content } from '../support/content-copy.ts';

const own = locales[defaultLocale].key;
const [firstOther = defaultLocale] = otherLocales(defaultLocale);
const other = locales[firstOther].key;

const linesOf = (checked: CheckedData) => checkBytes(content, checked).problems.map(formatProblem);
const change = (data: Partial<PlanData>) => linesOf({ data: { ...planData, ...data } });

type Loose = Record<string, unknown>;
/** The lists of the data, with their files. */
const LISTS = {
	indicators: 'src/data/indicators.ts',
	figures: 'src/data/figures.ts',
	charts: 'src/data/charts.ts',
	indicatorLinks: 'src/data/links.ts',
	projectLinks: 'src/data/links.ts',
	unitMentions: 'src/data/links.ts',
	topics: 'src/data/home.ts',
} as const;
type List = keyof typeof LISTS;
const lists = (Object.keys(LISTS) as List[]).filter((list) => planData[list].length > 0);

/** What is answered when the first entry that `fits` becomes what `edit` makes of it. */
function changed(list: List | 'glossary', edit: (entry: Loose) => unknown, fits = (_: Loose) => true): string[] {
	const entries = planData[list] as unknown as readonly Loose[];
	const at = entries.findIndex(fits);
	return change({
		[list]: entries.toSpliced(at, 1, ...([edit(structuredClone(entries[at] ?? {}))].flat() as Loose[])),
	});
}

/** An indicator with a number for its target. */
const counted = planData.indicators.find(({ comparator, measure }) => comparator === 'equals' && measure === 'percent');
const printed = planData.figures.find((figure) => 'quote' in figure && typeof figure.value === 'number');
const derived = planData.figures.find((figure) => 'derived' in figure);
const corrected = planData.indicators.find(({ correction }) => correction);

describe('an entry that is not of its form is answered with a line that names it, and the field', () => {
	it.each(lists.flatMap((list) => ['emptied', 'of another type', 'missing'].map((fault) => [list, fault] as const)))(
		'%s: a field %s',
		(list, fault) => {
			const [first = {}] = planData[list] as unknown as readonly Loose[];
			for (const field of Object.keys(first)) {
				const { [field]: _, ...rest } = first;
				const made = fault === 'missing' ? rest : { ...first, [field]: fault === 'emptied' ? '' : Number.NaN };
				const isOptional =
					fault === 'missing' &&
					/^(unitPrinted|measureUnitPrinted|correction|baseline|accrues|due|approximate|bound|max|note)$/.test(field);
				const lines = changed(list, () => made).filter((line) => line.startsWith(`${LISTS[list]} `));
				if (!isOptional) expect(lines, field).not.toEqual([]);
			}
		},
	);

	it.each(lists)('%s: a field unknown, an entry twice', (list) => {
		const isNamed = (line: string) => line.startsWith(`${LISTS[list]} `);
		expect(
			changed(list, (entry) => ({ ...entry, colour: 'red' })).some((line) => isNamed(line) && line.includes('colour')),
		).toBe(true);
		expect(changed(list, (entry) => [entry, structuredClone(entry)]).filter(isNamed)).not.toEqual([]);
	});
});

describe('an entry that contradicts the plan is answered with a line that names it, and the field', () => {
	const indicator = (made: object) =>
		changed(
			'indicators',
			(entry) => ({ ...entry, ...made }),
			({ no }) => no === counted?.no,
		);
	const name = `src/data/indicators.ts indicator ${counted?.no}`;
	const source = Object.fromEntries(publishedLocales.map((locale) => [locales[locale].key, 'x']));

	it.skipIf(!counted).each<[string, () => string[], string]>([
		['a number used twice', () => indicator({ no: 77 }), 'field “no” stands in place'],
		['an unknown unit', () => indicator({ unit: 'circus' }), 'field “unit” is wrong: invalid option'],
		['a percentage over 100', () => indicator({ value: 900 }), 'field “value” is 900; expected at most 100'],
		['a value that is not printed', () => indicator({ value: 1.5 }), 'field “value” is 1.5; the target prints'],
		['another measure', () => indicator({ measure: 'count' }), 'field “measure” is count; the name '],
		[
			'“at least” that is not said',
			() => indicator({ comparator: 'atLeast' }),
			'field “comparator” is atLeast; the target',
		],
		[
			'a source of the unit that is none',
			() => indicator({ unitSource: 'inferred' }),
			'field “unitSource” is inferred',
		],
		['a sentence without the target', () => indicator({ plain: source }), 'field “plain.'],
		['a missing translation', () => indicator({ name: { [own]: 'x' } }), `field “name.${other}” is missing`],
	])('indicator: %s', (_, lines, says) => {
		const found = lines();
		expect(
			found.filter((line) => line.startsWith(name.replace(/\d+$/, '')) && line.includes(says)),
			found.join('\n'),
		).not.toEqual([]);
		for (const line of found) expect(line).not.toContain('\n');
	});

	it.skipIf(!counted)('indicator: what the evidence prints otherwise', () => {
		const said = (made: object) => indicator(made).find((line) => line.startsWith(name));
		expect(said({ target: { ...counted?.target, [own]: '1%' } })).toMatch(
			/target (differs from the source at character \d: expected “.*”, found “1%”|\(“1%”\) is not)/,
		);
		expect(said({ attribute: counted?.attribute === 'binding' ? 'anticipatory' : 'binding' })).toMatch(
			/attribute differs from/,
		);
		const [row, ...rows] = planData.indicators;
		expect(change({ indicators: [...rows, row as Indicator] }).join('\n')).toContain('src/data/indicators.ts');
	});

	it.skipIf(!corrected)('indicator: a correction that is not its own', () => {
		const lines = changed(
			'indicators',
			(entry) => ({ ...entry, correction: undefined }),
			({ no }) => no === corrected?.no,
		);
		expect(lines.join('\n')).toContain(`correction ${corrected?.correction?.id} is marked nowhere; expected once`);
	});

	it.skipIf(!printed)('figure', () => {
		const figure = (made: object) =>
			changed(
				'figures',
				(entry) => ({ ...entry, ...made }),
				({ id }) => id === printed?.id,
			).join('\n');
		const start = `src/data/figures.ts figure ${printed?.id}: field “`;
		expect(figure({ value: 77.7 })).toContain(`${start}value” is 77.7; the quote is “`);
		expect(figure({ quote: '没有这句' })).toContain(`${start}quote” (“没有这句”) is not in `);
		expect(figure({ address: '9.9-9' })).toContain(`${start}address” is “9.9-9”, which the plan does not have`);
		expect(
			figure({ approximate: printed && 'approximate' in printed && printed.approximate ? undefined : true }),
		).toContain(`${start}approximate” is `);
	});

	it.skipIf(!derived)('figure: a sum that is wrong', () => {
		const lines = changed(
			'figures',
			(entry) => ({ ...entry, value: 1.5 }),
			({ id }) => id === derived?.id,
		);
		expect(lines.join('\n')).toContain(`src/data/figures.ts figure ${derived?.id}: field “value” is 1.5; `);
	});

	it('links, charts, ways in', () => {
		const links = (['indicatorLinks', 'projectLinks', 'unitMentions'] as const).filter((list) => lists.includes(list));
		for (const list of links) {
			expect(changed(list, (entry) => ({ ...entry, quote: '没有这句' })).join('\n')).toContain(
				'field “quote” (“没有这句”) is not in ',
			);
			expect(changed(list, (entry) => ({ ...entry, address: '9.9-9' })).join('\n')).toContain(
				'the address “9.9-9” is not in the plan',
			);
		}
		if (lists.includes('charts'))
			expect(changed('charts', (entry) => ({ ...entry, figures: ['no-such'] })).join('\n')).toContain(
				'field “figures” names “no-such”, which no figure is',
			);
		expect(changed('topics', (entry) => ({ ...entry, places: [{ address: '9.9', words: 'x' }] })).join('\n')).toContain(
			'the address “9.9” is not in the plan',
		);
		expect(
			changed('topics', (entry) => ({ ...entry, places: [{ address: '1.1', words: '马戏' }] })).join('\n'),
		).toContain('“马戏” does not stand at 1.1');
		expect(change({ homeNumbers: [{ indicator: 999 }] })).toEqual([
			'src/data/home.ts home number indicator 999: is neither an indicator nor a figure',
		]);
	});

	it('terms', () => {
		const [term] = planData.glossary;
		const forms = term?.forms;
		const said = (made: object) => changed('glossary', (entry) => ({ ...entry, ...made })).join('\n');
		expect(said({ forms: { ...forms, [own]: ['马戏'] } })).toContain(
			`term ${term?.id}: the form “马戏” does not occur in the plan`,
		);
		expect(said({ forms: { ...forms, [other]: ['flying circus'] } })).toContain(
			'in the glossary (src/data/glossary.yaml), which the text in',
		);
		expect(changed('glossary', (entry) => [entry, { ...entry, id: 'y' }]).join('\n')).toContain(
			`belongs to term ${term?.id} already`,
		);
		expect(said({ explanation: { ...term?.term, basis: 'plan', address: '9.9' } })).toContain(
			'field “explanation.address” is “9.9”',
		);
	});

	it('synonyms', () => {
		const [first, ...rest] = planData.synonyms[own];
		const said = (made: object) =>
			change({ synonyms: { ...planData.synonyms, [own]: [{ ...first, ...made }, ...rest] } }).join('\n');
		const file = `src/data/synonyms.${own}.txt “`;
		expect(said({ plan: ['马戏'] })).toContain(`${file}`);
		expect(said({ plan: ['马戏'] })).toContain('“马戏” does not occur in the plan');
		expect(said({ say: rest[0]?.say })).toContain('twice');
		expect(said({ say: ['Upper Case'] })).toContain('is not in lower case');
	});

	it('the plan', () => {
		const { plan } = planData;
		const said = (made: object) => change({ plan: { ...plan, ...made } });
		const issuer = { ...plan.issuer, value: { ...plan.issuer.value, [own]: '某处' } };
		const { at } = plan.issuer;
		if (at)
			expect(said({ issuer })).toEqual([`src/data/plan.ts plan: field “issuer.value.${own}” (“某处”) is not in ${at}`]);
		expect(said({ addresses: { ...plan.addresses, goals: '9.9' } })).toEqual([
			'src/data/plan.ts plan: field “addresses.goals” is “9.9”, which the plan does not have',
		]);
		expect(said({ dated: { ...plan.dated, value: '26 April' } }).join('\n')).toContain(
			'src/data/plan.ts plan: field “dated.value”',
		);
		const [first, second, ...rest] = planData.chapters;
		const role = (roles: string[]) =>
			change({ chapters: [first, { ...second, roles }, ...rest] as PlanData['chapters'] });
		expect(role(['preface']).join('\n')).toMatch(
			/src\/data\/plan\.ts chapters: field “1\.roles” .*“preface” is the role of /,
		);
		expect(role(['circus']).join('\n')).toContain(
			'src/data/plan.ts chapters: field “1.roles.0” is wrong: invalid option',
		);
		expect(role(['imprint', 'indicators']).join('\n')).toMatch(
			/<(Colophon|IndicatorTable)> (is missing|stands here)|is the role of/,
		);
	});
});

describe('words of the site', () => {
	it.each([
		['markup', '<b>x</b>', 'markup in “'],
		['a character that turns the direction of reading', 'x\u202E', 'character U+202E'],
		['half of a character', 'x\uD800', 'half of a character'],
		['a tab', 'x\ty', 'tab (U+0009)'],
		['a misspelled word', 'A cotninued value', 'is in no English dictionary'],
	])('in the data: %s', (_, text, says) => {
		const [first] = planData.topics;
		const found = changed('topics', (entry) => ({ ...entry, name: { ...first?.name, en: text } })).join('\n');
		expect(found).toContain(`src/data/home.ts topic ${first?.id}: field “name.en”: `);
		expect(found).toContain(says);
	});

	it('in the interface: punctuation and spelling', () => {
		const words = (locale: (typeof publishedLocales)[number], key: string, text: string) => (each: typeof locale) =>
			new Map(each === locale ? [...wordsOf(each), [key, text]] : wordsOf(each));
		const [key = ''] = wordsOf(defaultLocale).keys();
		expect(linesOf({ words: words(defaultLocale, key, '甲,乙') }).join('\n')).toContain(
			`src/i18n/words/${own}.ts ${key}: ASCII “,”`,
		);
		if (firstOther !== 'en') return;
		expect(linesOf({ words: words('en', key, 'A cotninued value') }).join('\n')).toContain(
			`src/i18n/words/en.ts ${key}: “cotninued” is in no`,
		);
	});
});
