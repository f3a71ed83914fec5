import { type Locale, locales, otherLocales } from '#i18n/locales.ts';
import { piecesByScript, type TextPiece } from '#i18n/text-piece.ts';

/** A text of a page with the language of the words it quotes, as far as their script tells. */
export function quotedPieces(text: string, locale: Locale): TextPiece[] {
	const quoted = otherLocales(locale).find((other) => locales[other].script === 'han');
	return quoted && locales[locale].script !== 'han' ? piecesByScript(text, quoted) : [{ text }];
}
