import { changeColumns, milestoneColumns, observationColumns } from '#downloads/account-columns.ts';
import { meaningsOf } from '#downloads/columns.ts';
import { columns } from '#downloads/indicator-columns.ts';
import { workColumns } from '#downloads/progress-file.ts';
import { formatDate, inSentences } from '#i18n/format.ts';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { basePath } from '#markdown/urls.ts';
import { dataFiles, dataFilesOf } from '#model/data-files.ts';
import { indicatorFiles } from '#model/indicator-list.ts';
import { indicators } from '#schemas/indicators.ts';
import { monitoringStatus, observations } from '#schemas/monitoring.ts';

/** All that the page of the data files shows. */
export interface DataView {
	description: string;
	/** What the files hold, and that nothing was monitored yet where that is so. */
	intro: string;
	files: { href: string; name: string; text: string }[];
	/** The fields of the files, by the files that have them. */
	lists: { title: string; fields: { name: string; meaning: string }[] }[];
}

/** The one field of a value that JSON calls otherwise. */
const namedInJson = ({ name, meaning }: { name: string; meaning: string }) => ({
	name: name === 'source_url' ? `${name}, url` : name,
	meaning,
});

/** The page of the data files in one language. */
export function dataView(locale: Locale): DataView {
	const t = translator(locale);
	const inEach = (name: string) => publishedLocales.map((each) => `${name}_${locales[each].key}`).join(', ');
	const hasIndicators = indicators.length > 0;
	const isMonitored = !hasIndicators || observations.length > 0;
	return {
		description: t(hasIndicators ? 'data.description' : 'data.descriptionPlain'),
		intro: inSentences(
			[
				t('data.intro'),
				...(isMonitored ? [] : [t('monitoring.noneKnown', { date: formatDate(monitoringStatus.asOf, locale) })]),
			],
			locale,
		),
		files: dataFiles.map(({ name, text }) => ({
			href: `${basePath}data/${name}`,
			name,
			text: t(text, { file: name.replace('.schema', '') }),
		})),
		lists: [
			...(hasIndicators
				? [
						{ title: indicatorFiles.join(', '), fields: meaningsOf(columns, locale) },
						{
							title: 'observations.csv, indicators.json',
							fields: meaningsOf(observationColumns, locale).map(namedInJson),
						},
						{ title: 'indicators.json: revisions', fields: meaningsOf(changeColumns, locale) },
					]
				: []),
			...(dataFilesOf('works').length > 0
				? [
						{ title: 'milestones.csv, progress.json: milestones', fields: meaningsOf(milestoneColumns, locale) },
						{ title: 'progress.json: works', fields: meaningsOf(workColumns, locale) },
					]
				: []),
			{
				title: 'plan.json',
				fields: [
					{ name: 'address', meaning: t('data.fieldAddress') },
					{ name: 'kind', meaning: t('data.fieldKind') },
					{ name: 'chapter', meaning: t('data.fieldChapter') },
					{ name: 'parent', meaning: t('data.fieldParent') },
					{ name: inEach('number'), meaning: t('data.fieldNumber') },
					{ name: inEach('text'), meaning: t('data.fieldText') },
					{ name: inEach('trail'), meaning: t('data.fieldTrail') },
					{ name: 'corrections', meaning: t('data.fieldCorrections') },
				],
			},
		],
	};
}
