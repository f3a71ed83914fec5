import { onceEach } from '#browser/once.ts';
import { hasHan } from '#locales/script.ts';
import { entriesOf } from '#search/query/catalog.ts';
import {
	type Counts,
	type GroupKind,
	groupFinds,
	groupKinds,
	hasAny,
	type Members,
	TEXT_TYPES,
	type Wanted,
} from '#search/query/groups.ts';
import { type Hit, hitsOf } from '#search/query/hits.ts';
import { type PackedLexicon, unpackLexicon } from '#search/query/lexicon.ts';
import { type PagefindModule, pagefindIndex } from '#search/query/pagefind-index.ts';
import { type IndexPlace, recordLookup } from '#search/query/record-lookup.ts';
import { type Findings, type Searchable, searchOne } from '#search/query/search.ts';
import type { FilterName } from '#search/query/search-index.ts';
import { type Sounds, type SoundTable, soundTable } from '#search/query/sounds.ts';
import { tokensOf } from '#search/query/text.ts';
import { textIndex } from '#search/query/text-index.ts';
import type { Reading } from '#search/query/variants.ts';
import { type BundleRef, type Catalog, recordTypes } from '#search/record.ts';

/** How files are had: the browser's own ways, or a test's. */
export interface Loader {
	json<Value>(url: string): Promise<Value>;
	module(url: string): Promise<PagefindModule>;
	/** Whether Pagefind's program, which is WebAssembly, can run; where not, the texts are read instead. */
	runsEngine(): boolean;
	/** Begins to load files that will be asked for, all at once. */
	ahead(urls: readonly string[]): void;
}

/** A group of hits as it is shown under a heading of its own. */
export interface HitGroup {
	kind: GroupKind | 'other';
	hits: Hit[];
	total: number;
}

/** What a search found. */
export interface Answer {
	text: string;
	/** In the order they are shown, none of them empty. */
	groups: HitGroup[];
	total: number;
	readings: Reading[];
	counts: Counts;
}

async function membersOf({ index }: Searchable, name: FilterName, values: readonly string[]): Promise<Members> {
	return new Map(await Promise.all(values.map(async (value) => [value, await index.withFilter(name, value)] as const)));
}

/** A search engine that loads its parts when they are first needed, and again after a failure. */
export function searchSession(catalog: Catalog, root: string, loader: Loader) {
	const { own, other } = catalog;
	const recordOf = recordLookup(entriesOf(catalog));
	const tableAt = onceEach(async (url: string) => soundTable(await loader.json<Sounds>(url)));
	// Without its sounds a search still finds all that is written as typed.
	const soundsOf = async (url: string | undefined): Promise<SoundTable | undefined> =>
		url ? tableAt(url).catch(() => undefined) : undefined;

	const engineOf = async ({ path, ahead }: BundleRef, place: IndexPlace) => {
		loader.ahead([`${path}pagefind-entry.json?ts=fixed`, ...ahead.map((file) => path + file)]);
		return pagefindIndex(await loader.module(`${path}pagefind.js`), path, place);
	};
	const open = onceEach(async (bundle: BundleRef): Promise<Searchable> => {
		const foreign = bundle === other;
		const place = { root: foreign ? other.root : root, recordOf, foreign };
		const [index, lexicon] = await Promise.all([
			loader.runsEngine() ? engineOf(bundle, place) : textIndex(await loader.json(bundle.texts), place),
			loader.json<PackedLexicon>(bundle.lexicon).then(unpackLexicon),
		]);
		await index.size();
		return { index, lexicon, sounds: () => soundsOf(bundle.sounds) };
	});

	const inOther = async (bundle: BundleRef, text: string, { count }: Wanted): Promise<HitGroup> => {
		const searchable = await open(bundle);
		const types = await membersOf(searchable, 'type', TEXT_TYPES);
		const { ranked } = await searchOne(text, searchable);
		const wanted = ranked.filter((each) => hasAny(types, TEXT_TYPES, each));
		return { kind: 'other', hits: await hitsOf(wanted, searchable.index, text, count), total: wanted.length };
	};

	const grouped = async (findings: Findings, searchable: Searchable, text: string, wanted: Wanted) => {
		const { unit, units, state = '', states = [], count, brief } = wanted;
		const [ofType, ofUnit, inState] = await Promise.all([
			membersOf(searchable, 'type', recordTypes),
			membersOf(searchable, 'unit', unit ? [unit, ...units] : units),
			membersOf(searchable, 'state', state ? [state, ...states] : states),
		]);
		const { lists, counts } = groupFinds(findings.ranked, wanted, { type: ofType, unit: ofUnit, state: inState });
		const left = Math.max(0, count - lists.literal.length - lists.reading.length);
		const groups = groupKinds.map(async (kind): Promise<HitGroup> => {
			const shown = kind === 'partial' && brief ? left : count;
			return { kind, hits: await hitsOf(lists[kind], searchable.index, text, shown), total: lists[kind].length };
		});
		return { groups: await Promise.all(groups), counts };
	};

	return {
		/** Begins to load the index, so that it is there when the reader has typed. */
		prepare: () => open(own).then(() => undefined),
		/** Searches. Rejects where the index does not load. */
		async search(text: string, wanted: Wanted): Promise<Answer> {
			const searchable = await open(own);
			const findings = await searchOne(text, searchable);
			const { groups, counts } = await grouped(findings, searchable, text, wanted);
			const isFound = (kind: HitGroup['kind']) => groups.some((group) => group.kind === kind && group.total > 0);
			const mayBeOther = other && tokensOf(text).length > 0 && hasHan(text) === (other.script === 'han');
			if (mayBeOther && !isFound('literal') && wanted.type === '' && wanted.unit === '' && !wanted.state) {
				const found = await inOther(other, text, wanted).catch(() => undefined);
				if (found) groups.splice(isFound('reading') ? groups.length : 0, 0, found);
			}
			const shown = groups.filter(({ hits }) => hits.length > 0);
			const total = groups.reduce((sum, group) => sum + group.total, 0);
			return { text, groups: shown, total, readings: findings.readings, counts };
		},
	};
}

export type SearchSession = ReturnType<typeof searchSession>;
