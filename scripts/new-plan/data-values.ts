import { readBaseline, readTarget } from '../content-checks/targets.ts';
import { type NewPlan, slugsFor } from './compose.ts';
import type { CorrectionMarks } from './corrections.ts';
import { toFill } from './fault.ts';
import type { Localized, Localizer } from './localize.ts';
import { type TableRow, yearIn } from './table.ts';

const ATTRIBUTES: Readonly<Record<string, string>> = { 约束性: 'binding', 预期性: 'anticipatory' };

/** A unit by its own name, without what a cell adds in brackets: 平安办 of 平安办（人口办）. */
const unitName = (cell: string) => cell.replace(/\uFF08.*$/, '') || cell;

/** Ids for names in the order in which they first stand. */
function idsOf(
	names: readonly string[],
	given: readonly string[] | undefined,
	kind: 'category' | 'unit',
): Map<string, string> {
	const unique = [...new Set(names)];
	const ids = slugsFor(unique, given, kind);
	return new Map(unique.map((name, index) => [name, ids[index] ?? '']));
}

const record = (ids: ReadonlyMap<string, string>, named: (name: string) => Localized) =>
	Object.fromEntries([...ids].map(([name, id]) => [id, named(name)]));

/** Groups, units and rows of the table of indicators, as the site's data have them; of a plan without a table all are empty. */
export function tableValues({ table, facts }: NewPlan, { text, ownKey, others }: Localizer, marks: CorrectionMarks) {
	const rows = table?.rows ?? [];
	const categories = idsOf(
		rows.map(({ category }) => category),
		facts.categories,
		'category',
	);
	const units = idsOf(
		rows.flatMap(({ unit }) => (unit ? [unitName(unit)] : [])),
		facts.units,
		'unit',
	);
	const alike = (words: string) =>
		Object.fromEntries([ownKey, ...others.map(({ key }) => key)].map((key) => [key, words]));
	// A number is written alike in every language.
	const cell = (words: string, what: string) => (/^\d+(\.\d+)?%?$/.test(words) ? alike(words) : text(words, what));
	const baselineHead = table?.head.find(({ column }) => column === 'baseline')?.text ?? '';
	const baselineYear = yearIn(baselineHead);
	const indicator = (row: TableRow) => {
		const { no, name, category, unit } = row;
		const { unit: measureUnit, yearly, ...target } = readTarget(name, row.target, row.measureUnit);
		const place = `of indicator ${no}`;
		const before = readBaseline(name, row.target, row.baseline, row.measureUnit);
		return {
			no,
			category: categories.get(category),
			attribute: ATTRIBUTES[row.attribute],
			unit: units.get(unitName(unit)),
			unitPrinted: unitName(unit) === unit ? undefined : text(unit, `unit as printed ${place}`),
			name: text(name, `name ${place}`),
			target: cell(row.target, `target ${place}`),
			comparator: target.comparator,
			value: target.value,
			upTo: target.upTo,
			growth: yearly === undefined ? undefined : { base: text(undefined, `what the growth ${place} is over`), yearly },
			measure: target.measure,
			measureUnit:
				target.measure === 'percent'
					? alike('%')
					: text(
							measureUnit || undefined,
							`what ${target.measure === 'words' ? 'the words' : 'the number'} ${place} counts`,
						),
			measureUnitPrinted: row.measureUnit ? text(row.measureUnit, `unit of measure as printed ${place}`) : undefined,
			unitSource: target.unitSource,
			baselinePrinted: row.baseline ? cell(row.baseline, `baseline as printed ${place}`) : undefined,
			baseline:
				before === undefined
					? undefined
					: { year: baselineYear || toFill(`year of the baseline ${place}`), value: before },
			plain: text(undefined, `what indicator ${no} says, in a plain sentence`),
			correction: marks.ofIndicator(name, row.target),
		};
	};
	return {
		categories: record(categories, (name) => text(name, `name of the category ${name}`)),
		units: record(units, (name) => text(name, `name of the unit ${name}`)),
		indicators: rows.map(indicator),
	};
}
