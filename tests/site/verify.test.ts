import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { check } from '#verify/check.ts';
import { type PlanText, type PlanTextFile, planText } from '#verify/plan-text.ts';
import { isContent, type Token } from '#verify/tokens.ts';
import { DIST, localeOf, pathIn, readPage } from '../support/site.ts';

const fileOf = (locale: Locale): PlanTextFile =>
	JSON.parse(readFileSync(`${DIST}/verify/${locale}.json`, 'utf8')) as PlanTextFile;
const plans = publishedLocales.map((locale) => planText(fileOf(locale)));
const verdicts = (text: string) => [...check(text, plans)].flat().map(({ verdict }) => verdict);

const written = (tokens: readonly Token[]) =>
	tokens.map(({ before, raw }, at) => (at === 0 ? '' : before) + raw).join('');

/** Quotations by rule, of every language: stretches of the plan, as they are, and with a word lost, exchanged or put in. */
function quotations(plan: PlanText) {
	return plan.file.blocks.flatMap(([address], block) => {
		const tokens = plan.tokens.filter((token) => token.block === block && !token.aside);
		const words = tokens.filter(isContent);
		const [from, to] = [words[1]?.start, words[words.length - 2]?.end];
		const part = tokens.filter(({ start, end }) => start >= (from ?? 0) && end <= (to ?? 0));
		const at = part.findIndex((token, index) => index >= part.length / 2 && isContent(token));
		const [lost, other] = [part[at], words.find(({ key }) => key !== part[at]?.key && key !== part[at - 1]?.key)];
		if (words.length < 14 || !lost || !other) return [];
		return [
			{ address, text: written(part), verdict: 'verbatim' },
			{ address, text: written(part.filter((token) => token !== lost)), verdict: 'differs' },
			{
				address,
				text: written(part.map((token) => (token === lost ? { ...lost, raw: other.raw } : token))),
				verdict: 'differs',
			},
			{
				address,
				text: written([...part.slice(0, at), { ...other, before: ' ' }, ...part.slice(at)]),
				verdict: 'differs',
			},
		];
	});
}

describe.each(plans.map((plan) => [plan.file.locale, plan] as const))('quotations of the text in %s', (_, plan) => {
	const table = quotations(plan);

	it('are verbatim as they stand, and differ where a word is lost, exchanged or put in', () => {
		expect(table.length).toBeGreaterThan(30);
		// What follows a full stop may be taken for another quotation; what was changed never passes.
		for (const { address, text, verdict } of table)
			expect(
				[...new Set(verdicts(text))].filter((each) => each !== 'verbatim').join() || 'verbatim',
				`${address}: ${text}`,
			).toBe(verdict);
	});

	it('lead to the page and the place that hold them', () => {
		const { pages, blocks } = plan.file;
		const found = new Map(pages.map((url) => [url, readPage(url)]));
		for (const [address, , , page] of blocks) {
			const $ = found.get(pages[page] ?? '');
			expect(/^\d+$/.test(address) || $?.(`[id="${address}"]`).length === 1, address).toBe(true);
		}
		for (const url of pages) expect(localeOf(url)).toBe(plan.file.locale);
	});

	it('are none of words that no plan has', () => {
		const letters = locales[plan.file.locale as Locale].script === 'han' ? '\u9F98\u9F49\u9750' : 'zyx wvu tsr ';
		expect(verdicts(letters.repeat(40))).toEqual(['absent']);
	});
});

describe('the page on which quotations are checked', () => {
	it.each(publishedLocales)('names the text in every language, and has its field and button, in %s', (locale) => {
		const $ = readPage(pathIn(locale, '/verify/'));
		const texts: { url: string }[] = JSON.parse($('[data-verify]').attr('data-texts') ?? '[]');
		expect(texts.map(({ url }) => url)).toEqual(publishedLocales.map((each) => `/verify/${each}.json`));
		expect($('label[for=verify-text] + textarea[data-verify-input]')).toHaveLength(1);
		expect($('form [data-verify-go]')).toHaveLength(1);
	});
});
