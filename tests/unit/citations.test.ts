import { describe, expect, it } from 'vitest';
import { citationStyles } from '#locales/citation-styles.ts';
import { type CitedPlan, filledCitation, styleOf } from '#share/cite/citation.ts';
import { type QuotationForm, quotation } from '#share/cite/quotation.ts';
import { bibtex, type Cited, ris } from '#share/cite/reference-files.ts';
import { mailReport } from '#share/cite/report.ts';

const DAY = '2026-11-25';
const URL_OF_PLACE = 'https://plan.example.org/chapters/work/?q=$&#4.1.2-3';
const plan: CitedPlan = {
	lang: 'en-US',
	issuer: 'Office of Works, East District',
	title: 'A Plan',
	number: 'No. 16',
	date: '2021-04-26',
	site: 'The Plan',
};
const bare = { ...plan, number: '' };
const place = { as: 'place', place: '4.1.2-3', url: URL_OF_PLACE } as const;

describe('a citation', () => {
	const kinds = ['place', 'whole', 'page'] as const;
	/** What every style of a language makes of a place, of the plan, of a page. */
	const all = (tag: string, cited: CitedPlan, lang: string) =>
		citationStyles(tag).flatMap((style) =>
			kinds.map((as) => filledCitation(styleOf({ ...cited, lang }, style)[as], URL_OF_PLACE, '4.1.2-3', lang, DAY)),
		);

	it('is GB/T 7714 in Chinese, APA and Chicago in English, and of one international form elsewhere', () => {
		expect(all('zh-CN', plan, 'zh-CN')).toEqual([
			`Office of Works, East District. A Plan: No. 16[EB/OL]. (2021-04-26)[2026-11-25]. 4.1.2-3. ${URL_OF_PLACE}`,
			`Office of Works, East District. A Plan: No. 16[EB/OL]. (2021-04-26)[2026-11-25]. ${URL_OF_PLACE}`,
			`4.1.2-3 - The Plan[EB/OL]. [2026-11-25]. ${URL_OF_PLACE}`,
		]);
		expect(all('en', plan, 'en-US')).toEqual([
			`Office of Works, East District. (2021, April 26). A Plan (No. 16), 4.1.2-3. Retrieved November 25, 2026, from ${URL_OF_PLACE}`,
			`Office of Works, East District. (2021, April 26). A Plan (No. 16). Retrieved November 25, 2026, from ${URL_OF_PLACE}`,
			`4.1.2-3. The Plan. Retrieved November 25, 2026, from ${URL_OF_PLACE}`,
			`Office of Works, East District. \u201CA Plan.\u201D No. 16. April 26, 2021, 4.1.2-3. Accessed November 25, 2026. ${URL_OF_PLACE}`,
			`Office of Works, East District. \u201CA Plan.\u201D No. 16. April 26, 2021. Accessed November 25, 2026. ${URL_OF_PLACE}`,
			`\u201C4.1.2-3.\u201D The Plan. Accessed November 25, 2026. ${URL_OF_PLACE}`,
		]);
		expect(all('fr', plan, 'fr-FR')[0]).toBe(
			`Office of Works, East District. A Plan, No. 16. 26 avril 2021 [25 novembre 2026]. 4.1.2-3. ${URL_OF_PLACE}`,
		);
	});

	it('of a plan without a number has neither brackets nor signs for one', () => {
		for (const tag of ['zh-CN', 'en', 'fr'])
			for (const text of all(tag, bare, tag)) expect(text).not.toMatch(/\(\)|: \[|,,| {2}|, \.|\.\.(?!\.)/);
	});
});

describe('a reference for programs', () => {
	const cited: Cited = { ...plan, ...place, today: DAY };
	const odd = {
		...cited,
		title: 'Cost & {growth}: 50% of #1_a $5 ~x^2 \\end\nnext',
		url: 'https://plan.example.org/{a}#4',
	};

	it('is an entry of BibTeX with names kept whole', () => {
		expect(bibtex(cited, 'plan')).toBe(
			[
				'@misc{plan-2021-4.1.2-3,',
				'  author = {{Office of Works, East District}},',
				'  title = {{A Plan}},',
				'  year = {2021},',
				'  month = apr,',
				'  note = {No. 16, 4.1.2-3},',
				`  url = {${URL_OF_PLACE}},`,
				'  urldate = {2026-11-25},',
				'  language = {en-US},',
				'}\n',
			].join('\n'),
		);
	});

	it('escapes in BibTeX what TeX reads as commands, and ends no field early', () => {
		const text = bibtex(odd, 'plan');
		expect(text).toContain(
			'title = {{Cost \\& \\{growth\\}: 50\\% of \\#1\\_a \\$5 \\textasciitilde{}x\\textasciicircum{}2 \\textbackslash{}end next}}',
		);
		expect(text).toContain('url = {https://plan.example.org/%7Ba%7D#4}');
	});

	it('is a record of RIS, a field a line, with offices that are no family names', () => {
		expect(ris(cited).split('\r\n')).toEqual([
			'TY  - GOVDOC',
			'AU  - Office of Works (East District)',
			'TI  - A Plan',
			'PY  - 2021',
			'DA  - 2021/04/26/',
			'N1  - No. 16',
			'N1  - 4.1.2-3',
			`UR  - ${URL_OF_PLACE}`,
			'Y2  - 2026/11/25/',
			'LA  - en-US',
			'ER  - ',
			'',
		]);
		expect(ris(odd)).toContain('\\end next\r\n');
	});

	it('of a page in the words of this site does not pass for the plan', () => {
		const page: Cited = { ...cited, as: 'page', place: 'About' };
		expect(ris(page)).toMatch(/^TY {2}- ELEC\r\nAU {2}- The Plan\r\nTI {2}- About\r\nUR/);
		expect(bibtex(page, 'plan')).not.toMatch(/A Plan|No\. 16|year/);
	});
});

describe('copied words', () => {
	const form: QuotationForm = { source: ' ({place}, No. 16, {url} )', quotes: ['\u201C', '\u201D'] };
	const at = { place: '4.1', url: 'https://a.b/?x&y#4.1' };
	const source = `(4.1, No. 16, ${at.url} )`;
	const linked = '(4.1, No. 16, <a href="https://a.b/?x&#38;y#4.1">https://a.b/?x&#38;y#4.1</a> )';

	it.each([
		['a part', 'words', true, `\u201Cwords\u201D ${source}`],
		['a whole place', 'words', false, `words ${source}`],
		['a part with quotation marks of its own', 'a \u201Cb\u201D', true, `a \u201Cb\u201D ${source}`],
		['several places', 'one\ntwo', true, `one\ntwo\n${source}`],
	])('carry their source: %s', (_, text, isPart, expected) => {
		expect(quotation({ text, html: `<p>${text}</p>` }, isPart, form, at).text).toBe(expected);
	});

	it('carry it in HTML within a paragraph, and behind a heading in one of its own', () => {
		const html = (own: string) => quotation({ text: 'w', html: own }, false, form, at).html;
		expect(html('<p lang="en">w</p>')).toBe(`<p lang="en">w ${linked}</p>`);
		expect(html('<h2>w</h2>')).toBe(`<h2>w</h2><p>${linked}</p>`);
	});
});

describe('a report by mail', () => {
	const body = (quote: string) => `Text: ${quote}\nWrong: `;
	const report = (quote: string) => {
		const link = mailReport('mailto:desk@example.org', 'Error & more', { quote, mark: '[cut]', body });
		return { link, body: new URL(link).searchParams.get('body') ?? '' };
	};

	it('carries signs that mean something in links, and lines as mails have them', () => {
		const { link, body: text } = report('a & b = c? #1 50% +');
		expect(text).toBe('Text: a & b = c? #1 50% +\r\nWrong: ');
		expect(link).toMatch(/^mailto:desk@example\.org\?subject=Error%20%26%20more&body=/);
	});

	it('cuts long words with a mark where programs would cut the link, never within a character', () => {
		const { link, body: text } = report('\u5B57\u{20000}'.repeat(5000));
		expect(link.length).toBeLessThanOrEqual(1900);
		expect(link.length).toBeGreaterThan(1800);
		expect(text).toMatch(/^Text: (?:\u5B57\u{20000})+\u5B57?\[cut\]\r\nWrong: $/u);
		expect(report('\uD800 half').body).toContain('\uFFFD half');
	});
});
