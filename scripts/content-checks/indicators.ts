import { defaultLocale, locales, publishedLocales } from '#i18n/locales.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { numbersOf } from './numbers.ts';

const OWN = locales[defaultLocale].key;
/** The unit that a name ends with, in brackets. */
const UNIT = /\uFF08(%|[万亿]?(?:元|平方米|公里|个|户|人|家|名|次|件|处|项|套|张|所|年|岁))\uFF09$/;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** How a target is meant, by its words. */
const MEANT: readonly (readonly [Indicator['comparator'], RegExp])[] = [
	['growth', /增长|增速/],
	['range', /\d[^\d.]*[-—–~至到][^\d]*\d/],
	['atLeast', /以上|不少于|不低于|至少/],
	['atMost', /以内|以下|不超过|不高于|不多于|至多/],
	['equals', /\d/],
	['none', /^/],
];

/** What of an indicator contradicts its own name or target. */
export function indicatorFaults(indicator: Indicator): string[] {
	const { measure, measureUnit, value, upTo, comparator, plain, unitSource } = indicator;
	const [name, target] = [indicator.name[OWN], indicator.target[OWN]];
	const faults: string[] = [];
	const meant = MEANT.find(([, words]) => words.test(target))?.[0];
	if (meant !== comparator) faults.push(`field “comparator” is ${comparator}; the target “${target}” says ${meant}`);
	if (comparator === 'none') return faults;
	const unit = UNIT.exec(name)?.[1];
	const expected =
		unit === '%' || target.includes('%') ? 'percent' : unit?.endsWith('元') || target.includes('元') ? 'yuan' : 'count';
	if (measure !== expected)
		faults.push(`field “measure” is ${measure}; the name “${name}” and the target “${target}” say ${expected}`);
	if (unit && measureUnit[OWN] !== unit)
		faults.push(`field “measureUnit” is “${measureUnit[OWN]}”; the name says “${unit}”`);
	const scale = /[万亿]/.test(target) ? 1 : (SCALES[unit?.[0] ?? ''] ?? 1);
	const printed = numbersOf(target, defaultLocale).map((number) => Number(number.value) * scale);
	for (const [field, number] of [['value', value] as const, ['upTo', upTo] as const])
		if (number !== undefined && !printed.includes(number))
			faults.push(`field “${field}” is ${number}; the target prints “${target}”`);
	const source = target.includes(measureUnit[OWN]) ? 'printed' : unit ? 'name' : 'inferred';
	if (unitSource !== source) faults.push(`field “unitSource” is ${unitSource}; name and target say ${source}`);
	for (const locale of publishedLocales) {
		const { key } = locales[locale];
		const [number = ''] = /\d[\d,.]*/.exec(indicator.target[key]) ?? [];
		if (!plain[key].includes(number)) faults.push(`field “plain.${key}” lacks the target ${number}`);
	}
	return faults;
}
