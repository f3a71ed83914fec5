import { HAN } from '#locales/script.ts';
import { BLANK_SIGN, CLOSING, COMPOUND_SIGN, ELIDED, OPENING } from '#search/query/text.ts';

/**
 * Where a token ends in Chinese, which has no blanks: before and behind a Han
 * character, behind a mark. Marks stay with the token before them (opening
 * ones with the token behind), so that they do not part a phrase: the plan's
 * “两新”组织 is found without its quotation marks.
 */
const CHINESE_EDGE = new RegExp(
	[
		`(?<=${HAN})(?=${HAN}|[\\p{L}\\p{N}${OPENING}])`,
		`(?<=[\\p{L}\\p{N}%²])(?=${HAN})`,
		`(?<=[${CLOSING}])(?=[\\p{L}\\p{N}${OPENING}])(?<![a-z]\u2019)`,
	].join('|'),
	'giu',
);
/** Inside a compound, where the blank needs a sign that it is none. */
const COMPOUND_EDGE = /(?<=[-+—–/])(?=[\p{L}\p{N}])/gu;
/** A blank that the text itself has beside Chinese. */
const OWN_BLANK = new RegExp(`(?<=[${HAN}${CLOSING}${OPENING}]) | (?=[${HAN}${CLOSING}${OPENING}])`, 'gu');

/** A text as it is indexed: every Han character a word of its own, compounds split at their hyphens. `joined` gives it back. */
export function separated(text: string): string {
	return text
		.replace(OWN_BLANK, `${BLANK_SIGN} `)
		.replace(ELIDED, `$1${COMPOUND_SIGN} `)
		.replace(COMPOUND_EDGE, `${COMPOUND_SIGN} `)
		.replace(CHINESE_EDGE, ' ');
}
