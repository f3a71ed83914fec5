import { describe, expect, it } from 'vitest';
import { hostDuties } from '#hosting/host-duties.ts';
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

describe('what the law asks of the host', () => {
	it('is nothing unless set', () => expect(hostDuties({ SITE_ICP: '' })).toEqual({ filings: [] }));

	it('leads from each filing to its register', () => {
		const [icp, police] = ['\u4EACICP\u590712345678\u53F7-1', '\u4EAC\u516C\u7F51\u5B89\u590711000000000001\u53F7'];
		const set = { SITE_ICP: icp, SITE_POLICE: police, SITE_HOST: 'Office', SITE_CODE: '3101000001' };
		expect(hostDuties(set)).toEqual({
			name: 'Office',
			code: '3101000001',
			filings: [
				{ text: icp, href: 'https://beian.miit.gov.cn/' },
				{ text: police, href: 'https://beian.mps.gov.cn/#/query/webSearch?code=11000000000001' },
			],
		});
	});

	it.each([
		['SITE_HOST', '<b>Office</b>'],
		['SITE_CODE', '12345'],
		['SITE_ICP', '12345678'],
		['SITE_POLICE', '\u4EACICP\u590712345678\u53F7'],
		['SITE_COLUMN_TYPE', 'a\nb'],
		['SITE_KEYWORDS', '<'],
	])('a bad %s is refused in one line', (name, value) => {
		expect(() => hostDuties({ [name]: value })).toThrow(new RegExp(`^${name}: \u201C[^]*\u201D is none; expected .+$`));
	});
});
