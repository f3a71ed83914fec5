import type { Locale } from '#i18n/locales.ts';
import { HAN } from '#locales/script.ts';
import { placedBlocks } from '#model/blocks.ts';

const CHARACTERS = new RegExp(HAN, 'gu');
/** What an unhurried reader manages in a minute: Chinese characters, and words in letters. */
const HAN_A_MINUTE = 300;
const WORDS_A_MINUTE = 200;

/** How many minutes a text takes, at least one. */
export function minutesFor(text: string): number {
	const han = text.match(CHARACTERS)?.length ?? 0;
	const words = text.replace(CHARACTERS, ' ').match(/\p{L}[\p{L}\p{M}\p{N}’-]*/gu)?.length ?? 0;
	return Math.max(1, Math.round(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}

/** How many minutes a chapter takes to read in one language. */
export async function readingMinutes(slug: string, locale: Locale): Promise<number> {
	const blocks = await placedBlocks(slug, locale);
	return minutesFor(blocks.map(({ text }) => text).join('\n'));
}
