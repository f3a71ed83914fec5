import { expect, type Page } from '@playwright/test';

/** Opens search from the header of a page. */
export async function openSearch(page: Page, path = '/') {
	await page.goto(path);
	await page.locator('[data-search-open]').click();
	await expect(page.locator('[data-search-input]')).toBeFocused();
}

/** Types into the open search and waits for the answer to just these words. */
export async function searchFor(page: Page, words: string) {
	await page.locator('[data-search-input]').fill(words);
	await page.locator(`[data-answered="${words.trim()}"]`).waitFor({ state: 'attached' });
}

/** The addresses of the hits, or of other links, in the order they are shown; an indicator by its page, others by the place they lead to. */
export function hitAddresses(page: Page, links = '[data-search-result] a'): Promise<string[]> {
	return page.locator(links).evaluateAll((links) =>
		links.map((link) => {
			const { pathname, hash } = link as HTMLAnchorElement;
			const indicator = /\/indicators\/(\d+)\/$/.exec(pathname);
			if (indicator) return `indicator-${indicator[1]}`;
			const chapters = ['preface', 'review', 'context', 'goals', 'tasks', 'projects', 'safeguards'];
			const chapter = /\/chapters\/(\w+)\/$/.exec(pathname)?.[1] ?? '';
			return decodeURIComponent(hash.slice(1)) || String(chapters.indexOf(chapter));
		}),
	);
}

/** Whether a hit at `address` answers for `expected`, which stands for all that lies under it. */
export function answers(address: string, expected: string): boolean {
	return [expected, `${expected}.`, `${expected}-`].some((each, at) =>
		at === 0 ? address === each : address.startsWith(each),
	);
}
