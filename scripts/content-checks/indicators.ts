import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { readBaseline, readTarget } from './targets.ts';

const OWN = locales[defaultLocale].key;

/** What of an indicator contradicts its own name or target: all that says how the target is meant is read anew from what is printed. */
export function indicatorFaults(indicator: Indicator): string[] {
	const { measure, measureUnit, measureUnitPrinted, comparator, growth, plain, unitSource } = indicator;
	const { baseline, baselinePrinted } = indicator;
	const [name, target] = [indicator.name[OWN], indicator.target[OWN]];
	const read = readTarget(name, target, measureUnitPrinted?.[OWN]);
	const faults: string[] = [];
	if (read.comparator !== comparator)
		faults.push(`field “comparator” is ${comparator}; the target “${target}” says ${read.comparator}`);
	if (read.measure !== measure)
		faults.push(`field “measure” is ${measure}; the name “${name}” and the target “${target}” say ${read.measure}`);
	const before = baselinePrinted && readBaseline(name, target, baselinePrinted[OWN], measureUnitPrinted?.[OWN]);
	if (before !== undefined && before !== baseline?.value)
		faults.push(
			`field “baseline.value” is ${baseline?.value ?? 'missing'}; the table prints “${baselinePrinted?.[OWN]}”: expected ${before}`,
		);
	if (read.comparator === 'none') return faults;
	for (const field of ['value', 'upTo'] as const)
		if (read[field] !== indicator[field])
			faults.push(
				`field “${field}” is ${indicator[field] ?? 'missing'}; the target prints “${target}”: expected ${read[field] ?? 'none'}`,
			);
	if (read.unit && read.unit !== measureUnit[OWN])
		faults.push(
			`field “measureUnit” is “${measureUnit[OWN]}”; name and target say “${read.unit}”, the unit that the value is in`,
		);
	if (read.unitSource !== unitSource)
		faults.push(`field “unitSource” is ${unitSource}; name and target say ${read.unitSource}`);
	if (growth && read.comparator === 'growth' && read.yearly !== growth.yearly)
		faults.push(`field “growth.yearly” is ${growth.yearly}; the target prints “${target}”`);
	for (const locale of publishedLocales) {
		const { key } = locales[locale];
		const [number = ''] = /\d[\d,.]*/.exec(indicator.target[key]) ?? [];
		if (!plain[key].includes(number)) faults.push(`field “plain.${key}” lacks the target ${number}`);
	}
	return faults;
}
