import { fill } from '#i18n/fill.ts';

/** Words of the plan as they are taken along: as text, and as HTML for programs that keep headings and tables. */
export interface Words {
	text: string;
	html: string;
}

/** How a language quotes: the source in brackets behind the words, and the marks around the words. */
export interface QuotationForm {
	source: string;
	quotes: readonly [string, string];
}

/** A text as it stands in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Words with their place and link in brackets behind them. A part of a
 * paragraph stands in quotation marks, unless it has some itself: those would
 * have to change within others, and the words are to stay as they are.
 */
export function quotation(
	words: Words,
	isPart: boolean,
	{ source, quotes }: QuotationForm,
	at: { place: string; url: string },
): Words {
	const { text, html } = words;
	const isLine = !text.includes('\n');
	const isMarked = isPart && isLine && !/["\u201C\u201D\u00AB\u00BB]/.test(text);
	const [open, close] = isMarked ? quotes : ['', ''];
	const behind = fill(source, { ...at });
	const linked = escaped(behind).replace(escaped(at.url), (url) => `<a href="${url}">${url}</a>`);
	const paragraph = /^<p([^>]*)>(.*)<\/p>$/.exec(isLine ? html : '');
	return {
		text: isLine ? `${open}${text}${close}${behind}` : `${text}\n${behind.trim()}`,
		html: paragraph
			? `<p${paragraph[1]}>${open}${paragraph[2]}${close}${linked}</p>`
			: `${html}<p>${linked.trim()}</p>`,
	};
}
