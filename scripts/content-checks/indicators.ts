import type { Indicator } from '#schemas/indicators.ts';

/** The number that a target cell prints: 28.5亿元 is 2850000000. */
function printedTarget(target: string): number {
	const [, number = '', scale = ''] = /(\d+(?:\.\d+)?)([万亿]?)/.exec(target) ?? [];
	return Number(number) * (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1);
}

/** What of an indicator contradicts its own name or target. */
export function indicatorFaults({
	name,
	target,
	measure,
	measureUnit,
	value,
	comparator,
	plain,
	unitSource,
}: Indicator): string[] {
	const faults: string[] = [];
	const unit = /\uFF08(%|个|户|亿元)\uFF09$/.exec(name.zh)?.[1];
	const expected =
		unit === '%' || target.zh.includes('%')
			? 'percent'
			: unit === '亿元' || target.zh.includes('元')
				? 'yuan'
				: 'count';
	if (measure !== expected)
		faults.push(`field “measure” is ${measure}; the name “${name.zh}” and the target “${target.zh}” say ${expected}`);
	if (unit && measureUnit.zh !== unit)
		faults.push(`field “measureUnit” is “${measureUnit.zh}”; the name says “${unit}”`);
	if (printedTarget(target.zh) !== value) faults.push(`field “value” is ${value}; the target prints “${target.zh}”`);
	if (/以上|不少于/.test(target.zh) !== (comparator === 'atLeast'))
		faults.push(`field “comparator” is ${comparator}; the target prints “${target.zh}”`);
	const inTarget = target.zh.includes(measureUnit.zh);
	const source = inTarget ? 'printed' : unit ? 'name' : 'inferred';
	if (unitSource !== source) faults.push(`field “unitSource” is ${unitSource}; name and target say ${source}`);
	for (const key of ['zh', 'en'] as const) {
		const [number = ''] = /\d[\d,.]*/.exec(target[key]) ?? [];
		if (!plain[key].includes(number)) faults.push(`field “plain.${key}” lacks the target ${number}`);
	}
	return faults;
}
