/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * One project a kind of test, fast ones first; `site` reads `dist/` and needs a
 * build, `pdf` the PDF files in it, `hosting` nginx and the build of
 * `scripts/build-subfolder.ts` too.
 */
export default getViteConfig({
	test: {
		projects: ['unit', 'golden', 'site', 'pdf', 'hosting'].map((name) => ({
			extends: true,
			test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000 },
		})),
	},
});
