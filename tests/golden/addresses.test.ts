import { describe, expect, it } from 'vitest';
import { planBlocks } from '../support/plan.ts';

describe('the addresses of the plan', () => {
	it('are the ones that were published, of the same kind: links and citations rest on them', async () => {
		const list = planBlocks().map(({ address, kind, text }) => `${address}\t${kind}\t${text.slice(0, 12)}`);
		await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('output/addresses.txt');
	});
});
