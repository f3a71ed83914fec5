import { loadStyles } from '#browser/styles.ts';
import { fill } from '#i18n/fill.ts';
import { type Address, spokenAddress } from '#markdown/address.ts';
import type { PlayerState } from '#read-aloud/player.ts';
import styles from '#read-aloud/reading-bar.css?url';
import { isSpeed, type Speed } from '#read-aloud/speed.ts';
import type { ReadingWords } from '#read-aloud/words.ts';

/** What the reader does with the bar. */
interface BarEvents {
	toggle: () => void;
	move: (step: number) => void;
	speed: (speed: Speed) => void;
	closed: () => void;
}

export interface ReadingBar {
	readonly words: ReadingWords;
	readonly isOpen: boolean;
	open: () => void;
	close: () => void;
	setState: (state: PlayerState) => void;
	setSpeed: (speed: Speed) => void;
	/** Shows which address is being read. */
	setPlace: (address: string) => void;
	/** Tells screen readers. */
	say: (text: string) => void;
	/** Shows a line in the bar. */
	note: (text: string) => void;
	/** Where the window is covered by the bar. */
	top: () => number;
}

/** An address in the words of the bar. */
export const placeName = (address: Address, words: ReadingWords): string =>
	spokenAddress(address, (series, number) => fill(words[series], { number }));

/** The arrow keys lead from button to button, as in any toolbar. */
function walkByArrows(toolbar: HTMLElement) {
	toolbar.addEventListener('keydown', (event) => {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (!step) return;
		const all = Array.from(toolbar.querySelectorAll<HTMLElement>('button, a[href]'));
		const at = all.indexOf(event.target as HTMLElement);
		all[(at + step + all.length) % all.length]?.focus();
		event.preventDefault();
	});
}

/** Makes the bar from its template beside the button that opens it. */
export async function readingBar(opener: HTMLElement, events: BarEvents): Promise<ReadingBar> {
	const template = opener.parentElement?.querySelector('template');
	const bar = document.importNode(template?.content ?? new DocumentFragment(), true).querySelector('section');
	if (!bar) throw new Error('no template of the reading bar');
	const part = <Kind extends HTMLElement>(name: string) => bar.querySelector(`[data-reading="${name}"]`) as Kind;
	const words = JSON.parse(bar.dataset.words ?? '{}') as ReadingWords;
	const [play, place] = [part('play'), part<HTMLAnchorElement>('place')];
	const root = document.documentElement;

	bar.hidden = true;
	document.body.append(bar);
	await loadStyles(styles);
	// What the bar covers moves up: the link to the other language, the end of the page.
	new ResizeObserver(() => root.style.setProperty('--reading-bar', `${bar.offsetHeight}px`)).observe(bar);
	const close = () => {
		const hadFocus = bar.contains(document.activeElement);
		bar.hidden = true;
		delete root.dataset.reading;
		if (hadFocus) opener.focus({ preventScroll: true });
		events.closed();
	};
	play.addEventListener('click', events.toggle);
	part('previous').addEventListener('click', () => events.move(-1));
	part('next').addEventListener('click', () => events.move(1));
	part('close').addEventListener('click', close);
	const speeds = Array.from(bar.querySelectorAll<HTMLElement>('[data-speed]'));
	for (const button of speeds)
		button.addEventListener('click', () => isSpeed(button.dataset.speed) && events.speed(button.dataset.speed));
	walkByArrows(part('tools'));

	return {
		words,
		close,
		get isOpen() {
			return !bar.hidden;
		},
		open: () => {
			bar.hidden = false;
			root.dataset.reading = '';
			play.focus({ preventScroll: true });
		},
		setState: (state) => {
			play.setAttribute('aria-pressed', String(state === 'playing' || state === 'waiting'));
		},
		setSpeed: (speed) => {
			for (const button of speeds) button.setAttribute('aria-pressed', String(button.dataset.speed === speed));
		},
		setPlace: (address) => {
			place.textContent = placeName(address, words);
			place.href = `#${address}`;
		},
		say: (text) => {
			part('said').textContent = text;
		},
		note: (text) => {
			part('note').textContent = text;
		},
		top: () => window.innerHeight - bar.offsetHeight,
	};
}
