import '#browser/provide.ts';
import { onceEach } from '#browser/once.ts';
import { fill, type Values } from '#i18n/fill.ts';
import { hasHan } from '#locales/script.ts';
import { check, type Piece } from '#verify/check.ts';
import { resultNodes } from '#verify/element/result-view.ts';
import { readPaste } from '#verify/paste.ts';
import { type PlanText, type PlanTextFile, planText } from '#verify/plan-text.ts';

/** What the page gives: its words, the files of the plan's text, its language. */
export interface VerifyPage {
	words: Readonly<Record<string, string>>;
	texts: readonly { script: string; url: string }[];
	lang: string;
}

/** The words of the page by their names; a `count` takes the form that its plural has. */
export type VerifyWords = (key: string, values?: Values) => string;

/** What came of a check: a line, and what is shown below it; nothing where there was nothing to check. */
export interface VerifyAnswer {
	status: string;
	nodes: readonly Node[];
}

/** A file of the plan's text, ready. Rejects where the server does not give it. */
async function loadText(url: string): Promise<PlanText> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	return planText((await response.json()) as PlanTextFile);
}

function lookup({ words, lang }: VerifyPage): VerifyWords {
	const plural = new Intl.PluralRules(lang);
	return (key, values = {}) => {
		const { count } = values;
		const form = typeof count === 'number' ? words[`${key}_${plural.select(count)}`] : undefined;
		return fill(form ?? words[key] ?? '', values, key);
	};
}

/** So long the browser waits for a part of the work, in milliseconds. */
const SLICE = 60;
/** Lets the browser paint, and hear the reader, before the work goes on. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

async function checkedInSlices(text: string, plans: readonly PlanText[]): Promise<Piece[]> {
	const pieces: Piece[] = [];
	let since = 0;
	for (const some of check(text, plans)) {
		pieces.push(...some);
		if (performance.now() - since < SLICE) continue;
		await pause();
		since = performance.now();
	}
	return pieces;
}

/** What checks a pasted text; it loads the plan's text in the scripts that the paste has. Rejects where that does not load. */
export function verifyKit(page: VerifyPage): (pasted: string) => Promise<VerifyAnswer> {
	const words = lookup(page);
	const text = onceEach(loadText);
	return async (pasted) => {
		const paste = readPaste(pasted);
		if (typeof paste === 'string') return { status: words(paste), nodes: [] };
		const scripts = [hasHan(paste.text) && 'han', /\p{Script=Latin}/u.test(paste.text) && 'latin'];
		const wanted = page.texts.filter(({ script }) => scripts.includes(script));
		const plans = await Promise.all((wanted.length > 0 ? wanted : page.texts).map(({ url }) => text(url)));
		await pause();
		const pieces = await checkedInSlices(paste.text, plans);
		const count = (verdict: string) => pieces.filter((piece) => piece.verdict === verdict).length;
		const [verbatim, differs, absent] = [count('verbatim'), count('differs'), count('absent')];
		const { length } = paste.text;
		const lines = [
			words('summary', { count: pieces.length, verbatim, differs, absent }),
			...(absent === pieces.length ? [words('none')] : []),
			...(paste.beyond > 0 ? [words('beyond', { checked: length, beyond: paste.beyond })] : []),
		];
		return { status: lines.join(' '), nodes: resultNodes(pieces, words, page.lang) };
	};
}
