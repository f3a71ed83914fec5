import { chapterSlugs } from '#data/chapters.ts';
import { parentOf } from '#markdown/address.ts';
import { numberPrefix } from '#markdown/numbering.ts';
import { blocksByAddress } from '#model/blocks.ts';
import { trailOf } from '#model/passages.ts';

/** A block of the plan as `plan.json` gives it. */
export interface PlanRecord {
	address: string;
	kind: string;
	chapter: string;
	parent: string | null;
	number_zh: string;
	number_en: string;
	text_zh: string;
	text_en: string;
	trail_zh: string[];
	trail_en: string[];
	corrections: string[];
}

/** Every block of the plan in both languages, in reading order. */
export async function planRecords(): Promise<PlanRecord[]> {
	const perChapter = chapterSlugs.map(async (slug) => {
		const [zh, en] = await Promise.all([blocksByAddress(slug, 'zh-CN'), blocksByAddress(slug, 'en')]);
		return Array.from(zh.values(), ({ address, kind, text, inline }) => ({
			address,
			kind,
			chapter: slug,
			parent: parentOf(address) ?? null,
			number_zh: numberPrefix(address, 'zh-CN').trim(),
			number_en: numberPrefix(address, 'en').trim(),
			text_zh: text,
			text_en: en.get(address)?.text ?? '',
			trail_zh: trailOf(address, zh, 'zh-CN'),
			trail_en: trailOf(address, en, 'en'),
			corrections: inline.flatMap(({ correction }) => correction ?? []),
		}));
	});
	return (await Promise.all(perChapter)).flat();
}
