import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypeOf } from '#hosting/media-types.ts';
import { securityHeaders } from '#hosting/security.ts';
import { type RunningNginx, startNginx } from '../../scripts/nginx-server.ts';
import { builds, filesOf } from '../support/builds.ts';
import { type Answer, ask } from '../support/http.ts';

const { 'Strict-Transport-Security': overTls, ...always } = securityHeaders;

/** What every response says, whatever it is. */
function expectSafe({ headers }: Answer, path: string, tls = false) {
	for (const [name, value] of Object.entries(always)) {
		const expected = name === 'Cross-Origin-Resource-Policy' && path.includes('/cards/') ? 'cross-origin' : value;
		expect(headers[name.toLowerCase()], name).toBe(expected);
	}
	expect(headers['strict-transport-security']).toBe(tls ? overTls : undefined);
	expect(headers.server).toBe('nginx');
}

const isHashed = (file: string) => /^(_astro|search\/hashed)\//.test(file);
const cacheOf = (file: string) => (isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache');

describe.each(builds)('$folder at $base', ({ folder, base }) => {
	const files = filesOf(folder).filter((file) => !/^_(?:headers|redirects)$/.test(file));
	const served = files.filter((file) => !file.endsWith('.html'));
	/** One file of every kind, hashed and not. */
	const samples = [
		...new Map(files.map((file) => [`${extname(file)} ${file.split('/').slice(0, 2).join('/')}`, file])).values(),
	];
	let server: RunningNginx;
	const at = (path: string) => `${server.origin}${base}${path}`;
	beforeAll(async () => {
		server = await startNginx({ dist: folder, base });
	});
	afterAll(() => server?.stop());

	it('has no kind of file without a type of its own', () => {
		expect(files.filter((file) => !mediaTypeOf(file))).toEqual([]);
		expect(new Set(samples.map((file) => extname(file))).size).toBeGreaterThan(10);
	});

	it.each(samples)('%s comes with its type, all headers and its cache rule, and again as 304', async (file) => {
		const first = await ask(at(file));
		expect(first.status).toBe(200);
		expect(first.body.equals(readFileSync(`${folder}/${file}`))).toBe(true);
		expect(first.headers['content-type']).toBe(mediaTypeOf(file)?.type);
		expect(first.headers['cache-control']).toBe(cacheOf(file));
		expectSafe(first, at(file));
		const again = await ask(at(file), { 'If-None-Match': String(first.headers.etag) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers['cache-control']).toBe(cacheOf(file));
		expectSafe(again, at(file));
	});

	it('sends what the build compressed, as the reader’s browser takes it', async () => {
		const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
		for (const file of samples.filter((each) => mediaTypeOf(each)?.compress)) {
			const plain = readFileSync(`${folder}/${file}`);
			if (plain.length < 1024) continue;
			const etags = new Set([(await ask(at(file))).headers.etag]);
			for (const [accepted, coding] of [
				['br', 'br'],
				['gzip', 'gzip'],
				['gzip, deflate, br', 'br'],
			] as const) {
				const answer = await ask(at(file), { 'Accept-Encoding': accepted });
				expect(answer.headers['content-encoding'], file).toBe(coding);
				expect(answer.headers['content-type'], file).toBe(mediaTypeOf(file)?.type);
				expect(unpack[coding](answer.body).equals(plain), file).toBe(true);
				expect(answer.headers.vary, file).toBe('Accept-Encoding');
				etags.add(answer.headers.etag);
				const revalidated = { 'Accept-Encoding': accepted, 'If-None-Match': String(answer.headers.etag) };
				expect((await ask(at(file), revalidated)).status, file).toBe(304);
			}
			expect(etags.size, `${file}: each coding has an ETag of its own`).toBe(3);
			expect((await ask(at(file))).headers.vary, file).toBe('Accept-Encoding');
		}
	});

	it.each(
		served.filter((file) => /\.(xlsx|pdf|png)$/.test(file)).filter((file, index) => index === 0 || !/png$/.test(file)),
	)('%s comes in parts, so that a broken download goes on', async (file) => {
		const bytes = readFileSync(`${folder}/${file}`);
		const part = await ask(at(file), { Range: 'bytes=100-299' });
		expect(part.status).toBe(206);
		expect(part.headers['content-range']).toBe(`bytes 100-299/${bytes.length}`);
		expect(part.body.equals(bytes.subarray(100, 300))).toBe(true);
		expectSafe(part, at(file));
		const beyond = await ask(at(file), { Range: `bytes=${bytes.length}-` });
		expect(beyond.status).toBe(416);
		// nginx adds the headers to this one twice; a policy said twice is the same policy.
		expectSafe({ ...beyond, headers: beyond.once }, at(file));
	});

	it.each([
		['nowhere/', 'zh-CN'],
		['en/nowhere/', 'en'],
		['en/404', 'en'],
		['cards/', 'zh-CN'],
		['_astro/gone.js', 'zh-CN'],
		['_headers', 'zh-CN'],
		['_redirects', 'zh-CN'],
		['9.1', 'zh-CN'],
		['en/99', 'en'],
		['4.1.2x', 'zh-CN'],
		['index.html.br', 'zh-CN'],
		['index.html.gz', 'zh-CN'],
		['.git/config', 'zh-CN'],
		['.env', 'zh-CN'],
		['.well-known/nothing', 'zh-CN'],
	])('%s is not there, which is said in %s', async (path, language) => {
		const answer = await ask(at(path), { 'Accept-Encoding': 'br' });
		expect(answer.status).toBe(404);
		expect(brotliDecompressSync(answer.body).toString()).toContain(`<html lang="${language}"`);
		expect(answer.headers['cache-control']).toBe('no-cache');
		expectSafe(answer, base);
	});

	it.each(['about', 'en/about', 'chapters/tasks', 'about?q=1'])(
		'%s leads to the folder, whatever host and port',
		async (path) => {
			const answer = await ask(at(path), { Host: 'plan.example.org:8443' });
			expect(answer.status).toBe(301);
			expect(answer.headers.location).toBe(base + path.replace(/(\?|$)/, '/$1'));
			expect(answer.headers['cache-control']).toBe('no-cache');
			expectSafe(answer, base);
		},
	);

	it.each([
		['4.1.2', 'chapters/tasks/#4.1.2'],
		['en/4.1.2-3', 'en/chapters/tasks/#4.1.2-3'],
		['4/', 'chapters/tasks/'],
		['%E6%8C%87%E6%A0%8710', 'indicators/10/'],
		['en/Indicator-10', 'en/indicators/10/'],
		['notice-2', 'chapters/preface/#notice-2'],
		['4.1.2.', 'chapters/tasks/#4.1.2'],
		['4.1.2%E3%80%82', 'chapters/tasks/#4.1.2'],
		['4.1.2%EF%BC%8C%E8%AF%B7', 'chapters/tasks/#4.1.2'],
	])('%s is a place of the plan and leads to %s', async (path, place) => {
		const answer = await ask(at(path), { Host: 'plan.example.org:8443' });
		expect([answer.status, answer.headers.location]).toEqual([302, base + place]);
		expect(answer.headers['cache-control']).toBe('no-cache');
		expectSafe(answer, base);
	});

	it.each(['%', '%zz', 'chapters/%E6%8'])(
		'%s is not well formed, which is answered with the error page',
		async (path) => {
			const answer = await ask(at(path));
			expect(answer.status).toBe(400);
			expect(answer.body.toString()).toContain('data-lost');
			expectSafe(answer, base);
		},
	);

	it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
		for (const path of ['', 'nowhere/']) {
			const answer = await ask(at(path), {}, method);
			expect(answer.status).toBe(405);
			// nginx itself refuses TRACE, before any location is asked.
			if (method === 'TRACE') continue;
			expect(answer.headers.allow).toBe('GET, HEAD');
			expectSafe(answer, base);
		}
	});

	it('HEAD says what GET says, without a body', async () => {
		const [head, get] = [await ask(at(''), {}, 'HEAD'), await ask(at(''))];
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
	});
});

describe('the folder a site is served in', () => {
	it('is found without its slash, and nothing outside it is served', async () => {
		const { folder, base } = builds[1];
		const server = await startNginx({ dist: folder, base });
		try {
			const answer = await ask(`${server.origin}${base.slice(0, -1)}?q=1`);
			expect([answer.status, answer.headers.location]).toEqual([301, `${base}?q=1`]);
			expectSafe(answer, base);
			for (const path of ['/about/', `${base}../package.json`, `${base}%2e%2e/package.json`, '/plan../package.json'])
				expect([400, 404], path).toContain((await ask(server.origin + path)).status);
		} finally {
			await server.stop();
		}
	});
});

describe('over TLS', () => {
	it('says that it stays so, on every kind of answer, and plain HTTP leads there', async () => {
		const server = await startNginx({ dist: builds[0].folder, base: '/', tls: true });
		try {
			for (const [path, status] of [
				['/', 200],
				['/nowhere/', 404],
				['/about', 301],
			] as const) {
				const answer = await ask(server.secureOrigin + path);
				expect(answer.status).toBe(status);
				expectSafe(answer, path, true);
			}
			const plain = await ask(`${server.origin}/about/?q=1`, { Host: 'localhost' });
			expect([plain.status, plain.headers.location]).toEqual([301, 'https://localhost/about/?q=1']);
			expectSafe(plain, '/');
		} finally {
			await server.stop();
		}
	});
});

describe('without the brotli module', () => {
	it('the same configuration serves gzip', async () => {
		const server = await startNginx({ dist: builds[0].folder, base: '/', brotli: false });
		try {
			const answer = await ask(`${server.origin}/`, { 'Accept-Encoding': 'gzip, br' });
			expect([answer.status, answer.headers['content-encoding']]).toEqual([200, 'gzip']);
			expectSafe(answer, '/');
		} finally {
			await server.stop();
		}
	});
});
