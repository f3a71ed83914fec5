import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Sources } from '#model/kept-files.ts';
import { pdfDocuments } from '#print/pdf-documents.ts';

import { plainEnv, projectCopy } from '../support/project-copy.ts';

const { folder, remove } = projectCopy();
afterAll(remove);

/** What an expression of the module says in the copy. */
function said<Value>(expression: string): Value {
	const script = `import * as kept from '#model/kept-files.ts'; console.log(JSON.stringify(${expression}));`;
	const options = { cwd: folder, encoding: 'utf8', env: plainEnv } as const;
	return JSON.parse(execFileSync('node', ['--input-type=module', '--eval', script], options));
}
const current = (kind: 'pdf' | 'posters' = 'pdf') => {
	const { files, ...rest } = said<{ files: { name: string }[]; left: number; stale?: string }>(
		`kept.currentFiles(kept.keptKinds.${kind})`,
	);
	return { names: files.map(({ name }) => name), ...rest };
};

const all = pdfDocuments.map(({ name }) => name);
const ofChapters = pdfDocuments.filter(({ holds }) => typeof holds === 'object').map(({ name }) => name);

const posters = ['poster-1.png', 'poster-2.png'];

describe('files that were made', () => {
	const made = said<Sources>('kept.sourceFingerprints()');
	for (const [kind, names] of [
		['pdf', all],
		['posters', posters],
	] as const) {
		mkdirSync(join(folder, kind), { recursive: true });
		const files = names.map((name) => ({ name, bytes: 1, pages: 1 }));
		writeFileSync(join(folder, kind, 'manifest.json'), JSON.stringify({ ...made, files }));
	}

	it('are all offered while nothing has changed', () => {
		expect(current()).toEqual({ names: all, left: 0 });
		expect(current('posters')).toEqual({ names: posters, left: 0 });
	});

	it('stay for chapters and posters when values are published; those of the whole plan, which print them, are left out and counted', () => {
		appendFileSync(join(folder, 'content/monitoring/monitoring.yaml'), '# looked again\n');
		expect(current()).toEqual({ names: ofChapters, left: all.length - ofChapters.length, stale: 'account' });
		expect(current('posters')).toEqual({ names: posters, left: 0 });
	});

	it('are all left out, and counted, when the text has changed', () => {
		appendFileSync(join(folder, 'src/data/plan.ts'), '\n');
		expect(current()).toEqual({ names: [], left: all.length, stale: 'text' });
		expect(current('posters')).toEqual({ names: [], left: posters.length, stale: 'text' });
	});
});
