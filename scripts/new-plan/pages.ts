import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toFill } from './fault.ts';
import { mdxFile } from './mdx.ts';

/** The page of the project at hand whose headings are taken over, its words left to be written. */
const ABOUT = 'about';
/** The page that is the same for every plan. */
const ACCESSIBILITY = 'accessibility';

/** A page with its headings and components, and a place to fill under each heading. */
function skeleton(text: string): string {
	const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const front = parse(yaml) as { title: string; description: string };
	const parts = body
		.trim()
		.split(/\n{2,}/)
		.flatMap((part) => {
			if (part.startsWith('<')) return [part];
			return part.startsWith('#') ? [part, toFill(part.replace(/^#+ /, ''))] : [];
		});
	return mdxFile({ title: front.title, description: toFill('one sentence on what the page says') }, parts);
}

/** The pages in the site's own words of one language, by their path in its folder; `root` is the project at hand. */
export function ownPages(root: string, key: string): [path: string, text: string][] {
	const page = (name: string) => {
		const file = join(root, 'content', key, 'pages', `${name}.mdx`);
		return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	};
	const missing = mdxFile(
		{ title: toFill('title of the page'), description: toFill('one sentence on what the page says') },
		[toFill('the page, as the other languages have it')],
	);
	const about = page(ABOUT);
	return [
		[`pages/${ABOUT}.mdx`, about === undefined ? missing : skeleton(about)],
		[`pages/${ACCESSIBILITY}.mdx`, page(ACCESSIBILITY) ?? missing],
	];
}

/** The words of the interface in a language that the project has none in: the English ones, each to be translated. */
export function interfaceWords(root: string, key: string): [path: string, text: string][] {
	const file = (name: string) => join(root, 'src/i18n/words', `${name}.ts`);
	if (existsSync(file(key))) return [];
	const words = readFileSync(file('en'), 'utf8')
		.replace(/^export const en\b/m, `export const ${key}`)
		.replace(
			/^(\t\t[\w']+:\s+)(['"])(.*)\2,$/gm,
			(_, name: string, quote: string, text: string) => `${name}${quote}${toFill(text)}${quote},`,
		);
	return [[`src/i18n/words/${key}.ts`, words]];
}
