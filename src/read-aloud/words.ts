import type { Translate } from '#i18n/translate.ts';
import type { VoiceWords } from '#read-aloud/voice-status.ts';

/** Why a page is not read aloud, for `voiceStatus`. */
export function voiceWords(t: Translate): VoiceWords {
	return {
		noEngine: t('readAloud.noEngine'),
		noVoice: t('readAloud.noVoice'),
		remoteOnly: t('readAloud.remoteOnly'),
	};
}

/** What the bar says while it reads; `{number}` and `{place}` are filled in then. */
export function readingWords(t: Translate) {
	return {
		...voiceWords(t),
		silent: t('readAloud.silent'),
		blocked: t('readAloud.blocked'),
		broken: t('readAloud.broken'),
		hint: t('readAloud.hint'),
		done: t('readAloud.done'),
		from: t('readAloud.from', { place: '{place}' }),
		indicator: t('address.indicator', { number: '{number}' }),
		notice: t('address.notice', { number: '{number}' }),
		colophon: t('address.colophon', { number: '{number}' }),
	};
}

export type ReadingWords = ReturnType<typeof readingWords>;
