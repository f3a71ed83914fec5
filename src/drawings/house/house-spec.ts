/** A part of the drawing of the plan: where it leads, what it is in full, and its label in pieces that stay whole. */
export interface HousePart {
	href: string;
	title: string;
	label: readonly string[];
}

/** An area of tasks: whether each task has light, and how many there are, in words. */
export interface HouseFloor extends HousePart {
	tasks: readonly boolean[];
	count: string;
}

/** A project with the figure that stands on its door, if it has one. */
export interface HouseDoor extends HousePart {
	figure: readonly string[];
}

/** The plan as a house, as far as it has these, free of how it is drawn. */
export interface HouseSpec {
	/** The vision in the roof, under what it is called. */
	roof: (HousePart & { name: readonly string[] }) | undefined;
	/** The goals. */
	windows: readonly HousePart[];
	floors: readonly HouseFloor[];
	doors: readonly HouseDoor[];
	/** The safeguards. */
	stones: readonly HousePart[];
}

/** What an indicator is: binding, anticipatory, or what the table does not say. */
export type DotKind = 'binding' | 'anticipatory' | 'plain';

/** The indicators as dots, a row a category, with what the dots mean where they are of kinds. */
export interface DotsSpec {
	head: HousePart;
	legend: readonly { kind: DotKind; label: string }[];
	rows: readonly (HousePart & { dots: readonly DotKind[] })[];
}
