import { type Locale, locales } from '#i18n/locales.ts';
import { numberExceptions } from '#schemas/exceptions.ts';
import type { FoundBlock } from './blocks.ts';
import { numbersOf, occurrences, unexpectedNumbers, written } from './numbers.ts';
import type { Problem } from './problem.ts';

/** A place in the plan's own language and in a translation. */
export interface AlignedBlock {
	address: string;
	own: string;
	/** The translation without what stands in it in the plan's own language. */
	other: string;
	/** Where the translation stands. */
	file: string;
	line: number | undefined;
}

/** Two languages: the plan's own, and one that it is translated into. */
export interface Pair {
	own: Locale;
	other: Locale;
}

/** What was compared, and what was found wrong. */
export interface Checked {
	checks: number;
	problems: Problem[];
}

/** Pairs the places of two languages by their addresses. */
export function align(own: readonly FoundBlock[], translated: readonly FoundBlock[]): AlignedBlock[] {
	const texts = new Map(own.map(({ address, text }) => [address, text]));
	return translated.map(({ address, text, own: words = text, file, line }) => ({
		address,
		own: texts.get(address) ?? '',
		other: words,
		file,
		line,
	}));
}

/** Whether a number that only a translation has is one of the listed exceptions. */
const isExempt = (number: string, address: string) =>
	numberExceptions.some((exception) => exception.number === number && exception.addresses.includes(address));

/** Every number of a block is in its translation, as often; and no Arabic number that the block lacks. */
export function checkNumbers(aligned: readonly AlignedBlock[], { own, other }: Pair): Checked {
	const problems: Problem[] = [];
	let checks = 0;
	for (const block of aligned) {
		const found = (message: string) =>
			problems.push({ file: block.file, line: block.line, message: `${block.address}: the number ${message}` });
		const expected = numbersOf(block.own, own);
		const known = expected.filter(({ kind, value }) => kind !== 'ordinal' || Number(value) > 10 || hasOrdinals(other));
		checks += known.length;
		for (const number of new Set(known.map((each) => written(each, other)))) {
			const same = known.filter((each) => written(each, other) === number);
			const times = same[0] ? occurrences(block.other, same[0], other) : 0;
			if (times < same.length) found(`${number} occurs ${times} times; the original has it ${same.length} times`);
		}
		for (const number of unexpectedNumbers(block.other, expected, other))
			if (!isExempt(number, block.address)) found(`${number} is not in the original`);
	}
	return { checks, problems };
}

const hasOrdinals = (locale: Locale) => locales[locale].numbers.ordinals !== undefined;
