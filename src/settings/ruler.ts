import { loadStyles } from '#browser/styles.ts';
import styles from '#settings/ruler.css?url';

/** How many lines of text the ruler leaves clear. */
const LINES = 3;

let ruler: HTMLElement | undefined;

/** The height of a line of the page's text, in CSS pixels. */
function lineHeight(): number {
	return Number.parseFloat(getComputedStyle(document.body).lineHeight) || 32;
}

function place(y: number) {
	if (!ruler) return;
	const height = lineHeight() * LINES;
	ruler.style.top = `${Math.max(0, y - height / 2)}px`;
	ruler.style.height = `${height}px`;
}

/**
 * A band that follows the pointer, the finger or the focus and leaves a few
 * lines clear, the rest dimmed. It is shown as long as the setting is on the
 * root element; nothing of it can be pressed.
 */
export function showRuler(): void {
	if (ruler) return;
	ruler = document.createElement('div');
	ruler.className = 'ruler';
	ruler.setAttribute('aria-hidden', 'true');
	document.body.append(ruler);
	loadStyles(styles);
	place(innerHeight * 0.4);
	addEventListener('pointermove', ({ clientY }) => place(clientY), { passive: true });
	addEventListener('touchmove', ({ touches }) => place(touches[0]?.clientY ?? 0), { passive: true });
	addEventListener('focusin', ({ target }) => {
		const { top, height } = (target as Element).getBoundingClientRect();
		place(top + height / 2);
	});
}
