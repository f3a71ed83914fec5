import { addressCounter } from '#markdown/address-counter.ts';
import type { Block } from './outline.ts';

/** A block of the text with its address, the section it stands in, and the heading it stands under. */
export interface AddressedBlock {
	address: string;
	section: string;
	heading: string;
	block: Block;
}

/** Every block that stands under the address of a chapter or project. */
export function addressed(base: string, blocks: readonly Block[]): AddressedBlock[] {
	const addresses = addressCounter(base);
	let [section, heading] = [base, base];
	return blocks.flatMap((block) => {
		if (block.kind === 'break') {
			addresses.endItem();
			heading = section;
			return [];
		}
		const address =
			block.kind === 'h2' ? addresses.section() : block.kind === 'h3' ? addresses.item() : addresses.block();
		if (block.kind === 'h2') section = address;
		if (block.kind === 'h2' || block.kind === 'h3') heading = address;
		return [{ address, section, heading, block }];
	});
}
