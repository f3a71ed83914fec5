import type { NewExtract } from '#extracts/store.ts';
import type { Answer } from '#search/query/session.ts';

const SLUG = /\/projects\/([^/]+)\//;

/** What of an answer's hits a reader may collect: of a section the paragraph that was found; no units and terms. */
export function hitExtracts({ groups }: Pick<Answer, 'groups'>, locale: string): NewExtract[] {
	return groups.flatMap(({ hits }) =>
		hits.flatMap(({ record, address }): NewExtract[] => {
			const { type, id, url } = record;
			if (type === 'unit' || type === 'term') return [];
			if (type === 'task') return [{ kind: type, locale, id }];
			if (type === 'indicator') return [{ kind: type, locale, id: id.replace(/^\w+-/, '') }];
			if (type === 'project') return [{ kind: type, locale, id: SLUG.exec(url)?.[1] ?? id }];
			return [{ kind: 'block', locale, id: address }];
		}),
	);
}
