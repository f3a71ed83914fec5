import { element } from '#browser/dom.ts';
import type { TextPiece } from '#i18n/text-piece.ts';
import type { SearchKit } from '#search/element/kit.ts';
import { kindAndAddress, placeLine, typeName, wayList, wayToTasks } from '#search/element/suggestion-view.ts';
import type { SearchWords } from '#search/element/words.ts';
import type { Hit } from '#search/query/hits.ts';
import type { Answer, HitGroup } from '#search/query/session.ts';

/** An answer, ready to be put on a page. */
export interface AnswerView {
	/** What is to be said about the search as a whole, in one line. */
	status: string;
	/** How the query was read, or that nothing was found. */
	notes: HTMLElement[];
	groups: { kind: HitGroup['kind']; title: string; links: HTMLAnchorElement[]; more: number }[];
}

const marked = (pieces: readonly TextPiece[]) =>
	pieces.map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** What shows with results. */
export interface Shown {
	words: SearchWords;
	/** What became of records by address, and the names of the states that occur. */
	states: Readonly<Record<string, string>>;
	stateNames: Readonly<Record<string, string>>;
	/** What tasks and projects will do, in the site's own words, by address. */
	plain: Readonly<Record<string, string>>;
}

/** A hit as a link: type and address, title, what became of it, the everyday words that it was found by, what it says in plain words, headings above, passage; `lang` where its words are of another language than the page. */
function hitLink(
	{ record, address, title, excerpt, href, said }: Hit,
	{ words, plain, states, stateNames }: Shown,
	lang: string | undefined,
	attributes: Readonly<Record<string, string>>,
): HTMLAnchorElement {
	const [kind, place] = kindAndAddress(record.type, address, words);
	// A term is not said twice to be one.
	const trail = record.trail.filter((name) => name !== typeName(record.type, words));
	const sentence = plain[record.id];
	const state = stateNames[states[record.id] ?? ''];
	return element(
		'a',
		{ href, class: 'hit', ...attributes },
		kind,
		' ',
		...(place ? [element('span', { class: 'hit-address' }, place), ' '] : []),
		element('span', { class: 'hit-title', lang }, ...marked(title)),
		' ',
		...(state ? [element('span', { class: 'hit-state' }, state), ' '] : []),
		...(said ? [element('span', { class: 'hit-said' }, words('foundAs', { words: said })), ' '] : []),
		...(sentence ? [element('span', { class: 'hit-plain' }, element('b', {}, words('plain')), sentence), ' '] : []),
		...(trail.length > 0 ? [element('span', { class: 'hit-trail' }, trail.join(' › ')), ' '] : []),
		...(excerpt.length > 0 ? [element('span', { class: 'hit-excerpt', lang }, ...marked(excerpt))] : []),
	);
}

/** The heading of a group of hits. */
function groupTitle({ kind, hits }: HitGroup, text: string, words: SearchWords): string {
	if (kind !== 'literal') return words(kind);
	const wanted = text.toLowerCase();
	const asTyped = hits.some(({ excerpt, title }) =>
		[...excerpt, ...title].some((piece) => piece.found && piece.text.toLowerCase() === wanted),
	);
	return asTyped ? words('literal', { query: text }) : words('literalOther');
}

/** How the query was read beside as typed: one line each. */
function readingLines({ readings }: Answer, words: SearchWords): HTMLElement[] {
	const told = new Map<string, { kind: string; from: string; to: Set<string> }>();
	for (const { kind, from, to } of readings) {
		const line = told.get(kind + from) ?? { kind, from, to: new Set() };
		line.to.add(to);
		told.set(kind + from, line);
	}
	return [...told.values()].map(({ kind, from, to }) => {
		const key = `reading${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
		return element('p', { class: 'search-reading' }, words(key, { from, to: [...to].join(words('or')) }));
	});
}

/** Ways on where nothing was found; that nothing was is in the status. */
function nothingFound(text: string, kit: SearchKit, words: SearchWords): HTMLElement {
	const { root, catalog } = kit;
	return element(
		'div',
		{ class: 'search-message', 'data-search-none': true },
		element('p', {}, words('noneHint')),
		wayList([
			...(catalog.other
				? [[`${catalog.other.root}search/?q=${encodeURIComponent(text)}`, words('noneOther', { query: text })] as const]
				: []),
			...wayToTasks(kit),
			[`${root}#chapters`, words('noneContents')],
			[`${root}print/`, words('nonePrint')],
		]),
	);
}

/** What an answer says and shows; `attributes` are for each link. */
export function answerView(
	answer: Answer,
	kit: SearchKit,
	shown: Shown,
	attributes: Readonly<Record<string, string>> = {},
): AnswerView {
	const { text, total, groups } = answer;
	const { words } = shown;
	const place = placeLine(text, kit);
	const none = words('none', { query: text });
	const isAnswered = groups.some(({ kind }) => kind !== 'partial' && kind !== 'names');
	return {
		status: place ?? (total === 0 ? none : words('count', { count: total })),
		notes: [
			...readingLines(answer, words),
			...(total > 0 && !isAnswered && !place ? [element('p', {}, words('noLiteral', { query: text }))] : []),
			...(total === 0 && !place ? [nothingFound(text, kit, words)] : []),
		],
		// Beside a place that was named, what has one of its words by chance is no find.
		groups: groups
			.filter(({ kind }) => !place || kind !== 'partial')
			.map((group) => {
				const lang = group.kind === 'other' ? kit.catalog.other?.locale : undefined;
				return {
					kind: group.kind,
					title: groupTitle(group, text, words),
					links: group.hits.map((hit) => hitLink(hit, shown, lang, attributes)),
					more: group.total - group.hits.length,
				};
			}),
	};
}
