const inEach = (name: string, keys: readonly string[]) => keys.map((key) => `${name}_${key}`);
const ofSource = (keys: readonly string[]) => [
	...inEach('source', keys),
	'source_url',
	'source_number',
	'published_on',
];

/** The columns of `observations.csv` for a plan in the languages with these keys. */
export const observationColumns = (keys: readonly string[]) => [
	'indicator',
	'year',
	'through',
	'value',
	'published_as',
	'state',
	...ofSource(keys),
	...inEach('note', keys),
];

/** The columns of `revisions.csv`. */
export const revisionColumns = (keys: readonly string[]) => [
	...observationColumns(keys),
	'revised_on',
	...inEach('why', keys),
];

/** The columns of `milestones.csv`. */
export const milestoneColumns = (keys: readonly string[]) => [
	'address',
	'date',
	'kind',
	...inEach('words', keys),
	...ofSource(keys),
];
