import { monitoredKind } from '#markdown/monitored-places.ts';
import { type AccountFile, accountFiles, MONITORING_FOLDER, readAccount } from '#schemas/monitoring-account.ts';
import type { FoundBlock } from './blocks.ts';
import { decodeFile } from './characters.ts';
import type { FileBytes } from './files.ts';
import type { Problem } from './problem.ts';

const pathOf = (name: string) => `${MONITORING_FOLDER}/${name}`;

/** The texts of the account's files, or why they cannot be read. */
function accountTexts(files: FileBytes): { texts: Record<AccountFile, string>; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = accountFiles.map((name): [AccountFile, string] => {
		const [file, bytes] = [pathOf(name), files.get(pathOf(name))];
		if (!bytes) {
			problems.push({ file, line: undefined, message: 'file is missing: expected the account of the plan' });
			return [name, ''];
		}
		const decoded = decodeFile(file, bytes);
		problems.push(...decoded.problems);
		return [name, decoded.text];
	});
	return { texts: Object.fromEntries(read) as Record<AccountFile, string>, problems };
}

/** The account of the plan: its files are there, of their form, and agree. */
export function checkMonitoring(files: FileBytes): Problem[] {
	const known = accountFiles.map(pathOf);
	const others = [...files.keys()].filter((path) => path.startsWith(`${MONITORING_FOLDER}/`) && !known.includes(path));
	const { texts, problems } = accountTexts(files);
	const message = `is no file of the account: expected ${known.join(', ')}`;
	return [
		...others.map((file) => ({ file, line: undefined, message })),
		...problems,
		...(problems.length > 0
			? []
			: readAccount(texts).faults.map(({ file, line, message: says }) => ({
					file: pathOf(file),
					line,
					message: says,
				}))),
	];
}

/** The milestones' addresses, which must be tasks, measures or projects of the plan's own text. */
export function checkMilestonePlaces(files: FileBytes, blocks: readonly FoundBlock[]): Problem[] {
	const places = new Set(blocks.filter(monitoredKind).map(({ address }) => address));
	return readAccount(accountTexts(files).texts)
		.milestones.filter(({ row }) => !places.has(row.address))
		.map(({ row, line }) => ({
			file: pathOf('milestones.csv'),
			line,
			message: `column “address” is “${row.address}”; expected the address of a task, a measure or a project`,
		}));
}
