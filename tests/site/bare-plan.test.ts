/** A build of two chapters in one language and nothing else: what a plan has not, its pages leave out. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { plan } from '#schemas/plan.ts';
import { emptied, withValues } from '../../scripts/new-plan/literal.ts';
import { monitoringFiles } from '../../scripts/new-plan/monitoring.ts';
import { plainEnv, projectCopy } from '../support/project-copy.ts';
import { valuesOf } from '../support/site.ts';

const { folder, remove } = projectCopy();
const at = (name: string) => join(folder, name);
const edit = (name: string, change: (text: string) => string) =>
	writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));

/** A text of the content: front matter, and what it holds. */
const text = (names: readonly string[], body: string) =>
	`---\n${names.map((name) => `${name}: Words\n`).join('')}---\n\n${body}\n`;
const chapter = text(['title', 'shortTitle', 'description'], '## A section\n\nA sentence.');
const page = (body: string) => text(['title', 'description'], body);

/** Takes from the copy all that a plan may do without. */
function strip() {
	for (const file of readdirSync(at('src/data')))
		if (file.endsWith('.ts')) edit(`src/data/${file}`, file === 'plan.ts' ? (all) => all : emptied);
		else writeFileSync(at(`src/data/${file}`), file === 'glossary.yaml' ? 'groups: {}\nterms: []\n' : '');
	const { number, issued, column, targetHead, ...rest } = plan;
	edit('src/data/plan.ts', (all) =>
		withValues(all, {
			planLanguages: [defaultLocale],
			chapters: ['aims', 'work'].map((slug) => ({ slug, roles: [] })),
			plan: { ...rest, addresses: {} },
		}),
	);
	edit('content/source/corrections.json', () => JSON.stringify({ about: {}, entries: [] }));
	const own = `content/${locales[defaultLocale].key}`;
	for (const name of readdirSync(at('content')).filter((each) => each !== 'source'))
		rmSync(at(`content/${name}`), { recursive: true });
	mkdirSync(at('content/monitoring'));
	for (const [name, text] of monitoringFiles([locales[defaultLocale].key]))
		writeFileSync(at(`content/monitoring/${name}`), text.replace(/\[to fill.*\]/, plan.dated.value));
	for (const name of ['chapters', 'pages']) mkdirSync(at(`${own}/${name}`), { recursive: true });
	writeFileSync(at(`${own}/chapters/01-aims.mdx`), chapter);
	writeFileSync(at(`${own}/chapters/02-work.mdx`), chapter);
	writeFileSync(at(`${own}/pages/about.mdx`), page('<Corrections />'));
	writeFileSync(at(`${own}/pages/accessibility.mdx`), page('<Contact />'));
}

const pages = new Map<string, CheerioAPI>();
const files = () => readdirSync(at('dist'), { recursive: true, encoding: 'utf8' });

beforeAll(() => {
	strip();
	const command = ['node_modules/astro/bin/astro.mjs', 'build'];
	execFileSync('node', command, { cwd: folder, env: { ...plainEnv, NODE_ENV: 'production' }, stdio: 'pipe' });
	for (const file of files().filter((name) => name.endsWith('.html')))
		pages.set(`/${file.replace(/index\.html$/, '')}`, load(readFileSync(at(`dist/${file}`), 'utf8')));
}, 120_000);
afterAll(remove);

/** What is amiss on any page, with the page. */
const faults = (of: ($: CheerioAPI) => string[]) =>
	[...pages].flatMap(([path, $]) => of($).map((fault) => `${path} ${fault}`));

describe('a plan of chapters alone', () => {
	it('has the pages of what it has, and no others', () => {
		expect([...pages.keys()].sort()).toEqual(
			[
				'/',
				'/404.html',
				'/about/',
				'/accessibility/',
				'/chapters/aims/',
				'/chapters/work/',
				'/data/',
				'/extracts/',
				'/offline/',
				'/print/',
				'/search/',
				'/verify/',
			].sort(),
		);
		expect(
			files()
				.filter((name) => /^data\/[^/]*\.\w+$/.test(name) && !name.endsWith('.html'))
				.sort(),
		).toEqual(['data/plan.json', 'data/plan.schema.json']);
	});

	it('has no link that leads nowhere', () => {
		const leadsNowhere = ($: CheerioAPI, href: string) => {
			const [path = '', fragment] = href.split('#');
			const target = path === '' ? $ : pages.get(path.replace(/\?.*/, ''));
			return target
				? fragment !== undefined && target(`[id="${fragment}"]`).length === 0
				: !files().includes(path.slice(1));
		};
		expect(faults(($) => valuesOf($, 'a', 'href').filter((href) => href === '' || leadsNowhere($, href)))).toEqual([]);
	});

	it('has nothing empty: no heading over nothing, no list but the reader’s own and what the device keeps, no table or choice without entries', () => {
		expect(
			faults(($) => {
				const where = (selector: string, isEmpty: (element: ReturnType<typeof $>) => boolean) =>
					$(selector)
						.toArray()
						.filter((element) => isEmpty($(element)))
						.map((element) => $.html(element).slice(0, 60));
				const words = (element: ReturnType<typeof $>) => element.text().trim();
				return [
					...where(
						'ul:not([data-offline]), ol:not([data-extracts-list]), dl, tbody',
						(list) => list.children().length === 0,
					),
					...where('select', (select) => select.children().length < 2),
					...where(
						'section:not([data-offline])',
						(section) => words(section.clone().find('h1, h2, h3').remove().end()) === '',
					),
					...where('h1, h2, h3, summary, dt, th', (title) => words(title) === ''),
				];
			}),
		).toEqual([]);
	});

	it('names and links no other language', () => {
		expect(
			faults(($) =>
				$('[data-language], [data-print-language], [hreflang]')
					.toArray()
					.map(({ name }) => name),
			),
		).toEqual([]);
	});

	it('says in words that it has no corrections, and does not offer to list them', () => {
		expect(pages.get('/about/')?.('p#corrections').text()).not.toBe('');
		expect(pages.get('/')?.('.site-footer a[href*="corrections"]').length).toBe(0);
	});

	it('counts nothing of which it has none, and leaves no word unfilled', () => {
		expect(
			faults(($) => {
				const described = valuesOf($, 'meta[content]', 'content');
				$('script, style, svg').remove();
				const said = [$('body').text(), ...described].join('\n');
				return said.match(/(?<![\d.])0(?!\d|[-.]\d)|undefined|NaN|\{\w+\}/g) ?? [];
			}),
		).toEqual([]);
	});

	it('has its contents on the page of the whole plan, where no notice comes before them', () => {
		expect(pages.get('/print/')?.('.print-document > .print-contents').length).toBe(1);
	});
});
