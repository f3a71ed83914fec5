import { csvText } from '#browser/csv-text.ts';
import { fullUrl } from '#downloads/text-documents.ts';
import { type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { taskPath } from '#markdown/task-pages.ts';
import { pagePathOf } from '#markdown/urls.ts';
import { indicatorPath } from '#model/indicator-rows.ts';
import type { Passage } from '#model/passages.ts';
import { unitPages } from '#model/unit-pages.ts';
import { type UnitId, units } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';

const fileName = (id: UnitId, locale: Locale) => `${plan.fileName}-${locales[locale].key}-unit-${id}`;

/** The path of a unit's CSV file under the site's root. */
export const unitCsvPath = (id: UnitId, locale: Locale): string => `downloads/${fileName(id, locale)}.csv`;

/** The route parameters of all of them, for getStaticPaths. */
export const unitCsvPaths = () =>
	publishedLocales.flatMap((locale) =>
		(Object.keys(units) as UnitId[]).map((id) => ({ params: { file: fileName(id, locale) }, props: { id, locale } })),
	);

/** The sheet of a unit as CSV, in its language: a row for each indicator, task and passage. Throws an Error where there is no such unit. */
export async function unitCsv(id: UnitId, locale: Locale): Promise<string> {
	const t = translator(locale);
	const page = (await unitPages(locale)).find((each) => each.id === id);
	if (!page) throw new Error(`no unit \u201c${id}\u201d`);
	const { rows, verdicts, tasks, mentions, passages } = page;
	const head = [
		t('units.kind'),
		t('fields.address'),
		t('tasks.text'),
		t('indicators.target'),
		t('indicators.attribute'),
		t('progress.state'),
		t('units.why'),
		t('units.link'),
	];
	const passageRow = ({ address, pieces, reason = '' }: Passage) => [
		t('units.passage'),
		address,
		pieces.map(({ text }) => text).join(''),
		'',
		'',
		'',
		reason,
		fullUrl(`${pagePathOf(address)}#${address}`, locale),
	];
	return csvText([
		head,
		...rows.map(({ no, address, name, target, attribute }) => [
			t('indicators.name'),
			address,
			name,
			target,
			attribute?.label ?? '',
			verdicts.get(no)?.label ?? '',
			'',
			fullUrl(indicatorPath(no), locale),
		]),
		...tasks.map(({ address, title, work }) => [
			t('tasks.task'),
			address,
			title,
			'',
			'',
			work?.label ?? '',
			'',
			fullUrl(taskPath(address), locale),
		]),
		...[...mentions, ...passages].map(passageRow),
	]);
}
