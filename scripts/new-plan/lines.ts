import { FULL_WIDTH } from '../content-checks/full-width.ts';
import { Fault, faultAt } from './fault.ts';

/** A line of the plan's text that says something. */
export interface Line {
	/** Its number in the text, from 1. */
	no: number;
	/** In the typography of the site: full-width marks, no blanks but between Latin words. */
	text: string;
	/** As it stands in the text, for tables, whose cells blanks may part. */
	raw: string;
}

/** A range of lines, both ends counted. */
export type Range = readonly [first: number, last: number];

/** Text in the typography of the site. */
export function typesetLine(text: string): string {
	return text
		.replace(/[,;:()]/g, (mark) => FULL_WIDTH[mark] ?? mark)
		.replace(/(?<=[\w%])\s+(?=\w)/gu, ' ')
		.replace(/(?<![\w%])\s+|\s+(?!\w)/gu, '');
}

/**
 * The text of a file's bytes, with line feeds alone and no byte order mark.
 * Throws a Fault where they are no UTF-8 or hold nothing.
 */
export function textOf(path: string, bytes: Uint8Array, field = 'text'): string {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
		if (text.trim() !== '') return text;
	} catch {
		throw new Fault(`field “${field}”: ${path} is no UTF-8: expected plain text in UTF-8`);
	}
	throw new Fault(`field “${field}”: ${path} is empty: expected plain text`);
}

/** The lines of a text that say something: the plan's, and those of the ranges that are not. Throws a Fault for a sign that MDX would read as code. */
export function planLines(text: string, leaveOut: readonly Range[]): { lines: Line[]; outside: Line[] } {
	const raw = text.split('\n');
	const past = leaveOut.find(([, last]) => last > raw.length);
	if (past) throw new Fault(`field “leaveOut”: ${past.join('-')} ends behind the text, which has ${raw.length} lines`);
	const all = raw
		.map((line, index) => ({ no: index + 1, text: typesetLine(line), raw: line }))
		.filter(({ text: words }) => words !== '');
	const isOutside = ({ no }: Line) => leaveOut.some(([first, last]) => no >= first && no <= last);
	const lines = all.filter((line) => !isOutside(line));
	for (const line of lines) {
		const [sign] = /[<>{}\\]/.exec(line.text) ?? [];
		if (sign) faultAt(line.no, `“${sign}” has no place in a plan: correct it, or leave the line out`);
	}
	return { lines, outside: all.filter(isOutside) };
}
