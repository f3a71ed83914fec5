import { element } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { spokenAddress } from '#markdown/address.ts';
import { filledCitation } from '#share/cite/citation.ts';
import { copyFrom } from '#share/element/copy-button.ts';
import type { Piece } from '#verify/check.ts';
import { differenceNodes, sizeOf } from '#verify/element/difference-view.ts';
import type { VerifyWords } from '#verify/element/verify-kit.ts';
import type { Located } from '#verify/locate.ts';
import { ownWords, type PlanTextFile, type Span } from '#verify/plan-text.ts';

/** So many pieces are shown at first. */
const PAGE = 200;
/** Of a piece that is not the plan's, so much is shown. */
const EXCERPT = 600;

/** A place of the plan to link and cite. */
interface Place {
	label: string;
	url: string;
}

function placeAt({ pages, blocks, labels }: PlanTextFile, block: number): Place {
	const [address = '', , , page = 0] = blocks[block] ?? [];
	const label = spokenAddress(address, (series, number) => fill(labels[series] ?? '', { number }));
	const isChapter = /^\d+$/.test(address);
	return { label, url: new URL(`${pages[page] ?? ''}${isChapter ? '' : `#${address}`}`, location.href).href };
}

/** The first and the last place of a passage; one where they are the same. */
function placesOf({ plan }: Located, { start, end }: Span): Place[] {
	const blocks = [plan.tokens[start]?.block ?? 0, plan.tokens[end - 1]?.block ?? 0];
	return [...new Set(blocks)].map((block) => placeAt(plan.file, block));
}

const linkTo = ({ label, url }: Place) => element('a', { class: 'verify-place', href: url }, label);

/** The places of a piece, each passage once, as links or as words. */
function placesIn<Part>(found: Located, words: VerifyWords, part: (place: Place) => Part): (Part | string)[] {
	const passages = new Map(
		found.spans.map((span) => {
			const places = placesOf(found, span);
			return [places.map(({ label }) => label).join(), places];
		}),
	);
	return [...passages.values()].flatMap(([first, last], at) => {
		if (!first) return [];
		const parting = at > 0 ? [words('list')] : [];
		if (!last) return [...parting, part(first)];
		const [before = '', between = '', behind = ''] = words('span', { first: '\n', last: '\n' }).split('\n');
		return [...parting, before, part(first), between, part(last), behind];
	});
}

/** What the places of a piece are called in a citation. */
const nameOf = (found: Located, words: VerifyWords): string => placesIn(found, words, ({ label }) => label).join('');

function copyButton(label: string, text: () => string, words: VerifyWords): HTMLButtonElement {
	const button = element('button', { type: 'button' }, label);
	button.addEventListener('click', () =>
		copyFrom(button, { text: text(), html: '' }, { copied: words('copied'), failed: words('copyFailed') }),
	);
	return button;
}

/** What is said of a piece in a line: how large the difference is, what did not count, where else it stands. */
function notesOf({ verdict }: Piece, found: Located, words: VerifyWords): string[] {
	const list = found.forgiven.map((each) => words(each)).join(words('list'));
	return [
		...(verdict === 'differs' ? [sizeOf(found, words)] : []),
		...(list === '' ? [] : [words('forgiven', { list })]),
		...(found.stretches.some(({ kind }) => kind === 'cut') ? [words('cut')] : []),
		...(found.elsewhere > 0 ? [words('elsewhere', { count: found.elsewhere })] : []),
	];
}

function foundNodes(piece: Piece, found: Located, words: VerifyWords): Node[] {
	const { locale, citation } = found.plan.file;
	const own = found.spans.map((span) => ownWords(found.plan, span)).join(' \u2026\u2026 ');
	const [first] = placesOf(found, found.spans[0] ?? { start: 0, end: 0 });
	const cited = filledCitation(citation, first?.url ?? '', nameOf(found, words), locale);
	const quote = piece.verdict === 'differs' ? differenceNodes(found, words) : [piece.text];
	const notes = notesOf(piece, found, words);
	const right = element('blockquote', { class: 'verify-own', lang: locale }, own);
	const isOwn = piece.verdict === 'verbatim' && found.forgiven.length === 0;
	return [
		element('blockquote', { class: 'verify-quote', lang: locale }, ...quote),
		...(notes.length > 0 ? [element('p', { class: 'verify-notes' }, notes.join(' '))] : []),
		...(isOwn ? [] : [element('p', { class: 'verify-label' }, words('own')), right]),
		element('p', { class: 'verify-cited', lang: locale }, cited),
		element(
			'p',
			{ class: 'verify-copies' },
			copyButton(words('copyText'), () => own, words),
			copyButton(words('copyCitation'), () => cited, words),
			copyButton(words('copyLink'), () => first?.url ?? '', words),
		),
	];
}

function pieceItem(piece: Piece, words: VerifyWords): HTMLLIElement {
	const { found, verdict, text } = piece;
	const title = element('h3', { class: 'verify-verdict' }, words(verdict));
	if (found) title.append(words('colon'), ...placesIn(found, words, linkTo));
	const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}\u2026` : text;
	const rest = found ? foundNodes(piece, found, words) : [element('blockquote', { class: 'verify-quote' }, excerpt)];
	return element('li', { class: 'verify-piece', 'data-verify-result': verdict }, title, ...rest);
}

/** The result of a check as the page shows it. */
export function resultNodes(pieces: readonly Piece[], words: VerifyWords, lang: string): Node[] {
	const list = element(
		'ol',
		{ class: 'verify-list' },
		...pieces.slice(0, PAGE).map((piece) => pieceItem(piece, words)),
	);
	const print = element('button', { type: 'button' }, words('print'));
	print.addEventListener('click', () => window.print());
	const rest = pieces.slice(PAGE);
	const more = element('button', { type: 'button' }, words('more', { count: rest.length }));
	more.addEventListener('click', () => {
		list.append(...rest.map((piece) => pieceItem(piece, words)));
		more.remove();
	});
	const day = new Date().toLocaleDateString(lang, { year: 'numeric', month: 'long', day: 'numeric' });
	return [
		element('h2', {}, words('results')),
		element('p', { class: 'verify-day' }, words('checkedOn', { day })),
		...(pieces.some(({ verdict }) => verdict === 'differs')
			? [element('p', { class: 'verify-legend' }, words('legend'))]
			: []),
		list,
		element('p', { class: 'verify-actions' }, ...(rest.length > 0 ? [more] : []), print),
	];
}
