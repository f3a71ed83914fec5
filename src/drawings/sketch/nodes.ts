import { LETTER, Sheet } from '#drawings/sheet.ts';
import type { OfKind } from '#drawings/sketch/spec.ts';
import { type Drawing, round } from '#drawings/svg.ts';
import { wrapText } from '#drawings/text-width.ts';

/** From what width on branches stand beside the core; how large the nodes are. */
const [BESIDE, NODE, LEAF] = [520, 10, 5];

const circle = (x: number, y: number, radius: number) =>
	`M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** A column of nodes on one line, each with its words behind it; where the line begins and ends, and where it ends below. */
function column(
	sheet: Sheet,
	names: readonly string[],
	place: { x: number; top: number; width: number; isCore: boolean },
) {
	const { x, top, width, isCore } = place;
	const radius = isCore ? NODE : LEAF;
	let y = top;
	const nodes = names.map((each) => {
		const lines = wrapText(each, LETTER.size * (isCore ? 1.12 : 1), width - radius - 12);
		const height = Math.max(2 * radius, lines.length * LETTER.line) + (isCore ? 14 : 8);
		const center = y + height / 2;
		y += height;
		return { lines, center };
	});
	const [first = top, last = top] = [nodes[0]?.center, nodes.at(-1)?.center];
	sheet.shape('link', `M${round(x)} ${round(first)}V${round(last)}`);
	sheet.shape(isCore ? 'node' : 'leaf', nodes.map(({ center }) => circle(x, center, radius)).join(''));
	for (const { lines, center } of nodes)
		sheet.text(lines, x + radius + 10, center - ((lines.length - 1) * LETTER.line) / 2, { bold: isCore });
	return { first, last, bottom: y };
}

/** What is tied together as nodes of one line, and what branches from it on another, beside it or under it. */
export function drawNodes({ core, branches }: OfKind<'nodes'>, width: number, name: string): Drawing {
	const sheet = new Sheet(width);
	const isBeside = width >= BESIDE;
	const x = NODE + 2;
	const own = column(sheet, core, { x, top: 0, width: (isBeside ? width / 2 : width) - x, isCore: true });
	if (branches.length === 0) return sheet.finish(name, Math.ceil(own.bottom));
	const at = isBeside ? width / 2 + 20 : x + 26;
	const leaves = column(sheet, branches, {
		x: at,
		top: isBeside ? 0 : own.bottom + 6,
		width: width - at,
		isCore: false,
	});
	// The branches hang on the last of the core, or stand across from it, under its words.
	const bottom = Math.max(own.bottom, leaves.bottom);
	if (isBeside) sheet.shape('link', `M${x} ${round(own.last)}V${round(bottom + 8)}H${at}V${round(leaves.last)}`);
	else sheet.shape('link', `M${x} ${round(own.last)}V${round(leaves.first)}H${at}`);
	return sheet.finish(name, Math.ceil(bottom + (isBeside ? 12 : 4)));
}
