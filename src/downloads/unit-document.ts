import type { DocumentPart, DocumentSection, TextDocument } from '#documents/text-document.ts';
import { ownHeading, remark } from '#downloads/document-parts.ts';
import { frameOf, fullUrl, planName } from '#downloads/text-documents.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { pagePathOf } from '#markdown/urls.ts';
import type { Passage } from '#model/passages.ts';
import { type UnitPage, unitPages } from '#model/unit-pages.ts';
import type { UnitId } from '#schemas/names.ts';

/** A passage with the headings above it, its address as a link, and why it belongs. */
function passageParts({ address, trail, pieces, reason }: Passage, locale: Locale): DocumentPart[] {
	const t = translator(locale);
	return [
		{
			kind: 'paragraph',
			role: 'trail',
			pieces: [{ text: trail.join(' › ') }],
			link: { text: address, url: fullUrl(`${pagePathOf(address)}#${address}`, locale) },
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

function unitSections({ id, name, rows, mentions, passages }: UnitPage, locale: Locale): DocumentSection[] {
	const t = translator(locale);
	const parts: DocumentPart[] = [];
	if (rows.length > 0)
		parts.push({
			kind: 'table',
			caption: { pieces: [{ text: t('units.count', { count: rows.length }) }] },
			head: [
				t('indicators.number'),
				t('indicators.name'),
				t('indicators.category'),
				t('indicators.attribute'),
				t('indicators.target'),
			],
			rows: rows.map(({ address, no, name: indicator, category, attribute, target }) => ({
				address,
				cells: [String(no), indicator, category, attribute.label, target].map((text, index) => ({
					pieces: [{ text }],
					isHead: index === 1,
				})),
			})),
		});
	parts.push(ownHeading(1, t('units.mentions')));
	if (mentions.length === 0)
		parts.push({ kind: 'paragraph', role: 'text', pieces: [{ text: t('units.mentionsNone') }] });
	parts.push(...mentions.flatMap((passage) => passageParts(passage, locale)));
	if (passages.length > 0)
		parts.push(ownHeading(1, t('units.passages')), ...passages.flatMap((passage) => passageParts(passage, locale)));
	return [{ id, title: name, isBody: true, parts }];
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
		sections: unitSections(page, locale),
	};
}
