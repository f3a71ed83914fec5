import type { Locale } from '#i18n/locales.ts';
import { chapterViews } from '#model/chapter.ts';
import { type CorrectionView, corrections } from '#model/corrections.ts';

/**
 * Every correction with the place it stands at, in the order of their ids.
 * Throws an Error that names the corrections no page shows.
 */
export async function allCorrections(locale: Locale): Promise<CorrectionView[]> {
	const placed = (await chapterViews(locale)).flatMap(({ notes }) => notes);
	const missing = corrections.filter(({ id }) => !placed.some((view) => view.id === id));
	if (missing.length > 0)
		throw new Error(
			`content/source/corrections.json: entries ${missing.map(({ id }) => id).join(', ')} are marked nowhere`,
		);
	return placed.sort((a, b) => a.number - b.number);
}
