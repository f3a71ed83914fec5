/** The second build of the test run: the site as a host would serve it in a folder. */
export const baseBuild = {
	folder: 'test-results/gumei',
	base: '/gumei/',
	origin: 'https://plan.example.org',
} as const;

/** The settings that make it, for `scripts/build.ts`. */
export const baseBuildSettings = {
	OUT_DIR: baseBuild.folder,
	BASE_PATH: baseBuild.base,
	SITE_URL: baseBuild.origin,
} as const;
