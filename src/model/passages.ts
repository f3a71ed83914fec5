import { defaultLocale, type Locale, locales } from '#i18n/locales.ts';
import { type Address, chapterNumberOf, headingOf, parentOf } from '#markdown/address.ts';
import { chapterAt } from '#markdown/chapters.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { addressUrl } from '#markdown/urls.ts';
import { blocksByAddress, type PlacedBlock } from '#model/blocks.ts';
import { type MarkedPiece, withoutMarks } from '#model/corrections.ts';

/** A passage that something is linked to: where it stands and the words that justify the link. */
export interface Passage {
	address: Address;
	href: string;
	/** The headings above it, from the chapter down. */
	trail: string[];
	/** In the plan's own language the sentence that has the words, with them marked; in a translation the whole block, whose words are not linked one to one. */
	pieces: MarkedPiece[];
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

/** Where a sentence ends, or a clause that stands for one. */
const SENTENCE_ENDS = { han: /[\u3002\uFF1B]/g, latin: /[.;!?](?=\s)/g } as const;

/** The passage at `address` with the quoted words of the plan. Throws an Error where the block lacks them. */
export async function passageOf(address: Address, quote: string, locale: Locale, reason?: string): Promise<Passage> {
	const { block, blocks } = await blockAt(address, locale);
	const common = { address, href: addressUrl(address, locale), trail: trailOf(address, blocks, locale), reason };
	if (locale !== defaultLocale) return { ...common, pieces: withoutMarks(block.pieces) };
	const at = block.text.indexOf(quote);
	if (at < 0) throw new Error(`“${quote}” is not in ${address}`);
	const ends = Array.from(block.text.matchAll(SENTENCE_ENDS[locales[locale].script]), ({ index }) => index + 1);
	const start = ends.findLast((end) => end <= at) ?? 0;
	const end = ends.find((each) => each > at + quote.length) ?? block.text.length;
	const pieces = [
		{ text: block.text.slice(start, at) },
		{ text: quote, found: true as const },
		{ text: block.text.slice(at + quote.length, end) },
	];
	return { ...common, pieces };
}
