import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfDocuments } from '#print/pdf-documents.ts';
import type { Sources } from '#print/pdf-manifest.ts';
import { plainEnv, projectCopy } from '../support/project-copy.ts';

const { folder, remove } = projectCopy();
afterAll(remove);

/** What an expression of the module says in the copy. */
function said<Value>(expression: string): Value {
	const script = `import * as manifest from '#print/pdf-manifest.ts'; console.log(JSON.stringify(manifest.${expression}));`;
	const options = { cwd: folder, encoding: 'utf8', env: plainEnv } as const;
	return JSON.parse(execFileSync('node', ['--input-type=module', '--eval', script], options));
}
const current = () => {
	const { files, ...rest } = said<{ files: { name: string }[]; left: number; stale?: string }>('currentPdfFiles()');
	return { names: files.map(({ name }) => name), ...rest };
};

const all = pdfDocuments.map(({ name }) => name);
const ofChapters = pdfDocuments.filter(({ holds }) => typeof holds === 'object').map(({ name }) => name);

describe('PDF files that were made', () => {
	mkdirSync(join(folder, 'pdf'), { recursive: true });
	const files = all.map((name) => ({ name, bytes: 1, pages: 1 }));
	writeFileSync(join(folder, 'pdf/manifest.json'), JSON.stringify({ ...said<Sources>('sourceFingerprints()'), files }));

	it('are all offered while nothing has changed', () => {
		expect(current()).toEqual({ names: all, left: 0 });
	});

	it('stay for the chapters when values are published; those of the whole plan, which print them, are left out and counted', () => {
		appendFileSync(join(folder, 'content/monitoring/monitoring.yaml'), '# looked again\n');
		expect(current()).toEqual({ names: ofChapters, left: all.length - ofChapters.length, stale: 'account' });
	});

	it('are all left out, and counted, when the text has changed', () => {
		appendFileSync(join(folder, 'src/data/plan.ts'), '\n');
		expect(current()).toEqual({ names: [], left: all.length, stale: 'text' });
	});
});
