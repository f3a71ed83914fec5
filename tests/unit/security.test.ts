import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders, serializePolicy } from '#hosting/security.ts';
import { siteBase, siteOrigin } from '#hosting/site-settings.ts';

describe('the Content Security Policy', () => {
	it('allows nothing inline and no other host', () => {
		const sources = Object.values(contentSecurityPolicy).flat();
		expect(
			sources.filter(
				(source) => /unsafe-inline|unsafe-eval'$|^https?:|\*/.test(source) && source !== "'wasm-unsafe-eval'",
			),
		).toEqual([]);
		expect(contentSecurityPolicy['default-src']).toEqual(["'none'"]);
	});

	it('is the same in header and meta tag, but for what only a header can say', () => {
		expect(serializePolicy('header')).toBe(`${serializePolicy('meta')}; frame-ancestors 'none'`);
		expect(securityHeaders['Content-Security-Policy']).toBe(serializePolicy('header'));
	});
});

describe('SITE_URL', () => {
	it('is the local address unless set', () => expect(siteOrigin(undefined)).toBe('http://localhost:4321'));
	it.each(['plan', 'ftp://a.example', 'https://a.example/folder'])('“%s” is refused in one line', (value) => {
		expect(() => siteOrigin(value)).toThrow(
			/^SITE_URL: “.*” is no (URL|origin); expected e\.g\. https:\/\/plan\.example\.org/,
		);
	});
});

describe('BASE_PATH', () => {
	it.each([
		[undefined, '/'],
		['', '/'],
		['/', '/'],
		['plan', '/plan/'],
		['/plans/plan-14.5/', '/plans/plan-14.5/'],
	])('%s is the folder %s', (value, base) => expect(siteBase(value)).toBe(base));

	it.each(['a b', '/plan?x', '/a/../b', '/.git', '/"', '/{}'])('“%s” is refused in one line', (value) => {
		expect(() => siteBase(value)).toThrow(/^BASE_PATH: “.*” is no folder; expected e\.g\. \/plan \(.*\)$/);
	});
});
