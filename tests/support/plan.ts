import { readFileSync } from 'node:fs';

/** The blocks of the plan's reading text. */
export function planBlocks(): { address: string; text: string }[] {
	const { blocks } = JSON.parse(readFileSync('content/source/plan.zh.json', 'utf8'));
	return blocks.map(({ id, text }: { id: string; text: string }) => ({ address: id, text }));
}
