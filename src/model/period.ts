import { formatDate, inSentences } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { When } from '#monitoring/verdict.ts';
import { monitoringStatus } from '#schemas/monitoring.ts';
import type { MonitoringStatus } from '#schemas/monitoring-account.ts';
import { plan } from '#schemas/plan.ts';

/** The moment the account speaks of: the day of the last look, and the plan's years. */
export const when: When = { asOf: monitoringStatus.asOf, period: plan.period };

/** The plan's period as pages speak of it. */
export interface PeriodView {
	isOver: boolean;
	/** How far it is, and when values and milestones were last looked for, in a sentence each. */
	text: string;
	/** The plan that follows, once it is known. */
	successor: { label: string; title: string; url: string | undefined } | undefined;
}

/** How far a period is at a moment, and the plan that follows it. */
export function periodView(
	locale: Locale,
	{ asOf, period: { first, last } }: When = when,
	successor: MonitoringStatus['successor'] = monitoringStatus.successor,
): PeriodView {
	const t = translator(locale);
	const year = Number(asOf.slice(0, 4));
	const period = t('document.years', { first, last });
	const state =
		year > last
			? t('period.over', { period })
			: year < first
				? t('period.ahead', { period })
				: t('period.running', { period, year, number: year - first + 1, years: last - first + 1 });
	return {
		isOver: year > last,
		text: inSentences([state, t('period.lookedFor', { date: formatDate(asOf, locale) })], locale),
		successor: successor && {
			label: t('period.successor'),
			title: successor.title[locales[locale].key],
			url: successor.url,
		},
	};
}
