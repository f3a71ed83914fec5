import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildTargets } from '#browser/targets.ts';
import { siteOrigin } from '#hosting/site-settings.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { pagePlugins } from '#markdown/plugins.ts';
import { basePath } from '#markdown/urls.ts';
import { partPages } from '#print/part-pages.ts';
import { searchIndex } from '#search/build/integration.ts';

/** Style sheets that stand in one file: most pages of text need most of them, and none is worth a request. */
const textSheets = /\/(?:prose|facts|_unit|NoteMark|Notes|Neighbors|ReadAloudButton)\.css$/;
/** What the scripts of every page share is one file, so that none of it is asked for alone. */
const sharedByScripts =
	/vite\/preload-helper|\/src\/(?:browser\/(?:once|typing)|i18n\/fill|markdown\/address|locales\/tags)\.ts$/;
/** What copies is one file: each name of a file weighs on every page. */
const sharedByCopying = /\/src\/share\/element\/copy(?:-button)?\.ts$/;
/** What search and other features share stays one file where search is loaded. */
const sharedBySearch = /\/src\/(?:browser\/(?:dom|provide)|locales\/script|search\/query\/text)\.ts$/;

/** The feature of that name in Lightning CSS. */
const LIGHT_DARK = 1 << 20;

export default defineConfig({
	site: siteOrigin(process.env.SITE_URL),
	base: basePath,
	trailingSlash: 'always',
	cacheDir: './.astro',
	compressHTML: true,
	devToolbar: { enabled: false },
	// Nothing inline: the Content Security Policy forbids it.
	// Several pages at once, for cards are drawn on threads of their own.
	build: { inlineStylesheets: 'never', concurrency: 8 },
	vite: {
		plugins: [partPages],
		// Colours say themselves what they are in the dark: nothing is to be written for light-dark().
		css: { lightningcss: { exclude: LIGHT_DARK } },
		build: { assetsInlineLimit: 0, target: buildTargets, cssTarget: buildTargets },
		environments: {
			prerender: {
				build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'text', test: textSheets }] } } } },
			},
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{ name: 'common', test: sharedByScripts },
									{ name: 'text', test: sharedBySearch },
									{ name: 'copy', test: sharedByCopying },
								],
							},
						},
					},
				},
			},
		},
	},
	markdown: {
		// The plan's text is exact: no smart quotes, no autolinks, no syntax highlighting.
		processor: unified({ gfm: false, smartypants: false, remarkPlugins: pagePlugins }),
		syntaxHighlight: false,
	},
	integrations: [
		// Headings stay elements: in the whole plan they are one level lower.
		mdx({ optimize: { ignoreElementNames: ['h2', 'h3'] } }),
		sitemap({
			i18n: { defaultLocale, locales: Object.fromEntries(Object.keys(locales).map((locale) => [locale, locale])) },
			filter: (page) => !page.endsWith('/404/'),
			// Readers of other languages are led to the default one; `links` is shared between entries, so a copy is made.
			serialize: (item) => {
				const links = item.links ?? [];
				const original = links.find(({ lang }) => lang === defaultLocale);
				return { ...item, links: original ? [...links, { lang: 'x-default', url: original.url }] : links };
			},
		}),
		searchIndex(),
	],
});
