/** A text as drawn, in pixels. */
export interface DrawnText {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What is wrong with the texts of a drawing: smaller than 12 px, out of the box, over one another. */
export function lintTexts(texts: readonly DrawnText[], width: number, height: number): string[] {
	const faults: string[] = [];
	for (const text of texts) {
		if (text.bottom - text.top < 12) faults.push(`“${text.text}” is set smaller than 12 px`);
		if (text.left < 0 || text.right > width || text.top < 0 || text.bottom > height)
			faults.push(`“${text.text}” leaves the box`);
	}
	return [...faults, ...overlaps(texts)];
}

/** The texts that lie over one another: each is compared with those that begin above its lower edge only. */
function overlaps(texts: readonly DrawnText[]): string[] {
	const faults: string[] = [];
	const fromTop = texts.toSorted((a, b) => a.top - b.top);
	for (const [index, text] of fromTop.entries()) {
		for (let next = index + 1; next < fromTop.length; next += 1) {
			const other = fromTop[next];
			if (!other || text.bottom - other.top <= 1) break;
			const across = Math.min(text.right, other.right) - Math.max(text.left, other.left);
			const down = Math.min(text.bottom, other.bottom) - other.top;
			if (across > 1 && down > 1) faults.push(`“${text.text}” and “${other.text}” overlap`);
		}
	}
	return faults;
}
