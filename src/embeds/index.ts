import Chart from '#embeds/Chart.astro';
import Colophon from '#embeds/Colophon.astro';
import Contact from '#embeds/Contact.astro';
import Correction from '#embeds/Correction.astro';
import Corrections from '#embeds/Corrections.astro';
import IndicatorTable from '#embeds/IndicatorTable.astro';
import Line from '#embeds/Line.astro';
import Notice from '#embeds/Notice.astro';
import Zh from '#embeds/Zh.astro';
import type { EmbedName } from '#markdown/embed-names.ts';

/** The components that MDX may name, for `<Content components={embeds} />`. */
export const embeds = {
	Chart,
	Colophon,
	Contact,
	Correction,
	Corrections,
	IndicatorTable,
	Line,
	Notice,
	Zh,
} satisfies Record<EmbedName, unknown>;
