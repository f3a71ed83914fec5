import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Utterance, UtteranceEvents } from '#read-aloud/engine.ts';
import { createPlayer } from '#read-aloud/player.ts';
import { WAITS } from '#read-aloud/speaker.ts';
import { type Came, type Given, plays } from '../fixtures/plays.ts';
import { voice } from '../support/voice.ts';

/** A player with an engine that does what the test tells it; `take` takes a step, such as `play 1`. */
function setUp({ blocks = ['一', '二', '三'], voices = [voice('zh-CN')] }: Given) {
	const utterances: { utterance: Utterance; events: UtteranceEvents }[] = [];
	const asked = { cancel: 0, pause: 0, resume: 0 };
	const log: string[] = [];
	let changed = () => {};
	const engine: Engine = {
		voices: () => voices,
		onVoices: (callback) => {
			changed = callback;
		},
		speak: (utterance, events) => utterances.push({ utterance, events }),
		// As browsers do: whatever was said is told of an error.
		cancel: () => {
			asked.cancel += 1;
			utterances.at(-1)?.events.failed('interrupted');
		},
		pause: () => {
			asked.pause += 1;
		},
		resume: () => {
			asked.resume += 1;
		},
	};
	const texts = blocks.map((text) => [{ text, lang: 'zh-CN' }]);
	const player = createPlayer(engine, texts, 'zh-CN', {
		state: (state) => log.push(state),
		blockStarted: (index) => log.push(`+${index}`),
		blockEnded: (index) => log.push(`-${index}`),
		finished: () => log.push('finished'),
		failed: (why) => log.push(`failed ${why}`),
	});
	const events = (place = -1) => utterances.at(place)?.events as UtteranceEvents;
	const steps: Record<string, (word: string) => void> = {
		play: (block) => player.play(Number(block)),
		move: (by) => player.move(Number(by)),
		rate: (rate) => player.setRate(Number(rate)),
		pause: () => player.pause(),
		resume: () => player.resume(),
		stop: () => player.stop(),
		started: () => events().started(),
		paused: () => events().paused(),
		resumed: () => events().resumed(),
		ended: () => events().ended(),
		failed: (reason) => events().failed(reason),
		// Of the utterance that was given up.
		'old-ended': () => events(0).ended(),
		'old-failed': (reason) => events(0).failed(reason),
		end: () => {
			events().started();
			events().ended();
		},
		wait: (time) => vi.advanceTimersByTime(WAITS[time as keyof typeof WAITS] ?? Number(time)),
		voice: (lang) => {
			voices.push(voice(lang));
			changed();
		},
	};
	return {
		take: (step: string) => {
			const [name = '', word = ''] = step.split(' ');
			steps[name]?.(word);
		},
		came: (): Required<Came> => ({
			said: utterances.map(({ utterance }) => utterance.text.charAt(0)).join(''),
			log: log.join(' '),
			rates: utterances.map(({ utterance }) => utterance.rate),
			asked,
			state: player.state,
		}),
	};
}

describe('the player', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it.each(plays)('%s', (_, steps, came, given = {}) => {
		const { take, came: result } = setUp(given);
		for (const step of steps.split(', ')) take(step);
		expect(result()).toMatchObject(came);
	});
});
