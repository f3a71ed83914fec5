/** Lines no wider than `width`, filled one after the other, as places of the pieces in each; a piece that is wider stands alone. */
export function filledLines(widths: readonly number[], width: number): number[][] {
	const lines: number[][] = [];
	let used = 0;
	for (const [index, own] of widths.entries()) {
		const line = lines.at(-1);
		if (line && used + own <= width) {
			line.push(index);
			used += own;
		} else {
			lines.push([index]);
			used = own;
		}
	}
	return lines;
}

/**
 * Breaks pieces of given widths into lines no wider than `width`, as few as
 * can be and those as even as can be. Returns the places of the pieces in
 * each line, or undefined where a piece is wider than a line.
 */
export function balancedLines(widths: readonly number[], width: number): number[][] | undefined {
	if (widths.some((own) => own > width)) return undefined;
	const { length } = filledLines(widths, width);
	let [narrow, wide] = [0, width];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (widths.every((own) => own <= middle) && filledLines(widths, middle).length <= length) wide = middle;
		else narrow = middle;
	}
	return filledLines(widths, wide);
}
