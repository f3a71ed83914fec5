/** Why a file cannot be taken in at all, in one line. */
export class FileFault extends Error {}

/** What is wrong with a cell of the file, and how the cell is called. */
export interface CellProblem {
	place: string;
	message: string;
}
