import type { Engine, Utterance } from '#read-aloud/engine.ts';

/** Why nothing is read: no voice came, the engine gave no sign, wants a press first, or broke. */
export type Failure = 'noVoice' | 'silent' | 'blocked' | 'broken';

/** How long a list of voices may be in coming, an engine in beginning to speak, and a pause in being heeded, in ms. */
export const WAITS = { voices: 2500, start: 6000, pause: 400 } as const;

/** Says one utterance at a time. */
export interface Speaker {
	say: (utterance: Utterance) => void;
	pause: () => void;
	resume: () => void;
	/** Says the current utterance from its beginning with another rate; after a pause, once that ends. */
	setRate: (rate: number) => void;
	silence: () => void;
}

/** What a speaker tells of its current utterance. */
interface SpeakerEvents {
	ended: () => void;
	/** Something else took the voice: the system, another page. */
	interrupted: () => void;
	failed: (why: Failure) => void;
}

/**
 * Makes engines behave: what they say of an utterance that was given up is not
 * heeded, one that gives no sign has failed, and where a pause or its end is
 * not heeded, as on Android, the utterance begins again.
 */
export function createSpeaker(engine: Engine, told: SpeakerEvents): Speaker {
	let current: Utterance | undefined;
	/** Counts the utterances, so that the error which a cancel brings is known to be of an older one. */
	let turn = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isPaused = false;
	/** The engine has forgotten the utterance. */
	let isLost = false;

	const wait = (ms: number, then: () => void) => {
		clearTimeout(timer);
		timer = setTimeout(then, ms);
	};
	const silence = () => {
		turn += 1;
		clearTimeout(timer);
		[isPaused, isLost] = [false, false];
		engine.cancel();
	};
	const lose = () => {
		silence();
		[isPaused, isLost] = [true, true];
	};
	const failed = (reason: string) => {
		if (isPaused) return lose();
		silence();
		if (/^(interrupted|canceled)$/.test(reason)) return told.interrupted();
		told.failed(reason === 'not-allowed' ? 'blocked' : 'broken');
	};
	const say = (utterance: Utterance) => {
		current = utterance;
		turn += 1;
		const mine = turn;
		const isMine = () => mine === turn;
		const heeded = () => isMine() && clearTimeout(timer);
		wait(WAITS.start, () => {
			silence();
			told.failed('silent');
		});
		engine.speak(utterance, {
			started: heeded,
			paused: heeded,
			resumed: heeded,
			ended: () => {
				if (!isMine()) return;
				clearTimeout(timer);
				// Android ends an utterance that it is told to pause.
				if (isPaused) lose();
				else told.ended();
			},
			failed: (reason) => isMine() && failed(reason),
		});
	};
	const again = () => {
		silence();
		if (current) say(current);
	};

	return {
		say,
		silence,
		pause: () => {
			isPaused = true;
			wait(WAITS.pause, lose);
			engine.pause();
		},
		resume: () => {
			if (isLost) return again();
			isPaused = false;
			wait(WAITS.pause, again);
			engine.resume();
		},
		setRate: (rate) => {
			if (current) current = { ...current, rate };
			if (isPaused) lose();
			else again();
		},
	};
}
