import { LETTER, Sheet } from '#drawings/sheet.ts';
import type { Layer, OfKind } from '#drawings/sketch/spec.ts';
import { type Drawing, round } from '#drawings/svg.ts';
import { wrapText } from '#drawings/text-width.ts';

/** How high a stack is drawn at least; the share of the width it takes, and the most. */
const [HEIGHT, SHARE, WIDEST] = [230, 0.3, 170];

/** Areas that add up, as layers of one width whose heights are to one scale, on the line of the ground and under it. */
export function drawStack({ above, below, ground }: OfKind<'stack'>, width: number, name: string): Drawing {
	const sheet = new Sheet(width);
	const block = Math.min(WIDEST, Math.round(width * SHARE));
	const at = block + 14;
	const wordsOf = ({ label }: Layer) => wrapText(label, LETTER.size, width - at - 2);
	const all = [...above, ...below];
	const total = all.reduce((sum, { value }) => sum + value, 0);
	// Each layer is as high as its words.
	const scale = Math.max(
		HEIGHT / total,
		...all.map((each) => ((wordsOf(each).length + 1) * LETTER.line + 4) / each.value),
	);
	const layer = (role: string, each: Layer, top: number) => {
		const height = each.value * scale;
		const words = wordsOf(each);
		sheet.shape(role, `M1 ${round(top)}h${block}v${round(height)}h${-block}z`);
		const floors = Array.from(
			{ length: (each.storeys ?? 1) - 1 },
			(_, index) => `M1 ${round(top + (height * (index + 1)) / (each.storeys ?? 1))}h${block}`,
		).join('');
		if (floors) sheet.shape('floor', floors);
		const first = top + height / 2 - (words.length * LETTER.line) / 2;
		sheet.text(words, at, first);
		sheet.text([each.text], at, first + words.length * LETTER.line, { bold: true });
	};
	let line = 2;
	for (const each of above.toReversed()) {
		layer('built', each, line);
		line += each.value * scale;
	}
	// The ground has its name where something lies under it.
	const named = below.length > 0 ? LETTER.line : 0;
	sheet.shape('ground', `M0 ${round(line)}h${width}`);
	if (named) sheet.text([ground], width - 2, line + named / 2 + 1, { anchor: 'end' });
	let bottom = line;
	for (const each of below) {
		layer('under', each, bottom);
		bottom += each.value * scale;
	}
	return sheet.finish(name, Math.ceil(bottom + 3));
}
