import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { type PeriodView, periodView } from '#model/period.ts';
import { type IndicatorProgress, indicatorsProgress } from '#model/progress.ts';
import { shownWorks, showsVerdicts, showsWorks } from '#model/shown-states.ts';
import type { WorkView } from '#model/works.ts';
import { monitoringStatus } from '#schemas/monitoring.ts';

/** What became of the plan, as the whole plan has it behind its text. */
export interface PrintProgress {
	period: PeriodView;
	/** All indicators, where some value was published. */
	rows: readonly IndicatorProgress[];
	/** The tasks and projects that something is known of. */
	works: readonly WorkView[];
}

/** Whether anything is known of what became of the plan. */
export const isAnythingKnown = showsVerdicts || showsWorks;

/** What became of the plan; nothing where nothing is known. */
export async function printProgress(locale: Locale): Promise<PrintProgress | undefined> {
	if (!isAnythingKnown) return undefined;
	return {
		period: periodView(locale),
		rows: showsVerdicts ? (indicatorsProgress(locale)?.rows ?? []) : [],
		works: [...(await shownWorks(locale)).values()],
	};
}

/** That nothing is known of what became of the plan, with the day of the last look; nothing where something is. */
export const nothingPrinted = (locale: Locale): string | undefined =>
	isAnythingKnown
		? undefined
		: translator(locale)('print.nothingKnown', { date: formatDate(monitoringStatus.asOf, locale) });
