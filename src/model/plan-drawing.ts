import { fitLines } from '#drawings/fit.ts';
import { drawDots } from '#drawings/house/draw-dots.ts';
import { drawHouse } from '#drawings/house/draw-house.ts';
import type { DotKind, DotsSpec, HousePart, HouseSpec } from '#drawings/house/house-spec.ts';
import { SMALL, textAt } from '#drawings/house/parts.ts';
import { type Drawing, element } from '#drawings/svg.ts';
import { fill } from '#i18n/fill.ts';
import { formatValue, inClauses, inList, inSentences, withinSentence } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import type { Measure } from '#locales/languages.ts';
import { addressKind, parentOf } from '#markdown/address.ts';
import { chaptersWith } from '#markdown/chapters.ts';
import { perBuild } from '#markdown/per-build.ts';
import { basePath } from '#markdown/urls.ts';
import { wholePieces } from '#markdown/whole-words.ts';
import { placedBlocks } from '#model/blocks.ts';
import { indicatorsOfAddress } from '#model/cross-references.ts';
import { type IndicatorRow, indicatorGroups } from '#model/indicator-rows.ts';
import { type Overview, type OverviewPart, overview } from '#model/overview.ts';
import { figures } from '#schemas/figures.ts';
import { drawnLabels } from '#schemas/home.ts';
import { hasAttributes } from '#schemas/indicators.ts';
import { attributes } from '#schemas/names.ts';
import { plan } from '#schemas/plan.ts';
import type { Picture } from '#share/build/picture.ts';

/** The widths the house is drawn at: beside the dots, and for a phone; and that of the dots. */
const HOUSE_WIDTHS = [576, 320] as const;
const DOTS_WIDTH = 322;

/** The plan as a drawing: a house for either width, the indicators as dots, and what its shapes are. */
export interface PlanDrawing {
	houses: Drawing[];
	dots: Drawing | undefined;
	key: string;
	/** Where the drawing is as a file. */
	image: string;
}

/** The name of the file of the drawing, without its ending. */
export const drawingName = (locale: Locale): string => `${plan.fileName}-drawing-${locales[locale].key}`;

type Item = OverviewPart['items'][number];

/** A text as it begins a line. */
const capital = (text: string) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** A place under its label: words of its heading where the data have some. */
function partOf({ href, text, address }: Item, locale: Locale): HousePart {
	const label = drawnLabels.find((each) => each.address === address)?.words?.[locales[locale].key] ?? text;
	return { href, title: text, label: wholePieces(capital(label), locale) };
}

/** The figure on the door of a project, and what is said of the project with it. */
function doorOf(item: Item, locale: Locale, t: Translate): HouseSpec['doors'][number] {
	const { key } = locales[locale];
	const part = partOf(item, locale);
	const own = drawnLabels.find(({ address }) => address === item.address);
	const figure = own?.figure === undefined ? undefined : figures.find(({ id }) => id === own.figure);
	if (!figure) return { ...part, figure: [] };
	const { value, measure, label } = figure;
	const said = typeof value === 'string' ? value : formatValue(value, measure as Measure, locale);
	const exact = own?.counted ? fill(own.counted[key], { value: said }) : said;
	const text = 'approximate' in figure && figure.approximate ? t('charts.about', { value: exact }) : exact;
	const title = t('overview.door', { title: part.title, label: label[key], value: text });
	return { ...part, title, figure: wholePieces(text, locale) };
}

/** Phrases stay whole where the language parts them with a mark and not with blanks. */
const phrases = (text: string, locale: Locale) =>
	locales[locale].script === 'han' ? text.split(/(?<=[\u3001\uFF0C\uFF1B])/u) : wholePieces(text, locale);

/** The house of the plan, from its overview. */
async function houseSpec({ vision, parts }: Overview, locale: Locale, t: Translate): Promise<HouseSpec> {
	const itemsOf = (id: OverviewPart['id']) => parts.find((part) => part.id === id)?.items ?? [];
	const inTasks = await Promise.all(chaptersWith('tasks').map((slug) => placedBlocks(slug, locale)));
	const tasks = Map.groupBy(
		inTasks.flat().filter(({ address }) => addressKind(address) === 'item'),
		({ address }) => parentOf(address),
	);
	return {
		roof: vision && {
			href: vision.href,
			name: wholePieces(t('overview.vision'), locale),
			title: vision.text,
			label: phrases(vision.text, locale),
		},
		windows: itemsOf('goals').map((item) => partOf(item, locale)),
		floors: itemsOf('tasks').map((item) => {
			const part = partOf(item, locale);
			const lights = (tasks.get(item.address) ?? []).map(({ address }) => indicatorsOfAddress(address).length > 0);
			if (lights.length === 0) return { ...part, tasks: [], count: '' };
			const count = t('overview.tasksOf', { count: lights.length });
			const lit = lights.filter(Boolean).length;
			const values = { title: part.title, tasks: count };
			const title = lit > 0 ? t('overview.lit', { ...values, count: lit }) : t('overview.floor', values);
			return { ...part, title, tasks: lights, count };
		}),
		doors: itemsOf('projects').map((item) => doorOf(item, locale, t)),
		stones: itemsOf('safeguards').map((item) => partOf(item, locale)),
	};
}

/** How many of the rows are of each kind, in words, as far as there are some. */
function kindsIn(rows: readonly IndicatorRow[], locale: Locale, t: Translate): DotsSpec['legend'] {
	if (!hasAttributes) return [{ kind: 'plain', label: t('overview.indicatorsOf', { count: rows.length }) }];
	return (['binding', 'anticipatory'] as const).flatMap((id) => {
		const count = rows.filter(({ attribute }) => attribute?.id === id).length;
		const kind = attributes[id][locales[locale].key];
		return count > 0 ? { kind: id, label: t('overview.kind', { kind, count }) } : [];
	});
}

/** The indicators as dots, in the groups of their table. */
function dotsSpec(part: OverviewPart, locale: Locale, t: Translate): DotsSpec {
	const groups = indicatorGroups(locale);
	const all = groups.flatMap(({ rows }) => rows);
	return {
		head: {
			href: part.href,
			title: part.title,
			label: wholePieces(t('overview.indicatorsOf', { count: all.length }), locale),
		},
		legend: hasAttributes ? kindsIn(all, locale, t) : [],
		rows: groups.map(({ category, rows }, index) => ({
			href: part.items[index]?.href ?? part.href,
			title: t('overview.row', {
				name: category,
				kinds: inList(
					kindsIn(rows, locale, t).map(({ label }) => label),
					locale,
				),
			}),
			label: wholePieces(category, locale),
			dots: rows.map(({ attribute }): DotKind => attribute?.id ?? 'plain'),
		})),
	};
}

/** What the shapes are, of which parts, in their order from the roof down. */
const SHAPES = [
	['goals', 'overview.windows'],
	['tasks', 'overview.floors'],
	['projects', 'overview.doors'],
	['safeguards', 'overview.stones'],
] as const;

/** What the shapes of the house are, and whose the lights are. */
function keyOf({ vision, parts }: Overview, isLit: boolean, locale: Locale, t: Translate): string {
	const clauses = [
		...(vision ? [t('overview.roof', { what: withinSentence(t('overview.vision')) })] : []),
		...SHAPES.flatMap(([id, word]) => {
			const part = parts.find((each) => each.id === id);
			return part ? t(word, { what: withinSentence(part.title) }) : [];
		}),
	];
	const shapes = clauses.length > 0 ? [t('overview.key', { clauses: capital(inClauses(clauses, locale)) })] : [];
	return inSentences([...shapes, ...(isLit ? [t('overview.lights')] : [])], locale);
}

/** The drawing of the plan in one language, the house at these widths in pixels; none where it has nothing that is drawn. */
export async function drawPlan(locale: Locale, widths: readonly number[]): Promise<PlanDrawing | undefined> {
	const t = translator(locale);
	const all = await overview(locale);
	if (!all.vision && all.parts.length === 0) return undefined;
	const house = await houseSpec(all, locale, t);
	const ofIndicators = all.parts.find(({ id }) => id === 'indicators');
	const isLit = house.floors.some(({ tasks }) => tasks.includes(true));
	return {
		houses: widths.map((width) => drawHouse(house, width)),
		dots: ofIndicators && drawDots(dotsSpec(ofIndicators, locale, t), DOTS_WIDTH),
		key: keyOf(all, isLit, locale, t),
		image: `${basePath}downloads/${drawingName(locale)}.png`,
	};
}

/** The same at the widths that pages show. */
export const planDrawing = perBuild((locale: Locale) => drawPlan(locale, HOUSE_WIDTHS));

/** What of the picture is not the drawing: its edge, its title, the lines below. */
const EDGE = 28;
const TITLE = { size: 24, bold: true };
const LINE = 22;

/** The drawing of the plan as a picture: the house and the dots under the plan's name, with what the shapes are and who issued the plan. */
export async function planPicture(locale: Locale): Promise<Picture | undefined> {
	const t = translator(locale);
	const drawing = await planDrawing(locale);
	const [house] = drawing?.houses ?? [];
	if (!drawing || !house) return undefined;
	const { dots, key } = drawing;
	const measure = house.width + (dots ? dots.width + EDGE : 0);
	const top = 84;
	const at = (x: number, markup: string) => element('g', { transform: `translate(${x} ${top})` }, markup);
	const below = top + Math.max(house.height, dots?.height ?? 0) + 34;
	const words = [key, `${plan.issuer.value[locales[locale].key]}  ${t('home.place')}`];
	const lines = words.flatMap((text) => fitLines(wholePieces(text, locale), SMALL, measure));
	return {
		width: measure + 2 * EDGE,
		height: Math.ceil(below + lines.length * LINE),
		title: t('plan.name'),
		markup: [
			textAt({ text: t('plan.name'), type: TITLE }, EDGE, 52, undefined, 'ink'),
			at(EDGE, house.markup),
			dots ? at(2 * EDGE + house.width, dots.markup) : '',
			...lines.map((text, index) => textAt({ text, type: SMALL }, EDGE, below + index * LINE, undefined, 'ink')),
		].join(''),
	};
}
