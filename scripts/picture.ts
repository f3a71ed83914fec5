/**
 * Makes the picture of the README: a chapter on a desktop and, before it, the
 * home page on a phone, as the built site shows them.
 *
 * Usage: npm run picture [-- file] (after a build)
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from '@playwright/test';
import { browserArguments, ensureBrowser } from './browser.ts';
import { ensureNginx } from './find-nginx.ts';
import { startNginx } from './nginx-server.ts';

const [file = 'docs/picture.webp'] = process.argv.slice(2);
const WIDTH = 1200;
const HEIGHT = 680;
/** What is shown, in CSS pixels, and where it stands in the picture. */
const views = [
	{ path: '/en/chapters/tasks/', width: 1280, height: 800, scale: 1, left: 20, top: 20, shown: 1000 },
	{ path: '/', width: 390, height: 780, scale: 2, left: 880, top: 90, shown: 290 },
] as const;

if (!existsSync('dist/index.html')) {
	console.error('picture: dist/ has no site; run npm run build first');
	process.exit(1);
}
await ensureNginx();
const server = await startNginx({ dist: 'dist', base: '/', tls: false });
const browser = await chromium.launch({
	executablePath: await ensureBrowser(),
	args: browserArguments(),
});
const canvas = createCanvas(WIDTH, HEIGHT);
const context = canvas.getContext('2d');
context.fillStyle = '#e7e2d8';
context.fillRect(0, 0, WIDTH, HEIGHT);
try {
	for (const { path, width, height, scale, left, top, shown } of views) {
		const page = await browser.newPage({
			viewport: { width, height },
			deviceScaleFactor: scale,
			serviceWorkers: 'block',
		});
		await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
		const image = await loadImage(await page.screenshot());
		const tall = (shown * height) / width;
		context.save();
		context.shadowColor = 'rgb(0 0 0 / 35%)';
		context.shadowBlur = 18;
		context.shadowOffsetY = 4;
		context.drawImage(image, left, top, shown, tall);
		context.restore();
		await page.close();
	}
} finally {
	await browser.close();
	await server.stop();
}
const bytes = canvas.toBuffer('image/webp', 70);
writeFileSync(file, bytes);
console.log(`${file}: ${WIDTH} × ${HEIGHT}, ${(bytes.length / 1000).toFixed(1)} KB`);
