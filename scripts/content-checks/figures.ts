import { defaultLocale } from '#i18n/locales.ts';
import type { Figure, PrintedFigure } from '#schemas/figures.ts';
import { numbersOf } from './numbers.ts';

/** What of a figure’s “about” and “at least” its words do not say, or the other way round. */
function qualifierFaults({ quote, approximate, bound }: PrintedFigure): string[] {
	const faults: string[] = [];
	if (/约|将近|基本/.test(quote) !== (approximate === true))
		faults.push(`field “approximate” is ${approximate ?? 'not set'}; the quote is “${quote}”`);
	if (/以上|不少于/.test(quote) !== (bound === 'atLeast'))
		faults.push(`field “bound” is ${bound ?? 'not set'}; the quote is “${quote}”`);
	return faults;
}

/** The measures that the plan prints with a sign or unit of their own. */
const SIGNED: readonly string[] = ['squareMeters', 'yuan', 'percent'];

/** Whether the words carry the figure’s value, in its measure where they print the unit. */
function carries(quote: string, { value, measure, unitPrinted }: PrintedFigure): boolean {
	if (typeof value === 'string') return quote.includes(value);
	const asWritten = SIGNED.includes(measure) && unitPrinted !== false;
	return numbersOf(quote, defaultLocale).some(
		(number) => number.value === value && (asWritten ? number.kind === measure : !SIGNED.includes(number.kind)),
	);
}

/** The value of a sum such as “3648 − 1477” or “100% + 10%”. */
function sum(terms: string): number {
	return terms.split(/(?=[−+])/).reduce((total, term) => {
		const number = Number(term.replace(/[−+%()\s]/g, '')) / (term.includes('%') ? 100 : 1);
		return total + (term.startsWith('−') ? -number : number);
	}, 0);
}

/** What a derivation comes to; a quotient such as “6000 ÷ (100% + 10%)” as a whole number. */
function worth(how: string): number {
	const [dividend = '', divisor] = how.split('÷');
	return divisor === undefined ? sum(dividend) : Math.round(sum(dividend) / sum(divisor));
}

/** What of a figure contradicts its words, or of a derived one its derivation; `texts` by address, `all` figures by id. */
export function figureFaults(
	figure: Figure,
	texts: ReadonlyMap<string, string>,
	all: ReadonlyMap<string, Figure>,
): string[] {
	if ('derived' in figure) {
		const { from, how } = figure.derived;
		const missing = from.filter((id) => !all.has(id));
		if (missing.length > 0) return [`field “derived.from” names “${missing.join('”, “')}”, which no figure is`];
		const unused = from.filter((id) => !how.includes(String(all.get(id)?.value)));
		if (unused.length > 0) return [`field “derived.how” (“${how}”) does not use the value of ${unused.join(', ')}`];
		return Math.abs(worth(how) - Number(figure.value)) < 1e-6
			? []
			: [`field “value” is ${figure.value}; ${how} is ${worth(how)}`];
	}
	const text = texts.get(figure.address);
	if (text === undefined) return [`field “address” is “${figure.address}”, which the plan does not have`];
	if (!text.includes(figure.quote)) return [`field “quote” (“${figure.quote}”) is not in ${figure.address}`];
	return [
		...(carries(figure.quote, figure) ? [] : [`field “value” is ${figure.value}; the quote is “${figure.quote}”`]),
		...qualifierFaults(figure),
	];
}
