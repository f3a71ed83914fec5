/** Shows which block is being read. */
export interface Follower {
	/** Outlines a block and brings it into view; with `isAsked` even where the reader has scrolled away. */
	show: (block: HTMLElement, isAsked: boolean) => void;
	clear: () => void;
}

const SCROLLING = /^(PageUp|PageDown|Home|End|ArrowUp|ArrowDown| )$/;

/** Follows the voice through the text, but does not pull back a reader who has scrolled elsewhere. `bottom` says where the window is covered. */
export function follower(bottom: () => number): Follower {
	let current: HTMLElement | undefined;
	let isAway = false;
	const left = () => {
		isAway = true;
	};
	for (const event of ['wheel', 'touchmove']) addEventListener(event, left, { passive: true });
	addEventListener('keydown', ({ key }) => SCROLLING.test(key) && left());

	const isSeen = (block: HTMLElement) => {
		const { top, bottom: end } = block.getBoundingClientRect();
		return end > 0 && top < bottom();
	};
	const isWholeInView = (block: HTMLElement) => {
		const { top, bottom: end } = block.getBoundingClientRect();
		return top >= 0 && end <= bottom();
	};
	const clear = () => {
		current?.classList.remove('reading');
		current = undefined;
	};
	return {
		clear,
		show: (block, isAsked) => {
			if (isAsked || (current && isSeen(current))) isAway = false;
			clear();
			current = block;
			block.classList.add('reading');
			if (isAway || isWholeInView(block)) return;
			const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			block.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
		},
	};
}
