import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { ParagraphRole, TextDocument } from '#documents/text-document.ts';
import type { WordLayout } from '#documents/word/layouts.ts';

/** Of Chinese documents paragraphs begin two characters in; Word reckons in hundredths of a character. */
const TWO_CHARACTERS = 200;

/** Id and name of the style of paragraphs of a role. */
export const styleOf = (role: ParagraphRole | 'cell' | 'caption' | 'footer'): string =>
	`Plan${role.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** The fonts of runs: `eastAsia` for Chinese characters, `latin` for the rest. */
const font = (eastAsia: string, latin: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia });

/** Everything a text needs: real heading styles, so that a program lists and numbers headings as such, and one style a role. */
export function stylesOf(layout: WordLayout, { script, lang }: Pick<TextDocument, 'script' | 'lang'>): IStylesOptions {
	const { fonts, sizes, line, isFlush, tracking } = layout;
	const isHan = script === 'han';
	const spacing = {
		line: line.height,
		lineRule: line.isExact ? LineRuleType.EXACT : LineRuleType.AUTO,
		before: 0,
		after: isHan || isFlush ? 0 : 120,
	};
	const indent = isHan || isFlush ? { firstLineChars: TWO_CHARACTERS, firstLine: sizes.body * 20 } : {};
	const single = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
	const heading = (level: 0 | 1 | 2, eastAsia: string, gap: number) => ({
		run: {
			font: font(eastAsia, fonts.latinHeading),
			size: sizes.headings[level],
			bold: !isFlush || (!isHan && level < 2),
			italics: isFlush && !isHan && level === 1,
		},
		paragraph: {
			keepNext: true,
			spacing: isFlush ? spacing : { line: 300, lineRule: LineRuleType.AUTO, before: gap, after: gap / 2 },
			...(isFlush && { indent }),
		},
	});
	const role = (
		name: Parameters<typeof styleOf>[0],
		paragraph: IParagraphStyleOptions['paragraph'],
		run: IParagraphStyleOptions['run'] = {},
	): IParagraphStyleOptions => ({
		id: styleOf(name),
		name: styleOf(name),
		basedOn: 'Normal',
		quickFormat: true,
		paragraph: { spacing, ...(isFlush && { widowControl: false }), ...paragraph },
		run,
	});
	const small = { size: isFlush ? 24 : 21 };
	const titleFont = { font: font(fonts.title, fonts.latinHeading) };
	const centered = { alignment: AlignmentType.CENTER };
	const ended = { alignment: AlignmentType.RIGHT };
	return {
		default: {
			document: {
				run: {
					font: font(fonts.body, fonts.latin),
					size: sizes.body,
					language: isHan ? { value: 'en-US', eastAsia: lang } : { value: lang },
				},
				paragraph: { spacing: single },
			},
			title: {
				run: { ...titleFont, size: sizes.title, bold: !isFlush },
				paragraph: {
					...centered,
					spacing: { line: isFlush ? 2 * line.height : 300, lineRule: spacing.lineRule, before: 0, after: 240 },
				},
			},
			footnoteText: { run: { size: isFlush ? 21 : 18 }, paragraph: { spacing: single } },
			heading1: heading(0, fonts.heading1, 360),
			heading2: heading(1, fonts.heading2, 280),
			heading3: heading(2, fonts.heading3, 200),
		},
		paragraphStyles: [
			{
				id: 'Normal',
				name: 'Normal',
				quickFormat: true,
				run: { size: sizes.body, ...(isHan && { characterSpacing: tracking }) },
				...(isFlush && { paragraph: { spacing } }),
			},
			role('text', { indent, ...(isHan && { alignment: AlignmentType.BOTH }) }),
			role('measure', isHan || isFlush ? { indent } : { indent: { left: 480 } }),
			role('line', { indent }),
			role('source', {}, small),
			role('issuer', centered, { ...titleFont, size: sizes.title - 8 }),
			role('number', centered),
			role('title', { ...centered, spacing: { ...spacing, before: 240, after: 240 } }, { ...titleFont, size: 36 }),
			role('addressees', {}),
			role('signature', ended),
			role('date', { ...ended, spacing: { ...spacing, after: 480 } }),
			role('plan-title', centered, { ...titleFont, size: 36 }),
			role('imprint', { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 1 } } }, small),
			role('translation', {}),
			role('trail', { keepNext: true, spacing: { ...single, before: 160 } }, small),
			role('quotation', { indent: { left: 480 } }),
			role('remark', { spacing: { ...single, after: 60 } }, small),
			role('caption', { ...centered, keepNext: true, spacing: { ...single, before: 240, after: 120 } }, { bold: true }),
			role('cell', { spacing: { ...single, before: 30, after: 30 } }, { size: 21 }),
			role('footer', { spacing: single }, { size: 16, color: '595959' }),
		],
	};
}
