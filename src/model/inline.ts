import type { Translate } from '#i18n/translate.ts';
import type { Inline } from '#markdown/inline.ts';
import { type CorrectionMark, correctionMark } from '#model/corrections.ts';

/** A piece of a text as a page shows it. */
export interface InlineView {
	text: string;
	zh?: true;
	mark?: CorrectionMark;
}

/** The pieces of a block with the marks of their corrections. */
export function inlineView(pieces: readonly Inline[], t: Translate): InlineView[] {
	return pieces.map(({ text, zh, correction }) => ({
		text,
		...(zh && { zh }),
		...(correction && { mark: correctionMark(correction, t) }),
	}));
}

/** The pieces of a block without marks, for where its notes do not follow. */
export function unmarkedInline(pieces: readonly Inline[]): InlineView[] {
	return pieces.map(({ text, zh }) => ({ text, ...(zh && { zh }) }));
}
