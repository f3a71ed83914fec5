/** The folder in which the sample plan is a project of its own: made by `build-sample.ts`, tested by `test.ts`. */
export const SAMPLE_WORKSPACE = 'test-results/sample-plan';
