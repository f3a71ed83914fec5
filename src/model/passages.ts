import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { type Address, chapterNumberOf, headingOf, parentOf } from '#markdown/address.ts';
import { chapterAt } from '#markdown/chapters.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { addressUrl } from '#markdown/urls.ts';
import { answeringSentence, type Span, sentencesOf } from '#model/answering-sentence.ts';
import { blocksByAddress, type PlacedBlock } from '#model/blocks.ts';
import { type MarkedPiece, withoutMarks } from '#model/corrections.ts';

/** A passage that something is linked to: where it stands and the words that justify the link. */
export interface Passage {
	address: Address;
	href: string;
	/** The headings above it, from the chapter down. */
	trail: string[];
	/** The sentence that has the words, in the plan's own language with them marked; in a translation the one that answers to it. */
	pieces: MarkedPiece[];
	/** The whole block, where that says more. */
	whole: MarkedPiece[] | undefined;
	/** Why it belongs, in a clause. */
	reason: string | undefined;
}

/** The places of a chapter, by address. */
type Places = ReadonlyMap<Address, PlacedBlock>;

async function blockAt(address: Address, locale: Locale): Promise<{ block: PlacedBlock; blocks: Places }> {
	const blocks = await blocksByAddress(chapterAt(chapterNumberOf(address)) ?? '', locale);
	const block = blocks.get(address);
	if (!block) throw new Error(`no block “${address}” in ${locale}`);
	return { block, blocks };
}

/** The headings above an address, from the chapter down, with their numbers. */
export function trailOf(address: Address, blocks: Places, locale: Locale): string[] {
	const above: string[] = [];
	for (let parent = parentOf(address); parent !== undefined; parent = parentOf(parent)) {
		const heading = blocks.get(parent);
		if (heading) above.unshift(numberPrefix(parent, locale) + heading.text);
	}
	return above;
}

/** The heading of a place, of a measure the one it stands under. Throws an Error where there is none. */
export async function headingTextOf(place: Address, locale: Locale): Promise<string> {
	return (await blockAt(headingOf(place), locale)).block.text;
}

/** The part of a text in pieces from `start` to before `end`, without blanks around it. */
function cut(pieces: readonly MarkedPiece[], { start, end }: Span): MarkedPiece[] {
	const cuts: MarkedPiece[] = [];
	let at = 0;
	for (const piece of pieces) {
		const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (text !== '') cuts.push({ ...piece, text: cuts.length === 0 ? text.trimStart() : text });
		at += piece.text.length;
	}
	return cuts;
}

/** The sentences that have quoted words, as they stand in the plan's own language. */
function sentencesWith(text: string, { start, end }: Span, locale: Locale): Span {
	const sentences = sentencesOf(text, locale);
	return {
		start: sentences.findLast((each) => each.start <= start)?.start ?? 0,
		end: sentences.find((each) => each.end >= end)?.end ?? text.length,
	};
}

/** The passage at `address` with the quoted words of the plan. Throws an Error where the block lacks them. */
export async function passageOf(address: Address, quote: string, locale: Locale, reason?: string): Promise<Passage> {
	const { block, blocks } = await blockAt(address, locale);
	const { block: own } = await blockAt(address, defaultLocale);
	const at = own.text.indexOf(quote);
	if (at < 0) throw new Error(`“${quote}” is not in ${address}`);
	const words = { start: at, end: at + quote.length };
	const isOwn = locale === defaultLocale;
	const span = isOwn
		? sentencesWith(block.text, words, locale)
		: answeringSentence(own.text, words, block.text, locale);
	const all = withoutMarks(block.pieces);
	const pieces = isOwn
		? [
				{ text: block.text.slice(span.start, words.start) },
				{ text: quote, found: true as const },
				{ text: block.text.slice(words.end, span.end) },
			]
		: cut(all, span);
	return {
		...{ address, href: addressUrl(address, locale), trail: trailOf(address, blocks, locale), reason, pieces },
		whole: span.end - span.start < block.text.length ? all : undefined,
	};
}
