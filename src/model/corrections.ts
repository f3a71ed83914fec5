import { type Locale, locales } from '#i18n/locales.ts';
import { quotedPieces } from '#i18n/quoted-pieces.ts';
import type { TextPiece } from '#i18n/text-piece.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Address } from '#markdown/address.ts';
import { addressUrl } from '#markdown/urls.ts';
import { addressLabel } from '#model/address-label.ts';
import { type Correction, correctionsSchema } from '#schemas/corrections.ts';
import source from '../../content/source/corrections.json' with { type: 'json' };

/** All corrections of the printed text, in the order of their ids. */
export const corrections: readonly Correction[] = correctionsSchema.parse(source).entries;

/** A correction as a page shows it. */
export interface CorrectionView {
	id: string;
	/** Its number without leading zeros, as printed in marks: 注7. */
	number: number;
	kind: Correction['kind'];
	confidence: Correction['confidence'];
	printed: string;
	reading: string;
	reason: MarkedPiece[];
	/** The address it stands at and that place's URL. */
	address: Address;
	/** The address in words where it is no number: 指标13. */
	placeLabel: string;
	href: string;
}

/** The correction with this id, standing at `address`. Throws a RangeError where there is none. */
export function correctionView(id: string, address: Address, locale: Locale): CorrectionView {
	const { kind, confidence, printed, reading, reason } = findCorrection(id);
	return {
		id,
		number: Number(id),
		kind,
		confidence,
		printed: printed.trim(),
		reading,
		reason: withoutMarks(quotedPieces(reason[locales[locale].key], locale)),
		address,
		placeLabel: addressLabel(address, locale),
		href: addressUrl(address, locale),
	};
}

/** The mark of a correction in the text. */
export interface CorrectionMark {
	id: string;
	kind: Correction['kind'];
	label: string;
}

/** The mark of the correction with this id. Throws a RangeError where there is none. */
export function correctionMark(id: string, t: Translate): CorrectionMark {
	return { id, kind: findCorrection(id).kind, label: t('corrections.noteMark', { number: Number(id) }) };
}

/** A text in pieces as a page shows it. */
export type MarkedPiece = TextPiece<CorrectionMark>;

/** The pieces of a text with the marks of their corrections. */
export const withMarks = (pieces: readonly TextPiece[], t: Translate): MarkedPiece[] =>
	pieces.map(({ correction, ...piece }) => ({
		...piece,
		...(correction && { correction: correctionMark(correction, t) }),
	}));

/** The pieces of a text without marks, for where its notes do not follow. */
export const withoutMarks = (pieces: readonly TextPiece[]): MarkedPiece[] =>
	pieces.map(({ correction: _, ...piece }) => piece);

function findCorrection(id: string): Correction {
	const found = corrections.find((correction) => correction.id === id);
	if (!found) throw new RangeError(`no correction has the id “${id}”: expected one of content/source/corrections.json`);
	return found;
}
