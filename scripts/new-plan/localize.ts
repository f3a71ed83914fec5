import { type LanguageTag, languages } from '#locales/languages.ts';
import type { LocalizedFact } from './facts.ts';
import { toFill } from './fault.ts';

/** A text in each language of the plan, by its key. */
export type Localized = Record<string, string>;

/** Gives texts their languages: what is known of a text stands, the rest is a place to fill. */
export function localizer(tags: readonly LanguageTag[]) {
	const [own = 'zh-CN'] = tags;
	const ownKey = languages[own].key;
	return {
		ownKey,
		/** The keys and tags of the languages that the plan is translated into. */
		others: tags.slice(1).map((tag) => ({ tag, key: languages[tag].key })),
		/** A fact that an editor gave; `found` is what the plan's text says, where the fact says nothing. */
		text(fact: LocalizedFact, what: string, found?: string): Localized {
			const known = typeof fact === 'string' ? { [ownKey]: fact } : { ...(found && { [ownKey]: found }), ...fact };
			return Object.fromEntries(
				tags.map((tag) => {
					const { key } = languages[tag];
					return [key, known[key] ?? toFill(`${what}${key === ownKey ? '' : ` (${key})`}`)];
				}),
			);
		},
	};
}

export type Localizer = ReturnType<typeof localizer>;
