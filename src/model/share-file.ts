import { siteContact } from '#hosting/site-settings.ts';
import { formatDate } from '#i18n/format.ts';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { seriesNames } from '#markdown/address.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import { citedPlan, planStyles } from '#model/citation.ts';
import { VERIFY_PATH } from '#model/verify-page.ts';
import { plan } from '#schemas/plan.ts';
import type { ShareFile } from '#share/cite/share-file.ts';

/** Where the file of a language is, from the site's root. */
export const shareFileUrl = (locale: Locale): string => `${basePath}share/${locale}.json`;

/** The routes of these files. */
export const shareFilePaths = () => publishedLocales.map((locale) => ({ params: { locale } }));

/** What scripts need to cite and report, in one language. */
export function shareFile(locale: Locale): ShareFile {
	const t = translator(locale);
	const cited = citedPlan(locale);
	const { marks } = locales[locale];
	const at = { place: '{place}', url: '{url}' };
	return {
		words: {
			textAndSource: t('copy.textAndSource'),
			link: t('copy.link'),
			citation: t('copy.citation'),
			style: t('cite.title'),
			save: t('copy.save'),
			copied: t('copy.copied'),
			failed: t('copy.failedFor'),
			send: t('share.send'),
			extract: t('extracts.add'),
			extracted: t('extracts.added', { count: '{count}' }),
			extractKnown: t('extracts.already'),
			extractFailed: t('extracts.notAdded'),
			report: t('frame.reportError'),
			reportSubject: t('share.reportSubject', at),
			reportBody: t('share.reportBody', { ...at, edition: '{edition}', quote: '{quote}' }),
			reportCopied: t('share.reportCopied'),
			edition: t('share.edition', { date: formatDate(cited.date, locale) }),
			elder: t('settings.elderEdition'),
			comma: marks.list,
			cut: t('share.cut'),
			span: t('share.span', { first: '{first}', last: '{last}' }),
			selection: t('share.selection'),
			selectionKeys: t('share.selectionKeys'),
			outside: t('share.outside'),
			posterTitle: t('share.posterTitle'),
			posterAlt: t('share.posterAlt', { title: '{title}' }),
			posterHold: t('share.posterHold'),
			posterSave: t('share.posterSave'),
			posterClose: t('share.posterClose'),
		},
		styles: planStyles(locale),
		plan: cited,
		fileName: plan.fileName,
		quotation: {
			source: cited.number ? t('share.source', { ...at, number: cited.number }) : t('share.sourcePlain', at),
			quotes: marks.quotes,
		},
		labels: Object.fromEntries(seriesNames.map((series) => [series, t(`address.${series}`, { number: '{number}' })])),
		contact: siteContact(process.env.SITE_CONTACT)?.href,
		verify: { href: siteUrl(VERIFY_PATH, locale), text: t('verify.title') },
	};
}
