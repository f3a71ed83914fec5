import jsqr from 'jsqr';
import { describe, expect, it, vi } from 'vitest';
import { dataFilesOf } from '#model/data-files.ts';
import { governmentMeta, openGraph } from '#model/page-meta.ts';
import { shareView } from '#model/sharing.ts';
import { breadcrumbData, structuredData } from '#model/structured-data.ts';
import { plan } from '#schemas/plan.ts';
import { cardPng } from '#share/build/card.ts';
import { drawCard } from '#share/build/card-pool.ts';
import { balancedLines } from '#share/build/even-lines.ts';
import { qrCode, qrModules } from '#share/qr.ts';

const site = new URL('https://plan.example.org');
const page = (path: string, title = 'T', locale: 'zh-CN' | 'en' = 'zh-CN') => ({
	locale,
	path,
	title,
	description: 'D',
});
const card = { locale: 'zh-CN', path: '/about/', kind: undefined, title: '\u53e4\u7f8e', site: 'S' } as const;

describe('a citation', () => {
	it('of a place in the plan names issuer, title, number, day, place and URL', () => {
		const { citation } = shareView(page('/chapters/tasks/', '\u56db\u3001\u4e3b\u8981\u4efb\u52a1'), site);
		const { issuer, title, number, published } = plan;
		expect(citation).toBe(
			`${issuer.value.zh}. ${title.zh}${number ? `: ${number.value.zh}` : ''}[EB/OL]. (${published.value}). \u56db\u3001\u4e3b\u8981\u4efb\u52a1. https://plan.example.org/chapters/tasks/`,
		);
	});

	it('of the whole plan names no place', () => {
		const { citation } = shareView(page('/', 'Plan', 'en'), site);
		const { title, number } = plan;
		expect(citation).toContain(`. ${title.en}${number ? ` (${number.value.en})` : ''}. https://plan.example.org/en/`);
	});

	it('of a page in the words of this site does not pass for the plan', () => {
		const { citation } = shareView(page('/about/', 'About this site', 'en'), site);
		expect(citation).toBe(`About this site. ${plan.name.en}. https://plan.example.org/en/about/`);
	});
});

describe('what a page says of itself', () => {
	const contentOf = (list: { name?: string; property?: string; content: string }[]) =>
		Object.fromEntries(list.map(({ name, property, content }) => [name ?? property, content]));

	it('is an article where it is a piece of the plan', () => {
		expect(contentOf(openGraph(page('/chapters/tasks/'), site))['og:type']).toBe('article');
		expect(contentOf(openGraph(page('/projects/'), site))['og:type']).toBe('website');
	});

	it('has day and column of publication in Chinese only: the translation was not published then', () => {
		expect(contentOf(governmentMeta(page('/chapters/tasks/'), site))).toMatchObject({
			PubDate: plan.published.value,
			...(plan.column && { ColumnName: plan.column }),
		});
		expect(Object.keys(contentOf(governmentMeta(page('/chapters/tasks/', 'T', 'en'), site)))).toEqual([
			'SiteName',
			'Language',
			'ArticleTitle',
			'ContentSource',
		]);
	});

	it('names code, host, domain and keywords of a government site where these are set', () => {
		vi.stubEnv('SITE_CODE', '3101000001');
		vi.stubEnv('SITE_HOST', 'Office');
		vi.stubEnv('SITE_KEYWORDS', 'plan, community');
		expect(contentOf(governmentMeta(page('/about/'), site))).toMatchObject({
			SiteIDCode: '3101000001',
			SiteDomain: site.host,
			Url: new URL('/about/', site).href,
			Author: 'Office',
			Keywords: 'plan, community',
		});
		vi.unstubAllEnvs();
	});

	it('claims neither day nor source for pages in the words of this site', () => {
		expect(Object.keys(contentOf(governmentMeta(page('/about/'), site)))).toEqual(['SiteName', 'Language']);
	});

	it('leads search engines from chapter to plan and to the translation', () => {
		expect(structuredData(page('/chapters/tasks/', 'Main tasks', 'en'), site)?.['@graph']).toMatchObject([
			{
				'@type': 'CreativeWork',
				isPartOf: { '@type': 'CreativeWork', translationOfWork: [{ url: 'https://plan.example.org/' }] },
				translationOfWork: [{ inLanguage: 'zh-CN', url: 'https://plan.example.org/chapters/tasks/' }],
			},
		]);
	});

	it('lists the data files and claims no licence for them', () => {
		const data = JSON.stringify(structuredData(page('/data/'), site));
		const offered = (['indicators', 'works', 'plan'] as const).flatMap(dataFilesOf);
		expect(data.match(/"DataDownload"/g)).toHaveLength(offered.length);
		for (const { name } of offered) expect(data).toContain(`/data/${name}"`);
		expect(data).not.toMatch(/licen[sc]e/i);
	});

	it('says where it stands, itself last', () => {
		expect(breadcrumbData([{ href: '/en/', text: 'Home' }], 'Here', site)['@graph']).toMatchObject([
			{
				itemListElement: [
					{ position: 1, name: 'Home', item: 'https://plan.example.org/en/' },
					{ position: 2, name: 'Here' },
				],
			},
		]);
	});
});

describe('a card', () => {
	it('is refused in one line that names page and character where the font has no glyph', async () => {
		await expect(cardPng({ ...card, title: '\u53e4\u7f8e\u{1F600}' })).rejects.toThrow(
			'card of /about/: the font has no glyph for \u201C\u{1F600}\u201D (U+1F600)',
		);
	});

	it('is refused where its title has no room', async () => {
		await expect(cardPng({ ...card, title: '\u53e4\u7f8e'.repeat(120) })).rejects.toThrow('card of /about/');
	});

	it('is the same bytes every time', async () => {
		expect(await cardPng(card)).toEqual(await cardPng(card));
	});

	it('is drawn the same on a thread of its own, which says in one line what it cannot draw and goes on', async () => {
		await expect(drawCard({ ...card, title: '\u53e4\u7f8e\u{1F600}' })).rejects.toThrow(
			'card of /about/: the font has no glyph for \u201C\u{1F600}\u201D (U+1F600)',
		);
		const [one, two] = await Promise.all([drawCard(card), drawCard(card)]);
		expect(Buffer.from(one)).toEqual(await cardPng(card));
		expect(two).toEqual(one);
	});

	it('has lines as few and as even as can be', () => {
		expect(balancedLines([3, 3, 3, 3], 10)).toEqual([
			[0, 1],
			[2, 3],
		]);
		expect(balancedLines([11], 10)).toBeUndefined();
	});
});

describe('a QR code', () => {
	const url = 'https://plan.example.org/gumei/en/indicators/37/';

	it('is read as the URL it was made of', () => {
		const modules = qrModules(url);
		const scale = 4;
		const side = modules.length * scale;
		const pixels = new Uint8ClampedArray(side * side * 4);
		for (let y = 0; y < side; y++)
			for (let x = 0; x < side; x++) {
				const isDark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)];
				pixels.set([...Array(3).fill(isDark ? 0 : 255), 255], (y * side + x) * 4);
			}
		expect(jsqr(pixels, side, side)?.data).toBe(url);
	});

	it('is drawn by strokes that cover its dark modules, no more and no less', () => {
		const { size, path } = qrCode(url);
		const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
		let [x, y] = [0, 0];
		for (const [, command, first = '0', second = '0'] of path.matchAll(/([Mmh])([\d.-]+)(?: ([\d.]+))?/g)) {
			if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
			else if (command === 'm') x += Number(first);
			else for (const end = x + Number(first); x < end; x++) (drawn[y] ?? [])[x] = true;
		}
		expect(drawn).toEqual(qrModules(url));
	});
});
