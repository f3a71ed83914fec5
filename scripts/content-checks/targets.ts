import type { Indicator } from '#schemas/indicators.ts';

/** What a printed row says of how its target is meant: the fields of an indicator that need no reading. */
export interface Target extends Pick<Indicator, 'comparator' | 'measure' | 'unitSource'> {
	/** In the unit, without its scale: 28.5亿元 is 2850000000 yuan. */
	value?: number;
	/** The upper end of a range. */
	upTo?: number;
	/** Of growth, whether it is meant for each year. */
	yearly?: boolean;
	/** The unit without its scale: 元 of 亿元; none where nothing prints it, and of words. */
	unit?: string;
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

/** A name that says growth, where its target is a number alone. */
const GROWTH_NAME = /(?:增长率|增速|增幅)(?:\uFF08%\uFF09)?$/;

/** The unit in the bracket that ends a name, 个 of 社区食堂（个）, and no other words there. */
const NAME_UNIT =
	/\uFF08([万亿]?(?:%|‰|元|平方米|平方公里|公里|公顷|立方米|米|克|千克|吨|毫克|微克|小时|分钟|天|岁|年|人次|人|个|户|家|名|次|件|处|项|套|张|所|座|条|辆|台|亩|株|棵|份|起|场|支|间|册|部|分)(?:\/[^\uFF08\uFF09]+)?)\uFF09$/;

/** Reads how the target of a row is meant, from its cells in Chinese; `column` is the cell of the units, where the table has one. */
export function readTarget(name: string, cell: string, column = ''): Target {
	// The year that a target is for is no number of it.
	const target = cell.replace(/20\d\d年/g, '');
	const [first, second] = target.matchAll(NUMBERS);
	if (!first) return { comparator: 'none', measure: 'words', unitSource: 'inferred' };
	const between = target.slice(first.index + first[0].length, second?.index);
	const upper = second && /^[^\d]?[—\-–~～至]+$/.test(between) ? second : undefined;
	const last = upper ?? first;
	const printed = /^[^\d\uFF08]*/.exec(target.slice(last.index + last[0].length).replace(BOUNDS, ''))?.[0] ?? '';
	const elsewhere = column || NAME_UNIT.exec(name)?.[1] || '';
	const words = printed || elsewhere;
	const measure = target.includes('%') || words === '%' ? 'percent' : words.includes('元') ? 'yuan' : 'count';
	// 50 in a column of 万元 is 500,000 yuan; 50万元 says so itself.
	const scale = last[2] || first[2] || (printed ? '' : (/^[万亿]/.exec(elsewhere)?.[0] ?? ''));
	const amount = ([, digits = '']: readonly string[]) => Number(digits.replaceAll('\uFF0C', '')) * (SCALES[scale] ?? 1);
	const said = COMPARATORS.find(([, pattern]) => pattern.test(target))?.[0];
	const comparator = upper ? 'range' : (said ?? (GROWTH_NAME.test(name) ? 'growth' : 'equals'));
	const unit = measure === 'percent' ? '%' : words.replace(/^[万亿]/, '');
	return {
		comparator,
		value: amount(first),
		...(upper && { upTo: amount(upper) }),
		...(comparator === 'growth' && { yearly: /年均|每年/.test(name + target) }),
		measure,
		...(unit && { unit }),
		unitSource: printed || target.includes('%') ? 'printed' : elsewhere ? 'name' : 'inferred',
	};
}

/** The number in a row's baseline, in the unit of its target; undefined where either is words, and where the target is growth. */
export function readBaseline(name: string, target: string, cell: string, column = ''): number | undefined {
	const { comparator } = readTarget(name, target, column);
	if (comparator === 'growth' || comparator === 'none') return undefined;
	// A number alone is in what the target's cell prints behind its own.
	const isAlone = /^\d[\d.\uFF0C]*$/.test(cell);
	const words = isAlone ? target.replace(/20\d\d年/g, '').replace(/\d[\d.\uFF0C]*/, cell) : cell;
	return readTarget(name, words, column).value;
}
