import { spokenLanguage } from '#read-aloud/languages/index.ts';
import { type Voice, voicesFor } from '#read-aloud/voices.ts';

/** Apple's playthings, which come first in its list. */
const isPlaything = ({ voiceURI }: Voice) => /eloquence|speech\.synthesis\.voice/.test(voiceURI);

/** What speaks for a voice: the standard language of the readers, and the reader's own choice. */
function rank(voice: Voice, language: string): number {
	const tag = voice.lang.replace('_', '-');
	const { voices: wanted } = spokenLanguage(language);
	const place = wanted.findIndex((pattern) => pattern.test(tag));
	return (place < 0 ? wanted.length : place) * 4 + (isPlaything(voice) ? 2 : 0) + (voice.default ? 0 : 1);
}

/** The voice on the device that suits a language best, or undefined. */
export function bestVoice<Each extends Voice>(voices: readonly Each[], language: string): Each | undefined {
	const fit = voicesFor(voices, language);
	return fit.sort((one, other) => rank(one, language) - rank(other, language))[0];
}
