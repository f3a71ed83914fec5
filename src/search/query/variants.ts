import type { Synonym } from '#schemas/synonyms.ts';
import type { Lexicon } from '#search/query/lexicon.ts';
import { hasHan, normalized } from '#search/query/text.ts';

/** How a query was read other than as typed, to be told to the reader. */
export interface Reading {
	kind: 'synonym' | 'sound' | 'pinyin' | 'spelling';
	from: string;
	to: string;
}

/** A query in other words, with what was exchanged. */
export interface Variant {
	text: string;
	reading: Reading | undefined;
}

/** Words that make a question of a phrase and say nothing about what is looked for; longer ones stand before what they contain. */
const QUESTION = new RegExp(
	[
		'请问一下|请问|我想知道|我想问|想知道|想问|我想|我要',
		'是什么意思|是做什么的|是干什么的|做什么用|干什么|是什么|为什么|什么时候|什么样|什么是|有什么|什么',
		'有没有|能不能|可不可以|是不是|会不会|要不要|好不好|行不行',
		'怎么回事|怎么样|怎么办|怎么|怎样|如何',
		'哪里可以|在哪里|到哪里|去哪里|哪里|在哪儿|哪儿|在哪|哪些|哪个|哪',
		'谁来负责|由谁负责|谁负责|归谁管|谁来管|谁管|有人管|该找谁|找谁|由谁|谁来|谁',
		'要达到多少|是多少|达到多少|到多少|有多少|多少|有几个|有几|几个|有多大|有多高|有多长|多大|多高|多长|多久',
		'可以|能够|应该|需要|要达到|打算|准备|目前|现在|关于|有关',
		'吗|呢|吧|啊|么$',
	].join('|'),
	'g',
);
/** Characters that join words; only where a query without its question words still has no answer do they part it. */
const PARTICLES = /[的了里在和与及跟或是有被把给对从向我你他她们这那个些没不都也还就到得]/g;
const MARKS = /[,;:?!\u3001\u3002()/·…—–-]+/g;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Looser forms of a query, the closest first: without question words and
 * parted at its marks; then parted at particles too, single characters left
 * out. None where they would be the same.
 */
export function looser(text: string): string[] {
	const plain = tidy(text.replace(QUESTION, ' ').replace(MARKS, ' '));
	const words = plain
		.replace(PARTICLES, ' ')
		.split(/\s+/)
		.filter((word) => word.length > 1 || !hasHan(word))
		.join(' ');
	return [...new Set([plain, words])].filter((form) => form !== '' && form !== text);
}

const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Where a saying stands in a query: anywhere in Chinese, as words in English; -1 where it does not. */
function placeOf(say: string, text: string): number {
	for (let at = text.indexOf(say); at >= 0; at = text.indexOf(say, at + 1)) {
		const isInside = isWordCharacter(text.charAt(at - 1)) || isWordCharacter(text.charAt(at + say.length));
		if (hasHan(say) || !isInside) return at;
	}
	return -1;
}

/** A query with what people say exchanged for what the plan says: a variant for each wording of the plan. */
export function withSynonyms(text: string, { synonyms }: Lexicon): Variant[] {
	const found = synonyms
		.flatMap(({ say, plan }: Synonym) => say.map((each) => ({ say: each, plan, at: placeOf(each, text) })))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => b.say.length - a.say.length);
	// A saying inside a longer one that was found is that one's.
	const chosen = found.filter(
		(one, index) =>
			!found
				.slice(0, index)
				.some((other) => one.at < other.at + other.say.length && other.at < one.at + one.say.length),
	);
	return chosen.flatMap(({ say, plan, at }) =>
		plan
			.filter((to) => !text.includes(normalized(to)))
			.map((to) => ({
				text: `${text.slice(0, at)} ${to} ${text.slice(at + say.length)}`.replace(/\s+/g, ' ').trim(),
				reading: { kind: 'synonym' as const, from: say, to },
			})),
	);
}
