import { isDeepStrictEqual } from 'node:util';
import { compareAddresses } from '#markdown/address.ts';
import { milestoneKey, observationKey, saysSame } from '#schemas/monitoring-account.ts';
import type { Milestone, Observation, Revision } from '#schemas/monitoring-rows.ts';
import { languageKeys } from '#schemas/text.ts';
import type { Brought, CheckedFile } from './check-rows.ts';
import type { CellProblem } from './fault.ts';

/** The rows of the account. */
export interface AccountRows {
	observations: readonly Observation[];
	revisions: readonly Revision[];
	milestones: readonly Milestone[];
}

/** The account with what a file brings, and what that changed, a line each. */
export interface Merged extends AccountRows {
	added: string[];
	changed: string[];
	/** How many rows of the file stood so already, and how many rows of the account the file does not have. */
	left: number;
	beside: number;
	problems: CellProblem[];
}

/** Whether two rows are the same, what is not there aside. */
const isSame = (a: object, b: object) =>
	isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

/** Lays rows over those with the same key; tells of each what stood there before. */
function laid<Row extends object>(
	rows: readonly Row[],
	brought: readonly Brought<Row>[],
	keyOf: (row: Row) => string,
	tell: (brought: Brought<Row>, before: Row | undefined) => void,
): Row[] {
	const all = new Map(rows.map((row) => [keyOf(row), row]));
	for (const each of brought) {
		const key = keyOf(each.row);
		const before = all.get(key);
		tell(each, before);
		if (!before || !isSame(before, each.row)) all.set(key, each.row);
	}
	return [...all.values()];
}

/** The account with the rows of a file laid over its own; a value that is another goes into the history, as of a day. */
export function merge(account: AccountRows, file: CheckedFile, asOf: string): Merged {
	const [added, changed, problems, revisions]: [string[], string[], CellProblem[], Revision[]] = [[], [], [], []];
	let [left, met] = [0, 0];
	const count = (before: object | undefined, row: object, name: string, says: string): boolean => {
		if (before) met += 1;
		if (!before) added.push(`${name}: ${says}`);
		else if (isSame(before, row)) left += 1;
		else return true;
		return false;
	};
	const replace = ({ row, why, placeOf }: Brought<Observation>, before: Observation) => {
		const [own] = languageKeys;
		if (!why || (own && !why[own])) {
			const message = `is ${row.publishedAs} (${row.state}), and ${before.publishedAs} (${before.state}) stands now; expected the reason of the change: on the sheet of notes and changes, or in a column why_${own}`;
			problems.push({ place: placeOf('published_as'), message });
			return;
		}
		const revision: Revision = { ...before, revisedOn: asOf, why };
		const last = account.revisions.findLast((each) => observationKey(each) === observationKey(row));
		// A run that was cut off between two files has written the history already.
		if (!last || last.revisedOn !== asOf || !saysSame(last, before)) revisions.push(revision);
		changed.push(`${observationKey(row)}: ${before.publishedAs} → ${row.publishedAs}, in the history as of ${asOf}`);
	};
	const observations = laid(account.observations, file.observations, observationKey, (each, before) => {
		const { row } = each;
		if (!count(before, row, observationKey(row), `${row.publishedAs} (${row.state})`) || !before) return;
		if (saysSame(before, row)) changed.push(`${observationKey(row)}: its source or note`);
		else replace(each, before);
	});
	const milestones = laid(account.milestones, file.milestones, milestoneKey, ({ row }, before) => {
		if (count(before, row, milestoneKey(row), Object.values(row.words)[0] ?? ''))
			changed.push(`${milestoneKey(row)}: its words or source`);
	});
	return {
		observations: observations.sort((a, b) => a.indicator - b.indicator || a.year - b.year),
		revisions: [...account.revisions, ...revisions],
		milestones: milestones.sort(
			(a, b) => compareAddresses(a.address, b.address) || Number(a.date > b.date) - Number(a.date < b.date),
		),
		added,
		changed,
		left,
		beside: account.observations.length + account.milestones.length - met,
		problems,
	};
}
