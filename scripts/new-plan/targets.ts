import { toFill } from './fault.ts';
import type { TableRow } from './table.ts';

/** A target as the site's data has it, read from the printed cell. */
export interface Target {
	comparator: 'equals' | 'atLeast' | 'atMost' | 'range' | 'growth' | 'none';
	value?: number;
	/** The upper end of a range. */
	upTo?: number;
	/** Of growth, whether it is meant for each year. */
	yearly?: boolean;
	measure: 'percent' | 'count' | 'yuan' | 'words';
	/** The unit as printed: none of words. */
	unit: string;
	unitSource: 'printed' | 'name' | 'inferred';
}

/** A number with its scale: 1，000, 28.5亿, 60%. */
const NUMBERS = /(\d+(?:\uFF0C\d{3})*(?:\.\d+)?)%?([万亿]?)/g;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Words behind a number that are no unit. */
const BOUNDS = /以上|以内|以下|左右|上下|之间/;

/** What of a target's words says how its number is meant, the first that fits. */
const COMPARATORS: readonly [Target['comparator'], RegExp][] = [
	['growth', /增长|增幅|增速|累计|提高|提升|下降|降低|减少/],
	['atLeast', /以上|不少于|不低于|不小于|至少|≥|(?<!不)超过/],
	['atMost', /以内|以下|不超过|不高于|不多于|不大于|控制在|≤/],
];

/** The unit in the bracket that ends a name: 个 of 社区食堂（个）. */
const unitOfName = (name: string) => /\uFF08([^\uFF08\uFF09]+)\uFF09$/.exec(name)?.[1] ?? '';

/** Reads how the target of a row is meant; what it leaves open is a place to fill. */
export function readTarget({ name, target: cell, measureUnit: column }: TableRow): Target {
	// The year that a target is for is no number of it.
	const target = cell.replace(/20\d\d年/g, '');
	const [first, second] = target.matchAll(NUMBERS);
	if (!first) return { comparator: 'none', measure: 'words', unit: '', unitSource: 'inferred' };
	const between = target.slice(first.index + first[0].length, second?.index);
	const upper = second && /^[^\d]?[—\-–~～至]+$/.test(between) ? second : undefined;
	const last = upper ?? first;
	const printed = /^[^\d\uFF08]*/.exec(target.slice(last.index + last[0].length).replace(BOUNDS, ''))?.[0] ?? '';
	const elsewhere = column || unitOfName(name);
	const words = printed || elsewhere;
	const measure = target.includes('%') || words === '%' ? 'percent' : words.includes('元') ? 'yuan' : 'count';
	// 50 in a column of 万元 is 500,000 yuan; 50万元 says so itself.
	const scale = last[2] || first[2] || (printed ? '' : (/^[万亿]/.exec(elsewhere)?.[0] ?? ''));
	const amount = ([, digits = '']: readonly string[]) => Number(digits.replaceAll('\uFF0C', '')) * (SCALES[scale] ?? 1);
	const comparator = upper ? 'range' : (COMPARATORS.find(([, pattern]) => pattern.test(target))?.[0] ?? 'equals');
	return {
		comparator,
		value: amount(first),
		...(upper && { upTo: amount(upper) }),
		...(comparator === 'growth' && { yearly: /年均|每年/.test(target) }),
		measure,
		unit: measure === 'percent' ? '%' : words.replace(/^[万亿]/, '') || toFill('what is counted'),
		unitSource: printed || target.includes('%') ? 'printed' : elsewhere ? 'name' : 'inferred',
	};
}
