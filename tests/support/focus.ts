import type { Page } from '@playwright/test';

/** The element that has the focus, where that does not show; undefined where it does, or nothing has it. */
export const unseenFocus = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => {
		const stop = document.activeElement;
		if (!stop || stop === document.body) return undefined;
		const { width, height } = stop.getBoundingClientRect();
		const { outlineStyle, outlineWidth } = getComputedStyle(stop);
		const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 2 && height > 2;
		return isSeen ? undefined : stop.outerHTML.slice(0, 80);
	});
