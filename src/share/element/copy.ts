import { fill } from '#i18n/fill.ts';

/** Today in the reader's time zone, as YYYY-MM-DD: Swedish writes dates as ISO 8601 does. */
function today(): string {
	return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** A citation with the day and the URL that only the browser knows. */
export function filledCitation(template: string, url: string, place = ''): string {
	return fill(template, { place, url, today: today() });
}

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

/** Copies a text; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyByCommand(text);
	}
}
