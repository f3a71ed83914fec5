import { z } from 'astro/zod';
import { sketches as written } from '#data/sketches.ts';
import { listOf, localized, text } from '#schemas/text.ts';

/** A list that is not empty. */
const some = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1, 'is empty').readonly();

const layer = z.strictObject({ area: text, storeys: text.optional() });

/** What a project is drawn as. Fields name figures (`src/data/figures.ts`) that its text prints; nodes are words of it. */
const drawing = z.discriminatedUnion('kind', [
	/** Areas beside each other as squares to one scale, for they may overlap. */
	z.strictObject({ kind: z.literal('areas'), whole: text, parts: some(text) }),
	/** Areas that add up to the whole, from the ground up and from the ground down; storeys divide one. */
	z.strictObject({ kind: z.literal('stack'), whole: text, above: listOf(layer), below: listOf(layer) }),
	/** Groups of buildings: how many, and how many storeys each. */
	z.strictObject({ kind: z.literal('storeys'), groups: some(z.strictObject({ count: text, storeys: text })) }),
	/** So many places of a kind. */
	z.strictObject({ kind: z.literal('places'), of: text }),
	/** What is tied together, and what branches from it, in words of the block in each language. */
	z.strictObject({
		kind: z.literal('nodes'),
		address: text,
		core: some(localized),
		branches: listOf(localized),
	}),
]);

/** What a project leads with (`src/data/sketches.ts`). */
export const sketchSchema = z.strictObject({
	/** The address of the project. */
	place: text,
	/** The figure that says most of it. */
	key: text.optional(),
	/** The figure of its investment; none where its text names no sum. */
	investment: text.optional(),
	drawing: drawing.optional(),
});

export type ProjectSketch = z.infer<typeof sketchSchema>;
export const sketches: readonly ProjectSketch[] = written;
