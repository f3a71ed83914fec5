import { element } from '#drawings/svg.ts';
import { AROUND, fitPassages } from '#share/build/passages.ts';
import { picturePng } from '#share/build/picture.ts';
import { type Part, setRows } from '#share/build/poster-rows.ts';
import { qrCode } from '#share/qr.ts';
import { linesOf, type Of, setText, type Type, widthOf } from '#share/build/set-text.ts';
import { POSTER_HEIGHT, POSTER_WIDTH, type Poster } from '#share/poster.ts';

/** The frame of a poster: its edges, the band at the head, the rule over the foot. */
const [LEFT, RIGHT] = [80, POSTER_WIDTH - 80];
const MEASURE = RIGHT - LEFT;
const BAND = 132;
const FOOT = 1166;
/** Where the title begins, and the least and most room between what stands below it. */
const TITLE_TOP = 186;
const [LEAST, MOST] = [32, 72];
/** Sizes tried, the largest first, each with the lines it may have. */
type Sizes = readonly (readonly [size: number, lines: number])[];
const TITLES: Sizes = [
	[92, 1],
	[84, 2],
	[72, 2],
	[60, 3],
	[50, 4],
	[42, 6],
];
/** The same over a drawing. */
const LOWER_TITLES: Sizes = [
	[84, 1],
	[64, 2],
	[54, 3],
	[44, 5],
];
const KINDS: Sizes = [
	[32, 2],
	[28, 3],
	[24, 4],
];
const FOOTS: Sizes = [
	[28, 5],
	[25, 6],
	[21, 7],
];
/** The square of the code, and the room beside it. */
const CODE = 208;
const CODE_GAP = 40;
/** The most that rows take of the height, and heights that a drawing above words is tried in; how far it is enlarged. */
const ROWS = 330;
const DRAWINGS = [470, 420, 370, 320, 270];
const ZOOM = 2.3;
/** Steps at the edges of strokes: few, for the file is to be small. */
const STEPS = 3;
const CAPTION: Type = { size: 22, leading: 31, weight: 400, colour: 'quiet' };

/** Texts one under the other in the largest size that has room. Throws an Error with one line where none has. */
async function fitted(
	texts: readonly string[],
	sizes: Sizes,
	width: number,
	type: Pick<Type, 'weight' | 'colour'> & { leading: number; how?: 'even' | 'running' },
	of: Of,
): Promise<{ lines: string[]; type: Type }> {
	for (const [size, most] of sizes) {
		const own: Type = { ...type, size, leading: Math.round(size * type.leading) };
		const lines = (await Promise.all(texts.map((text) => linesOf(text, own, width, of, type.how)))).flat();
		if (lines.length <= most) return { lines, type: own };
	}
	throw new Error(`poster of ${of.path}: no room for: ${texts.join(' ')}`);
}

/** The band: the site, and what this is of it. */
async function setBand(poster: Poster): Promise<string> {
	const [site, place] = [
		{ size: 38, leading: 0, weight: 700, colour: 'on-seal' },
		{ size: 30, leading: 0, weight: 400, colour: 'on-seal' },
	] as const satisfies readonly Type[];
	const taken = (await widthOf(poster.site, site, poster)) + (await widthOf(poster.place, place, poster));
	const scale = Math.min(1, (MEASURE - CODE_GAP) / taken);
	const middle = (size: number) => BAND / 2 + size * scale * 0.36;
	return [
		element('rect', { class: 'seal', x: 0, y: 0, width: POSTER_WIDTH, height: BAND }),
		setText([poster.site], { ...site, size: site.size * scale }, LEFT, middle(site.size), poster),
		setText([poster.place], { ...place, size: place.size * scale }, RIGHT, middle(place.size), poster, 'end'),
	].join('');
}

/** The foot: who issued the plan, that these are extracts, and the code that leads to all of it. */
async function setFoot(poster: Poster): Promise<string> {
	const { size, path } = qrCode(poster.url);
	const module = Math.floor(CODE / size);
	const side = size * module;
	const width = MEASURE - CODE - CODE_GAP;
	const { lines, type } = await fitted(
		poster.foot,
		FOOTS,
		width,
		{ weight: 400, colour: 'quiet', leading: 1.5 },
		poster,
	);
	const top = FOOT + 34;
	return [
		element('rect', { class: 'seal', x: LEFT, y: FOOT, width: MEASURE, height: 6 }),
		setText(lines, type, LEFT, top + type.size * 0.9, poster),
		`<g transform="translate(${RIGHT - side} ${top}) scale(${module})" shape-rendering="crispEdges">`,
		element('rect', { class: 'code-ground', x: 0, y: 0, width: size, height: size }),
		element('path', { class: 'code', d: path }),
		'</g>',
	].join('');
}

/** The drawing that can be largest in `most` pixels of height, with its caption. */
async function setDrawing(poster: Poster, most: number): Promise<Part | undefined> {
	if (!poster.drawing) return undefined;
	const { options, caption } = poster.drawing;
	const lines = caption ? await linesOf(caption, CAPTION, MEASURE, poster, 'running') : [];
	const below = lines.length > 0 ? 18 + lines.length * CAPTION.leading : 0;
	const scaleOf = ({ width, height }: { width: number; height: number }) =>
		Math.min(ZOOM, MEASURE / width, (most - below) / height);
	// Of those about as large, the widest.
	const largest = Math.max(...options.map(scaleOf));
	const drawing = options.findLast((each) => scaleOf(each) > largest * 0.94);
	if (!drawing) return undefined;
	const scale = scaleOf(drawing);
	const x = LEFT + (MEASURE - drawing.width * scale) / 2;
	const height = drawing.height * scale;
	return {
		height: height + below,
		markup: (top) =>
			`<g class="drawn sketch" transform="translate(${x.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})">${drawing.markup}</g>` +
			setText(lines, CAPTION, LEFT, top + height + 18 + CAPTION.size, poster),
	};
}

/** The passages, each under a hairline. */
async function setPassages(poster: Poster, room: number): Promise<Part | undefined> {
	const set = await fitPassages(poster.passages, MEASURE, room, poster);
	if (!set) return undefined;
	const { type, passages, height } = set;
	return {
		height,
		markup: (top) => {
			let y = top;
			return passages
				.map((lines) => {
					const rule = element('rect', { class: 'hairline', x: LEFT, y, width: MEASURE, height: 2 });
					const words = setText(lines, type, LEFT, y + AROUND + type.leading / 2 + type.size * 0.36, poster);
					y += lines.length * type.leading + 2 * AROUND;
					return rule + words;
				})
				.join('');
		},
	};
}

/** A poster as the elements of an SVG; colours are classes. Throws an Error with one line where its title has no room. */
export async function posterMarkup(poster: Poster): Promise<string> {
	const band = await setBand(poster);
	const title = await fitted(
		[poster.title],
		poster.drawing ? LOWER_TITLES : TITLES,
		MEASURE,
		{ weight: 700, colour: 'ink', leading: 1.26, how: 'even' },
		poster,
	);
	const kind = await fitted(
		[poster.kind],
		KINDS,
		MEASURE,
		{ weight: 400, colour: 'quiet', leading: 1.4, how: 'even' },
		poster,
	);
	const firstTitle = TITLE_TOP + title.type.size * 0.86;
	const titleEnd = TITLE_TOP + title.lines.length * title.type.leading;
	const firstKind = titleEnd + 14 + kind.type.size * 0.9;
	const top = poster.kind === '' ? titleEnd : titleEnd + 14 + kind.lines.length * kind.type.leading;

	let room = FOOT - top - LEAST;
	const take = (part: Part | undefined) => {
		if (part) room -= part.height + LEAST;
		return part;
	};
	const rows = take(await setRows(poster, LEFT, RIGHT, ROWS));
	let [drawing, words]: (Part | undefined)[] = [];
	// A drawing leaves room to the words.
	for (const most of poster.passages.length > 0 ? DRAWINGS : [room - LEAST]) {
		drawing = await setDrawing(poster, most);
		words = await setPassages(poster, room - (drawing ? drawing.height + LEAST : 0) - LEAST);
		if (words || !drawing) break;
	}
	take(drawing);
	take(words);
	const parts = [drawing, words, rows].filter((part) => part !== undefined);
	const gap = Math.min(MOST, LEAST + Math.max(0, room) / (parts.length + 1));
	let y = top + gap;
	const body = parts.map((part, index) => {
		// Rows stand on the foot; what is free is above them.
		const at = part === rows && index > 0 ? FOOT - gap - part.height : y;
		y = at + part.height + gap;
		return part.markup(at);
	});
	return [
		band,
		setText(title.lines, title.type, LEFT, firstTitle, poster),
		setText(kind.lines, kind.type, LEFT, firstKind, poster),
		...body,
		await setFoot(poster),
	].join('');
}

/** A poster as a PNG file, the same bytes every time, its title as text in it; `rules` says what its classes look like. */
export async function posterPng(poster: Poster, rules: string): Promise<Buffer> {
	const markup = await posterMarkup(poster);
	return picturePng(
		{ width: POSTER_WIDTH, height: POSTER_HEIGHT, markup, title: poster.title, zoom: 1, steps: STEPS },
		rules,
	);
}
