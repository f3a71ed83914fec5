import { defaultLocale, type Locale } from '#i18n/locales.ts';
import { documentBlocks, type FoundBlock } from '../../scripts/content-checks/blocks.ts';
import { readContent } from '../../scripts/content-checks/content-files.ts';
import { contentBytes } from '../../scripts/content-checks/files.ts';

/** The blocks of the plan in a language, its own where none is named, in reading order. */
export function planBlocks(locale: Locale = defaultLocale): FoundBlock[] {
	const { files } = readContent(contentBytes('.'));
	return documentBlocks(files.filter((file) => file.locale === locale));
}
