import type { Indicator } from '#schemas/indicators.ts';
import { attributes, categories, units } from '#schemas/names.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** The indicator data is the table as printed, row for row. */
export function checkIndicators({ plan }: Source, indicators: readonly Indicator[]): Problem[] {
	const rows = indicators.map((row) => ({
		no: row.no,
		category: categories[row.category]?.zh,
		name: row.name?.zh,
		attribute: attributes[row.attribute]?.zh,
		unit: row.unitPrinted?.zh ?? units[row.unit]?.zh,
		target: row.target?.zh,
	}));
	const file = 'src/data/indicators.ts';
	const problems = plan.indicators.flatMap((expected, index): Problem[] => {
		const row = rows[index];
		if (!row) return [{ file, line: undefined, message: `indicator ${expected.no} is missing` }];
		return Object.entries(expected)
			.filter(([field, value]) => row[field as keyof typeof row] !== value)
			.map(([field, value]) => ({
				file,
				line: undefined,
				message: `indicator ${expected.no}: ${field} is “${row[field as keyof typeof row]}”; the plan prints “${value}”`,
			}));
	});
	if (rows.length > plan.indicators.length)
		problems.push({
			file,
			line: undefined,
			message: `${rows.length} indicators; the plan prints ${plan.indicators.length}`,
		});
	return problems;
}
