/**
 * What is known of characters, for queries in pinyin, in traditional
 * characters, and with characters typed for others that sound the same. The
 * first two fields are words parted by blanks.
 */
export interface Sounds {
	/** A syllable without tone and the characters that are read so: `yang养阳洋`. */
	characters: string;
	/** A character and those that follow it somewhere in the texts: `养老护`. */
	follows: string;
	/** Pairs of a traditional character and the simplified one the texts have, as one string. */
	traditional: string;
}

/** Sounds, ready for use. */
export interface SoundTable {
	/** The characters of the texts by their sound, and by their sound as many pronounce it. */
	bySound: ReadonlyMap<string, readonly string[]>;
	soundsOf: ReadonlyMap<string, readonly string[]>;
	follows: ReadonlyMap<string, ReadonlySet<string>>;
	/** The simplified character of each traditional one. */
	simplified: ReadonlyMap<string, string>;
}

/** How many beginnings of a wording are followed up at once, and how many wordings are given back. */
const BEAM = 60;
const WORDINGS = 8;

/** A sound without what many do not tell apart: zh and z, eng and en. */
const folded = (sound: string) => sound.replace(/^([zcs])h/, '$1').replace(/([ei])ng$/, '$1n');

/** Reads what the build wrote. */
export function soundTable({ characters, follows, traditional }: Sounds): SoundTable {
	const next = new Map(follows.split(' ').map((word) => [word.charAt(0), new Set(word.slice(1))]));
	const used = new Set([...next].flatMap(([first, rest]) => [first, ...rest]));
	const bySound = new Map<string, string[]>();
	const soundsOf = new Map<string, string[]>();
	for (const word of characters.split(' ')) {
		const sound = /^[a-z]+/.exec(word)?.[0] ?? '';
		for (const character of word.slice(sound.length)) {
			soundsOf.set(character, [...(soundsOf.get(character) ?? []), sound]);
			if (!used.has(character)) continue;
			for (const key of new Set([sound, folded(sound)])) bySound.set(key, [...(bySound.get(key) ?? []), character]);
		}
	}
	const pairs = traditional.match(/../gu) ?? [];
	const simplified = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
	return { bySound, soundsOf, follows: next, simplified };
}

/** A text with traditional characters made simplified, as far as the plan has them. */
export function simplifiedText(text: string, { simplified }: SoundTable): string {
	return [...text].map((character) => simplified.get(character) ?? character).join('');
}

/** A wording on its way: its characters, what it costs, where it breaks off one phrase and begins another. */
interface Wording {
	text: string;
	cost: number;
	breaks: number;
}

/** What a character that differs costs, and one that does not follow the one before anywhere in the texts. */
const CHANGE = 1;
const FOLD = 1.4;
const BREAK = 1.5;

/** The wordings that choose one character at each place, cheapest first; neighbours that never follow one another cost a break. */
function wordings(places: readonly (readonly { character: string; cost: number }[])[], table: SoundTable): Wording[] {
	let beam: Wording[] = [{ text: '', cost: 0, breaks: 0 }];
	for (const choices of places) {
		const longer = beam.flatMap((wording) =>
			choices.map(({ character, cost }): Wording => {
				const before = wording.text.at(-1);
				const joins = before === undefined || table.follows.get(before)?.has(character);
				return {
					text: wording.text + (joins ? '' : ' ') + character,
					cost: wording.cost + cost + (joins ? 0 : BREAK),
					breaks: wording.breaks + (joins ? 0 : 1),
				};
			}),
		);
		beam = longer.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
	}
	return beam;
}

/** The characters that may have been meant for one that was typed. */
function meantFor(character: string, { bySound, soundsOf, follows }: SoundTable) {
	const choices = new Map<string, number>();
	const add = (meant: string, cost: number) =>
		choices.set(meant, Math.min(choices.get(meant) ?? Number.POSITIVE_INFINITY, cost));
	if (follows.has(character) || [...follows.values()].some((rest) => rest.has(character))) add(character, 0);
	for (const sound of soundsOf.get(character) ?? []) {
		for (const meant of bySound.get(sound) ?? []) add(meant, meant === character ? 0 : CHANGE);
		for (const meant of bySound.get(folded(sound)) ?? []) add(meant, meant === character ? 0 : FOLD);
	}
	return [...choices].map(([meant, cost]) => ({ character: meant, cost }));
}

/**
 * Wordings of the texts that sound like a run of Han characters and differ
 * from it, those that change least first; phrases are parted by blanks. At most
 * a third of the characters change: a word of two may well be another word.
 */
export function soundAlikes(run: string, table: SoundTable): string[] {
	const characters = [...run];
	const places = characters.map((character) => meantFor(character, table));
	if (characters.length < 2 || places.some((choices) => choices.length === 0)) return [];
	return wordings(places, table)
		.filter(({ text }) => {
			const changed = [...text.replaceAll(' ', '')].filter((character, at) => character !== characters[at]).length;
			return changed > 0 && changed * 3 <= characters.length;
		})
		.slice(0, WORDINGS)
		.map(({ text }) => text);
}

/** The ways to read Latin letters as pinyin: lists of syllables, the last perhaps unfinished. */
function readings(letters: string, sounds: readonly string[]): string[][] {
	if (letters === '') return [[]];
	const found: string[][] = [];
	for (const sound of sounds) {
		if (letters.startsWith(sound))
			for (const rest of readings(letters.slice(sound.length), sounds)) found.push([sound, ...rest]);
	}
	return found;
}

/** Wordings of the texts that a query in pinyin may mean; none where it is no pinyin or only one syllable. */
export function fromPinyin(query: string, table: SoundTable): string[] {
	if (!/^[a-z' ]+$/.test(query)) return [];
	const sounds = [...table.bySound.keys()];
	const words = query.split(/[' ]+/).filter((word) => word !== '');
	let ways: string[][] = [[]];
	for (const word of words) {
		const each = readings(word, sounds);
		ways = ways.flatMap((way) => each.map((reading) => [...way, ...reading])).slice(0, BEAM);
	}
	return ways
		.filter((way) => way.length > 1)
		.sort((a, b) => a.length - b.length)
		.flatMap((way) => {
			const places = way.map((sound) => (table.bySound.get(sound) ?? []).map((character) => ({ character, cost: 0 })));
			return wordings(places, table).filter(({ breaks }) => breaks <= words.length - 1);
		})
		.sort((a, b) => a.breaks - b.breaks)
		.slice(0, BEAM)
		.map(({ text }) => text);
}
