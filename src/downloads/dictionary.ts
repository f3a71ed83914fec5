import { columns } from '#downloads/indicator-records.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { basePath } from '#markdown/urls.ts';

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
	const file = (name: string, text: string) => ({ href: `${basePath}data/${name}`, name, text });
	return {
		files: [
			file('indicators.csv', t('fileCsv')),
			file('indicators.xlsx', t('fileXlsx')),
			file('indicators.json', t('fileIndicatorsJson')),
			file('plan.json', t('filePlanJson')),
			file('indicators.schema.json', t('fileSchema')),
			file('plan.schema.json', t('fileSchema')),
		],
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
