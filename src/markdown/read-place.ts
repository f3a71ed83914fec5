import type { Address } from '#markdown/address.ts';
import { type PlaceRole, type PlaceToken, placeTokens, tidied } from '#markdown/place-tokens.ts';

/** What counts under a heading or in the whole plan, besides the headings themselves. */
type Counted = Extract<PlaceRole, 'block' | 'measure' | 'task' | 'indicator' | 'project' | 'notice' | 'colophon'>;

/** A place as a reader names it: a heading, or the number of something counted under it, or in the plan where there is no heading. */
export interface NamedPlace {
	heading: Address | undefined;
	counted?: { kind: Counted; number: number };
}

/** Numbers and the word that says of what, as far as there is one. */
interface Part {
	path: readonly number[];
	ordinal: boolean;
	bracketed: boolean;
	spelled: boolean;
	/** That a hyphen stands before it. */
	hyphen: boolean;
	role: PlaceRole | undefined;
}

const LEVELS: readonly PlaceRole[] = ['chapter', 'section', 'item'];
const isCounted = (role: PlaceRole | undefined): role is Counted =>
	role !== undefined && /^(?:block|measure|task|indicator|project|notice|colophon)$/.test(role);
/** What is said of a number only where it is an ordinal: the sixth of the projects is one, six projects are not. */
const isKind = (role: PlaceRole | undefined) => isCounted(role) && role !== 'block' && role !== 'measure';
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Numbers with the words that belong to them; undefined where a word has none. */
function partsOf(tokens: readonly PlaceToken[]): Part[] | undefined {
	const parts: Part[] = [];
	let waiting: PlaceRole | undefined;
	let ordinal = false;
	let hyphen = false;
	/** Whether the last word behind a number only counts, as 项 does: the next may say what. */
	let counting = false;
	for (const token of tokens) {
		const last = parts.at(-1);
		if (token.kind === 'number') {
			parts.push({ ...token, ordinal: token.ordinal || ordinal, hyphen, role: waiting });
			[waiting, ordinal, hyphen, counting] = [undefined, false, false, false];
		} else if (token.kind === 'mark') {
			hyphen ||= token.hyphen;
		} else if (token.role === 'ordinal') ordinal = true;
		else if (token.role === 'counter') {
			if (!last) return undefined;
			if (/[\u53F7\u865F]/.test(token.text)) last.ordinal = true;
			if (last.role === undefined) [last.role, counting] = ['counter', true];
		} else if (token.role !== 'filler') {
			const behind = last && (isHan(token.text) ? !isKind(token.role) || last.ordinal : last.ordinal);
			const isItem = token.role === 'item';
			if (last && behind && (last.role === undefined || counting)) [last.role, counting] = [token.role, isItem];
			else if (last?.role && isItem && isHan(token.text)) counting = false;
			else if (waiting) return undefined;
			else waiting = token.role;
		}
	}
	return waiting || ordinal || parts.some(({ role, spelled }) => role === 'counter' || (spelled && !role))
		? undefined
		: parts;
}

/** The place that parts name from the whole to the part. */
function placeOf(parts: readonly Part[], hyphens: boolean): NamedPlace | undefined {
	const heading: number[] = [];
	let counted: NamedPlace['counted'];
	for (const { path, role, ordinal, bracketed, hyphen } of parts) {
		const [number = 0] = path;
		const level = role === undefined ? heading.length : LEVELS.indexOf(role);
		if (counted) return undefined;
		if (path.length > 1) {
			const isWhole = heading.every((each, at) => path[at] === each);
			if (role === 'indicator' || (!isWhole && heading.length > 0 && isCounted(role))) return undefined;
			if (isWhole) heading.splice(0);
			heading.push(...path.slice(0, 3));
			const [, , , block] = path;
			if (block !== undefined) counted = { kind: 'block', number: block };
			// In brackets it is the number of a section, not of one of the tasks.
		} else if (role === 'task' && bracketed) return undefined;
		else if (isCounted(role)) counted = { kind: role, number };
		else if (hyphens && hyphen && role === undefined && heading.length > 0) counted = { kind: 'block', number };
		else if (heading.length === 3) {
			if (role !== undefined && role !== 'item') return undefined;
			counted = { kind: role ? 'measure' : 'block', number };
		} else if (level < heading.length || (heading.length === 0 && (level > 0 || bracketed || (ordinal && !role))))
			return undefined;
		else heading.push(number);
	}
	if (heading.length > 3 || (heading.length === 0 && !counted)) return undefined;
	return { heading: heading.length > 0 ? heading.join('.') : undefined, ...(counted && { counted }) };
}

/** Parts in the order from the whole to its parts, whichever the reader named first. */
function inOrder(tokens: readonly PlaceToken[]): Part[] | undefined {
	const groups: PlaceToken[][] = [[]];
	for (const token of tokens) {
		if (token.kind === 'word' && token.role === 'within') groups.push([]);
		else groups.at(-1)?.push(token);
	}
	const read = groups
		.filter((group) => group.some(({ kind }) => kind !== 'mark'))
		.reverse()
		.map(partsOf);
	if (read.includes(undefined)) return undefined;
	const parts = read.flatMap((each) => each ?? []);
	const rank = ({ role }: Part) => (role && LEVELS.includes(role) ? LEVELS.indexOf(role) : LEVELS.length);
	return parts.every(({ role }) => role) ? parts.sort((a, b) => rank(a) - rank(b)) : parts;
}

/** What parts a place from another that is named with it: the reader is led to the first. */
const RANGE = /[~\u81F3\u5230\u3001,;\u548C\u4E0E\u53CA]|-+(?=\d+\.\d)| (?:to|and|et|a) /u;

function whole(text: string): NamedPlace[] {
	const tokens = placeTokens(text);
	const parts = tokens && inOrder(tokens);
	if (!parts) return [];
	return [placeOf(parts, true), placeOf(parts, false)].filter((place) => place !== undefined);
}

/**
 * The places that a text may name and nothing else, the likeliest first, in digits, in the
 * numbering that plans print, or in words: 4.1.2-3, 四（二）1, 第四章第二节, indicator ten, the third
 * section of chapter 4; of a range its beginning. Whether the plan has them is not asked here.
 */
export function readPlaces(text: string): NamedPlace[] {
	const plain = tidied(text);
	if (plain.length > 80) return [];
	const [first, rest] = [plain.split(RANGE, 1)[0] ?? '', plain.split(RANGE).slice(1).join(' ')];
	const isRange = first !== plain && whole(first).length > 0 && whole(rest).length > 0;
	return [...whole(plain), ...(isRange ? whole(first) : [])];
}
