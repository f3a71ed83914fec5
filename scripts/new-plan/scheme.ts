import { type NumberForm, readNumber } from '#markdown/number-form.ts';
import type { Numbering } from '#schemas/plan.ts';
import { Fault, faultAt } from './fault.ts';
import type { Line } from './lines.ts';
import { isInline, measuresIn } from './measures.ts';

/** The forms of headings that plans print, and that are recognised where a plan's facts name none. */
const KNOWN: readonly NumberForm[] = [
	'第一章',
	'第一部分',
	'第一节',
	'一、',
	'一.',
	'\uFF08一\uFF09',
	'1.',
	'1、',
	'\uFF081\uFF09',
	'1\uFF09',
];
const HEADINGS = ['chapter', 'section', 'item'] as const;
const CHOOSE = 'name the forms in field “numbering”, those of headings from the chapter down and that of measures last';

/** The first of these forms that the text begins with a number of. */
function formAt(forms: readonly NumberForm[], text: string): { form: NumberForm; value: number } | undefined {
	for (const form of forms) {
		const number = readNumber(form, text);
		if (number) return { form, value: number.value };
	}
	return undefined;
}

/** The forms that count further than one somewhere: a single number may be anything. */
function countingForms(lines: readonly Line[]): NumberForm[] {
	const last = new Map<NumberForm, number>();
	const counting = new Set<NumberForm>();
	for (const { text } of lines) {
		const found = formAt(KNOWN, text);
		if (!found) continue;
		if (found.value === 2 && last.get(found.form) === 1) counting.add(found.form);
		last.set(found.form, found.value);
	}
	return [...counting];
}

/** The forms in the order in which they stand under each other. */
function nestedForms(lines: readonly Line[]): NumberForm[] {
	const forms = countingForms(lines);
	const levels: { form: NumberForm; line: number }[] = [];
	const depthOf = (form: NumberForm) => levels.findIndex((level) => level.form === form);
	let open: NumberForm[] = [];
	for (const { no, text } of lines) {
		const found = formAt(forms, text);
		if (!found) continue;
		const { form, value } = found;
		const at = open.indexOf(form);
		if (at >= 0) open = open.slice(0, at + 1);
		else if (value === 1) {
			const known = depthOf(form);
			const depth = open.length;
			if (known >= 0 && known !== depth) {
				faultAt(
					no,
					`${form} stands under ${open.at(-1) ?? 'nothing'}, but under ${levels[known - 1]?.form ?? 'nothing'} in line ${levels[known]?.line}: a level is skipped, or ${CHOOSE}`,
				);
			}
			const other = levels[depth];
			if (other && other.form !== form)
				faultAt(no, `${form} stands where ${other.form} stood in line ${other.line}: ${CHOOSE}`);
			levels[depth] ??= { form, line: no };
			open.push(form);
		}
	}
	return levels.map(({ form }) => form);
}

/** The forms by their level: at most three of headings; 一是 or a fourth is that of measures. */
function numberingOf(forms: readonly NumberForm[]): Numbering {
	const last = forms.at(-1);
	const hasMeasures = last !== undefined && (isInline(last) || forms.length === 4);
	const headings = hasMeasures ? forms.slice(0, -1) : forms;
	if (headings.length === 0 || headings.length > 3 || new Set(forms).size < forms.length || headings.some(isInline))
		throw new Fault(
			`numbering ${forms.join(' ') || 'of no form'}: expected one to three forms of headings and at most one of measures; ${CHOOSE}; what is not named stays in the text`,
		);
	return Object.fromEntries([
		...headings.map((form, index) => [HEADINGS[index], form]),
		...(hasMeasures ? [['measure', last]] : []),
	]);
}

/** The numbering that the lines of the plan's body have. Throws a Fault where it is not plain. */
export function recognisedNumbering(lines: readonly Line[]): Numbering {
	const forms = nestedForms(lines);
	if (forms.length === 0)
		throw new Fault(`no lines that begin with numbers of the forms ${KNOWN.join(' ')}: ${CHOOSE}`);
	const measures = lines.some(({ text, no }) => measuresIn(text, '一是', no).length > 1 || readNumber('一是', text));
	return numberingOf(measures ? [...forms, '一是'] : forms);
}

/** The numbering by the forms that an editor names. Throws a Fault where no line of the text has one of them. */
export function namedNumbering(forms: readonly NumberForm[], lines: readonly Line[]): Numbering {
	try {
		const unused = forms.find((form) => !isInline(form) && !lines.some(({ text }) => readNumber(form, text)));
		if (unused) throw new Fault(`field “numbering”: no line begins with a number of the form ${unused}`);
		return numberingOf(forms);
	} catch (error) {
		throw error instanceof Fault
			? error
			: new Fault(`field “numbering”: ${error instanceof Error ? error.message : error}`);
	}
}
