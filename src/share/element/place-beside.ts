/** What stays free between the tools, what they belong to, and the window's edges, in CSS pixels. */
const GAP = 8;
/** Below a selection that was made by touch are the handles of the system. */
const HANDLES = 28;

const within = (value: number, most: number) => Math.max(GAP, Math.min(value, most));

/**
 * Puts tools beside a box of the window without covering it: below, else above,
 * else to its right, else at the foot of the window. They move with the page.
 */
export function placeBeside(tools: HTMLElement, box: DOMRect, left: number, byTouch: boolean): void {
	const { clientWidth, clientHeight } = document.documentElement;
	const { width, height } = tools.getBoundingClientRect();
	const gap = byTouch ? HANDLES : GAP;
	const [below, above, beside] = [box.bottom + gap, box.top - gap - height, box.right + GAP];
	const isBeside = beside + width + GAP <= clientWidth;
	const foot = clientHeight - height - GAP;
	const isInView = box.bottom > 0 && box.top < clientHeight;
	const at = (x: number, y: number) => {
		tools.style.left = `${x + scrollX}px`;
		tools.style.top = `${y + scrollY}px`;
	};
	const x = within(left, clientWidth - width - GAP);
	if (isInView && below >= GAP && below <= foot) at(x, below);
	else if (isInView && above >= GAP && above <= foot) at(x, above);
	else at(isBeside ? beside : x, isBeside ? within(box.top, foot) : foot);
}
