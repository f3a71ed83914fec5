import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deadLinksOf, documents, textOf } from '../support/documents.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the documents', () => {
	it('say of every dependency why it is there, and of no other', () => {
		const table = textOf('ARCHITECTURE.md').split('## Dependencies')[1] ?? '';
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
			for (const [, name = ''] of textOf(document).matchAll(/npm run ([\w:-]+)/g)) {
				expect(Object.keys(manifest.scripts), `${document}: npm run ${name}`).toContain(name);
			}
		}
	});

	it('name only files and folders that exist', () => {
		const names = new Set(
			readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('node_modules')),
		);
		for (const document of documents) {
			for (const [, path = ''] of textOf(document).matchAll(
				/`((?:src|scripts|content|tests|hosting|docs|public)\/[\w./[\]-]*)`/g,
			)) {
				if (!/NN-slug|slug\.mdx/.test(path)) expect(names, `${document}: ${path}`).toContain(path.replace(/\/$/, ''));
			}
		}
	});

	it('name only files that exist where they give a name alone', () => {
		const names = ['src', 'scripts', 'content', 'tests'].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${folder}/${name}`),
		);
		for (const document of documents) {
			for (const [, file = ''] of textOf(document).matchAll(/`([\w-]+(?:\/[\w-]+)*\.(?:astro|css|ts))`/g))
				expect(
					names.some((name) => name.endsWith(`/${file}`)),
					`${document}: ${file} does not exist`,
				).toBe(true);
		}
	});

	it('lead to files and headings that exist', () => expect(documents.flatMap(deadLinksOf)).toEqual([]));
});

describe('package.json', () => {
	it('pins every dependency exactly', () => {
		const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
			Object.values<string>(manifest[kind]),
		);
		expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});
});
