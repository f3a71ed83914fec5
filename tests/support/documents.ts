import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The project's documents: those in its folder and those in `docs/`. */
export const documents = ['.', 'docs'].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => (folder === '.' ? name : `${folder}/${name}`)),
);

export const textOf = (document: string): string => readFileSync(document, 'utf8');

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** A command a document gives. */
export interface Given {
	document: string;
	/** As it stands there, on one line and without a remark behind it. */
	command: string;
}

/** How a command in the running text begins; a mere name such as `npm` is none. */
const COMMAND = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|git) \S/;

/** Every command of a document: each line of a code block, and what begins as one between backticks. */
export function commandsOf(document: string): Given[] {
	const text = textOf(document);
	const fenced = [...text.matchAll(/^```(?:sh|bash)\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'));
	const indented = [...text.matchAll(/(?<=\n\n)(?: {4}\S.*\n)+/g)].flatMap(([block]) => block.split('\n'));
	const inline = [...text.replace(/^```.*?^```/gms, '').matchAll(/(?<!`)`([^`]+)`(?!`)/g)]
		.map(([, code = '']) => code.replace(/\s+/g, ' '))
		.filter((code) => COMMAND.test(code));
	return [...fenced, ...indented.filter((line) => !line.includes('→')), ...inline]
		.map((line) => line.trim().replace(/\s+#.*$/, ''))
		.filter((command) => command !== '')
		.map((command) => ({ document, command }));
}

/**
 * The programs a command comes to, with the scripts of package.json opened:
 * `npm run lint` is `node scripts/setup.mjs`, `biome check .` and so on.
 * Settings before it and words handed on to it are left out. Throws where
 * package.json has no such script.
 */
export function programsOf(command: string): string[] {
	return command
		.replace(/^(?:[A-Z_]+=\S+ )+/, '')
		.split(' && ')
		.flatMap((part) => {
			const [, lifecycle, name = lifecycle] =
				/^npm (?:(start|test)|run (?:--silent )?([\w:-]+))(?= |$)/.exec(part) ?? [];
			if (name === undefined) return [part];
			const script = scripts[name];
			if (script === undefined) throw new Error(`“${command}”: package.json has no script “${name}”`);
			return programsOf(script);
		});
}

/** What a heading is linked by: `## Two commands` is `two-commands`. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.trim()
		.replaceAll(' ', '-');

/** Links of a document that lead nowhere: to a file that is not there, or a heading it does not have. */
export function deadLinksOf(document: string): string[] {
	const folder = document.includes('/') ? `${document.slice(0, document.lastIndexOf('/'))}/` : '';
	return [...textOf(document).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
		([, path = '', anchor]) => {
			const file = path === '' ? document : `${folder}${path}`;
			if (!existsSync(file)) return [`${document}: ${file} does not exist`];
			if (anchor === undefined) return [];
			const headings = [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
			return headings.includes(anchor) ? [] : [`${document}: ${file} has no heading “${anchor}”`];
		},
	);
}
