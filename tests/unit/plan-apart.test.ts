import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { ownWords } from '#schemas/exceptions.ts';
import { plan } from '#schemas/plan.ts';

const texts = Object.values({
	...plan.name,
	...Object.fromEntries(
		[plan.shortName, plan.title, plan.place, plan.placeInFull, plan.issuer.value, plan.source.value].flatMap(
			(each, at) => Object.entries(each).map(([key, text]) => [`${at} ${key}`, text]),
		),
	),
});

/** Words by which this plan is known: its names in letters that no dictionary has, its place and number in Chinese, its years. */
const words = new Set([
	...texts
		.flatMap((text) => text.match(/\p{Script=Latin}{4,}/gu) ?? [])
		.filter((word) => ownWords.includes(word) && !ownWords.includes(word.toLowerCase())),
	...texts.flatMap((text) => text.match(/\p{Script=Han}{4,}/gu) ?? []).filter((text) => text.length < 12),
	...Object.values(plan.number?.value ?? {}),
	...[plan.period.first, plan.period.last].map(String),
]);
const pattern = new RegExp(
	[...words].map((word) => `(?<![\\d\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d\\p{L}])`).join('|'),
	'iu',
);

/** The form of the facts, whose examples are of an invented plan: its years may be another's. */
const FORM = 'scripts/new-plan/facts.template.yaml';

/** What any plan shares: code, styles, words of the interface, what servers are given. */
const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'hosting', 'astro.config.mjs'], { encoding: 'utf8' })
	.split('\n')
	.filter(
		(file) => /\.(?:ts|mjs|astro|css|yaml|conf|sh)$/.test(file) && !file.startsWith('src/data/') && file !== FORM,
	);

describe('what is this plan’s own', () => {
	it('is known by words of its names, its number and its years', () => {
		expect(words.size).toBeGreaterThan(3);
		expect(`in ${plan.place[locales[defaultLocale].key]}, ${plan.period.first}`).toMatch(pattern);
	});

	it('stands in content/ and src/data/, and nowhere else', () => {
		expect(files.length).toBeGreaterThan(200);
		const found = files.flatMap((file) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
		);
		expect(found).toEqual([]);
	});
});
