import { describe, expect, it } from 'vitest';
import { parseGlossary } from '#schemas/glossary.ts';

const file = (explanation: string) => `groups: {city: {zh: \u57CE, en: City}}
terms:
  - {id: zoo, group: city, zh: \u56ED, en: zoo${explanation}}
`;
const fault =
	'src/data/glossary.yaml: term zoo: field “explanation” expected a text in each language and the basis: plan (with its address), general or unexplained';

describe('a term of the glossary is refused with one line', () => {
	it.each([
		['without an explanation', ''],
		['explained in one language alone', ', explanation: {basis: general, en: Animals.}'],
		['explained from the plan without its address', ', explanation: {basis: plan, zh: \u52A8\u7269, en: Animals.}'],
	])('%s', (_, explanation) => expect(() => parseGlossary(file(explanation))).toThrow(new Error(fault)));
	it('of a group that the file does not have', () => {
		const other = file(', explanation: {basis: general, zh: \u52A8\u7269, en: Animals.}').replace(
			'group: city',
			'group: x',
		);
		expect(() => parseGlossary(other)).toThrow('term zoo: field “group” is “x”; expected one of city');
	});
	it('but not where all is there', () => {
		const { terms } = parseGlossary(file(', explanation: {basis: general, zh: \u52A8\u7269, en: Animals.}'));
		expect(terms[0]?.forms).toEqual({ zh: ['\u56ED'], en: ['zoo'] });
	});
});
