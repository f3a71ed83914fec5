import { expect, type Page } from '@playwright/test';
import { type FakeSpeech, fakeSpeech, heard } from './speech.ts';

/** The page that most tests of reading aloud are made on. */
export const TASKS = '/chapters/tasks/';
export const button = (page: Page) => page.locator('[data-read-aloud]');
export const bar = (page: Page) => page.locator('.reading-bar');
/** A part of the bar. */
export const part = (page: Page, name: string) => page.locator(`[data-reading="${name}"]`);
/** The block that is read. */
export const reading = (page: Page) => page.locator('.reading');
export const block = (page: Page, address: string) => page.locator(`[id="${address}"]`);

/** Opens a page with a Chinese and an English voice, or with speech as `more` says. */
export async function visit(page: Page, path = TASKS, more: Partial<FakeSpeech> = {}) {
	await fakeSpeech(page, { voices: [{ lang: 'en-US' }, { lang: 'zh-CN' }], ...more });
	await page.goto(path);
}

/** Opens a page and begins to read it. */
export async function listen(page: Page, path = TASKS, more: Partial<FakeSpeech> = {}) {
	await visit(page, path, more);
	await button(page).click();
	await expect(bar(page)).toBeVisible();
	await expect(reading(page)).toHaveCount(1);
}

export const said = async (page: Page) => (await heard(page)).map(({ text }) => text);
export const saidLast = async (page: Page) => (await said(page)).pop() ?? '';
