import type { Voice } from '#read-aloud/voices.ts';

/** A voice of the device, of a language. */
export const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
	lang,
	name: lang,
	voiceURI: lang,
	localService: true,
	default: false,
	...more,
});
