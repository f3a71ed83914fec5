import { siteOrigin } from '#hosting/site-settings.ts';
import { inClauses } from '#i18n/format.ts';
import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { perBuild } from '#markdown/per-build.ts';
import { sitePages } from '#markdown/site-pages.ts';
import { basePath, siteUrl } from '#markdown/urls.ts';
import type { IndicatorRow } from '#model/indicator-rows.ts';
import { currentFiles, keptKinds } from '#model/kept-files.ts';
import { pageKind } from '#model/page-kind.ts';
import { drawPlan } from '#model/plan-drawing.ts';
import { projectPages } from '#model/project-pages.ts';
import { sketchesAt } from '#model/project-sketch.ts';
import { taskPages } from '#model/task-pages.ts';
import { plan } from '#schemas/plan.ts';
import { cardName } from '#share/card.ts';
import type { Poster, PosterRow } from '#share/poster.ts';

/** The widths a poster's drawing is chosen from, in its own pixels: the narrower, the larger are its words. */
const HOUSE_WIDTHS = [576, 640, 720, 800];
const SKETCH_WIDTHS = [300, 360, 420, 480, 540, 580, 640];

/** The pages that have a poster, by their paths in the default language: the home page, tasks, projects. */
const KINDS = ['home', 'task', 'project'];
const withPoster = Object.keys(sitePages).filter((path) => KINDS.includes(pageKind(path)));

/** The name of the file of a poster under `/downloads/`. */
export const posterFileName = (path: string, locale: Locale): string =>
	`${plan.fileName}-${locales[locale].key}-poster-${cardName(path, defaultLocale).replaceAll('/', '-')}.png`;

/** Which posters this build draws: all, or of each kind of page the first, or none. */
function drawnPaths(): string[] {
	const { DRAW_POSTERS: which = '' } = process.env;
	if (which === 'few') return KINDS.flatMap((kind) => withPoster.find((path) => pageKind(path) === kind) ?? []);
	return which === '' ? [] : withPoster;
}

/** The names of the files of posters that there are once this build is done. */
const offered = perBuild(
	(): ReadonlySet<string> =>
		new Set([
			...drawnPaths().flatMap((path) => publishedLocales.map((locale) => posterFileName(path, locale))),
			...currentFiles(keptKinds.posters).files.map(({ name }) => name),
		]),
);

/** Where the poster of a page is; none where none was made of the present text. */
export function posterUrl(path: string, locale: Locale): string | undefined {
	if (!withPoster.includes(path)) return undefined;
	const name = posterFileName(path, locale);
	return offered().has(name) ? `${basePath}downloads/${name}` : undefined;
}

const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

const targetRow = ({ no, name, fullTarget, glyph }: IndicatorRow): PosterRow => ({
	glyph: glyph?.parts,
	text: `${no} ${name}`,
	value: fullTarget,
});

/** What all posters of a language have. */
function frameOf(path: string, locale: Locale, t: Translate, extract: string) {
	const { key } = locales[locale];
	const number = plan.number?.value[key];
	return {
		locale,
		path,
		site: t('plan.shortName'),
		more: t('share.posterMore', { count: '{count}' }),
		foot: [plan.issuer.value[key], ...(number ? [number] : []), extract],
		url: new URL(siteUrl(path, locale), siteOrigin(process.env.SITE_URL)).href,
	};
}

async function planPoster(locale: Locale, t: Translate): Promise<Poster> {
	const drawing = await drawPlan(locale, HOUSE_WIDTHS);
	return {
		...frameOf('/', locale, t, t('share.posterExtractWhole')),
		place: t('document.years', { first: plan.period.first, last: plan.period.last }),
		title: t('plan.name'),
		kind: '',
		passages: [],
		drawing: drawing && { options: drawing.houses, caption: drawing.key },
		rows: [],
	};
}

async function taskPosters(locale: Locale, t: Translate): Promise<Poster[]> {
	return (await taskPages(locale)).map(({ path, address, title, area, blocks, rows }) => {
		const measures = blocks.filter(({ isMeasure }) => isMeasure);
		return {
			...frameOf(path, locale, t, t('share.posterExtract', { address })),
			place: t('share.posterTask', { address }),
			title,
			kind: area.text,
			passages: (measures.length > 0 ? measures : blocks).map(({ pieces }) => textOf(pieces)),
			drawing: undefined,
			rows: rows.map(targetRow),
		};
	});
}

async function projectPosters(locale: Locale, t: Translate): Promise<Poster[]> {
	return (await projectPages(locale)).map(({ path, entry, title, sketch, indicators }) => {
		const { address, blocks } = entry;
		const options = sketchesAt(address, locale, SKETCH_WIDTHS);
		return {
			...frameOf(path, locale, t, t('share.posterExtract', { address })),
			place: t('share.posterProject', { address }),
			title,
			kind: inClauses(
				(sketch?.facts ?? [])
					.filter(({ value }) => value !== t('projects.notStated'))
					.map(({ label, value }) => `${label} ${value}`),
				locale,
			),
			passages: blocks.map(({ text }) => text),
			drawing: options.length > 0 ? { options, caption: sketch?.caption ?? '' } : undefined,
			rows: indicators.map(targetRow),
		};
	});
}

/** The posters of a language that this build draws. */
export async function drawnPosters(locale: Locale): Promise<Poster[]> {
	const paths = drawnPaths();
	if (paths.length === 0) return [];
	const t = translator(locale);
	const all = [await planPoster(locale, t), ...(await taskPosters(locale, t)), ...(await projectPosters(locale, t))];
	return all.filter(({ path }) => paths.includes(path));
}
