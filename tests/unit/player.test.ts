import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Utterance, UtteranceEvents } from '#read-aloud/engine.ts';
import { createPlayer } from '#read-aloud/player.ts';
import { WAITS } from '#read-aloud/speaker.ts';
import type { Voice } from '#read-aloud/voices.ts';
import { voice } from '../support/voice.ts';

/** An engine that does what the test tells it. */
function fakeEngine(voices: Voice[] = [voice('zh-CN')]) {
	const said: { utterance: Utterance; events: UtteranceEvents }[] = [];
	let changed = () => {};
	const calls = { cancel: 0, pause: 0, resume: 0 };
	const engine: Engine = {
		voices: () => voices,
		onVoices: (callback) => {
			changed = callback;
		},
		speak: (utterance, events) => said.push({ utterance, events }),
		// As browsers do: whatever was said is told of an error.
		cancel: () => {
			calls.cancel += 1;
			said[said.length - 1]?.events.failed('interrupted');
		},
		pause: () => {
			calls.pause += 1;
		},
		resume: () => {
			calls.resume += 1;
		},
	};
	return {
		engine,
		calls,
		texts: () => said.map(({ utterance }) => utterance.text),
		last: () => {
			const last = said[said.length - 1];
			if (!last) throw new Error('nothing was said');
			return last;
		},
		end: () => {
			const { events } = said[said.length - 1] ?? {};
			events?.started();
			events?.ended();
		},
		voicesCome: (...more: Voice[]) => {
			voices.push(...more);
			changed();
		},
	};
}

describe('the player', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const LONG = `${'甲'.repeat(100)}。${'乙'.repeat(100)}。`;
	function setUp(texts = ['一', '二', '三'], fake = fakeEngine()) {
		const log: string[] = [];
		const player = createPlayer(
			fake.engine,
			texts.map((text) => [{ text, lang: 'zh-CN' }]),
			'zh-CN',
			{
				state: (state) => log.push(state),
				blockStarted: (index) => log.push(`+${index}`),
				blockEnded: (index) => log.push(`-${index}`),
				finished: () => log.push('finished'),
				failed: (why) => log.push(`failed ${why}`),
			},
		);
		return { ...fake, player, log };
	}

	it('reads from any block to the end and says where it is', () => {
		const { player, texts, end, log } = setUp();
		player.play(1);
		end();
		end();
		expect(texts()).toEqual(['二', '三']);
		expect(log).toEqual(['playing', '+1', '-1', '+2', '-2', 'stopped', 'finished']);
	});

	it('says a long block in parts, and begins the next after the last', () => {
		const { player, texts, end, log } = setUp([LONG, '二']);
		player.play(0);
		end();
		end();
		expect(texts()).toHaveLength(3);
		expect(log).toEqual(['playing', '+0', '-0', '+1']);
	});

	it('passes over a block in which nothing can be said', () => {
		const { player, texts, end } = setUp(['一', '“”', '三']);
		player.play(0);
		end();
		expect(texts()).toEqual(['一', '三']);
	});

	it('moves by paragraphs, and not past either end', () => {
		const { player, texts } = setUp();
		player.play(1);
		player.move(1);
		player.move(1);
		player.move(-1);
		player.move(-5);
		expect(texts()).toEqual(['二', '三', '三', '二', '一']);
		expect(player.state).toBe('playing');
	});

	it('waits for voices that come late', () => {
		const { player, texts, voicesCome, log } = setUp(['一'], fakeEngine([]));
		player.play(0);
		voicesCome(voice('en-US'));
		expect(texts()).toEqual([]);
		voicesCome(voice('zh-CN'));
		expect(texts()).toEqual(['一']);
		vi.advanceTimersByTime(WAITS.voices);
		expect(log).toEqual(['waiting', 'playing', '+0']);
	});

	it('says so where no voice comes', () => {
		const { player, log } = setUp(['一'], fakeEngine([voice('zh-CN', { localService: false })]));
		player.play(0);
		vi.advanceTimersByTime(WAITS.voices);
		expect(log).toEqual(['waiting', 'stopped', 'failed noVoice']);
	});

	it('says so where the engine never begins, and reads on when asked again', () => {
		const { player, log, texts } = setUp();
		player.play(1);
		vi.advanceTimersByTime(WAITS.start);
		expect(log).toEqual(['playing', '+1', 'stopped', 'failed silent']);
		player.resume();
		expect(texts()).toEqual(['二', '二']);
	});

	it('says so where the engine breaks, or wants a press first', () => {
		const { player, log, last } = setUp();
		player.play(0);
		last().events.failed('synthesis-failed');
		player.resume();
		last().events.failed('not-allowed');
		expect(log.filter((each) => each.startsWith('failed'))).toEqual(['failed broken', 'failed blocked']);
	});

	it('stops without a complaint where something else takes the voice', () => {
		const { player, log, last } = setUp();
		player.play(0);
		last().events.failed('interrupted');
		expect(log).toEqual(['playing', '+0', 'stopped']);
	});

	it('does not heed what is told of an utterance that was given up', () => {
		const { player, texts, last, log } = setUp();
		player.play(0);
		const old = last().events;
		player.play(2);
		old.ended();
		old.failed('canceled');
		expect(texts()).toEqual(['一', '三']);
		expect(log).not.toContain('finished');
		expect(player.state).toBe('playing');
	});

	it('pauses and reads on where the engine can', () => {
		const { player, texts, last, calls } = setUp();
		player.play(0);
		last().events.started();
		player.pause();
		last().events.paused();
		vi.advanceTimersByTime(60_000);
		player.resume();
		last().events.resumed();
		vi.advanceTimersByTime(60_000);
		expect(calls).toMatchObject({ pause: 1, resume: 1 });
		expect(texts()).toEqual(['一']);
		expect(player.state).toBe('playing');
	});

	it('begins the part again where the engine does not heed a pause', () => {
		const { player, texts, end, last } = setUp([LONG, '二']);
		player.play(0);
		end();
		last().events.started();
		player.pause();
		vi.advanceTimersByTime(WAITS.pause);
		expect(player.state).toBe('paused');
		player.resume();
		expect(texts()).toHaveLength(3);
		expect(texts()[2]).toBe(texts()[1]);
	});

	it('begins the part again where a pause ends it, as on Android, and does not go on by itself', () => {
		const { player, texts, last } = setUp();
		player.play(0);
		last().events.started();
		player.pause();
		last().events.ended();
		expect(texts()).toEqual(['一']);
		player.resume();
		expect(texts()).toEqual(['一', '一']);
	});

	it('begins the part again where the engine does not wake up', () => {
		const { player, texts, last } = setUp();
		player.play(0);
		last().events.started();
		player.pause();
		last().events.paused();
		player.resume();
		vi.advanceTimersByTime(WAITS.pause);
		expect(texts()).toEqual(['一', '一']);
	});

	it('takes a new speed at once, and after a pause only once that ends', () => {
		const { player, last, texts } = setUp();
		player.setRate(0.75);
		expect(texts()).toEqual([]);
		player.play(0);
		expect(last().utterance.rate).toBe(0.75);
		player.setRate(1.25);
		expect(last().utterance.rate).toBe(1.25);
		player.pause();
		player.setRate(1);
		expect(texts()).toHaveLength(2);
		player.resume();
		expect(last().utterance.rate).toBe(1);
	});

	it('is silent once stopped, whatever comes later, and begins the paragraph again when asked', () => {
		const { player, texts, last, calls } = setUp(['一', '二'], fakeEngine());
		player.play(1);
		player.stop();
		last().events.ended();
		vi.advanceTimersByTime(60_000);
		expect(texts()).toEqual(['二']);
		expect(calls.cancel).toBeGreaterThan(0);
		player.resume();
		expect(texts()).toEqual(['二', '二']);
	});

	it('can be stopped while it waits for voices', () => {
		const { player, voicesCome, texts } = setUp(['一'], fakeEngine([]));
		player.play(0);
		player.pause();
		voicesCome(voice('zh-CN'));
		expect(texts()).toEqual([]);
		expect(player.state).toBe('stopped');
	});
});
