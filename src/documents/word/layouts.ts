/** Twentieths of a point, in which Word measures, of millimetres. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** Fonts go by their names; a program without one takes the next of `FONT_FALLBACKS`. */
interface Fonts {
	body: string;
	heading1: string;
	heading2: string;
	heading3: string;
	title: string;
	/** Of Latin letters and digits. */
	latin: string;
	latinHeading: string;
}

/** How a Word file is set. Lengths in twips, sizes of letters in half points. */
export interface WordLayout {
	margin: { top: number; right: number; bottom: number; left: number; footer: number };
	/** Width of the text. */
	width: number;
	fonts: Fonts;
	/** Sizes of text, of headings by their levels, of the title. */
	sizes: { body: number; headings: readonly [number, number, number]; title: number };
	/** Lines: their distance, and whether that is exact or a share of the letters' height (240 is one). */
	line: { height: number; isExact: boolean };
	/** What characters stand closer together than their own width; a negative number. */
	tracking: number;
	/** Whether headings stand as paragraphs do, two characters in and without space around them. */
	isFlush: boolean;
	/** Whether the page number stands in dashes on the outer side, as the standard has it; else as the document's words say. */
	hasDashedFolio: boolean;
	/** Whether the whole document begins with its facts and its contents, and each chapter on a page of its own. */
	hasCover: boolean;
}

const A4 = { width: 11906, height: 16838 } as const;

/** A layout that is easy to read and to work on. */
const plain: WordLayout = {
	margin: { top: twips(25), right: twips(25), bottom: twips(25), left: twips(25), footer: twips(11) },
	width: A4.width - 2 * twips(25),
	fonts: {
		body: '宋体',
		heading1: '黑体',
		heading2: '黑体',
		heading3: '黑体',
		title: '黑体',
		latin: 'Times New Roman',
		latinHeading: 'Arial',
	},
	sizes: { body: 24, headings: [36, 30, 26], title: 44 },
	line: { height: 360, isExact: false },
	tracking: 0,
	isFlush: false,
	hasDashedFolio: false,
	hasCover: true,
};

/** What GB/T 9704-2012 lays down: margins and text in mm, 22 lines of 28 characters of 16 points (5.2 and 6.1 there). */
const STANDARD = { top: 37, left: 28, width: 156, height: 225, lines: 22, characters: 28, points: 16 } as const;

/** The sheet, lines and characters of an official document (GB/T 9704-2012). Other languages than Chinese take the same sheet. */
function official(): WordLayout {
	const [top, left, width] = [twips(STANDARD.top), twips(STANDARD.left), twips(STANDARD.width)];
	const bottom = A4.height - top - twips(STANDARD.height);
	const linePitch = Math.floor(twips(STANDARD.height) / STANDARD.lines);
	// Lines of an exact height and letters drawn together make 22 lines of 28 characters in every program. Word's grid would
	// too, but LibreOffice gives a character wider than its field two of them, and rules tables and notes by it as well.
	const tracking = Math.floor(width / STANDARD.characters - STANDARD.points * 20);
	const points = STANDARD.points * 2;
	return {
		// The page number stands 7 mm below the text, and its source in small letters under it.
		margin: { top, right: A4.width - left - width, bottom, left, footer: bottom - twips(7 + 13) },
		width,
		fonts: {
			body: '仿宋_GB2312',
			heading1: '黑体',
			heading2: '楷体_GB2312',
			heading3: '仿宋_GB2312',
			title: '方正小标宋简体',
			latin: 'Times New Roman',
			latinHeading: 'Times New Roman',
		},
		sizes: { body: points, headings: [points, points, points], title: 44 },
		line: { height: linePitch, isExact: true },
		tracking,
		isFlush: true,
		hasDashedFolio: true,
		hasCover: false,
	};
}

/** The layouts of Word files by their names. */
export const wordLayouts = { plain, official: official() } as const;
export type WordLayoutName = keyof typeof wordLayouts;

/** What a program takes that has not a font, by the font's name: the names of the same or the next one, the best first. */
export const FONT_FALLBACKS: Readonly<Record<string, readonly string[]>> = {
	仿宋_GB2312: ['仿宋', 'FangSong', 'STFangsong', 'FZFangSong-Z02', 'Noto Serif CJK SC'],
	楷体_GB2312: ['楷体', 'KaiTi', 'STKaiti', 'FZKai-Z03', 'Noto Serif CJK SC'],
	黑体: ['SimHei', 'STHeiti', 'FZHei-B01', 'Noto Sans CJK SC'],
	方正小标宋简体: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', '宋体', 'SimSun', 'Noto Serif CJK SC'],
	宋体: ['SimSun', 'STSong', 'FZShuSong-Z01', 'Noto Serif CJK SC'],
	'Times New Roman': ['Liberation Serif', 'Tinos'],
	Arial: ['Liberation Sans', 'Arimo'],
};
