/** The build for a folder of a host: where it is written, and the place it is made for. */
export const baseBuild = {
	folder: 'test-results/plan',
	base: '/plan/',
	origin: 'https://plan.example.org',
} as const;
