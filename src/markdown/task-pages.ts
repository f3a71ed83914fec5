import { existsSync, readFileSync } from 'node:fs';
import { defaultLocale, locales } from '#i18n/locales.ts';
import type { Address } from '#markdown/address.ts';
import { addressCounter } from '#markdown/address-counter.ts';
import { chapterNumber, chaptersWith } from '#markdown/chapters.ts';

/** The path, in the default language, of a task's page. */
export const taskPath = (address: Address): string => `/tasks/${address}/`;

const HEADING = /^(##|###)\s/gm;

/**
 * The addresses of the tasks of the plan: the items of its chapters of tasks,
 * by the headings of their files. A file that lacks or has faults ends nothing
 * here: the checks say what is wrong with it.
 */
export function taskAddresses(): Address[] {
	const { key } = locales[defaultLocale];
	return chaptersWith('tasks').flatMap((slug) => {
		const number = chapterNumber(slug);
		const file = `content/${key}/chapters/${String(number).padStart(2, '0')}-${slug}.mdx`;
		if (!existsSync(file)) return [];
		const counter = addressCounter(String(number));
		return Array.from(readFileSync(file, 'utf8').matchAll(HEADING), ([, level]) =>
			level === '##' ? counter.section() : counter.item(),
		).filter((address) => address.split('.').length > 2);
	});
}
