import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/hosting.md'];

describe('the documents', () => {
	it('say of every dependency why it is there, and of no other', () => {
		const table = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies')[1] ?? '';
		const listed = [...table.matchAll(/^\| ([^|]+) \|/gm)]
			.flatMap(([, cell = '']) => cell.trim().split(', '))
			.filter((name) => !/^(package|-+)$/.test(name));
		const used = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
			Object.keys(manifest[kind]),
		);
		expect(listed.sort()).toEqual(used.sort());
	});

	it('name only commands that package.json has', () => {
		for (const document of documents) {
			for (const [, name = ''] of readFileSync(document, 'utf8').matchAll(/npm run ([\w:]+)/g)) {
				expect(Object.keys(manifest.scripts), `${document}: npm run ${name}`).toContain(name);
			}
		}
	});

	it('name only files and folders of src and scripts that exist', () => {
		const names = new Set(
			readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('node_modules')),
		);
		for (const document of documents) {
			for (const [, path = ''] of readFileSync(document, 'utf8').matchAll(
				/`((?:src|scripts|content|tests|hosting|docs)\/[\w./[\]-]+?)\/?`/g,
			)) {
				if (!/NN-slug|slug\.mdx/.test(path)) expect(names, `${document}: ${path}`).toContain(path);
			}
		}
	});
});

describe('package.json', () => {
	it('pins every dependency exactly', () => {
		const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
			Object.values<string>(manifest[kind]),
		);
		expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});
});
