import { describe, expect, it } from 'vitest';
import { runningPieces, wholePieces } from '#markdown/whole-words.ts';

describe('a text in pieces that stay whole', () => {
	it('keeps a quoted word whole and marks off the beginning of a line', () => {
		const pieces = wholePieces(
			'\u8857\u9053\u201c\u5341\u56db\u4e94\u201d\u89c4\u5212\uff08\u4e2d\u82f1\u5bf9\u7167\uff09',
			'zh-CN',
		);
		expect(pieces).toContain('\u201c\u5341\u56db\u4e94\u201d');
		expect(pieces.filter((piece) => /^[\uff09\u201d]|[\uff08\u201c]$/.test(piece))).toEqual([]);
	});

	it('breaks no word of letters at a hyphen or apostrophe', () => {
		const pieces = wholePieces('The residents\u2019 Five-Year Plan (%)', 'en').map((piece) => piece.trim());
		expect(pieces).toEqual(['The', 'residents\u2019', 'Five-Year', 'Plan', '(%)']);
	});

	it.each([
		['进一步夯实基层党建', '进一步|夯实|基层|党建'],
		['提高社会组织参与度', '提高|社会|组织|参与度'],
		['推动高质量发展', '推动高质量|发展'],
		['第十四个五年规划', '第十四个|五年|规划'],
		['二〇三五年远景目标', '二〇三五年|远景|目标'],
	])('ends no line within a word of %s', (text, pieces) => expect(wholePieces(text, 'zh-CN').join('|')).toBe(pieces));

	it('keeps figures and letters with the Chinese beside them', () =>
		expect(wholePieces('2021年建成A街坊', 'zh-CN')).toEqual(['2021年建成A街坊']));

	it('keeps a unit in brackets with the word before it', () =>
		expect(wholePieces('案件办结率\uFF08%\uFF09', 'zh-CN').at(-1)).toBe('办结率\uFF08%\uFF09'));

	it('may end a line of running text on both sides of a figure in quotation marks', () =>
		expect(runningPieces('布局了\u201c1+33641\u201d的设施\uFF0C\u201c十四五\u201d期间')).toEqual([
			'布局了',
			'\u201c1+33641\u201d',
			'的设施\uFF0C\u201c十四五\u201d期间',
		]));

	it('is the same text when the pieces are put together again', () => {
		const text = '以\u201c一网通办\u201d、the \u201cone-network\u201d system\uFF0837 items\uFF09推进社区治理';
		expect(wholePieces(text, 'zh-CN').join('')).toBe(text);
	});
});
