import type { TextPiece } from '#i18n/text-piece.ts';
import { cut } from '#read-aloud/cut.ts';
import { spokenLanguage } from '#read-aloud/languages/index.ts';

/** Words in one language: a part of a block, or what a voice says in one go. */
export type SpokenText = Required<Pick<TextPiece, 'text' | 'lang'>>;

/** What a voice should say for words of the plan. Percent signs, decimals and dates stay: voices read them well. */
export function speakable({ text, lang }: SpokenText): string {
	const said = spokenLanguage(lang).rules.reduce(
		(words, [pattern, put]) => (typeof put === 'string' ? words.replace(pattern, put) : words.replace(pattern, put)),
		text.replace(/\s+/g, ' '),
	);
	// Marks at either end belong to words in the other language; some voices say their names.
	return said
		.trim()
		.replace(/^[\s)\],.;:!?\uFF09\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F]+/, '')
		.replace(/[\s(\uFF08]+$/, '');
}

/** Neighbours of the same language as one, so that sentences stay whole. */
function joined(texts: readonly SpokenText[]): SpokenText[] {
	const runs: SpokenText[] = [];
	for (const { text, lang } of texts) {
		const last = runs[runs.length - 1];
		if (last?.lang === lang) last.text += text;
		else runs.push({ text, lang });
	}
	return runs;
}

/**
 * What is said for a block, in order, each short enough for a voice. Parts in a
 * language that has no voice are left out.
 */
export function utterancesOf(block: readonly SpokenText[], hasVoice: (lang: string) => boolean): SpokenText[] {
	return joined(block.filter(({ lang }) => hasVoice(lang))).flatMap((run) =>
		cut(speakable(run), spokenLanguage(run.lang).longest)
			.filter((text) => /[\p{L}\p{N}]/u.test(text))
			.map((text) => ({ text, lang: run.lang })),
	);
}
