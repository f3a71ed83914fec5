import { numbersIn, type WrittenNumber } from '#locales/numbers-in-text.ts';
import { tokensOf } from '#search/query/text.ts';
import type { Variant } from '#search/query/variants.ts';

const worth = ({ value, percent }: WrittenNumber) => `${value}${percent ? '%' : ''}`;

/** The numbers that texts print, each as it is printed, once. */
export const printedNumbers = (texts: readonly string[]): string[] =>
	[...new Set(texts.flatMap((text) => numbersIn(text).map(({ start, end }) => text.slice(start, end))))].sort();

/** How numbers are printed, by their worth. */
export type NumberForms = ReadonlyMap<string, readonly string[]>;

/** Printed numbers by their worth. */
export function numberForms(numbers: readonly string[]): NumberForms {
	const forms = new Map<string, string[]>();
	for (const form of numbers) {
		const [number] = numbersIn(form);
		if (number) forms.set(worth(number), [...(forms.get(worth(number)) ?? []), form]);
	}
	return forms;
}

/** A query with a number in it, and how the plan prints that number. */
export interface NumberVariant extends Variant {
	number: WrittenNumber;
	/** The number as it is looked for, in tokens. */
	tokens: string[];
}

/** A query with each of its numbers as the plan prints it, where that is another way. */
export function withNumbers(text: string, forms: NumberForms): NumberVariant[] {
	return numbersIn(text).flatMap((number) => {
		const from = text.slice(number.start, number.end);
		return (forms.get(worth(number)) ?? [])
			.filter((to) => to !== from)
			.map((to) => ({
				number,
				tokens: tokensOf(to),
				text: `${text.slice(0, number.start)}${to}${text.slice(number.end)}`,
				reading: { kind: 'number' as const, from, to },
			}));
	});
}

/** The only number of a query where the query begins or ends with it: a text may have it as part of another, 九层 of 十九层. */
export function numberAtEdge(text: string): WrittenNumber | undefined {
	const [number, other] = numbersIn(text);
	return number && !other && (number.start === 0 || number.end === text.length) ? number : undefined;
}

/** Whether a text has a number of this worth. */
export const hasNumber = (text: string, number: WrittenNumber): boolean =>
	numbersIn(text).some((each) => worth(each) === worth(number));
