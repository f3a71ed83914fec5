/** Causes that are not the project's fault, as programs print them, and what to say. */
const CAUSES: readonly [RegExp, string][] = [
	[/ENOSPC|EDQUOT|[Nn]o space left on device/, 'the disk is full'],
	[/EFBIG|File too large/, 'a file would be larger than this system allows'],
	[/EROFS|EACCES|EPERM|[Pp]ermission denied|[Rr]ead-only file system/, 'this folder cannot be written to'],
	[/EMFILE|ENFILE/, 'too many files are open on this machine'],
	[/ENOMEM|heap out of memory/, 'there is not enough memory'],
	[
		/Pagefind backend closed|Failed to install either of \[pagefind/,
		'Pagefind, which makes the search index, does not start: expected its program in node_modules, run npm ci',
	],
];
/** How many lines of an unknown error are shown. */
const SHOWN = 12;

/**
 * The cause in what a program printed or threw: one line where it is known,
 * else the error itself without the progress before it.
 */
export function causeOf(text: string): string {
	const error = text.slice(Math.max(0, text.lastIndexOf('[ERROR]')));
	const known = CAUSES.find(([pattern]) => pattern.test(error));
	return known ? known[1] : error.trim().split('\n').slice(0, SHOWN).join('\n');
}
