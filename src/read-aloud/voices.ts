import { languageOfTag } from '#locales/tags.ts';

/** A voice of the device, as far as it matters here; SpeechSynthesisVoice is one. */
export interface Voice {
	name: string;
	lang: string;
	localService: boolean;
	default: boolean;
	voiceURI: string;
}

/** What can be read in a language: well, or why not. */
export type VoiceState = 'ready' | 'noEngine' | 'noVoice' | 'remoteOnly';

const speaks = ({ lang }: Voice, language: string) => languageOfTag(lang) === languageOfTag(language);

/** Whether a voice is the device’s own. Firefox says of those of speech-dispatcher, on Linux, that they are not. */
const isLocal = ({ localService, voiceURI }: Voice) => localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** The voices on the device that speak a language. A remote voice would send the text away, so it is none. */
export const voicesFor = <Each extends Voice>(voices: readonly Each[], language: string): Each[] =>
	voices.filter((voice) => isLocal(voice) && speaks(voice, language));

/** Whether a language can be read with these voices, or why not. */
export function voiceState(voices: readonly Voice[], language: string): VoiceState {
	if (voicesFor(voices, language).length > 0) return 'ready';
	return voices.some((voice) => speaks(voice, language)) ? 'remoteOnly' : 'noVoice';
}
