import { milestoneColumns, observationColumns, revisionColumns } from '#schemas/monitoring-columns.ts';
import { toFill } from './fault.ts';

/** The account of a plan in these languages, by the names of its files: nothing is published yet. */
export function monitoringFiles(keys: readonly string[]): [string, string][] {
	const head = (columns: readonly string[]) => `${columns.join(',')}\n`;
	return [
		[
			'monitoring.yaml',
			`# The day that values and milestones were last looked for. The pages know no other today.\nasOf: ${toFill('day that values of the indicators were last looked for, as YYYY-MM-DD')}\n`,
		],
		['observations.csv', head(observationColumns(keys))],
		['revisions.csv', head(revisionColumns(keys))],
		['milestones.csv', head(milestoneColumns(keys))],
	];
}
