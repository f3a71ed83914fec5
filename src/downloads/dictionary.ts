import { columns } from '#downloads/indicator-records.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import type { StringKey } from '#i18n/strings.ts';
import { translator } from '#i18n/translate.ts';
import { basePath } from '#markdown/urls.ts';

/** The data files, what each holds, and its media type. */
export const dataFiles = [
	{ name: 'indicators.csv', text: 'fileCsv', type: 'text/csv' },
	{
		name: 'indicators.xlsx',
		text: 'fileXlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	},
	{ name: 'indicators.json', text: 'fileIndicatorsJson', type: 'application/json' },
	{ name: 'plan.json', text: 'filePlanJson', type: 'application/json' },
	{ name: 'indicators.schema.json', text: 'fileSchema', type: 'application/schema+json' },
	{ name: 'plan.schema.json', text: 'fileSchema', type: 'application/schema+json' },
] as const satisfies readonly { name: string; text: StringKey; type: string }[];

/** All that the page of the data files shows. */
export interface DataView {
	files: { href: string; name: string; text: string }[];
	columns: { name: string; meaning: string }[];
	blockFields: { name: string; meaning: string }[];
}

/** The page of the data files in one language. */
export function dataView(locale: Locale): DataView {
	const t = translator(locale);
	const { key } = locales[locale];
	return {
		files: dataFiles.map(({ name, text }) => ({ href: `${basePath}data/${name}`, name, text: t(text) })),
		columns: Object.entries(columns).map(([name, meaning]) => ({ name, meaning: meaning[key] })),
		blockFields: [
			{ name: 'address', meaning: t('fieldAddress') },
			{ name: 'kind', meaning: t('fieldKind') },
			{ name: 'chapter', meaning: t('fieldChapter') },
			{ name: 'parent', meaning: t('fieldParent') },
			{ name: 'number_zh, number_en', meaning: t('fieldNumber') },
			{ name: 'text_zh, text_en', meaning: t('fieldText') },
			{ name: 'trail_zh, trail_en', meaning: t('fieldTrail') },
			{ name: 'corrections', meaning: t('fieldCorrections') },
		],
	};
}
