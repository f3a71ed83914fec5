import { formatDate } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import type { MonitoringSource, OwnText } from '#schemas/monitoring-rows.ts';

/** A text of the account, and its language where it is not that of the page. */
export interface AccountText {
	text: string;
	lang: Locale | undefined;
}

/** A text of the account in one language; where it is not translated, as it was written. */
export function accountText(texts: OwnText, locale: Locale): AccountText {
	const written = [locale, defaultLocale, ...publishedLocales].find((each) => texts[locales[each].key]);
	return {
		text: (written && texts[locales[written].key]) ?? '',
		lang: written === locale ? undefined : written,
	};
}

/** Who said it, as a page shows it. */
export interface SourceView {
	title: AccountText;
	url: string | undefined;
	number: string | undefined;
	/** The day it was published, as the language writes it. */
	publishedOn: string;
}

/** The source of a value or a milestone in one language. */
export const sourceView = ({ title, url, number, publishedOn }: MonitoringSource, locale: Locale): SourceView => ({
	title: accountText(title, locale),
	url,
	number,
	publishedOn: formatDate(publishedOn, locale),
});
