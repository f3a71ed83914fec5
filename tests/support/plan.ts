import { defaultLocale } from '#i18n/locales.ts';
import { documentBlocks, type FoundBlock } from '../../scripts/content-checks/blocks.ts';
import { readContent } from '../../scripts/content-checks/content-files.ts';
import { contentBytes } from '../../scripts/content-checks/files.ts';

/** The blocks of the plan in its own language, in reading order. */
export function planBlocks(): FoundBlock[] {
	const { files } = readContent(contentBytes('.'));
	return documentBlocks(files.filter(({ locale }) => locale === defaultLocale));
}
