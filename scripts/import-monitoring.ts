/**
 * Takes published values, and what became of tasks and projects, from a
 * spreadsheet into `content/monitoring/`: the site's workbook
 * `data/monitoring.xlsx`, filled in, or a CSV file with the head of
 * `observations.csv` or `milestones.csv`. Each bad cell is a line; nothing is
 * written unless all is good. Run again, it changes nothing.
 *
 * Usage: npm run import:monitoring -- FILE.xlsx|FILE.csv [--as-of YYYY-MM-DD]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type AccountFile, accountFiles, MONITORING_FOLDER } from '#schemas/monitoring-account.ts';
import { causeOf } from './cause.ts';
import { FileFault } from './import-monitoring/fault.ts';
import { importFile } from './import-monitoring/import-file.ts';
import { monitoredPlaces } from './import-monitoring/places.ts';
import { writeFiles } from './import-monitoring/write-files.ts';

const USAGE = 'expected npm run import:monitoring -- FILE.xlsx|FILE.csv [--as-of YYYY-MM-DD]';

/** The texts of the account as they stand. */
const accountTexts = () =>
	Object.fromEntries(accountFiles.map((name) => [name, readFileSync(join(MONITORING_FOLDER, name), 'utf8')])) as Record<
		AccountFile,
		string
	>;

let path = '';
try {
	const { values, positionals } = parseArgs({ options: { 'as-of': { type: 'string' } }, allowPositionals: true });
	if (positionals.length !== 1) throw new Error(`names ${positionals.length} files: ${USAGE}`);
	[path = ''] = positionals;
	const { files, lines, problems } = importFile(path, {
		texts: accountTexts(),
		places: monitoredPlaces('.'),
		asOf: values['as-of'],
	});
	if (files.size > 0) writeFiles(MONITORING_FOLDER, files);
	for (const line of problems) console.error(line);
	for (const line of lines) console.log(line);
	process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	console.error(error instanceof FileFault ? `${path}: ${message}` : causeOf(message));
	process.exitCode = 1;
}
