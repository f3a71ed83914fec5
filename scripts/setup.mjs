/**
 * Installs what the lockfile lists where it is not installed yet, and checks
 * that there is a Node that can run the project. The first step of every
 * public command, so plain JavaScript without dependencies, for old Nodes too.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.lockfile-hash';
const NEEDED = [22, 12];

function stop(line) {
	console.error(line);
	process.exit(1);
}

/** Whether a version such as v24.1.0 is at least `needed`. */
function atLeast(version, [major, minor]) {
	const [a, b] = version.replace('v', '').split('.').map(Number);
	return a > major || (a === major && b >= minor);
}

/** Why npm could not install, in one line. */
function reason(output) {
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output)) {
		return 'the npm registry cannot be reached: check the network or the proxy, then try again';
	}
	if (/ENOSPC/.test(output)) return 'the disk is full';
	if (/EACCES|EROFS|EPERM/.test(output)) return 'this folder cannot be written to';
	if (/Missing: .* from lock file/.test(output)) return 'package-lock.json is incomplete: run "npm run lockfile"';
	return (
		output
			.split('\n')
			.filter((line) => /^npm (error|ERR!)/.test(line))
			.slice(0, 2)
			.join(' ') || 'npm ci failed without a message'
	);
}

if (!atLeast(process.version, [20, 0])) stop(`setup: Node ${process.version} is too old; expected Node 20 or later`);
if (!existsSync('package-lock.json'))
	stop('setup: package-lock.json is missing; expected to run in the project folder');

const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
	// npm ci empties the folder behind a link, and so another project's packages.
	if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() && existsSync('node_modules'))
		stop(
			`setup: node_modules leads to ${realpathSync('node_modules')}, which has other packages than package-lock.json; expected the same, or remove the link to install here`,
		);
	console.log('setup: installing the packages of package-lock.json …');
	const npm = process.env.npm_execpath;
	const words = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
	const run = npm
		? spawnSync(process.execPath, [npm, ...words], { encoding: 'utf8' })
		: spawnSync(`npm ${words.join(' ')}`, { encoding: 'utf8', shell: true });
	if (run.status !== 0) stop(`setup: could not install: ${reason(`${run.stdout}${run.stderr}`)}`);
	writeFileSync(STAMP, hash);
}

// On Linux the lockfile brings a Node of its own, which npm puts first on the PATH of its scripts.
const own = spawnSync('node', ['--version'], {
	encoding: 'utf8',
	env: { ...process.env, PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}` },
});
const version = own.status === 0 ? own.stdout.trim() : process.version;
if (!atLeast(version, NEEDED))
	stop(
		`setup: Node ${version} is too old and no newer one is in the lockfile for this platform; expected Node ${NEEDED.join('.')} or later`,
	);
