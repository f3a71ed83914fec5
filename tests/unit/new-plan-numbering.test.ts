import { describe, expect, it } from 'vitest';
import { writeNumber } from '#markdown/number-form.ts';
import { badNumberings } from '../fixtures/plan-texts.ts';
import { composed, refusal } from '../support/new-plan.ts';

const wide = (text: string) => text.replaceAll('(', '\uFF08').replaceAll(')', '\uFF09');
const LEVELS = ['chapter', 'section', 'item', 'measure'];

/** A plan of two places of each form under each of the form above. */
function lines(forms: readonly string[], depth = 0): string[] {
	const [form, ...deeper] = forms;
	if (form === undefined) return depth < 3 ? ['一段文字。'] : [];
	return [1, 2].flatMap((value) => {
		const number = writeNumber(wide(form), value);
		if (form === '一是') return [`${number}做好这件事。`];
		return [`${number}标题`, ...lines(deeper, depth + 1)];
	});
}

const textsOf = (plan: ReturnType<typeof composed>) =>
	plan.chapters.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);

describe('the numbering of a plan is recognised', () => {
	it.each([
		['一、', '(一)', '1.', '一是'],
		['第一章', '第一节', '一、', '一是'],
		['第一章', '第一节', '一、'],
		['第一章', '一、', '(一)', '1.'],
		['第一部分', '一、', '(一)'],
		['一、', '(一)'],
		['第一章', '第一节'],
		['1.', '(1)', '一是'],
		['第一章', '(一)', '1、', '(1)'],
		['一、'],
	])('%s %s %s %s', (...forms) => {
		const plan = composed(lines(forms).join('\n\n'));
		const measured = forms.includes('一是') || forms.length === 4;
		const names = measured ? [...LEVELS.slice(0, forms.length - 1), 'measure'] : LEVELS.slice(0, forms.length);
		expect(plan.numbering).toEqual(Object.fromEntries(forms.map((form, index) => [names[index], wide(form)])));
		expect(plan.chapters.map(({ number, title }) => [number, title])).toEqual([
			[1, '标题'],
			[2, '标题'],
		]);
		const headings = names.filter((name) => name !== 'measure').length;
		const kinds = plan.chapters[1]?.blocks.map(({ kind }) => kind) ?? [];
		const count = (kind: string) => kinds.filter((each) => each === kind).length;
		expect([count('h2'), count('h3')]).toEqual([headings > 1 ? 2 : 0, headings > 2 ? 4 : 0]);
		expect(count('measure')).toBe(measured ? 2 ** headings : 0);
	});

	it('is what the facts say where several would do, and what they do not name stays in the text', () => {
		const text = lines(['第一章', '第一节', '一、', '(一)', '1.']).join('\n');
		expect(refusal(text)).toBe(
			`numbering 第一章 第一节 一、 ${wide('(一)')} 1.: expected one to three forms of headings and at most one of measures; name the forms in field “numbering”, those of headings from the chapter down and that of measures last; what is not named stays in the text`,
		);
		const plan = composed(text, 'numbering: [第一章, 第一节, 一、]');
		expect(textsOf(plan)).toContain(wide('(二)标题'));
		expect(composed(text, 'numbering: [第一章]').chapters[0]?.blocks[0]).toMatchObject({
			kind: 'p',
			text: '第一节标题',
		});
	});

	it('takes no number for a heading that is none', () => {
		const text = '一、起点\n2025年末有居民1.5万人。\n3.14是圆周率。\n二、终点\n一段文字。';
		expect(textsOf(composed(text))).toEqual([
			'起点',
			'2025年末有居民1.5万人。',
			'3.14是圆周率。',
			'终点',
			'一段文字。',
		]);
	});

	it('counts past ten chapters', () => {
		const text = Array.from({ length: 21 }, (_, index) => `${writeNumber('第一章', index + 1)} 标题\n文字。`).join(
			'\n',
		);
		expect(
			composed(text)
				.chapters.map(({ number }) => number)
				.at(-1),
		).toBe(21);
	});
});

describe('a heading with its text on one line', () => {
	it('is parted at its stop, and its measures are a list', () => {
		const { chapters } = composed(
			'一、任务\n(一)服务\n1.养老。先做好准备。一是建站；二是培训。再评估。\n2.就业。一段文字。\n(二)环境\n文字。\n二、保障\n文字。',
		);
		expect(chapters[0]?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
			['h2', '服务'],
			['h3', '养老'],
			['p', '先做好准备。'],
			['measure', '一是建站\uFF1B'],
			['measure', '二是培训。'],
			['p', '再评估。'],
			['h3', '就业'],
			['p', '一段文字。'],
			['h2', '环境'],
			['p', '文字。'],
		]);
	});

	it('ends where a paragraph closes the section', () => {
		const { chapters, notes } = composed(
			'一、任务\n(一)服务\n1.养老。文字。\n2.就业。文字。\n展望2035年。\n二、保障\n文字。',
			'numbering: [一、, (一), "1."]',
		);
		expect(chapters[0]?.blocks.map(({ kind }) => kind)).toEqual(['h2', 'h3', 'p', 'h3', 'p', 'break', 'p']);
		expect(notes).toEqual([expect.any(String), expect.stringContaining('line 5: taken to close its section')]);
	});

	it('leaves a sentence that speaks of 一是 alone', () => {
		const { chapters } = composed('一、任务\n坚持两点。一是一，说到做到。\n二、保障\n文字。');
		expect(chapters[0]?.blocks.map(({ kind }) => kind)).toEqual(['p']);
	});
});

describe('a numbering that does not hold', () => {
	it.each(badNumberings)('is refused with its line, %#', (text, facts, says) =>
		expect(refusal(text, facts)).toContain(says),
	);
});
