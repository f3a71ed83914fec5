import type { LocaleKey } from '#i18n/locales.ts';
import type { Indicator } from '#schemas/indicators.ts';
import { cellsOf, type FoundBlock } from './blocks.ts';
import { CORRECTIONS, type CorrectedText, correctedText, type Evidence } from './evidence.ts';
import type { Problem } from './problem.ts';

/** A piece that the original must have next, and where the site has it. */
interface Piece {
	/** Free of blanks. */
	text: string;
	/** What it is, for whoever reads that it differs. */
	name: string;
	/** Whether the original may lack it. */
	optional?: boolean;
	/** The words as they are written, where blanks in them must stand in the original too. */
	words?: string;
	file: string;
	line: number | undefined;
}

const ROWS = 'src/data/indicators.ts';
const tight = (text: string) => text.replace(/\s/gu, '');
/** A piece shorter than this stands in too many places to say where the reading goes on. */
const TELLING = 3;

/** The pieces of the printed table: its heads, then each row cell by cell; a category may be printed once for all its rows. */
function tablePieces(indicators: readonly Indicator[], { table }: Evidence, key: LocaleKey): Piece[] {
	const heads = table.map(({ head }, index) => ({
		text: tight(head),
		name: `field “table.${index}.head”`,
		file: CORRECTIONS,
		line: undefined,
	}));
	const rows = indicators.flatMap((indicator, index) => {
		const before = indicators[index - 1];
		const cells = cellsOf(indicator, key);
		return table.map(({ holds }) => ({
			text: tight(cells[holds] ?? ''),
			name: `indicator ${indicator.no}: ${holds}`,
			optional: holds === 'category' && before?.category === indicator.category,
			file: ROWS,
			line: undefined,
		}));
	});
	return [...heads, ...rows];
}

/** The pieces of a block: its number, its words; behind a heading the original may print a stop, which the site drops. */
function blockPieces({ address, text, kind = '', number = '', file, line }: FoundBlock): Piece[] {
	const place = { file, line };
	const pieces: Piece[] = [{ text: tight(text), name: address, words: text, ...place }];
	if (number) pieces.unshift({ text: tight(number), name: `${address}: its number`, ...place });
	if (/^h\d$/.test(kind)) pieces.push({ text: '\u3002', name: address, optional: true, ...place });
	return pieces;
}

/** All pieces in the order of the page: what is left out before, the text with its table behind the table's title, what is left out after. */
function allPieces(
	evidence: Evidence,
	blocks: readonly FoundBlock[],
	indicators: readonly Indicator[],
	key: LocaleKey,
): Piece[] {
	const leftOut = (side: 'before' | 'after') =>
		evidence.leftOut[side].map((text, index) => ({
			text: tight(text),
			name: `field “leftOut.${side}.${index}”`,
			file: CORRECTIONS,
			line: undefined,
		}));
	const plan = blocks.flatMap((block) => [
		...blockPieces(block),
		...(block.kind === 'caption' ? tablePieces(indicators, evidence, key) : []),
	]);
	return [...leftOut('before'), ...plan, ...leftOut('after')];
}

/** Where two texts part, with a little of each around it. */
function difference(expected: string, found: string): string {
	let at = 0;
	while (at < expected.length && expected[at] === found[at]) at += 1;
	const around = (text: string) =>
		`“${at > 8 ? '…' : ''}${text.slice(Math.max(0, at - 8), at + 12)}${text.length > at + 12 ? '…' : ''}”`;
	return `differs from the source at character ${at + 1}: expected ${around(expected)}, found ${around(found)}`;
}

const start = (text: string) => `“${text.slice(0, 12)}${text.length > 12 ? '…' : ''}”`;

/** Blanks in the words that the original does not have there. */
function blankFault({ text, words = text }: Piece, at: number, { isSpaced }: CorrectedText): string | undefined {
	const gaps = [...words.trim().matchAll(/\s+/gu)].map(({ index }) => tight(words.trim().slice(0, index)).length);
	const wrong = gaps.find((gap) => !isSpaced(at + gap));
	return wrong === undefined ? undefined : `has a blank behind ${start(text.slice(Math.max(0, wrong - 8), wrong))}`;
}

/** Where the reading stood when site and original parted: the pieces on both sides, and the place in the original in words. */
interface Parting {
	before: Piece | undefined;
	after: Piece | undefined;
	source: string;
}

/** What is said of pieces that stand where the original has `gap`. */
function partingFaults(changed: readonly Piece[], gap: string, { before, after, source }: Parting): Problem[] {
	const rest = [...changed];
	let open = gap;
	// What agrees again before the reading goes on is not at fault.
	for (let last = rest.at(-1); last && open.endsWith(last.text); last = rest.at(-1)) {
		open = open.slice(0, open.length - last.text.length);
		rest.pop();
	}
	const [first] = rest;
	if (!first) {
		if (open === '') return [];
		const where = before && before.file !== CORRECTIONS ? before : (after ?? before);
		const side = where === before ? 'behind' : 'before';
		const message = `${start(open)} is missing: expected ${side} ${where?.name ?? 'the end'} ${source}`;
		return [{ file: where?.file ?? CORRECTIONS, line: where?.line, message }];
	}
	if (open === '')
		return rest.map(({ name, text, file, line }) => ({
			file,
			line,
			message: `${name} (${start(text)}) is not in the source there ${source}`,
		}));
	return [{ file: first.file, line: first.line, message: `${first.name} ${difference(open, first.text)} ${source}` }];
}

/** Where the reading goes on behind `at`: at the piece that leaves out least of the original and of the pieces; at the end where there is none. */
function goesOn(pieces: readonly Piece[], from: number, { text }: CorrectedText, at: number) {
	let best = { piece: pieces.length, at: text.length, cost: Number.POSITIVE_INFINITY };
	let left = 0;
	for (let piece = from; piece < pieces.length && left < best.cost; piece += 1) {
		const { text: own = '', optional } = pieces[piece] ?? {};
		const found = optional || own.length < TELLING ? -1 : text.indexOf(own, at);
		const cost = left + found - at;
		if (found >= 0 && cost < best.cost) best = { piece, at: found, cost };
		left += own.length;
	}
	return best;
}

/**
 * The blocks, with the table of indicators and what is left out, are the
 * original with its corrections: nothing missing, added, changed or out of
 * order. Reads the original piece by piece; where the two part, the reading
 * goes on at the nearest place where they agree again.
 */
export function checkFidelity(
	evidence: Evidence,
	blocks: readonly FoundBlock[],
	indicators: readonly Indicator[],
	key: LocaleKey,
): Problem[] {
	const { corrected, problems } = correctedText(evidence);
	if (problems.length > 0) return problems;
	const pieces = allPieces(evidence, blocks, indicators, key);
	const said = (place: number) => `(content/source/original.txt:${corrected.lineOf(place)} with corrections.json)`;
	let at = 0;
	for (let index = 0; index < pieces.length; ) {
		const piece = pieces[index] as Piece;
		if (corrected.text.startsWith(piece.text, at)) {
			const fault = blankFault(piece, at, corrected);
			if (fault)
				problems.push({ file: piece.file, line: piece.line, message: `${piece.name} ${fault}: the source has none` });
			at += piece.text.length;
			index += 1;
		} else if (piece.optional) index += 1;
		else {
			const next = goesOn(pieces, index, corrected, at);
			const changed = pieces.slice(index, next.piece).filter(({ optional }) => !optional);
			const parting = { before: pieces[index - 1], after: pieces[next.piece], source: said(at) };
			problems.push(...partingFaults(changed, corrected.text.slice(at, next.at), parting));
			({ piece: index, at } = next);
		}
	}
	const parting = { before: pieces.at(-1), after: undefined, source: said(at) };
	problems.push(...partingFaults([], corrected.text.slice(at), parting));
	// Where a column is wrong every row is: the column alone is at fault.
	const isColumn = ({ message }: Problem) => message.includes('field “table.');
	return problems.some(isColumn) ? problems.filter(({ file }) => file !== ROWS) : problems;
}
