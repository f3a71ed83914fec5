import { addFrom, type PageExtract } from '#extracts/element/add-button.ts';
import { isKeeping } from '#extracts/store.ts';
import { fill } from '#i18n/fill.ts';
import type { Answer } from '#search/query/session.ts';

const SLUG = /\/projects\/([^/]+)\//;

/** What of an answer's hits a reader may collect: of a section the paragraph that was found; no units and terms. */
function hitExtracts({ groups }: Pick<Answer, 'groups'>): PageExtract[] {
	return groups.flatMap(({ hits }) =>
		hits.flatMap(({ record, address }): PageExtract[] => {
			const { type, id, url } = record;
			if (type === 'unit' || type === 'term') return [];
			if (type === 'task') return [{ kind: type, id }];
			if (type === 'indicator') return [{ kind: type, id: id.replace(/^\w+-/, '') }];
			if (type === 'project') return [{ kind: type, id: SLUG.exec(url)?.[1] ?? id }];
			return [{ kind: 'block', id: address }];
		}),
	);
}

/** Offers to add all hits that are shown to the reader's extracts (`AddExtracts.astro`), where there are some and the browser may keep them. */
export function collectHits(place: HTMLElement | null, answer: Answer): void {
	const button = place?.querySelector('button');
	if (!place || !button) return;
	const list = hitExtracts(answer);
	place.hidden = list.length === 0 || !isKeeping();
	button.textContent = fill(place.dataset.every ?? '', { count: list.length });
	button.onclick = () => addFrom(button, place, list);
}
