import { describe, expect, it } from 'vitest';
import { selectionOf } from '#print/selection.ts';
import { mendedMap } from '../../scripts/pdf/characters.ts';

const noContext = () => undefined;

describe('what is chosen to be printed', () => {
	it('takes in all that lies under a chosen place, and no other that begins like it', () => {
		const stateOf = selectionOf(['4.1'], noContext);
		expect(['4.1', '4.1-1', '4.1.2', '4.1.2-3'].map(stateOf)).toEqual(['selected', 'selected', 'selected', 'selected']);
		expect(['4.10', '4.10.1-1', '4.2', '14.1'].map(stateOf)).toEqual(['outside', 'outside', 'outside', 'outside']);
	});

	it('has the headings above it', () => {
		const stateOf = selectionOf(['4.1.2-3'], noContext);
		expect(['4', '4.1', '4.1.2'].map(stateOf)).toEqual(['ancestor', 'ancestor', 'ancestor']);
		expect(stateOf('4.1.2-2')).toBe('outside');
	});

	it('has, above an indicator, the headings of its table', () => {
		const stateOf = selectionOf(['indicator-10'], () => '3.4-1');
		expect(['3', '3.4', '3.4-1', 'indicator-10', 'indicator-1'].map(stateOf)).toEqual([
			'ancestor',
			'ancestor',
			'outside',
			'selected',
			'outside',
		]);
	});
});

describe('the characters of a PDF', () => {
	it('are those of the text, where a radical has the same glyph', () => {
		const map = '2 beginbfchar\n<03> <2ED4>\n<04> <4E00>\nendbfchar\n';
		expect(mendedMap(map)).toBe('2 beginbfchar\n<03> <95E8>\n<04> <4E00>\nendbfchar\n');
	});

	it('are mended in a range too, one by one', () => {
		const map = '1 beginbfrange\n<0A> <0C> <2EDA>\nendbfrange\n';
		expect(mendedMap(map)).toBe('1 beginbfrange\n<0A> <0C> [<9875> <98CE> <98DE>]\nendbfrange\n');
	});

	it('stay as they are where nothing is to be mended', () => {
		expect(mendedMap('1 beginbfchar\n<03> <4E00>\nendbfchar\n')).toBeUndefined();
	});
});
