import { asExtract, type Extract, type ExtractKind } from '#extracts/store.ts';

/** What a link brought. */
export interface LinkedExtracts {
	items: Extract[];
	/** The mark of the plan that it was made on. */
	edition: string;
	/** Whether all of it could be read. */
	isWhole: boolean;
}

/** How the fragment of such a link begins; a later form of it would have another number. */
const BEGINNING = 'extracts=1~';
/** Of a link longer than any reader makes, the rest is not read. */
const MOST = 3000;
const LETTERS = { block: 'b', task: 't', indicator: 'i', project: 'p' } as const satisfies Record<ExtractKind, string>;
const kindOf = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter as string, kind]));

/** A text in letters that no program takes for the end of a link: Base64 of its UTF-8, with `-` and `.` for `+` and `/`. */
function packed(text: string): string {
	const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
	return btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '.').replace(/=+$/, '');
}

/** The text of such letters; of what was cut off as far as it goes. */
function unpacked(letters: string): string {
	const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
	const bytes = atob(whole.replace(/-/g, '+').replace(/\./g, '/'));
	return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))).replace(/\uFFFD+$/, '');
}

/** A fragment with its own signs as they are, where some program encoded them, once or twice. */
const unescaped = (fragment: string) =>
	fragment
		.replace(/%25/g, '%')
		.replace(/%(2D|2E|3D|5F|7E)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A sum over a text (FNV-1a), by which a link that lost or changed a letter is known. */
function sumOf(text: string): string {
	let sum = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return `s${(sum >>> 0).toString(36)}`;
}

/**
 * Extracts as the fragment of a link, without `#`: order, notes and chosen
 * words. Of letters, digits and `~ _ . -` alone behind its name, and ends in
 * a letter or digit, so that mail programs and messengers leave it whole.
 */
export function fragmentOf(items: readonly Extract[], edition: string): string {
	const [{ locale: usual } = { locale: '' }] = items;
	const parts = items.map(({ kind, locale, id, note = '', quote = '' }) =>
		[LETTERS[kind] + id, locale === usual ? '' : locale, packed(note), packed(quote)].join('_').replace(/_+$/, ''),
	);
	const text = [edition, usual, ...parts].join('~');
	return `${BEGINNING}${text}~${sumOf(text)}`;
}

function itemOf(part: string, usual: string): Extract | undefined {
	const [name = '', locale = '', note = '', quote = ''] = part.split('_');
	try {
		return asExtract({
			kind: kindOf.get(name.charAt(0)),
			id: name.slice(1),
			locale: locale || usual,
			note: unpacked(note),
			quote: unpacked(quote),
		});
	} catch {
		return undefined;
	}
}

/** What a fragment brings, with or without `#`; undefined where it is none of extracts. Of a damaged one what can be read. Never throws. */
export function readFragment(fragment: string): LinkedExtracts | undefined {
	const text = unescaped(fragment.replace(/^#/, ''));
	if (!text.startsWith(BEGINNING.slice(0, -2))) return undefined;
	// What stuck to the link behind it is none of its letters.
	const [own = ''] = /^[\w~.-]*/.exec(text.slice(BEGINNING.length)) ?? [];
	const parts = own.replace(/[^a-z\d]+$/i, '').split('~');
	const sum = parts.at(-1);
	const isWhole = text.startsWith(BEGINNING) && sum === sumOf(parts.slice(0, -1).join('~'));
	const [edition = '', usual = '', ...rest] = isWhole ? parts.slice(0, -1) : parts;
	const items = text.startsWith(BEGINNING) ? rest.slice(0, MOST).flatMap((part) => itemOf(part, usual) ?? []) : [];
	return { items, edition, isWhole: isWhole && items.length === rest.length };
}
