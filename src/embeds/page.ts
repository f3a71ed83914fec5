import Contact from '#embeds/Contact.astro';
import Corrections from '#embeds/Corrections.astro';
import Period from '#embeds/Period.astro';
import { textEmbeds } from '#embeds/text.ts';
import type { EmbedName } from '#markdown/embed-names.ts';

/** The components that a page in the site's own words may name. */
export const pageEmbeds = { ...textEmbeds, Contact, Corrections, Period } satisfies Partial<Record<EmbedName, unknown>>;
