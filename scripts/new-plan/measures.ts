import { type NumberForm, readNumber, writeNumber } from '#markdown/number-form.ts';
import { faultAt } from './fault.ts';

/** Whether measures of this form stand in running text: 一是……；二是……. */
export const isInline = (form: NumberForm) => form.endsWith('是') || form.endsWith('要');

interface Start {
	at: number;
	value: number;
}

/**
 * Where the measures of a paragraph begin, each at its beginning or behind a
 * stop; none where there are not two in a row. Throws a Fault where they break off.
 */
export function measuresIn(text: string, form: NumberForm, line: number): Start[] {
	const starts: Start[] = [];
	const places = isInline(form)
		? [0, ...[...text.matchAll(/[。；：][”’]?/g)].map((stop) => stop.index + stop[0].length)]
		: [0];
	for (const at of places) {
		const value = readNumber(form, text.slice(at))?.value;
		const last = starts.at(-1)?.value ?? 0;
		if (value === undefined || (starts.length === 0 && value !== 1 && at > 0)) continue;
		if (at > 0 && value !== last + 1 && value !== 1) {
			if (starts.length > 1)
				faultAt(
					line,
					`expected ${writeNumber(form, last + 1)} after ${writeNumber(form, last)}, found ${writeNumber(form, value)}`,
				);
			continue;
		}
		if (value === 1 && starts.length === 1) starts.pop();
		starts.push({ at, value });
	}
	return starts.length > 1 || starts[0]?.at === 0 ? starts : [];
}

/** A paragraph or a measure, of one paragraph as printed. */
export interface Part {
	kind: 'p' | 'measure';
	text: string;
	/** The number of a measure. */
	value?: number;
}

/** A single sentence, to its stop. */
const SENTENCE = /^[^。]*。[”’]?/;

/**
 * A printed paragraph in its parts: what stands before the measures, each
 * measure, and what follows the last, where the others are a sentence each and
 * so it is one too.
 */
export function partsOf(text: string, form: NumberForm | undefined, line: number): Part[] {
	const starts = form === undefined ? [] : measuresIn(text, form, line);
	const [first] = starts;
	if (!first) return [{ kind: 'p', text }];
	const measures = starts.map(
		({ at, value }, index): Part => ({ kind: 'measure', value, text: text.slice(at, starts[index + 1]?.at) }),
	);
	const last = measures.at(-1);
	const sentences = measures.slice(0, -1).every((each) => !/。(?![”’\uFF09]?$)/.test(each.text));
	const head = last && measures.length > 1 && sentences ? (SENTENCE.exec(last.text)?.[0] ?? last.text) : last?.text;
	const tail = head === undefined ? '' : (last?.text.slice(head.length) ?? '');
	return [
		...(first.at > 0 ? [{ kind: 'p', text: text.slice(0, first.at) } as const] : []),
		...measures.slice(0, -1),
		...(last && head !== undefined ? [{ ...last, text: head }] : []),
		...(tail ? [{ kind: 'p', text: tail } as const] : []),
	];
}
