import { type VoiceState, voiceState } from '#read-aloud/voices.ts';

/** Why a page is not read aloud, in the words of the interface. */
export type VoiceWords = Readonly<Record<Exclude<VoiceState, 'ready'>, string>>;

/** Whether this page can be read aloud and, where not, why; `reason` is empty where it can. */
export interface VoiceStatus {
	state: VoiceState;
	reason: string;
}

/** How long the list of voices may be in coming, in ms. */
const PATIENCE = 2000;

/**
 * Whether the device can read this page aloud, or why not, for whoever has to say
 * so, such as the settings. Waits a moment for voices that come late. `words`
 * are those of `voiceWords` in `words.ts`.
 */
export async function voiceStatus(
	words: VoiceWords,
	language = document.documentElement.lang,
	speech: SpeechSynthesis | undefined = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis,
): Promise<VoiceStatus> {
	const statusOf = (state: VoiceState): VoiceStatus => ({ state, reason: state === 'ready' ? '' : words[state] });
	if (!speech) return statusOf('noEngine');
	if (speech.getVoices().length === 0)
		await new Promise((resolve) => {
			speech.addEventListener?.('voiceschanged', resolve, { once: true });
			setTimeout(resolve, PATIENCE);
		});
	return statusOf(voiceState(speech.getVoices(), language));
}
