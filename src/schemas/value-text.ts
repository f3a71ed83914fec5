import type { Indicator } from '#schemas/indicators.ts';

const SCALES: Record<string, number> = { '': 1, 万: 1e4, 亿: 1e8 };

/**
 * The number that a cell holds for an indicator, in its `measureUnit`: full-width digits and signs are read,
 * commas between thousands left out, 万 and 亿 reckoned for counts and money, the unit itself let stand.
 * Where it cannot be told, what was expected.
 */
export function readValue(
	written: string,
	{ measure, measureUnit, comparator }: Pick<Indicator, 'measure' | 'measureUnit' | 'comparator'>,
): { value?: number; fault?: string } {
	if (measure === 'words') return { fault: 'expected nothing: the target is words, and so is what became of it' };
	const plain = written.normalize('NFKC').replaceAll(/\s|(?<=\d),(?=\d{3}(?!\d))/g, '');
	const [, digits = '', scale = '', unit = ''] = /^([-+−]?\d+(?:\.\d+)?)([万亿]?)(.*)$/u.exec(plain) ?? [];
	const isUnit = unit === '' || Object.values<string>(measureUnit).includes(unit);
	if (digits === '' || !isUnit || (scale !== '' && measure === 'percent'))
		return { fault: `expected a number in ${[...new Set(Object.values<string>(measureUnit))].join(' / ')}` };
	const value = Number((Number(digits.replace('−', '-')) * (SCALES[scale] ?? 1)).toPrecision(15));
	if (comparator !== 'growth' && measure === 'percent' && value > 100)
		return { fault: 'expected at most 100 for a percentage' };
	if (comparator !== 'growth' && value < 0) return { fault: 'expected no negative number; only growth may be' };
	return { value };
}
