import type { Indicator } from '#schemas/indicators.ts';

type Measured = Pick<Indicator, 'measure' | 'measureUnit' | 'comparator'>;
/** A number in the indicator's `measureUnit`, or why there is none: what was expected; `ambiguous` where it may mean two. */
export type ReadNumber =
	| { value: number; fault?: undefined; ambiguous?: undefined }
	| { value?: undefined; fault: string; ambiguous?: boolean };

const SCALES: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** More digits than these a number does not keep. */
const DIGITS = 15;

const unitsOf = ({ measureUnit }: Measured) => [...new Set(Object.values<string>(measureUnit))];

/** A text without what only sets its digits: full-width forms as usual ones, no commas or blanks between thousands. */
const plainText = (written: string) =>
	written
		.normalize('NFKC')
		.trim()
		.replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
		.replace('\u2212', '-');

/** Digits, scale and unit of a text; nothing where it is not of that form. */
const partsOf = (written: string) =>
	/^(?<digits>[-+]?\d+(?:\.\d+)?)\s*(?<scale>万亿|[万亿]?)\s*(?<unit>.*)$/u.exec(plainText(written))?.groups;

/**
 * The number that a cell holds for an indicator, in its `measureUnit`, which a number alone is in: full-width
 * digits and signs are read, commas between thousands left out, 万 and 亿 reckoned for counts and money, the
 * unit itself let stand. Where it cannot be told, what was expected.
 */
export function readValue(written: string, indicator: Measured): ReadNumber {
	const { measure, comparator } = indicator;
	if (measure === 'words') return { fault: 'expected nothing: the target is words, and so is what became of it' };
	const { digits = '', scale = '', unit = '' } = partsOf(written) ?? {};
	const isUnit = unit === '' || unitsOf(indicator).includes(unit);
	if (digits === '' || !isUnit || (scale !== '' && measure === 'percent'))
		return { fault: `expected a number in ${unitsOf(indicator).join(' / ')}` };
	if (digits.replaceAll(/\D/g, '').length > DIGITS) return { fault: `expected at most ${DIGITS} digits` };
	const value = Number((Number(digits) * (SCALES[scale] ?? 1)).toPrecision(DIGITS));
	if (comparator !== 'growth' && measure === 'percent' && value > 100)
		return { fault: 'expected at most 100 for a percentage' };
	if (comparator !== 'growth' && value < 0) return { fault: 'expected no negative number; only growth may be' };
	return { value };
}

/** The scale and unit that the plan prints for an indicator (亿元), where it prints a scale. */
function printedScale({ name, target, measureUnit }: Indicator): string | undefined {
	const found = Object.entries<string>(measureUnit).flatMap(([key, unit]) => {
		const printed = [target, name].map((text) => (text as Readonly<Record<string, string>>)[key] ?? '');
		return ['万亿', '亿', '万']
			.map((scale) => scale + unit)
			.filter((each) => printed.some((text) => text.includes(each)));
	});
	return found[0];
}

/**
 * The number in the words of a source. As `readValue`, but a number alone is refused where it may be meant in two
 * ways: the plan prints the indicator in 万 or 亿, or a percentage is between 0 and 1.
 */
export function readPublished(written: string, indicator: Indicator): ReadNumber {
	const read = readValue(written, indicator);
	const { digits, scale, unit } = partsOf(written) ?? {};
	if (read.value === undefined || scale || unit) return read;
	const scaled = indicator.measure === 'percent' ? undefined : printedScale(indicator);
	if (scaled) {
		const [one = ''] = unitsOf(indicator);
		return {
			fault: `expected the unit with it, as in ${digits}${scaled} or ${digits}${one}: it may mean either`,
			ambiguous: true,
		};
	}
	if (indicator.measure === 'percent' && read.value !== 0 && Math.abs(read.value) < 1)
		return {
			fault: `expected the sign with it, ${Number((read.value * 100).toPrecision(DIGITS))}% or ${digits}%: it may mean either`,
			ambiguous: true,
		};
	return read;
}
