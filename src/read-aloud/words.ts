import type { Translate } from '#i18n/translate.ts';
import type { VoiceWords } from '#read-aloud/voice-status.ts';

/** Why a page is not read aloud, for `voiceStatus`. */
export function voiceWords(t: Translate): VoiceWords {
	return {
		noEngine: t('readAloudNoEngine'),
		noVoice: t('readAloudNoVoice'),
		remoteOnly: t('readAloudRemoteOnly'),
	};
}

/** What the bar says while it reads; `{number}` and `{place}` are filled in then. */
export function readingWords(t: Translate) {
	return {
		...voiceWords(t),
		silent: t('readAloudSilent'),
		blocked: t('readAloudBlocked'),
		broken: t('readAloudBroken'),
		hint: t('readAloudHint'),
		done: t('readAloudDone'),
		from: t('readAloudFrom', { place: '{place}' }),
		indicator: t('addressIndicator', { number: '{number}' }),
		notice: t('addressNotice', { number: '{number}' }),
		colophon: t('addressColophon', { number: '{number}' }),
	};
}

export type ReadingWords = ReturnType<typeof readingWords>;
