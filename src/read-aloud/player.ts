import { bestVoice } from '#read-aloud/best-voice.ts';
import type { Engine } from '#read-aloud/engine.ts';
import { type SpokenText, utterancesOf } from '#read-aloud/speakable.ts';
import { createSpeaker, type Failure, WAITS } from '#read-aloud/speaker.ts';

/** `waiting` is for voices that come late; `stopped` is also before the beginning and after the end. */
export type PlayerState = 'stopped' | 'waiting' | 'playing' | 'paused';

/** What a player tells. */
export interface PlayerEvents {
	state: (state: PlayerState) => void;
	blockStarted: (index: number) => void;
	blockEnded: (index: number) => void;
	finished: () => void;
	failed: (why: Failure) => void;
}

export interface Player {
	/** Reads on from a block, whatever was read before. */
	play: (index: number) => void;
	pause: () => void;
	/** Reads on after a pause, or from the current block after a stop. */
	resume: () => void;
	stop: () => void;
	/** Reads the block so many before or after the current one; at either end the last there is. */
	move: (step: number) => void;
	/** From now on, in the middle of a paragraph too: what is being said begins again. */
	setRate: (rate: number) => void;
	readonly state: PlayerState;
	readonly index: number;
}

/** Reads blocks with an engine, one after the other. `lang` is the page's own language: without a voice for it nothing is read. */
export function createPlayer(
	engine: Engine,
	blocks: readonly (readonly SpokenText[])[],
	lang: string,
	events: PlayerEvents,
): Player {
	let [index, at, rate] = [0, 0, 1];
	let state: PlayerState = 'stopped';
	let queue: SpokenText[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;

	const voiceOf = (wanted: string) => bestVoice(engine.voices(), wanted);
	const enter = (next: PlayerState) => {
		clearTimeout(timer);
		if (state === next) return;
		state = next;
		events.state(next);
	};
	const stop = () => {
		speaker.silence();
		enter('stopped');
	};
	const fail = (why: Failure) => {
		stop();
		events.failed(why);
	};
	const speaker = createSpeaker(engine, {
		ended: () => {
			at += 1;
			if (at < queue.length) return say();
			events.blockEnded(index);
			begin(index + 1);
		},
		interrupted: () => enter('stopped'),
		failed: fail,
	});

	const say = () => {
		const next = queue[at];
		const voice = next && voiceOf(next.lang);
		if (next && voice) speaker.say({ text: next.text, voice, rate });
		else fail('noVoice');
	};
	/** Begins a block, or the next that has something to say. */
	const begin = (from: number) => {
		const block = blocks[from];
		if (!block) {
			enter('stopped');
			return events.finished();
		}
		queue = utterancesOf(block, (wanted) => voiceOf(wanted) !== undefined);
		if (queue.length === 0) return begin(from + 1);
		[index, at] = [from, 0];
		events.blockStarted(index);
		say();
	};
	const play = (from: number) => {
		speaker.silence();
		index = from;
		if (voiceOf(lang)) {
			enter('playing');
			return begin(from);
		}
		enter('waiting');
		timer = setTimeout(() => fail('noVoice'), WAITS.voices);
	};
	engine.onVoices(() => {
		if (state === 'waiting') play(index);
	});

	return {
		play,
		stop,
		pause: () => {
			// Nothing is said yet that could be paused.
			if (state === 'waiting') return stop();
			if (state !== 'playing') return;
			enter('paused');
			speaker.pause();
		},
		resume: () => {
			if (state === 'stopped') return play(index);
			if (state !== 'paused') return;
			enter('playing');
			speaker.resume();
		},
		move: (step) => play(Math.min(Math.max(0, index + step), blocks.length - 1)),
		setRate: (value) => {
			rate = value;
			if (state === 'playing' || state === 'paused') speaker.setRate(rate);
		},
		get state() {
			return state;
		},
		get index() {
			return index;
		},
	};
}
