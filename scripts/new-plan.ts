/**
 * Makes the folder of a new plan from its plain text and a short form of
 * facts: the text addressed and numbered, the evidence, the data begun; what
 * cannot be known is marked “[to fill: …]”. Files that are there are left alone.
 *
 * Usage: npm run new-plan -- FACTS.yaml [--out FOLDER]
 *        npm run new-plan -- --template     prints the form of the facts
 * A FACTS.yaml that does not exist is written as that form.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { causeOf } from './cause.ts';
import { readGiven } from './new-plan/facts.ts';
import { Fault } from './new-plan/fault.ts';
import { planFiles } from './new-plan/plan-files.ts';
import { report } from './new-plan/report.ts';
import { writeFiles } from './new-plan/write.ts';

const TEMPLATE = join(import.meta.dirname, 'new-plan/facts.template.yaml');
const USAGE = 'expected npm run new-plan -- FACTS.yaml [--out FOLDER]';

/** Makes the plan of the facts in `path`; says what was made and what is next. */
function makePlan(path: string, folder: string): string[] {
	const given = readGiven(path);
	try {
		const { files, notes } = planFiles(given, join(import.meta.dirname, '..'));
		return report({ folder, files, notes, ...writeFiles(folder, files) });
	} catch (error) {
		if (error instanceof Fault && error.in === 'text')
			throw new Fault(`${join(dirname(path), given.facts.text)}: ${error.message}`, 'text');
		throw error;
	}
}

try {
	const { values, positionals } = parseArgs({
		options: { out: { type: 'string', default: 'new-plan' }, template: { type: 'boolean' } },
		allowPositionals: true,
	});
	const [path] = positionals;
	if (values.template) console.log(readFileSync(TEMPLATE, 'utf8').trimEnd());
	else if (path === undefined || positionals.length > 1)
		throw new Fault(`names ${positionals.length} files: ${USAGE}`, 'text');
	else if (existsSync(path)) for (const line of makePlan(path, values.out)) console.log(line);
	else {
		writeFileSync(path, readFileSync(TEMPLATE));
		console.log(`${path} was not there and is now, as the form of the facts: fill it in and run this again`);
	}
} catch (error) {
	const [path] = process.argv.slice(2).filter((word) => /\.ya?ml$/.test(word));
	if (error instanceof Fault) console.error(error.in === 'facts' && path ? `${path}: ${error.message}` : error.message);
	else console.error(causeOf(error instanceof Error ? error.message : String(error)));
	process.exitCode = 1;
}
