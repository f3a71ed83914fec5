import type { Locale } from '#i18n/locales.ts';
import { placedBlocks } from '#model/blocks.ts';

/** What an unhurried reader manages in a minute: Han characters, and English words. */
const HAN_A_MINUTE = 300;
const WORDS_A_MINUTE = 200;

/** How many minutes a text takes, at least one. */
export function minutesFor(text: string): number {
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const words = text.match(/[A-Za-z][\w’-]*/g)?.length ?? 0;
	return Math.max(1, Math.round(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}

/** How many minutes a chapter takes to read in one language. */
export async function readingMinutes(slug: string, locale: Locale): Promise<number> {
	const blocks = await placedBlocks(slug, locale);
	return minutesFor(blocks.map(({ text }) => text).join('\n'));
}
