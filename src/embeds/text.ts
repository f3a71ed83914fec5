import Chart from '#embeds/Chart.astro';
import Correction from '#embeds/Correction.astro';
import Original from '#embeds/Original.astro';
import Ties from '#embeds/Ties.astro';
import type { EmbedName } from '#markdown/embed-names.ts';

/** The components that any MDX may name, and the indicators behind a paragraph, for `<Content components={textEmbeds} />`. A page loads the styles of what it may show. */
export const textEmbeds = {
	...({ Chart, Correction, Original } satisfies Partial<Record<EmbedName, unknown>>),
	Ties,
};
