import { z } from 'astro/zod';
import { filled } from '#downloads/columns.ts';
import { documentRecord, documentSchema, jsonText } from '#downloads/record.ts';
import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { type Address, parentOf } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { blocksByAddress, type PlacedBlock } from '#model/blocks.ts';
import { trailOf } from '#model/passages.ts';

/** A field a language: `text_zh`, `text_en`. */
const inEach = <Value>(name: string, of: (locale: Locale) => Value): Record<string, Value> =>
	Object.fromEntries(publishedLocales.map((locale) => [`${name}_${locales[locale].key}`, of(locale)]));

/** `plan.json`. */
export const planFileSchema = z.strictObject({
	document: documentSchema,
	blocks: z
		.array(
			z.strictObject({
				address: filled,
				kind: z.enum(['h1', 'h2', 'h3', 'p', 'measure', 'caption', 'line']),
				chapter: filled,
				parent: z.string().nullable(),
				...inEach('number', () => z.string()),
				...inEach('text', () => filled),
				...inEach('trail', () => z.array(filled)),
				corrections: z.array(z.string().regex(/^\d\d$/)),
			}),
		)
		.min(1),
});

type Blocks = ReadonlyMap<Address, PlacedBlock>;

/** Every block of a chapter in every language, in reading order. */
async function chapterRecords(slug: string) {
	const texts = new Map<Locale, Blocks>();
	for (const locale of publishedLocales) texts.set(locale, await blocksByAddress(slug, locale));
	const own: Blocks = texts.get(defaultLocale) ?? new Map();
	return Array.from(own.values(), ({ address, kind, pieces }) => ({
		address,
		kind,
		chapter: slug,
		parent: parentOf(address) ?? null,
		...inEach('number', (locale) => numberPrefix(address, locale).trim()),
		...inEach('text', (locale) => texts.get(locale)?.get(address)?.text ?? ''),
		...inEach('trail', (locale) => trailOf(address, texts.get(locale) ?? own, locale)),
		corrections: pieces.flatMap(({ correction }) => correction ?? []),
	}));
}

/** The text of `plan.json`. Throws where it is not of its schema. */
export async function planJson(): Promise<string> {
	const blocks = (await Promise.all(chapterSlugs.map(chapterRecords))).flat();
	return jsonText(planFileSchema.parse({ document: documentRecord(), blocks }));
}
