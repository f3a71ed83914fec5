import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headersFile } from '#hosting/headers-file.ts';
import { redirectsFile } from '#hosting/redirects-file.ts';
import { securityHeaders } from '#hosting/security.ts';
import { defaultLocale, locales, otherLocales } from '#i18n/locales.ts';
import { precompress } from '../../scripts/precompress.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plan-hosting-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = (name: string, env: Record<string, string>, ...words: string[]) =>
	spawnSync('node', [`scripts/${name}`, ...words], { encoding: 'utf8', env: { ...process.env, ...env } });
const writeNginx = (env: Record<string, string>) => script('write-nginx.ts', env, folder);
const confIn = (root: string) =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.conf'))
		.sort()
		.map((name) => [name, readFileSync(join(root, name), 'utf8')]);

describe('the configuration of nginx in hosting/', () => {
	it('is what the project’s own constants make it', () => {
		expect(writeNginx({ SITE_URL: 'https://plan.example.org' }).status).toBe(0);
		expect(confIn('hosting/nginx'), 'expected what “SITE_URL=https://plan.example.org npm run nginx” writes').toEqual(
			confIn(folder),
		);
		expect(confIn(folder).length).toBe(5);
	});

	it('can be made for plain HTTP, another folder and another place', () => {
		const env = { SITE_URL: 'http://a.example', BASE_PATH: '/plans/plan', SITE_FOLDER: '/srv/plan/' };
		expect(writeNginx(env).status).toBe(0);
		const files = Object.fromEntries(confIn(folder));
		expect(files['conf.d/plan.conf']).not.toContain('ssl');
		expect(files['plan/site.conf']).toContain('alias "/srv/plan/";');
		expect(files['plan/maps.conf']).toContain('/plans/plan/en/404.html');
	});

	it.each([
		[{ BASE_PATH: 'a b' }, /^BASE_PATH: “a b” is no folder; .*$/],
		[{ SITE_URL: 'plan' }, /^SITE_URL: “plan” is no URL; .*$/],
		[{ SITE_FOLDER: '/srv/a;b' }, /^SITE_FOLDER: “\/srv\/a;b” is no absolute path .*$/],
		[{ TLS_KEY: 'key.pem' }, /^TLS_KEY: “key.pem” is no absolute path .*$/],
	])('is refused in one line for %o, and nothing is written', (env, line) => {
		const { status, stderr } = writeNginx(env as Record<string, string>);
		expect(status).toBe(1);
		expect(stderr.trim()).toMatch(line);
		expect(readdirSync(folder)).toEqual([]);
	});
});

/** The headers a host sends for a path that reads the file: of all rules that match, joined as the strictest host joins them. */
function headersFor(file: string, path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	let matches = false;
	for (const line of file.split('\n')) {
		if (line.startsWith('/')) matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
		const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		if (matches && name && value) sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
	}
	return sent;
}

describe('the _headers file', () => {
	const file = headersFile('/plan/', ['_astro/', 'cards/', 'chapters/', 'data/', 'search/']);

	it.each(['', 'chapters/tasks/', 'data/indicators.csv', 'search/zh-CN.json'])(
		'gives /plan/%s every security header once, and leaves its revalidation to the host',
		(path) => expect(headersFor(file, `/plan/${path}`)).toEqual(securityHeaders),
	);

	it('lets other sites show the cards, and hashed files be kept', () => {
		const policy = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
		expect(headersFor(file, '/plan/cards/about.png')).toEqual({ ...securityHeaders, ...policy });
		const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
		for (const path of ['_astro/a.js', 'search/hashed/en.1/pagefind.js'])
			expect(headersFor(file, `/plan/${path}`)).toEqual({ ...securityHeaders, ...kept });
	});

	it('has the worker asked for again each time', () => {
		expect(headersFor(file, '/plan/worker.js')).toMatchObject({ 'Cache-Control': 'no-cache' });
	});

	it('has no line too long for the hosts that read it, nor too many rules', () => {
		expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000);
		expect(file.match(/^\//gm)?.length).toBeLessThan(100);
	});

	it('allows what the site uses of the device: copying, and sharing, which is not named', () => {
		const entries = securityHeaders['Permissions-Policy'].split(', ');
		expect(entries.filter((entry) => !entry.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
		expect(entries.filter((entry) => entry.startsWith('web-share'))).toEqual([]);
	});
});

describe('the _redirects file', () => {
	const places = [
		{ id: '4.1', path: '/chapters/x/#4.1' },
		{ id: 'indicator-10', path: '/indicators/10/' },
	];
	const lines = redirectsFile('/plan/', places).trimEnd().split('\n');

	it('leads from a place’s number, in every language, to where it stands', () => {
		expect(lines).toContain('/plan/4.1 /plan/chapters/x/#4.1 302');
		for (const locale of otherLocales(defaultLocale)) {
			const { prefix } = locales[locale];
			expect(lines).toContain(`/plan/${prefix}/4.1 /plan/${prefix}/chapters/x/#4.1 302`);
		}
		expect(lines).toContain(`/plan/${encodeURI('指标10')} /plan/indicators/10/ 302`);
		expect(lines).toContain('/plan/indicator-10 /plan/indicators/10/ 302');
	});

	it('has no more lines than hosts read', () => {
		const many = Array.from({ length: 3000 }, (_, at) => ({ id: `4.${at}`, path: `/chapters/x/#4.${at}` }));
		expect(redirectsFile('/', many).trimEnd().split('\n')).toHaveLength(1000);
	});
});

describe('what the build compresses', () => {
	it('are texts that get smaller, the same bytes every time', async () => {
		const text = '古美路街道'.repeat(200);
		writeFileSync(join(folder, 'a.html'), text);
		writeFileSync(join(folder, 'small.css'), 'a{}');
		writeFileSync(join(folder, 'a.png'), text);
		mkdirSync(join(folder, 'en'));
		writeFileSync(join(folder, 'en/a.json'), text);
		const sum = await precompress(folder);
		const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(br|gz)$/.test(name));
		expect(names.sort()).toEqual(['a.html.br', 'a.html.gz', 'en/a.json.br', 'en/a.json.gz']);
		expect(sum).toMatchObject({ files: 2, bytes: 2 * Buffer.byteLength(text) });
		const made = names.map((name) => readFileSync(join(folder, name)));
		expect(brotliDecompressSync(made[0] ?? '').toString()).toBe(text);
		expect(gunzipSync(made[1] ?? '').toString()).toBe(text);
		await precompress(folder);
		expect(names.map((name) => readFileSync(join(folder, name)))).toEqual(made);
	});
});

describe('OUT_DIR', () => {
	it('is refused in one line where the folder holds something else, which stays', () => {
		cpSync('README.md', join(folder, 'README.md'));
		const { status, stderr } = script('build.ts', { OUT_DIR: folder });
		expect([status, stderr.trim()]).toEqual([
			1,
			`OUT_DIR: “${folder}” exists and holds no build; expected a new folder or one of a former build`,
		]);
		expect(readdirSync(folder)).toEqual(['README.md']);
	});
});

describe('the workflow for GitHub Pages', () => {
	it('names commands of this project and actions by their major version', () => {
		const { jobs } = parse(readFileSync('hosting/github-pages.yml', 'utf8'));
		const steps = Object.values<{ steps: { uses?: string; run?: string }[] }>(jobs).flatMap((job) => job.steps);
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const { uses, run } of steps) {
			if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
			const [, name] = /npm (?:run )?([\w:]+)/.exec(run ?? '') ?? [];
			if (run) expect(Object.keys(scripts), run).toContain(name);
		}
		expect(steps.length).toBeGreaterThan(4);
	});
});
