import { defaultLocale } from '#i18n/locales.ts';
import { monitoredKind } from '#markdown/monitored-places.ts';
import { documentBlocks } from '../content-checks/blocks.ts';
import { readContent } from '../content-checks/content-files.ts';
import { contentBytes } from '../content-checks/files.ts';

/** The addresses of the tasks, measures and projects of the plan in a folder. */
export function monitoredPlaces(root: string): ReadonlySet<string> {
	const { files } = readContent(contentBytes(root));
	const blocks = documentBlocks(files.filter(({ locale }) => locale === defaultLocale));
	return new Set(blocks.filter(monitoredKind).map(({ address }) => address));
}
