import { hasHan } from '#locales/script.ts';
import {
	type Address,
	addressKind,
	blockAddress,
	headingOf,
	indicatorAddress,
	isWithin,
	parentOf,
	parseAddress,
} from '#markdown/address.ts';
import { type NamedPlace, readPlaces } from '#markdown/read-place.ts';
import type { CatalogEntry, Suggestion } from '#search/query/catalog.ts';
import { compact, normalized } from '#search/query/text.ts';

/** Finds places of the plan by what readers write for them. */
export interface PlaceFinder {
	/** The place that a text names and nothing else: `4.1.2-3`, 指标10, 四（二）1, 第四章第二节; undefined where the plan has none such. */
	find: (text: string) => Suggestion | undefined;
	/** Where the plan has not the place that a text names: the nearest heading above it that it has. */
	nearest: (text: string) => Suggestion | undefined;
}

/** A number behind the name of a heading, 基本原则3, safeguards (2), as far as it can be told from the name. */
const NUMBER_BEHIND =
	/^(.*?\p{L})[\s(]*(\u7B2C?(?:\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})\)?\p{Script=Han}?)$/u;
/** Shorter names, in Han characters and in letters, are those of too many things. */
const SHORTEST = { han: 4, latin: 8 } as const;

/** Finds places among the entries of a catalog. */
export function placeFinder(entries: readonly CatalogEntry[]): PlaceFinder {
	const places = new Map(entries.filter(({ type }) => type !== 'page').map((entry) => [entry.id, entry]));
	/** The number of something of a type, counted under a heading or in the whole plan. */
	const nth = (kind: string, heading: Address | undefined, number: number) =>
		entries.filter(({ type, id }) => type === kind && (heading === undefined || isWithin(id, heading)))[number - 1]?.id;
	const addressOf = ({ heading, counted }: NamedPlace): Address | undefined => {
		if (!counted) return heading;
		const { kind, number } = counted;
		if (kind === 'indicator') return indicatorAddress(number);
		if (kind === 'notice' || kind === 'colophon') return blockAddress(kind, number);
		if (kind === 'task' || kind === 'project') return nth(kind, heading, number);
		if (heading === undefined) return undefined;
		const block = kind === 'measure' ? places.get(heading)?.measures[number - 1] : number;
		return block ? blockAddress(heading, block) : undefined;
	};
	const at = (address: Address): Suggestion | undefined => {
		const heading = headingOf(address);
		const found = places.get(heading);
		if (!found || heading === address) return found;
		const { type, label, path, blocks } = found;
		const number = parseAddress(address)?.number ?? 0;
		if (number < 1 || number > blocks) return undefined;
		return { type, id: address, label: `${label} ${address}`, path: `${path.split('#')[0]}#${address}` };
	};
	const headings = entries.filter(({ type, id }) => type === 'section' && addressKind(id));
	/** The text with the address of a heading in the place of its name. */
	const addressed = (text: string): string | undefined => {
		const [, name = '', rest] = NUMBER_BEHIND.exec(normalized(text)) ?? [];
		const wanted = compact(name);
		if (wanted.length < SHORTEST[hasHan(wanted) ? 'han' : 'latin']) return undefined;
		const [one, other] = headings.filter(({ label }) => compact(label).endsWith(wanted));
		return one && !other ? `${one.id} ${rest}` : undefined;
	};
	const named = (text: string): Address[] => {
		const read = readPlaces(text);
		const byName = read.length === 0 ? addressed(text) : undefined;
		return (byName ? readPlaces(byName) : read).map(addressOf).filter((address) => address !== undefined);
	};
	return {
		find: (text) => {
			for (const address of named(text)) {
				const found = at(address);
				if (found) return found;
			}
			return undefined;
		},
		nearest: (text) => {
			for (let [address] = named(text); address !== undefined; address = parentOf(address)) {
				const found = at(address);
				if (found) return found;
			}
			return undefined;
		},
	};
}
