import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { pdfDocuments } from '#print/pdf-documents.ts';
import { bare, readPdfFile, textsInOrder } from '../support/pdf.ts';
import { printedBlocks } from '../support/printed-page.ts';
import { DIST, readPage } from '../support/site.ts';

const pagePath = (path: string, locale: Locale) => (locale === 'en' ? `/en${path}` : path);

/** Words of the interface that are nowhere in the plan. */
const INTERFACE = [
	'frame.skip',
	'frame.youAreHere',
	'settings.title',
	'settings.elderEdition',
	'share.title',
	'copy.link',
	'copy.citation',
	'readAloud.start',
	'print.choose',
	'print.intro',
	'print.pdfFiles',
	'chapter.bilingualLink',
	'chapter.next',
	'corrections.noteBack',
	'charts.data',
] as const;

const oneLanguage = pdfDocuments.filter(({ holds }) => holds !== 'both');

describe('the text of', () => {
	it.each(oneLanguage)(
		'$name is every block of its page, in order, once, and nothing of the interface',
		async (file) => {
			const { sheets } = await readPdfFile(`${DIST}/downloads/${file.name}`);
			const blocks = printedBlocks(readPage(pagePath(file.path, file.locale)));
			expect(blocks.length).toBeGreaterThan(file.holds === 'whole' ? 213 : 4);
			const between = textsInOrder(sheets.map(({ body }) => body).join(''), blocks);
			// Headings stand in the contents too.
			for (const { name, text } of blocks.filter((block) => /^\d.*-/.test(block.name) && block.text.length > 20))
				expect(between, `${name} again`).not.toContain(text);
			for (const key of INTERFACE) expect(between, key).not.toContain(bare(translator(file.locale)(key)));
		},
	);

	it('the bilingual plan is every block in both languages, in order, in columns', async () => {
		const { sheets } = await readPdfFile(`${DIST}/downloads/gumei-plan-zh-en.pdf`);
		for (const [column, language] of [
			[0, 'zh-CN'],
			[1, 'en'],
		] as const) {
			const $ = readPage('/print/bilingual/');
			const sides = $('.pair')
				.toArray()
				.map((pair) => ({ name: pair.attribs.id ?? '', text: bare($(pair).find(`.side[lang=${language}]`).text()) }));
			expect(sides.length).toBeGreaterThan(213);
			textsInOrder(sheets.map(({ columns }) => columns[column]).join(''), sides);
		}
	});
});
