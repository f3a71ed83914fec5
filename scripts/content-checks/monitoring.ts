import {
	MONITORING_FOLDER,
	parseMilestones,
	parseObservations,
	parseRevisions,
	parseStatus,
} from '#schemas/monitoring.ts';
import { decodeFile } from './characters.ts';
import type { FileBytes } from './files.ts';
import type { Problem } from './problem.ts';

/** The files of the account, and what reads each; a reader throws one line. */
const READERS = {
	'monitoring.yaml': parseStatus,
	'observations.csv': parseObservations,
	'revisions.csv': parseRevisions,
	'milestones.csv': parseMilestones,
} as const;

/** The line that a reader throws, as a problem of its file. */
function thrown(file: string, error: unknown): Problem {
	const message = error instanceof Error ? error.message : String(error);
	const [, line, rest = message] = /^(?:.*?: )??(?:line (\d+): )?(.*)$/.exec(message.replace(`${file}: `, '')) ?? [];
	return { file, line: line === undefined ? undefined : Number(line), message: rest };
}

/** The account of the plan: its files are there and of their form. */
export function checkMonitoring(files: FileBytes): Problem[] {
	const names = Object.keys(READERS).map((name) => `${MONITORING_FOLDER}/${name}`);
	const others = [...files.keys()].filter((path) => path.startsWith(`${MONITORING_FOLDER}/`) && !names.includes(path));
	const ofFiles = Object.entries(READERS).flatMap(([name, read]): Problem[] => {
		const file = `${MONITORING_FOLDER}/${name}`;
		const bytes = files.get(file);
		if (!bytes) return [{ file, line: undefined, message: 'file is missing: expected the account of the plan' }];
		const { text, problems } = decodeFile(file, bytes);
		if (text === undefined) return problems;
		try {
			read(text);
			return [];
		} catch (error) {
			return [thrown(file, error)];
		}
	});
	return [
		...others.map((file) => ({
			file,
			line: undefined,
			message: `is no file of the account: expected ${names.join(', ')}`,
		})),
		...ofFiles,
	];
}
