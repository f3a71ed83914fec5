const kinds = ['block', 'task', 'indicator', 'project'] as const;
export type ExtractKind = (typeof kinds)[number];

/** Something to collect. */
export interface NewExtract {
	kind: ExtractKind;
	/** The language that the reader found it in. */
	locale: string;
	/** Its address (a block, a task), the indicator's number, or the project's slug. */
	id: string;
	/** The words that were chosen of it, where not all were. */
	quote?: string;
}

/** Something collected, with the reader's own line on it. */
export interface Extract extends NewExtract {
	note?: string;
}

/** What was collected, in the reader's order. `damaged`: some of it cannot be read and stays as it is; `refused`: the browser gives none. */
export interface Kept {
	items: Extract[];
	fault?: 'damaged' | 'refused';
}

/** Where it is kept; another form of it would have another number. Sites under one host have one each. */
export const KEY = `extracts-1:${import.meta.env.BASE_URL}`;
/** Where goes, line by line, what stood there and could not be read. */
export const ASIDE_KEY = `${KEY}:aside`;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A value as something collected; undefined where it is nothing of the kind. */
export function asExtract(value: unknown): Extract | undefined {
	const { kind, locale, id, quote, note } = Object(value);
	if (!kinds.includes(kind) || !isText(locale) || !isText(id)) return undefined;
	return { kind, locale, id, ...(isText(quote) && { quote }), ...(isText(note) && { note }) };
}

function read(raw: string | null): Kept {
	if (raw === null) return { items: [] };
	try {
		const values: unknown = JSON.parse(raw);
		if (Array.isArray(values)) {
			const items = values.flatMap((value) => asExtract(value) ?? []);
			return { items, ...(items.length < values.length && { fault: 'damaged' }) };
		}
	} catch {
		// What is no JSON is damaged, as what is no list.
	}
	return { items: [], fault: 'damaged' };
}

/** What is kept on this device. Never throws. */
export function keptExtracts(): Kept {
	try {
		return read(localStorage.getItem(KEY));
	} catch {
		return { items: [], fault: 'refused' };
	}
}

/** Whether the browser lets the site look at what it keeps. */
export const isKeeping = (): boolean => keptExtracts().fault !== 'refused';

/** Keeps these in place of those before; false where the browser does not (storage full or forbidden): then those before are still there. */
export function keepExtracts(items: readonly Extract[]): boolean {
	try {
		const before = localStorage.getItem(KEY);
		if (before !== null && read(before).fault)
			localStorage.setItem(ASIDE_KEY, [localStorage.getItem(ASIDE_KEY), before].filter(Boolean).join('\n'));
		if (items.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(items));
		return true;
	} catch {
		return false;
	}
}

/** Whether two are the same: the same whole place in any language, the same words of it. */
export const isSame = (one: NewExtract, other: NewExtract): boolean =>
	one.kind === other.kind &&
	one.id === other.id &&
	one.quote === other.quote &&
	(one.quote === undefined || one.locale === other.locale);

/** These, and those of `list` that are not among them, behind. */
export function withAdded(items: readonly Extract[], list: readonly Extract[]): Extract[] {
	const all = [...items];
	for (const each of list) if (!all.some((known) => isSame(known, each))) all.push(each);
	return all;
}

/** Collects what is not yet collected, in the order given; `added` counts that. Where not `stored`, the browser keeps nothing more. */
export function addExtracts(list: readonly NewExtract[]): { added: number; stored: boolean } {
	const { items, fault } = keptExtracts();
	const all = withAdded(items, list);
	const added = all.length - items.length;
	const stored = fault !== 'refused' && (added === 0 || keepExtracts(all));
	return { added: stored ? added : 0, stored };
}
