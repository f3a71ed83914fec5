import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type LocaleKey, locales, publishedLocales } from '#i18n/locales.ts';
import { chapterNumber } from '#markdown/chapters.ts';
import { projectSlugs } from '#schemas/names.ts';
import { inEveryLanguage } from '../support/in-every-language.ts';
import { inVolume, numberInVolume, repeated, volumeLabel } from './volumes.ts';

/** What every text of a further volume ends with, so that no two volumes have the same. */
const ending = (volume: number) =>
	inEveryLanguage({
		zh: `\u672C\u6BB5\u5C5E\u4E8E\u7B2C${volume}\u5377\u3002`,
		en: ` This passage belongs to volume ${volume}.`,
	});

/** What the plan has once: regions, charts, and the section of the table. */
const ONCE = [
	/^<Chart .*\n\n?/gm,
	/^<(Notice|Colophon)>\n[\s\S]*?\n<\/\1>\n/gm,
	/^## (?:(?!^## )[\s\S])*<IndicatorTable[\s\S]*?(?=^## |(?![\s\S]))/gm,
];
/** What stands on a line of its own and is no text: headings, breaks, components. */
const NO_TEXT = /^(?:#|<[A-Z]|\*\*\*|$)/;

/** The body of a further volume: without corrections, titles and texts marked with the volume. */
function bodyOf(body: string, key: LocaleKey, volume: number): string {
	const own = ONCE.reduce((text, pattern) => text.replace(pattern, ''), body).replace(
		/<Correction id="\d+"(?: \/>|>([\s\S]*?)<\/Correction>)/g,
		'$1',
	);
	const lines = own.split('\n');
	return lines
		.map((line, at) => {
			if (/^#+ /.test(line)) return line.replace(/^#+ /, (marks) => marks + volumeLabel(volume)[key]);
			const next = lines[at + 1] ?? '';
			const ends = next === '' || /^\d+\. /.test(next);
			return NO_TEXT.test(line) || !ends ? line : line + ending(volume)[key];
		})
		.join('\n');
}

/** A content file in a further volume. Throws an Error where it has no front matter. */
export function fileInVolume(text: string, key: LocaleKey, volume: number): string {
	const [, yaml = '', body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	if (body === undefined) throw new Error('a content file has no front matter');
	const { titleCorrection, ...front }: Record<string, string> = parse(yaml);
	const label = volumeLabel(volume)[key];
	for (const field of ['title', 'shortTitle']) if (front[field]) front[field] = label + front[field];
	return `---\n${stringify(front, { lineWidth: 0 })}---\n${bodyOf(body, key, volume)}`;
}

/** Writes the content of the further volumes beside that of the plan, below `root`. */
export function writeContent(root: string, volumes: number): void {
	for (const { key } of publishedLocales.map((locale) => locales[locale])) {
		for (let volume = 2; volume <= volumes; volume += 1) {
			const write = (from: string, to: string) => {
				const text = readFileSync(join(root, 'content', key, from), 'utf8');
				const path = join(root, 'content', key, to);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, fileInVolume(text, key, volume));
			};
			for (const [place, slug] of repeated.entries()) {
				write(
					`chapters/${String(chapterNumber(slug)).padStart(2, '0')}-${slug}.mdx`,
					`chapters/${String(numberInVolume(place, volume)).padStart(2, '0')}-${inVolume(slug, volume)}.mdx`,
				);
			}
			for (const slug of projectSlugs) write(`projects/${slug}.mdx`, `projects/${inVolume(slug, volume)}.mdx`);
		}
	}
}
