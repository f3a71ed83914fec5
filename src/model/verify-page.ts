import { inList } from '#i18n/format.ts';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { featureWords, languageName, translator } from '#i18n/translate.ts';
import { seriesNames } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { perBuild } from '#markdown/per-build.ts';
import { addressUrl, basePath, siteUrl } from '#markdown/urls.ts';
import { placedBlocks } from '#model/blocks.ts';
import { placeCitation } from '#model/citation.ts';
import { indicatorGroups, tableColumns } from '#model/indicator-rows.ts';
import { traditionalPairs } from '#search/build/variants.ts';
import type { PlanTextFile } from '#verify/plan-text.ts';

/** The path of the page on which quotations are checked, in the default language. */
export const VERIFY_PATH = '/verify/';

/** The path, under the site's root, of the plan's text in a language as that page loads it. */
export const textPath = (locale: Locale) => `verify/${locale}.json`;

/** What the page hands to its script. */
export interface VerifyView {
	/** The plan's text in each language: the script it is written in, and where its file is. */
	texts: { script: string; url: string }[];
	/** The words of the page, by their names. */
	words: Readonly<Record<string, string>>;
	/** The whole plan on one page, for whom no script runs. */
	whole: { href: string; text: string };
}

/** The view of the page in one language. */
export function verifyView(locale: Locale): VerifyView {
	const t = translator(locale);
	return {
		texts: publishedLocales.map((each) => ({ script: locales[each].script, url: basePath + textPath(each) })),
		words: {
			...Object.fromEntries(featureWords(locale, 'verify')),
			none: t('verify.none', {
				languages: inList(
					publishedLocales.map((each) => languageName(each, locale)),
					locale,
				),
			}),
			list: locales[locale].marks.list,
			colon: t('frame.colon'),
			copyText: t('copy.text'),
			copyCitation: t('copy.citation'),
			copyLink: t('copy.link'),
			copied: t('copy.copied'),
			copyFailed: t('copy.failedFor'),
		},
		whole: { href: siteUrl('/print/', locale), text: t('print.title') },
	};
}

/** A row of the table of indicators, its cells with a tab between them: what stands before the name is its printed number. */
function indicatorBlocks(locale: Locale): { address: string; number: string; text: string }[] {
	return indicatorGroups(locale).flatMap(({ category, rows }) =>
		rows.map((row, at) => ({
			address: row.address,
			number: `${at === 0 ? `${category} ` : ''}${row.no} `,
			text: tableColumns.map(({ text }) => text(row) ?? '').join('\t'),
		})),
	);
}

/** The plan's text in one language as the page loads it. */
export const planTextFile = perBuild(async (locale: Locale): Promise<PlanTextFile> => {
	const t = translator(locale);
	const chapters = (await Promise.all(chapterSlugs.map((slug) => placedBlocks(slug, locale)))).flat();
	const texts = [
		...chapters.map(({ address, text }) => ({ address, number: numberPrefix(address, locale), text })),
		...indicatorBlocks(locale),
	];
	const pages = new Map<string, number>();
	const pageOf = (address: string) => {
		const [url = ''] = addressUrl(address, locale).split('#');
		if (!pages.has(url)) pages.set(url, pages.size);
		return pages.get(url) ?? 0;
	};
	const blocks = texts.map(({ address, number, text }) => [address, number, text, pageOf(address)] as const);
	return {
		locale,
		citation: placeCitation(locale),
		labels: Object.fromEntries(seriesNames.map((series) => [series, t(`address.${series}`, { number: '{number}' })])),
		pages: [...pages.keys()],
		blocks,
		traditional: locales[locale].script === 'han' ? traditionalPairs(texts.map(({ text }) => text)) : '',
	};
});

/** The routes of these files. */
export const planTextPaths = () => publishedLocales.map((locale) => ({ params: { locale } }));
