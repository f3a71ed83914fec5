/**
 * Completes package-lock.json with the optional packages of other platforms.
 *
 * npm leaves out an optional package that the registry it asked did not offer
 * (a mirror may hold one platform's builds only); `npm ci` then refuses the
 * lockfile with "Missing: … from lock file". This adds an entry for each: its
 * pinned version and the platform its name states, so that `npm ci` skips it
 * here and installs it where it belongs.
 *
 * Plain JavaScript: it runs before the pinned Node is installed.
 * Usage: npm run lockfile
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** The `os`, `cpu` and `libc` fields that a platform package's name states. */
function platformOf(name) {
	const words = name.replace(/^@[^/]+\//, '').split('-');
	const os = SYSTEMS.filter((system) => words.includes(system));
	const cpu = PROCESSORS.filter((processor) => words.includes(processor));
	const libc = words.some((word) => word.startsWith('musl'))
		? ['musl']
		: words.some((word) => word.startsWith('gnu')) && os.includes('linux')
			? ['glibc']
			: [];
	return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

/** The lockfile key that `name` resolves to from `parent`, innermost first, or undefined. */
function resolve(packages, parent, name) {
	for (let base = parent; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
		const key = base ? `${base}/node_modules/${name}` : `node_modules/${name}`;
		if (packages[key]) return key;
		if (!base) return undefined;
	}
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const [parent, entry] of Object.entries(lock.packages)) {
	for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
		const version = range.replace(/^[\^~>=\s]+/, '');
		const found = resolve(lock.packages, parent, name);
		if (found && (lock.packages[found].version === version || /^[\^~>]/.test(range))) continue;
		const key = found ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
		lock.packages[key] = { version, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) };
		added.push(`${name}@${version}`);
	}
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `${FILE}: added ${added.length} platform entries` : `${FILE}: complete`);
