import { describe, expect, it } from 'vitest';
import { lintTexts } from '#drawings/texts.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { outlineOf } from '#share/build/card-font.ts';
import { cutsOf } from '#share/build/passages.ts';
import { posterMarkup } from '#share/build/poster.ts';
import { POSTER_HEIGHT, POSTER_WIDTH, type Poster } from '#share/poster.ts';

const WORDS = {
	none: '',
	short: '\u517B\u8001',
	long: '\u6DF1\u5316\u517B\u8001\u670D\u52A1\u4F53\u7CFB\uFF0C\u91CD\u70B9\u4E3A\u8001\u5E74\u4EBA\u63D0\u4F9B\u670D\u52A1\uFF1B'.repeat(
		12,
	),
	'long, of letters': 'Keep improving the supply of elderly care, so that its facilities are better placed. '
		.repeat(9)
		.trim(),
	'one word': 'Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtzenabzeichen'.repeat(2),
	'with signs': '\u201CA & B\u201D <C> 90%',
};
const cases = Object.entries(WORDS).flatMap(([words, text]) =>
	(['zh-CN', 'en'] as const).flatMap((locale) => [0, 1, 9].map((count) => ({ words, text, locale, count }))),
);

function posterOf(text: string, locale: Locale, count: number): Poster {
	const words = text.slice(0, 90);
	const row = { glyph: [{ role: 'binding', d: 'M0 4h130v8h-130z' }], text: words, value: text.slice(0, 40) };
	return {
		...{ locale, path: '/x/', site: words, place: words, title: words || 'T', kind: words },
		passages: [text, text].filter((each) => each !== ''),
		drawing: count === 1 ? { options: [{ width: 300, height: 900, markup: '' }], caption: words } : undefined,
		rows: Array.from({ length: count }, () => row),
		more: '+{count}',
		foot: [words, words, words].map((each) => each.slice(0, 60)),
		url: 'https://plan.example.org/en/tasks/4.2.1/',
	};
}

/** The texts of a poster as they lie on it, measured in the font they are drawn in. */
async function textsOf(markup: string) {
	const found = [...markup.matchAll(/<text ([^>]*)>([^<]*)</g)].map(async ([, list = '', escaped = '']) => {
		const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(list)?.[1];
		const text = escaped
			.replaceAll('&quot;', '"')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&');
		const size = Number(value('font-size'));
		const width = (await outlineOf(text, value('font-weight') ? 700 : 400, '/x/')).advance * size;
		const [x, y] = [Number(value('x')), Number(value('y'))];
		const left = value('text-anchor') === 'end' ? x - width : x;
		return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 };
	});
	return (await Promise.all(found)).filter(({ text }) => text !== '');
}

describe('a poster', () => {
	it.each(cases)(
		'has room for $words words in $locale, with $count rows: none leaves its edges or lies over another',
		async ({ text, locale, count }) => {
			const texts = await textsOf(await posterMarkup(posterOf(text, locale, count)));
			expect(lintTexts(texts, POSTER_WIDTH, POSTER_HEIGHT).filter((fault) => !fault.includes('smaller'))).toEqual([]);
			for (const each of texts) expect(each.right, each.text).toBeLessThanOrEqual(POSTER_WIDTH - 79);
		},
	);

	it.each(cases.filter(({ text, count }) => text.length > 90 && count === 0))(
		'has $words words in $locale as they are, cut where a clause ends',
		async ({ text, locale }) => {
			const lines = (await textsOf(await posterMarkup({ ...posterOf('', locale, 0), passages: [text] }))).map(
				(each) => each.text,
			);
			const blank = locales[locale].script === 'han' ? '' : ' ';
			const said = lines.slice(1).join(blank);
			const cut = [text, ...cutsOf(text, { locale, path: '/x/' }).flat()];
			expect(cut.map((each) => each.replace(/\s/g, ''))).toContain(said.replace(/\s/g, ''));
		},
	);

	it('cuts behind sentences and parts of them, at a comma in Chinese alone, and says by dots that a sentence goes on', () => {
		const of = (locale: Locale) => ({ locale, path: '/x/' });
		expect(cutsOf('A, b; c. D 1.5 e. F.', of('en'))).toEqual([['A, b; c. D 1.5 e.', 'A, b; c.', 'A, b\u00A0\u2026']]);
		expect(cutsOf('\u7532\uFF0C\u4E59\uFF1B\u4E19\u3002\u4E01\u3002', of('zh-CN'))).toEqual([
			['\u7532\uFF0C\u4E59\uFF1B\u4E19\u3002', '\u7532\uFF0C\u4E59\u2026\u2026'],
			['\u7532\u2026\u2026'],
		]);
	});
});
