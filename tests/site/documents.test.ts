import { readdirSync, readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { bookmarkOf } from '#documents/word/bookmark.ts';
import { wordLayouts } from '#documents/word/layouts.ts';
import { documentFiles } from '#downloads/document-files.ts';
import { formatBytes, formatDate } from '#i18n/format.ts';
import { type Locale, locales, pairLocale, publishedLocales } from '#i18n/locales.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { plan } from '#schemas/plan.ts';
import { builtPages, DIST, localeOf, pageBlocks, pathIn, readPage, wordsOf } from '../support/site.ts';
import { partsOf, readWordFile } from '../support/word.ts';

const FOLDER = `${DIST}/downloads`;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The places of a chapter as its page shows them, their numbers before their words. */
const shownIn = (slug: string, locale: Locale) =>
	pageBlocks(readPage(pathIn(locale, `/chapters/${slug}/`)), slug).map(({ address, number = '', text }) => ({
		address,
		text: plain(number + text),
	}));

const shownInAll = (locale: Locale) => chapterSlugs.flatMap((slug) => shownIn(slug, locale));

const wordFiles = documentFiles.filter(({ layout }) => layout);
const ofUnits = wordFiles.filter(({ holds }) => typeof holds === 'object' && 'unit' in holds);
const ofPlan = wordFiles.filter((file) => !ofUnits.includes(file));

/** What of the plan a file holds. */
const shownOf = ({ holds, locale }: (typeof documentFiles)[number]) =>
	typeof holds === 'object' && 'chapter' in holds ? shownIn(holds.chapter, locale) : shownInAll(locale);

describe('the files of the plan', () => {
	it('are all there, and no other', () => {
		const built = readdirSync(FOLDER).filter((name) => /\.(?:docx|epub)$/.test(name));
		expect(built.sort()).toEqual(documentFiles.map(({ name }) => name).sort());
	});

	it('are offered by the pages of what they hold, with their sizes', () => {
		const offered = new Set<string>();
		for (const { file } of builtPages()) {
			const $ = load(readFileSync(`${DIST}/${file}`, 'utf8'));
			for (const link of $('a[href*="/downloads/"]:is([href$=".docx"], [href$=".epub"])').toArray()) {
				const name = link.attribs.href?.split('/').at(-1) ?? '';
				const { length } = readFileSync(`${FOLDER}/${name}`);
				expect($(link).next('small').text(), `${file}: ${name}`).toBe(formatBytes(length, localeOf(`/${file}`)));
				offered.add(name);
			}
		}
		expect([...offered].sort()).toEqual(documentFiles.map(({ name }) => name).sort());
	});
});

describe('the Word file', () => {
	it.each(ofPlan)('$name has every block once, in order, under the bookmark of its address', (file) => {
		const { places } = readWordFile(`${FOLDER}/${file.name}`);
		const shown = shownOf(file).map(({ address, text }) => [bookmarkOf(address), text]);
		// The preface has a heading of the site's own.
		const found = places
			.filter(({ bookmark }) => bookmark !== bookmarkOf('0'))
			.map(({ bookmark, text }) => [bookmark, plain(text)]);
		expect(found).toEqual(shown);
	});

	it.each(ofPlan)('$name has its headings in the styles of headings, by their levels', ({ name }) => {
		const { places } = readWordFile(`${FOLDER}/${name}`);
		for (const { bookmark, style } of places.filter((place) => /^at_\d+(?:_\d+)*$/.test(place.bookmark)))
			expect(style, bookmark).toBe(`Heading${bookmark.split('_').length - 1}`);
		expect(places.filter(({ style }) => style.startsWith('Heading')).length).toBeGreaterThan(0);
	});

	it.each(ofPlan)('$name has each note of its pages as a footnote', ({ name, holds, locale }) => {
		const { footnotes, parts } = readWordFile(`${FOLDER}/${name}`);
		const slugs = typeof holds === 'object' && 'chapter' in holds ? [holds.chapter] : chapterSlugs;
		const labels = slugs.flatMap((slug) => wordsOf(readPage(pathIn(locale, `/chapters/${slug}/`)), '.note-label'));
		expect(parts['word/document.xml']?.match(/<w:footnoteReference /g)?.length ?? 0).toBe(labels.length);
		for (const label of labels) expect(footnotes).toContain(`${label} `);
	});

	it.each(ofUnits)('$name has the rows and the passages of its sheet', ({ name, holds, locale }) => {
		const { text } = readWordFile(`${FOLDER}/${name}`);
		const unit = typeof holds === 'object' && 'unit' in holds ? holds.unit : '';
		const $ = readPage(pathIn(locale, `/units/${unit}/`));
		const said = wordsOf($, '.unit-sheet :is(h1, h2, caption, td:not(.state-cell), th, .name, blockquote, .reason)');
		expect(said.length).toBeGreaterThan(2);
		let at = 0;
		for (const words of said.map(plain)) {
			const found = plain(text).indexOf(words, at);
			expect(found, words).toBeGreaterThanOrEqual(0);
			at = found;
		}
	});

	it.each(wordFiles)(
		'$name says at the foot of each page where it comes from, of which day, and which page it is',
		({ name, locale, layout = 'plain' }) => {
			const { footers, parts } = readWordFile(`${FOLDER}/${name}`);
			const { key } = locales[locale];
			expect(footers.length).toBeGreaterThan(0);
			for (const footer of footers)
				for (const words of [plan.name[key], plan.source.value[key], formatDate(plan.published.value, locale), 'http'])
					expect(footer).toContain(words);
			expect(parts['word/footer1.xml']).toMatch(/<w:instrText[^>]*>\s*PAGE\s*</);
			const { top, left } = wordLayouts[layout].margin;
			expect(parts['word/document.xml']).toContain(`w:top="${top}"`);
			expect(parts['word/document.xml']).toContain(`w:left="${left}"`);
		},
	);
});

describe.each(publishedLocales)('the book in %s', (locale) => {
	const bookOf = (rest: string) => {
		const parts = partsOf(readFileSync(`${FOLDER}/${plan.fileName}-${locales[locale].key}${rest}.epub`));
		return Object.fromEntries(
			Object.entries(parts).map(([name, text]) => [name.replace(/^EPUB\//, ''), load(text, { xml: true })]),
		);
	};
	/** The places of a chapter's file: what has an address, without the marks of notes. */
	const placesOf = ($: CheerioAPI | undefined) => {
		if (!$) return [];
		$('[epub\\:type=noteref], [epub\\:type=footnotes]').remove();
		return $('[id]')
			.toArray()
			.filter(({ attribs }) => /^(?:\d|notice-|colophon-|indicator-)/.test(attribs.id ?? '') && attribs.id !== '0')
			.map((element) => {
				const cells = $(element).children('td, th').toArray();
				const text = cells.length > 0 ? cells.map((cell) => $(cell).text()).join('|') : $(element).text();
				return { address: element.attribs.id ?? '', text: plain(text) };
			});
	};

	it.each(chapterSlugs)('has every block of “%s” once, in order, with its address', (slug) => {
		expect(placesOf(bookOf('')[`${slug}.xhtml`])).toEqual(shownIn(slug, locale));
	});

	it('has nothing that leads nowhere, and each of its files in its order', () => {
		for (const rest of ['', ...(pairLocale(locale) ? [`-${locales[pairLocale(locale) as Locale].key}`] : [])]) {
			const book = bookOf(rest);
			const targets = new Set(
				Object.entries(book).flatMap(([name, $]) => [
					name,
					...$('[id]')
						.toArray()
						.map(({ attribs }) => `${name}#${attribs.id}`),
				]),
			);
			for (const [name, $] of Object.entries(book))
				for (const { attribs } of $('a[href]:not([href^=http])').toArray()) {
					const href = attribs.href ?? '';
					expect(targets, `${name}: ${href}`).toContain(href.startsWith('#') ? name + href : href);
				}
			const $ = book['package.opf'] as CheerioAPI;
			const files = $('item')
				.toArray()
				.map(({ attribs }) => attribs.href);
			expect(files.sort()).toEqual(
				Object.keys(book)
					.filter((name) => !/^(?:mimetype|package\.opf|META-INF)/.test(name))
					.sort(),
			);
			const spine = $('itemref')
				.toArray()
				.map(({ attribs }) => $(`#${attribs.idref}`).attr('href'));
			expect(spine.filter((file) => chapterSlugs.some((slug) => file === `${slug}.xhtml`))).toEqual(
				chapterSlugs.map((slug) => `${slug}.xhtml`),
			);
		}
	});

	it('has the addresses of all headings in lieu of pages, and says how it can be read', () => {
		const book = bookOf('');
		const $ = book['nav.xhtml'] as CheerioAPI;
		const headings = shownInAll(locale).filter(({ address }) => /^[\d.]+$/.test(address));
		expect(wordsOf($, '[role=doc-pagelist] a').filter((address) => address !== '0')).toEqual(
			headings.map(({ address }) => address),
		);
		const properties = (book['package.opf'] as CheerioAPI)('meta[property^="schema:"]').toArray();
		expect(new Set(properties.map(({ attribs }) => attribs.property)).size).toBe(5);
	});

	it.runIf(pairLocale(locale))('has, with the other language, every pair of the pages side by side', () => {
		const book = bookOf(`-${locales[pairLocale(locale) as Locale].key}`);
		for (const slug of chapterSlugs) {
			const page = readPage(pathIn(locale, `/bilingual/${slug}/`));
			const pairs = page('.pair')
				.toArray()
				.map((pair) => ({
					address: pair.attribs.id,
					sides: page(pair)
						.find('.side')
						.toArray()
						.map((side) => {
							const own = page(side).clone();
							own.find('.note-mark, [id^=mark-]').remove();
							return plain(own.text());
						}),
				}));
			const $ = book[`${slug}.xhtml`] as CheerioAPI;
			$('[epub\\:type=noteref], [epub\\:type=footnotes]').remove();
			const found = $('[id]')
				.toArray()
				.filter(({ attribs }) => attribs.id !== '0')
				.map((element) => ({
					address: element.attribs.id,
					sides: [plain($(element).text()), plain($(element).next('.translation').text())],
				}));
			expect(found).toEqual(pairs);
		}
	});
});
