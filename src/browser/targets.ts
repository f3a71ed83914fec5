/**
 * The oldest browsers in which the plan can be read: text, contents, charts,
 * languages, links, paper. Styles and scripts are lowered to what these know,
 * and `tests/site/floor.test.ts` holds the built files to them.
 */
export const readingFloor = { chrome: '64', firefox: '78', safari: '12.1', ios: '12.2' } as const;

/** The oldest in which the rest works too: search, filters, settings, the elder edition, sharing. */
export const workingFloor = { chrome: '80', firefox: '78', safari: '14', ios: '14' } as const;

/** The floor as Vite and esbuild take it. */
export const buildTargets = Object.entries(readingFloor).map(([name, version]) => name + version);
