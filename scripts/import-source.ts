/**
 * Made the Chinese MDX from the reading text in
 * `content/source/plan.zh.json`, once; since then the MDX is what is edited.
 * (The indicator table is typed data, in `src/data/indicators.ts`.)
 * Kept so that anyone can see how the one came from the other, and to bring in
 * another plan of the same form.
 *
 * Usage: node scripts/import-source.ts [--force] [target folder]
 * Refuses to overwrite existing files without --force.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapterSlugs } from '#markdown/chapters.ts';
import { projectSlugs } from '#schemas/names.ts';
import { changedPart } from './content-checks/changed-part.ts';

interface Block {
	id: string;
	kind: 'p' | 'h1' | 'h2' | 'h3' | 'measure' | 'caption';
	text: string;
}
interface Correction {
	id: string;
	kind: 'restored' | 'unit' | 'noted';
	printed: string;
	reading: string;
}
interface Plan {
	front: string[];
	blocks: Block[];
	indicators: { no: number; category: string; name: string; attribute: string; unit: string; target: string }[];
	back: string[];
}

/** What the site says of a chapter beside the plan's own words: its name in menus and its description. */
const frontMatter: Record<string, { title?: string; shortTitle: string; description: string }> = {
	preface: { title: '印发通知与前言', shortTitle: '前言', description: '印发规划纲要的通知全文与规划前言。' },
	review: { shortTitle: '执行情况回顾', description: '“十三五”期间古美路街道取得的成就和存在的问题。' },
	context: { shortTitle: '发展环境', description: '“十四五”时期社区治理的新要求，以及古美路街道的机遇与挑战。' },
	goals: { shortTitle: '主要目标', description: '指导思想、基本原则、总体目标、2035年展望和37项主要指标。' },
	tasks: {
		shortTitle: '主要任务',
		description: '党建、公共服务、精细管理、平安建设、社区营商、社区自治、人才建设七个方面的30项任务。',
	},
	projects: { shortTitle: '重点项目', description: '万源城公园、城运中心、文体中心等六个重点项目。' },
	safeguards: { shortTitle: '保障措施', description: '组织领导、公共财政投入、信息化建设和考核评估四项保障措施。' },
};

/** Marks every correction of `text` where it stands, as `<Correction id>`; notes which were found in `used`. */
function mark(text: string, corrections: Correction[], used: Set<string>): string {
	for (const correction of corrections) {
		const at = text.indexOf(correction.reading);
		if (correction.kind === 'unit' || at < 0 || used.has(correction.id)) continue;
		const [start, end] = changedPart(correction);
		const words = text.slice(at + start, at + end);
		used.add(correction.id);
		text = `${text.slice(0, at + start)}<Correction id="${correction.id}">${words}</Correction>${text.slice(at + end)}`;
	}
	return text;
}

/** One sentence a line, so that a change shows in the line it is made in. */
function sentences(text: string, indent = ''): string {
	return text.replace(/([。；][”’）》]*)(?=[^”’）》<])/g, `$1\n${indent}`);
}

const [target = '.'] = process.argv.slice(2).filter((argument) => argument !== '--force');
const force = process.argv.includes('--force');
const plan: Plan = JSON.parse(readFileSync('content/source/plan.zh.json', 'utf8'));
const corrections: Correction[] = JSON.parse(readFileSync('content/source/corrections.json', 'utf8')).entries;
const used = new Set<string>();
const marked = (text: string) => mark(text, corrections, used);

/** What will be written, by its path: nothing is, before all of it is made. */
const files = new Map<string, string>();

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

function write(file: string, text: string) {
	const path = join(target, file);
	if (existsSync(path) && !force) stop(`${path}: exists already; expected --force to overwrite it`);
	files.set(path, text);
}

/** The correction that restored a heading's printed number, as an empty mark behind the heading. */
function headingMark(block: Block): string {
	const found = corrections.find(
		(correction) =>
			!used.has(correction.id) && correction.printed.startsWith('()') && correction.reading.endsWith(block.text),
	);
	if (!found) return '';
	used.add(found.id);
	return found.id;
}

function notice(front: string[]): string {
	const line = (as: string, text = '') => `<Line as="${as}">${marked(text)}</Line>`;
	const [
		source = '',
		issuer,
		number,
		titleStart,
		titleEnd,
		addressees,
		body = '',
		close = '',
		signature,
		date,
		planTitle,
		planSubtitle,
	] = front;
	const [from, published] = source.split(/(?=发布时间)/);
	const paragraphs = [body, close].map((text) => sentences(marked(text)));
	const parts = [
		line('source', from),
		line('source', published),
		line('issuer', issuer),
		line('number', number),
		line('title', `${titleStart}${titleEnd}`),
		line('addressees', addressees),
		...paragraphs,
		line('signature', signature),
		line('date', date),
		line('plan-title', planTitle),
		line('plan-title', planSubtitle),
	];
	return `<Notice>\n\n${parts.join('\n\n')}\n\n</Notice>`;
}

function blockText(block: Block, followsItem: boolean): string {
	if (block.kind === 'h2' || block.kind === 'h3') {
		const restored = headingMark(block);
		return `${block.kind === 'h2' ? '##' : '###'} ${block.text}${restored && `<Correction id="${restored}" />`}`;
	}
	if (block.kind === 'caption') return `<IndicatorTable>\n\n${block.text}\n\n</IndicatorTable>`;
	if (block.kind === 'measure') return `1. ${sentences(marked(block.text), '   ')}`;
	return (followsItem ? '***\n\n' : '') + sentences(marked(block.text));
}

const heading = (id: string) => id.replace(/-\d+$/, '');
for (const [number, slug] of chapterSlugs.entries()) {
	const own = plan.blocks.filter(({ id }) => id.startsWith(`${number}.`) || id.startsWith(`${number}-`));
	const title = plan.blocks.find(({ id }) => id === String(number))?.text;
	const meta = frontMatter[slug];
	if (!title && slug !== 'preface')
		stop(`content/source/plan.zh.json: no block “${number}”, which is chapter “${slug}”`);
	if (!meta) stop(`scripts/import-source.ts: field “frontMatter” has no chapter “${slug}”`);
	const parts: string[] = slug === 'preface' ? [notice(plan.front)] : [];
	if (slug !== 'projects') {
		let open = String(number);
		for (const block of own) {
			const isText = !/^h/.test(block.kind);
			const text = blockText(block, isText && open.startsWith(`${heading(block.id)}.`));
			open = isText ? heading(block.id) : block.id;
			const last = parts.at(-1);
			if (block.kind === 'measure' && last?.startsWith('1. ')) parts[parts.length - 1] = `${last}\n${text}`;
			else parts.push(text);
		}
	}
	if (slug === 'safeguards') {
		const lines = plan.back.map((text) => `<Line as="imprint">${marked(text)}</Line>`);
		parts.push(`<Colophon>\n\n${lines.join('\n\n')}\n\n</Colophon>`);
	}
	const head = `---\ntitle: ${meta.title ?? title}\nshortTitle: ${meta.shortTitle}\ndescription: ${meta.description}\n${slug === 'projects' ? 'sections: projects\n' : ''}---\n`;
	write(
		`content/zh/chapters/${String(number).padStart(2, '0')}-${slug}.mdx`,
		`${head}${parts.length ? `\n${parts.join('\n\n')}\n` : ''}`,
	);
}

for (const [index, slug] of projectSlugs.entries()) {
	const [title, ...own] = plan.blocks.filter(({ id }) => id === `5.${index + 1}` || id.startsWith(`5.${index + 1}-`));
	if (!title) stop(`content/source/plan.zh.json: no block “5.${index + 1}”, which is project “${slug}”`);
	const inTitle = corrections.find(
		({ id, reading }) => !used.has(id) && (title.text.includes(reading) || reading.endsWith(title.text)),
	);
	if (inTitle) used.add(inTitle.id);
	const head = `---\ntitle: ${title.text}\n${inTitle ? `titleCorrection: "${inTitle.id}"\n` : ''}---\n`;
	write(
		`content/zh/projects/${slug}.mdx`,
		`${head}\n${own.map((block) => sentences(marked(block.text))).join('\n\n')}\n`,
	);
}

for (const indicator of plan.indicators) {
	const found = corrections.find(
		({ id, reading, kind }) => !used.has(id) && indicator.name === reading && (kind === 'unit' || kind === 'restored'),
	);
	if (found) used.add(found.id);
}

const unplaced = corrections.filter(({ id }) => !used.has(id)).map(({ id }) => id);
if (unplaced.length)
	stop(`content/source/corrections.json: entries ${unplaced.join(', ')} stand nowhere in plan.zh.json`);
for (const [path, text] of files) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
console.log(`wrote ${chapterSlugs.length} chapters, ${projectSlugs.length} projects; ${used.size} corrections marked`);
