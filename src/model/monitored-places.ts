import { defaultLocale, type Localized, locales, publishedLocales } from '#i18n/locales.ts';
import type { Address } from '#markdown/address.ts';
import { chapterSlugs } from '#markdown/chapters.ts';
import { type MonitoredKind, monitoredKind } from '#markdown/monitored-places.ts';
import { perBuild } from '#markdown/per-build.ts';
import { blocksByAddress, placedBlocks } from '#model/blocks.ts';

/** A place that something may become of, with its words. */
export interface MonitoredPlace {
	address: Address;
	kind: MonitoredKind;
	text: Localized;
}

/** The tasks, measures and projects of the plan, in its order. */
export const monitoredPlaces = perBuild(async (): Promise<readonly MonitoredPlace[]> => {
	const ofChapters = chapterSlugs.map(async (slug) => {
		const texts = await Promise.all(
			publishedLocales.map(async (locale) => [locales[locale].key, await blocksByAddress(slug, locale)] as const),
		);
		const textOf = (address: Address) =>
			Object.fromEntries(texts.map(([key, blocks]) => [key, blocks.get(address)?.text ?? ''])) as unknown as Localized;
		return (await placedBlocks(slug, defaultLocale)).flatMap(({ address, kind: of }) => {
			const kind = monitoredKind({ address, kind: of });
			return kind ? [{ address, kind, text: textOf(address) }] : [];
		});
	});
	return (await Promise.all(ofChapters)).flat();
});
