import type { Words } from '#share/cite/quotation.ts';

/** Copies a text by the old command, for browsers and insecure connections without a clipboard of their own. */
function copyByCommand(text: string): boolean {
	const field = document.createElement('textarea');
	const focused = document.activeElement;
	field.value = text;
	field.className = 'copy-field';
	field.setAttribute('aria-hidden', 'true');
	document.body.append(field);
	field.select();
	const done = document.execCommand('copy');
	field.remove();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return done;
}

async function write({ text, html }: Words): Promise<void> {
	if (html === '' || typeof ClipboardItem !== 'function') return navigator.clipboard.writeText(text);
	const blob = (type: string, content: string) => new Blob([content], { type });
	const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
	return navigator.clipboard.write([new ClipboardItem(item)]);
}

/** Copies words, with their HTML where they have one and the browser takes it; false where it lets neither. */
export async function copyWords(words: Words): Promise<boolean> {
	try {
		await write(words);
		return true;
	} catch {
		return copyByCommand(words.text);
	}
}

/** Copies a text; false where the browser does not let it. */
export const copyText = (text: string): Promise<boolean> => copyWords({ text, html: '' });
