import { type Address, blockAddress } from '#markdown/address.ts';

/** Counts sections, items and blocks of one file, and says the address of the next one of each. */
export function addressCounter(base: Address) {
	let section = 0;
	let items = 0;
	let open = base;
	const counts = new Map<string, number>();
	const count = (key: string) => {
		const own = (counts.get(key) ?? 0) + 1;
		counts.set(key, own);
		return blockAddress(key, own);
	};
	return {
		inSection: () => section > 0,
		section: () => {
			section += 1;
			items = 0;
			open = `${base}.${section}`;
			return open;
		},
		item: () => {
			items += 1;
			open = `${base}.${section}.${items}`;
			return open;
		},
		endItem: () => {
			open = section > 0 ? `${base}.${section}` : base;
		},
		/** The next block of text under the heading that is open. */
		block: () => count(open),
		/** The next line of a region that counts on its own, such as the notice. */
		line: (region: string) => count(region),
	};
}
