import { element } from '#browser/dom.ts';
import { hasHan } from '#locales/script.ts';
import type { VerifyWords } from '#verify/element/verify-kit.ts';
import type { Located } from '#verify/locate.ts';
import { isContent, type Token } from '#verify/tokens.ts';

/** Tokens as a line: as written, any blanks as one, none where a line broke between Chinese characters. */
function lineOf(tokens: readonly Token[], isBeginning: boolean): string {
	return tokens
		.map(({ before, raw }, at) => {
			const previous = tokens[at - 1]?.raw ?? '';
			const isInChinese = /[\n\r]/.test(before) && (hasHan(raw) || hasHan(previous));
			const line = before.replace(/[\s\p{Cc}]+/gu, isInChinese ? '' : ' ');
			return (at === 0 && isBeginning ? line.trimStart() : line) + raw;
		})
		.join('');
}

const hidden = (text: string) => element('span', { class: 'visually-hidden' }, text);

/** A change, with what it is said before it for those who do not see how it looks. */
const change = (name: 'del' | 'ins', label: string, text: string) =>
	element(name, {}, hidden(`[${label}: `), text, hidden(']'));

/** A quotation with what it has more than the plan, and what it lacks of it, where it does. */
export function differenceNodes({ stretches }: Located, words: VerifyWords): (Node | string)[] {
	return stretches.flatMap(({ kind, quoted, own }, at): (Node | string)[] => {
		const isBeginning = at === 0;
		if (kind === 'same') return [lineOf(quoted, isBeginning)];
		if (kind === 'cut') return ['\u2026\u2026', hidden(`[${words('cutHere')}]`)];
		const quotedLine = lineOf(quoted, isBeginning);
		const ownLine = lineOf(own, isBeginning);
		return [
			...(quoted.length > 0 ? [change('del', words('added'), quotedLine)] : []),
			...(own.length > 0 ? [change('ins', words('omitted'), ownLine)] : []),
		];
	});
}

/** How large the difference is: in characters of a Chinese text, in words of another; or that it is one of marks alone. */
export function sizeOf({ stretches }: Located, words: VerifyWords): string {
	const changed = stretches.filter(({ kind }) => kind === 'changed');
	const count = (tokens: readonly Token[]) => tokens.filter(isContent).length;
	const added = changed.reduce((sum, { quoted }) => sum + count(quoted), 0);
	const omitted = changed.reduce((sum, { own }) => sum + count(own), 0);
	if (added + omitted === 0) return words('marksOnly');
	const isChinese = stretches.some(({ own }) => own.some(({ kind }) => kind === 'han'));
	return words(isChinese ? 'countHan' : 'countLatin', { added, omitted });
}
