import type { DocumentPart, DocumentSection, TextDocument } from '#documents/text-document.ts';
import { cell, ownHeading, remark } from '#downloads/document-parts.ts';
import { frameOf, fullUrl, planName } from '#downloads/text-documents.ts';
import { inBrackets } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { pagePathOf } from '#markdown/urls.ts';
import type { Passage } from '#model/passages.ts';
import { type UnitPage, type UnitTask, unitPages } from '#model/unit-pages.ts';
import type { UnitId } from '#schemas/names.ts';

const placeUrl = (address: Address, locale: Locale) => fullUrl(`${pagePathOf(address)}#${address}`, locale);

/** A passage with the headings above it, its address as a link, and why it belongs. */
function passageParts({ address, trail, pieces, reason }: Passage, locale: Locale): DocumentPart[] {
	const t = translator(locale);
	return [
		{
			kind: 'paragraph',
			role: 'trail',
			pieces: [{ text: trail.join(' › ') }],
			link: { text: address, url: placeUrl(address, locale) },
		},
		{
			kind: 'paragraph',
			role: 'quotation',
			address,
			pieces: pieces.map(({ text, lang, found }) => ({ text, ...(lang && { lang }), ...(found && { found }) })),
		},
		...(reason ? [remark(t('indicators.passageReason', { reason }))] : []),
	];
}

/** The indicators that a unit answers for, with what is said of them where some value was published. */
function indicatorPart({ rows, verdicts }: UnitPage, locale: Locale): DocumentPart {
	const t = translator(locale);
	const hasAttributes = rows.some(({ attribute }) => attribute !== undefined);
	const hasVerdicts = verdicts.size > 0;
	return {
		kind: 'table',
		caption: { pieces: [{ text: t('units.count', { count: rows.length }) }] },
		head: [
			t('indicators.number'),
			t('indicators.name'),
			t('indicators.category'),
			...(hasAttributes ? [t('indicators.attribute')] : []),
			t('indicators.target'),
			...(hasVerdicts ? [t('progress.state')] : []),
		],
		rows: rows.map(({ address, no, name, category, attribute, target }) => ({
			address,
			cells: [
				cell(String(no)),
				{ ...cell(name), isHead: true },
				cell(category),
				...(hasAttributes ? [cell(attribute?.label)] : []),
				cell(target),
				...(hasVerdicts ? [cell(verdicts.get(no)?.label)] : []),
			],
		})),
	};
}

/** A task, with its state where something is known. */
const taskPart = ({ address, title, work }: UnitTask, locale: Locale): DocumentPart => ({
	kind: 'paragraph',
	role: 'text',
	pieces: [{ text: title + (work ? inBrackets(work.label, locale) : '') }],
	link: { text: address, url: placeUrl(address, locale) },
});

function unitSection(page: UnitPage, locale: Locale): DocumentSection {
	const { id, name, rows, tasks, mentions, passages } = page;
	const t = translator(locale);
	const none: DocumentPart = { kind: 'paragraph', role: 'text', pieces: [{ text: t('units.mentionsNone') }] };
	const parts = [
		...(rows.length > 0 ? [indicatorPart(page, locale)] : []),
		...(tasks.length > 0 ? [ownHeading(t('units.tasks'))] : []),
		...tasks.map((task) => taskPart(task, locale)),
		ownHeading(t('units.mentions')),
		...(mentions.length > 0 ? mentions.flatMap((passage) => passageParts(passage, locale)) : [none]),
		...(passages.length > 0 ? [ownHeading(t('units.passages'))] : []),
		...passages.flatMap((passage) => passageParts(passage, locale)),
	];
	return { id, title: name, isBody: true, parts };
}

/** The sheet of a unit as a document. */
export async function unitDocument(id: UnitId, locale: Locale): Promise<TextDocument> {
	const t = translator(locale);
	const page = (await unitPages(locale)).find((each) => each.id === id);
	if (!page) throw new Error(`no unit “${id}”`);
	const frame = frameOf(locale, page.path);
	return {
		...frame,
		title: page.name,
		titleLines: [page.name],
		remarks: [planName(t('plan.title'), locale), ...frame.remarks],
		sections: [unitSection(page, locale)],
	};
}
