import { afterEach, describe, expect, it, vi } from 'vitest';
import { ASIDE_KEY, addExtracts, type Extract, KEY, keepExtracts, keptExtracts } from '#extracts/store.ts';

const block: Extract = { kind: 'block', locale: 'zh', id: '4.1.2-3' };
const kept: Extract = { kind: 'task', locale: 'en', id: '4.2.1', note: 'for Monday' };

/** A browser's storage with values in it, which refuses to keep more than `room` characters, or anything at all. */
function storage(values: Record<string, string>, room = Number.POSITIVE_INFINITY, isForbidden = false) {
	const known = new Map(Object.entries(values));
	const allow = () => {
		if (isForbidden) throw new DOMException('denied', 'SecurityError');
	};
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => {
			allow();
			return known.get(key) ?? null;
		},
		setItem: (key: string, value: string) => {
			allow();
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			known.set(key, value);
		},
		removeItem: (key: string) => known.delete(key),
	});
	return known;
}

afterEach(() => vi.unstubAllGlobals());

describe('what a reader collects', () => {
	it('is kept behind what was there, once, in the order given', () => {
		storage({ [KEY]: JSON.stringify([kept]) });
		expect(addExtracts([block, { ...kept, locale: 'zh' }, block])).toEqual({ added: 1, stored: true });
		expect(keptExtracts()).toEqual({ items: [kept, block] });
		expect(addExtracts([block])).toEqual({ added: 0, stored: true });
	});

	it('keeps words chosen of a place beside the place, and the same words in two languages', () => {
		storage({});
		const quotes = ['zh', 'en'].map((locale) => ({ ...block, locale, quote: '2030' }));
		expect(addExtracts([block, ...quotes, ...quotes])).toEqual({ added: 3, stored: true });
	});

	it.each([
		['no JSON', '[{"kind"'],
		['no list', '{"version":2,"items":[]}'],
		['a list with a stranger in it', JSON.stringify([kept, { kind: 'song', locale: 'zh', id: '1' }, 7, null])],
	])('reads what it can of %s, and sets the rest aside before it keeps more', (_, raw) => {
		const known = storage({ [KEY]: raw, [ASIDE_KEY]: 'older' });
		const { items, fault } = keptExtracts();
		expect(fault).toBe('damaged');
		expect(addExtracts([block])).toEqual({ added: 1, stored: true });
		expect(known.get(ASIDE_KEY)).toBe(`older\n${raw}`);
		expect(keptExtracts()).toEqual({ items: [...items, block] });
	});

	it.each([
		['is full', () => storage({ [KEY]: JSON.stringify([kept]) }, 90), undefined],
		['is forbidden', () => storage({ [KEY]: JSON.stringify([kept]) }, 0, true), 'refused'],
		['is not there', () => undefined, 'refused'],
	])('says so where the storage %s, and leaves what was kept', (_, prepare, fault) => {
		const known = prepare();
		expect(addExtracts([block])).toEqual({ added: 0, stored: false });
		expect(keptExtracts().fault).toBe(fault);
		expect(known?.get(KEY)).toBe(known && JSON.stringify([kept]));
	});

	it('leaves nothing behind when all is removed', () => {
		const known = storage({ [KEY]: JSON.stringify([kept]) });
		expect(keepExtracts([])).toBe(true);
		expect([...known]).toEqual([]);
	});
});
