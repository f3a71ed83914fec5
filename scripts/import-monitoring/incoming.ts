import type { Cells } from '#schemas/csv-rows.ts';
import type { CellProblem } from './fault.ts';

/** A row that a file brings. */
export interface Incoming {
	/** What its cells say, by the columns of the account; empty ones are left out. */
	cells: Cells;
	/** How the cell that a column came from is called. */
	placeOf: (column: string) => string;
	/** The columns whose cells could not be read, which is reported already. */
	bad: ReadonlySet<string>;
}

/** All that a file brings. */
export interface IncomingFile {
	/** The day of the last look, where the file says one. */
	status: Incoming | undefined;
	observations: Incoming[];
	milestones: Incoming[];
	problems: CellProblem[];
	/** What of the file was not read, in words. */
	unread: string[];
}
