/** A figure as a drawing has it: its size, and the words beside it. */
export interface Quantity {
	label: string;
	value: number;
	text: string;
}

/** What a project is drawn as, free of how wide. */
export type Sketch =
	/** Areas that may overlap, as squares to one scale beside each other; the first holds the others, or seems to. */
	| { kind: 'areas'; whole: Quantity; parts: readonly Quantity[] }
	/** Areas that add up, over and under the ground, from the ground up and from the ground down. */
	| { kind: 'stack'; above: readonly Layer[]; below: readonly Layer[]; ground: string }
	/** Buildings of so many storeys, in groups. */
	| { kind: 'storeys'; groups: readonly { label: string; text: string; count: number; storeys: number }[] }
	/** So many places of one kind. */
	| { kind: 'places'; of: Quantity }
	/** What is tied together, and what branches from it. */
	| { kind: 'nodes'; core: readonly string[]; branches: readonly string[] };

/** An area of a stack; `storeys` divide it. */
export interface Layer extends Quantity {
	storeys?: number | undefined;
}

/** The drawing of one kind. */
export type OfKind<Kind extends Sketch['kind']> = Extract<Sketch, { kind: Kind }>;
