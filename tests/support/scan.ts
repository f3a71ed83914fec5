import type { Page } from '@playwright/test';
import jsqr from 'jsqr';

/** What a reader of codes finds in a picture of the page. */
export async function scan(page: Page, selector: string): Promise<string | undefined> {
	const png = (await page.locator(selector).screenshot()).toString('base64');
	const { data, width, height } = await page.evaluate(async (source) => {
		const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		return {
			...{ width: image.width, height: image.height },
			data: [...context.getImageData(0, 0, image.width, image.height).data],
		};
	}, png);
	return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}
