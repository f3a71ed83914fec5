import type { Locale } from '#i18n/locales.ts';

/** A calendar day (`2021-04-22`) as the language writes it: 2021年4月22日, April 22, 2021. */
export function formatDate(day: string, locale: Locale): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) throw new RangeError(`formatDate: “${day}” is no day; expected e.g. 2021-04-22`);
	return new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		date,
	);
}
