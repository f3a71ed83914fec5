import type { Voice } from '#read-aloud/voices.ts';

/** What an engine says of one utterance. */
export interface UtteranceEvents {
	started: () => void;
	ended: () => void;
	/** `reason` is the engine's own word: `not-allowed`, `synthesis-failed`, `interrupted`. */
	failed: (reason: string) => void;
	paused: () => void;
	resumed: () => void;
}

/** One go of a voice. */
export interface Utterance {
	text: string;
	voice: Voice;
	rate: number;
}

/** What speaks: the browser's speech synthesis, or a stand-in for tests. */
export interface Engine {
	voices: () => readonly Voice[];
	/** Calls back whenever the list of voices changes; many browsers give it late. */
	onVoices: (changed: () => void) => void;
	speak: (utterance: Utterance, events: UtteranceEvents) => void;
	/** Falls silent and forgets what waits; browsers tell the utterance so as an error. */
	cancel: () => void;
	pause: () => void;
	resume: () => void;
}

/** Safari drops what it is given while it is still falling silent, in ms. */
const AFTER_CANCEL = 60;

/** The browser's own engine. */
export function browserEngine(speech: SpeechSynthesis): Engine {
	// Chrome forgets the events of an utterance that nothing else holds.
	const held = new Set<SpeechSynthesisUtterance>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFallingSilent = false;
	return {
		voices: () => speech.getVoices(),
		// In older Safari the engine takes no listeners.
		onVoices: (changed) => speech.addEventListener?.('voiceschanged', changed),
		speak: ({ text, voice, rate }, events) => {
			const said = new SpeechSynthesisUtterance(text);
			said.voice = voice as SpeechSynthesisVoice;
			said.lang = voice.lang.replace('_', '-');
			said.rate = rate;
			said.onstart = events.started;
			said.onend = events.ended;
			said.onerror = ({ error }) => events.failed(error);
			said.onpause = events.paused;
			said.onresume = events.resumed;
			held.clear();
			held.add(said);
			// At once where that is possible: a press of the reader allows speech for a moment only.
			if (isFallingSilent) timer = setTimeout(() => speech.speak(said), AFTER_CANCEL);
			else speech.speak(said);
			isFallingSilent = false;
		},
		cancel: () => {
			clearTimeout(timer);
			isFallingSilent = speech.speaking || speech.pending;
			speech.cancel();
			// After a pause Chrome would keep what comes next waiting, even over a reload.
			speech.resume();
		},
		pause: () => speech.pause(),
		resume: () => speech.resume(),
	};
}
