import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/content-checks/content-files.ts';
import { documentBlocks } from '../../scripts/content-checks/fidelity.ts';
import { contentBytes } from '../../scripts/content-checks/files.ts';

describe('the addresses of the plan', () => {
	it('are the ones that were published: links and citations rest on them', async () => {
		const { files } = readContent(contentBytes('.'));
		const list = documentBlocks(files.filter(({ locale }) => locale === 'zh-CN')).map(
			({ address, text }) => `${address}\t${text.slice(0, 12)}`,
		);
		await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('output/addresses.txt');
	});
});
