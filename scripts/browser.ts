import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebian } from './debian.ts';
import { run } from './run.ts';

const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const INSTALL_TIMEOUT = '60000';

/** The browser for tests and PDF: $CHROME_PATH, else Playwright's own, else the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
	const named = process.env.CHROME_PATH;
	if (named) {
		if (!existsSync(named))
			throw new Error(`CHROME_PATH: “${named}” does not exist; expected the path of a Chromium or Chrome`);
		return named;
	}
	return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
}

/** What a browser started by this project is given: Chromium refuses its sandbox to root, as in containers. */
export const browserArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The browser that is there, for commands that install nothing by themselves.
 * Throws an Error that names what to install where it or a Chinese font is missing.
 */
export async function requireBrowser(): Promise<string> {
	const browser = findBrowser();
	if (!browser)
		throw new Error(
			'no Chromium found; expected one to be installed (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or named by CHROME_PATH',
		);
	if (!(await hasChineseFont()))
		throw new Error(
			'no Chinese font found; expected one to be installed (Debian: apt-get install fonts-noto-cjk fontconfig; elsewhere: Noto Sans CJK SC)',
		);
	return browser;
}

/** Whether a font for Chinese is installed; where nothing can tell (macOS, Windows) it is. */
async function hasChineseFont(): Promise<boolean> {
	if (process.platform !== 'linux') return true;
	try {
		return (await run('fc-list', [':lang=zh', 'family'], { keep: true })).output.trim() !== '';
	} catch {
		return false;
	}
}

/**
 * Makes sure that a browser and a Chinese font are there, installing what is
 * missing and saying so. Throws an Error with one line where that fails.
 */
export async function ensureBrowser(): Promise<string> {
	if (!findBrowser()) {
		console.log('browser: none found; trying "playwright install chromium" …');
		await run('playwright', ['install', 'chromium'], {
			keep: true,
			env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: INSTALL_TIMEOUT },
		});
		if (!findBrowser()) await installDebian('browser', ['chromium', 'fonts-noto-cjk']);
	}
	const browser = findBrowser();
	if (!browser)
		throw new Error(
			'browser: no Chromium found and none could be installed; install Chromium or Chrome, or set CHROME_PATH',
		);
	if (
		!(await hasChineseFont()) &&
		!((await installDebian('browser', ['fontconfig', 'fonts-noto-cjk'])) && (await hasChineseFont()))
	) {
		throw new Error(
			'browser: no Chinese font found and none could be installed; install a font such as Noto Sans CJK SC',
		);
	}
	return browser;
}
