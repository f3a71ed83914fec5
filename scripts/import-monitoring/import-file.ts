import {
	type Account,
	type AccountFile,
	MONITORING_FOLDER,
	observationKey,
	readAccount,
} from '#schemas/monitoring-account.ts';
import { milestonesText, observationsText, revisionsText } from './account-text.ts';
import { checkFile } from './check-rows.ts';
import { FileFault } from './fault.ts';
import type { IncomingFile } from './incoming.ts';
import { merge } from './merge.ts';
import { readFile } from './read-file.ts';

/** How many lines are said of bad cells. */
const LINES = 50;

/** What the import knows besides the file. */
export interface Given {
	/** The account as it stands. */
	texts: Readonly<Record<AccountFile, string>>;
	/** The addresses of tasks, measures and projects. */
	places: ReadonlySet<string>;
	/** The day of the last look, where it is given; YYYY-MM-DD. */
	asOf?: string | undefined;
}

/** What is to be written, what is said, and what is wrong: then nothing is to be written. */
export interface Imported {
	/** In the order that they are to be moved to their place. */
	files: ReadonlyMap<AccountFile, string>;
	lines: string[];
	problems: string[];
}

const isDay = (text: string) =>
	/^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/** The account as it stands. Throws an Error with its first fault. */
function accountOf(texts: Given['texts']): Account & { asOf: string } {
	const account = readAccount(texts);
	const fault = account.faults.find(({ isUnfinished }) => !isUnfinished);
	if (!fault && account.status) return { ...account, asOf: account.status.asOf };
	const line = fault?.line === undefined ? '' : `:${fault.line}`;
	throw new Error(
		`${MONITORING_FOLDER}/${fault?.file}${line} ${fault?.message}; mend the account first (npm run check:content)`,
	);
}

/** The day of the last look: as the file or the command says, where that is no earlier than the account's. */
function dayOf({ status }: IncomingFile, given: string | undefined, now: string): { asOf: string; fault?: string } {
	const said = given ?? status?.cells.as_of;
	if (said === undefined) return { asOf: now };
	if (isDay(said)) return { asOf: said > now ? said : now };
	const place = given === undefined && status ? status.placeOf('as_of') : '--as-of';
	return { asOf: now, fault: `${place}: is “${said}”; expected a day that exists, as YYYY-MM-DD` };
}

/** Takes in a file. Throws a FileFault where it cannot be read, an Error where the account itself is at fault. */
export function importFile(path: string, { texts, places, asOf: given }: Given): Imported {
	const account = accountOf(texts);
	const now = new Map(account.observations.map(({ row }) => [observationKey(row), row]));
	const file = readFile(path, (indicator, year) => now.get(observationKey({ indicator, year })));
	const { asOf, fault } = dayOf(file, given, account.asOf);
	const checked = checkFile(file, asOf, places);
	const rows = {
		observations: account.observations.map(({ row }) => row),
		revisions: account.revisions.map(({ row }) => row),
		milestones: account.milestones.map(({ row }) => row),
	};
	const merged = merge(rows, checked, asOf);
	const problems = [
		...(fault ? [fault] : []),
		...[...checked.problems, ...merged.problems].map(({ place, message }) => `${place}: ${message}`),
	];
	if (problems.length > 0) return { files: new Map(), lines: [], problems: told(path, problems) };
	// The history first: cut off behind it, the next run finds it and goes on.
	const made: [AccountFile, string][] = [
		['revisions.csv', revisionsText(merged.revisions)],
		['observations.csv', observationsText(merged.observations)],
		['milestones.csv', milestonesText(merged.milestones)],
		['monitoring.yaml', texts['monitoring.yaml'].replace(/^asOf:.*$/m, `asOf: ${asOf}`)],
	];
	const isChanged = merged.added.length + merged.changed.length > 0 || asOf !== account.asOf;
	const files = new Map(isChanged ? made.filter(([name, text]) => text !== texts[name]) : []);
	const [after] = readAccount({ ...texts, ...Object.fromEntries(files) }).faults;
	if (after) throw new FileFault(`would leave ${after.file} at fault: ${after.message}`);
	return { files, problems: [], lines: linesOf(merged, file, asOf, account.asOf) };
}

/** The problems, as many as are said. */
function told(path: string, problems: readonly string[]): string[] {
	const more = problems.length - LINES;
	return [
		...problems.slice(0, LINES).map((problem) => `${path}: ${problem}`),
		...(more > 0 ? [`${path}: and ${more} more`] : []),
		`${path}: ${problems.length} to mend; nothing was changed`,
	];
}

function linesOf(merged: ReturnType<typeof merge>, { unread }: IncomingFile, asOf: string, before: string): string[] {
	const { added, changed, left, beside } = merged;
	return [
		...added.map((line) => `added    ${line}`),
		...changed.map((line) => `changed  ${line}`),
		...(asOf === before ? [] : [`changed  day of the last look: ${before} → ${asOf}`]),
		...(unread.length > 0 ? [`not read: ${unread.join(', ')}`] : []),
		`${MONITORING_FOLDER}: ${added.length} added, ${changed.length} changed, ${left} left as they stood, ${beside} not in the file and left alone`,
	];
}
