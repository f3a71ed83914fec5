import { onceEach } from '#browser/once.ts';
import { fill } from '#i18n/fill.ts';
import { browserEngine } from '#read-aloud/engine.ts';
import { follower } from '#read-aloud/follow.ts';
import { firstInView, type PageBlock, pageBlocks } from '#read-aloud/page-blocks.ts';
import { createPlayer, type Player } from '#read-aloud/player.ts';
import { placeName, type ReadingBar, readingBar } from '#read-aloud/reading-bar.ts';
import { keepSpeed, keptSpeed, rateOf } from '#read-aloud/speed.ts';
import { voiceStatus } from '#read-aloud/voice-status.ts';

/** A press on the words of a block, or on its address, also by keyboard; not on another link, and not the end of selecting words. */
function pressedBlock(event: MouseEvent, blocks: readonly PageBlock[]): number {
	const target = event.target as Element;
	const control = target.closest('a, button, summary, input, select, label');
	if (event.ctrlKey || event.metaKey || event.shiftKey || (control && !control.matches('a.address'))) return -1;
	if (!control && getSelection()?.isCollapsed === false) return -1;
	return blocks.findIndex(({ element }) => element.contains(target));
}

/** Lets the page start and stop what is read: presses on the text, Escape, and leaving. */
function listen(bar: ReadingBar, player: Player, blocks: readonly PageBlock[], playFrom: (index: number) => void) {
	const articles = new Set(blocks.map(({ element }) => element.closest('article')));
	for (const article of articles)
		article?.addEventListener('click', (event) => {
			const index = bar.isOpen ? pressedBlock(event, blocks) : -1;
			if (index >= 0) playFrom(index);
		});
	document.addEventListener('keydown', (event) => {
		const isTaken = event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]');
		if (event.key === 'Escape' && bar.isOpen && !isTaken) bar.close();
	});
	// The voice would speak on over the next page, or from a page nobody sees.
	addEventListener('pagehide', player.stop);
	document.addEventListener('visibilitychange', () => document.hidden && player.stop());
}

async function connect(opener: HTMLElement) {
	const blocks = pageBlocks();
	/** The reader has just asked for this place. */
	let isAsked = false;
	let isDone = false;
	const bar = await readingBar(opener, {
		toggle: () => {
			if (player.state === 'playing' || player.state === 'waiting') player.pause();
			else if (isDone) playFromView();
			else player.resume();
		},
		move: (step) => ask(() => player.move(step)),
		speed: (speed) => {
			keepSpeed(speed);
			bar.setSpeed(speed);
			player.setRate(rateOf(speed));
		},
		closed: () => {
			player.stop();
			follow.clear();
		},
	});
	const tell = (text: string) => {
		bar.note(text);
		bar.say(text);
	};
	const follow = follower(bar.top);
	const player = createPlayer(
		browserEngine(window.speechSynthesis),
		blocks.map(({ texts }) => texts),
		document.documentElement.lang,
		{
			state: (state) => {
				bar.setState(state);
				if (state === 'playing') bar.note(bar.words.hint);
			},
			blockStarted: (index) => {
				const block = blocks[index];
				if (!block) return;
				bar.setPlace(block.address);
				follow.show(block.element, isAsked);
				// Only where the reader asked: else it would talk into the text at every paragraph.
				if (isAsked) bar.say(fill(bar.words.from, { place: placeName(block.address, bar.words) }));
				[isAsked, isDone] = [false, false];
			},
			blockEnded: () => bar.say(''),
			finished: () => {
				isDone = true;
				follow.clear();
				tell(bar.words.done);
			},
			failed: (why) => {
				if (why !== 'noVoice') return tell(bar.words[why]);
				voiceStatus(bar.words).then(({ reason }) => tell(reason || bar.words.noVoice));
			},
		},
	);
	const ask = (act: () => void) => {
		isAsked = true;
		act();
	};
	const playFrom = (index: number) => ask(() => player.play(index));
	const playFromView = () => playFrom(firstInView(blocks, bar.top()));
	bar.setSpeed(keptSpeed());
	player.setRate(rateOf(keptSpeed()));
	listen(bar, player, blocks, playFrom);
	return () => {
		bar.open();
		playFromView();
	};
}

const connected = onceEach(connect);

/** Opens the bar and reads from the first block in view. Rejects where the page lacks what the bar is made of. */
export async function read(opener: HTMLElement): Promise<void> {
	(await connected(opener))();
}
