/** Why a plan cannot be made, in one line: the line or field, and what was expected. */
export class Fault extends Error {
	/** The file it is in: that of the facts, or the plan's text. */
	readonly in: 'facts' | 'text';
	constructor(message: string, place: 'facts' | 'text' = 'facts') {
		super(message);
		this.in = place;
	}
}

/** Ends the run with a fault at a line of the plan's text. */
export function faultAt(line: number, message: string): never {
	throw new Fault(`line ${line}: ${message}`, 'text');
}

/** What an editor is to write in a place, as it stands there until then. */
export const toFill = (what: string) => `[to fill: ${what}]`;
