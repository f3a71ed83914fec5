import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseGlossary } from '#schemas/glossary.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';

const city = inEveryLanguage({ zh: '\u57CE', en: 'City' });
const zoo = inEveryLanguage({ zh: '\u56ED', en: 'zoo' });
const animals = inEveryLanguage({ zh: '\u52A8\u7269', en: 'Animals.' });
const file = (explanation: object | undefined, group = 'city') =>
	stringify({ groups: { city }, terms: [{ id: 'zoo', group, ...zoo, explanation }] });
const fault =
	'src/data/glossary.yaml: term zoo: field “explanation” expected a text in each language and the basis: plan (with its address), general or unexplained';

describe('a term of the glossary is refused with one line', () => {
	it.each([
		['without an explanation', undefined],
		['that no language explains', { basis: 'general' }],
		['explained from the plan without its address', { basis: 'plan', ...animals }],
	])('%s', (_, explanation) => expect(() => parseGlossary(file(explanation))).toThrow(new Error(fault)));
	it('of a group that the file does not have', () =>
		expect(() => parseGlossary(file({ basis: 'general', ...animals }, 'x'))).toThrow(
			'term zoo: field “group” is “x”; expected one of city',
		));
	it('but not where all is there', () => {
		const { terms } = parseGlossary(file({ basis: 'general', ...animals }));
		expect(terms[0]?.forms).toEqual(Object.fromEntries(Object.entries(zoo).map(([key, text]) => [key, [text]])));
	});
});

describe('a glossary that lacks a language', () => {
	it('is refused with a line for each place', () => {
		const [key, ...others] = Object.keys(city);
		const without = stringify({ groups: { city: { [key ?? '']: 'x' }, park: {} }, terms: [] });
		const lines = [...others.map((each) => ['city', each]), ...Object.keys(city).map((each) => ['park', each])].map(
			([group, each]) => `src/data/glossary.yaml: group ${group}: field “${each}” is missing`,
		);
		expect(() => parseGlossary(without)).toThrow(new Error(lines.join('\n')));
	});
});
