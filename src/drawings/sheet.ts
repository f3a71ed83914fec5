import { type Drawing, element } from '#drawings/svg.ts';
import { textWidth } from '#drawings/text-width.ts';
import { type DrawnText, lintTexts } from '#drawings/texts.ts';

/** The size of letters on a sheet, and from line to line, in pixels. */
export const LETTER = { size: 14, line: 18 } as const;

/** How a text stands: bold, and where from. */
interface Setting {
	bold?: boolean;
	anchor?: 'start' | 'middle' | 'end';
}

/** What is drawn, `width` pixels wide, by classes of `src/drawings/sketch.css`. */
export class Sheet {
	readonly width: number;
	private readonly body: string[] = [];
	private readonly texts: DrawnText[] = [];

	constructor(width: number) {
		this.width = width;
	}

	/** A shape: its class and its path. */
	shape(role: string, d: string): void {
		this.body.push(element('path', { class: role, d }));
	}

	/** Lines of text under one another; the first stands with its middle at `y`. */
	text(lines: readonly string[], x: number, y: number, { bold = false, anchor = 'start' }: Setting = {}): void {
		for (const [index, line] of lines.entries()) {
			const baseline = y + index * LETTER.line + LETTER.size * 0.34;
			const width = textWidth(line, LETTER.size, bold);
			const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
			this.texts.push({
				...{ text: line, left, right: left + width },
				...{ top: baseline - LETTER.size * 0.8, bottom: baseline + LETTER.size * 0.22 },
			});
			this.body.push(
				element(
					'text',
					{ x, y: baseline, class: bold ? 'b' : undefined, 'text-anchor': anchor === 'start' ? undefined : anchor },
					line,
				),
			);
		}
	}

	/** The drawing, `height` pixels high. Throws an Error that lists the texts that leave it or lie over one another. */
	finish(name: string, height: number): Drawing {
		const faults = lintTexts(this.texts, this.width, height);
		if (faults.length > 0) throw new Error(`drawing of “${name}” at ${this.width} px: ${faults.join('; ')}`);
		return { width: this.width, height, markup: this.body.join('') };
	}
}
