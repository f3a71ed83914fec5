import { describe, expect, it } from 'vitest';
import { planData } from '../../scripts/content-checks/plan-data.ts';
import { badData, changed, LISTS } from '../fixtures/bad-data.ts';

const lists = (Object.keys(LISTS) as (keyof typeof LISTS)[]).filter((list) => planData[list].length > 0);

describe('an entry that is not of its form is answered with a line that names it, and the field', () => {
	it.each(lists.flatMap((list) => ['emptied', 'of another type', 'missing'].map((fault) => [list, fault] as const)))(
		'%s: a field %s',
		(list, fault) => {
			const [first = {}] = planData[list] as unknown as readonly Record<string, unknown>[];
			for (const field of Object.keys(first)) {
				const { [field]: _, ...rest } = first;
				const made = fault === 'missing' ? rest : { ...first, [field]: fault === 'emptied' ? '' : Number.NaN };
				const isOptional =
					fault === 'missing' &&
					/^(unitPrinted|measureUnitPrinted|correction|baseline|accrues|due|approximate|bound|max|note|key|investment|drawing|words|figure|counted)$/.test(
						field,
					);
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

describe('data that contradict the plan, or have words no text has, are answered with a line that names entry and field', () => {
	it.each(badData.filter(([, where]) => where))('%s', (_, __, answer, says) => {
		const found = answer();
		expect(
			found.filter((line) => (typeof says === 'string' ? line.includes(says) : says.test(line))),
			found.join('\n'),
		).not.toEqual([]);
		for (const line of found) expect(line).not.toContain('\n');
	});
});
