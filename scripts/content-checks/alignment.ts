import type { Localized } from '#i18n/locales.ts';
import { numberExceptions } from '#schemas/exceptions.ts';
import type { Indicator } from '#schemas/indicators.ts';
import type { ReadFile } from './content-files.ts';
import { type FoundBlock, placeBefore } from './fidelity.ts';
import { expectedNumbers, numberKey, occurrences, unexpectedNumbers } from './numbers.ts';
import type { Problem } from './problem.ts';

/** A place in both languages. */
export interface AlignedBlock {
	address: string;
	zh: string;
	/** The English without the Chinese that stands in it. */
	en: string;
	file: string;
	line: number | undefined;
}

const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** The languages have the same addresses in the same order; the first place where they part is the one reported. */
export function checkSequence(zh: readonly FoundBlock[], en: readonly FoundBlock[]): Problem[] {
	for (let index = 0; index < Math.max(zh.length, en.length); index += 1) {
		const [expected, found] = [zh[index], en[index]];
		if (expected?.address === found?.address) continue;
		const place = placeBefore(en, index);
		const message = expected
			? `expected ${expected.address} as in ${expected.file}:${expected.line}, found ${found ? `${found.address} (“${found.text.slice(0, 24)}”)` : 'the end'}`
			: `${found?.address} (“${found?.text.slice(0, 24)}”) is not in the Chinese text`;
		return [{ file: place?.file ?? 'content/en', line: place?.line, message }];
	}
	return [];
}

/** Pairs the blocks of both languages. */
export function align(zh: readonly FoundBlock[], en: readonly FoundBlock[]): AlignedBlock[] {
	return en.map((block, index) => ({
		address: block.address,
		zh: zh[index]?.text ?? '',
		en: block.own ?? block.text,
		file: block.file,
		line: block.line,
	}));
}

/** Pairs what the table has in both languages: the names and targets of the indicators, and `names` by their file. */
export function alignData(
	indicators: readonly Indicator[],
	names: Readonly<Record<string, Readonly<Record<string, Localized>>>>,
): AlignedBlock[] {
	const rows = indicators.map(({ no, name, target }) => ({
		address: `indicator-${no}`,
		zh: `${name?.zh} ${target?.zh}`,
		en: `${name?.en} ${target?.en}`,
		file: 'src/data/indicators.ts',
		line: undefined,
	}));
	const others = Object.entries(names).flatMap(([file, each]) =>
		Object.entries(each).map(([id, { zh, en }]) => ({ address: id, zh, en, file, line: undefined })),
	);
	return [...rows, ...others];
}

/** Chinese characters in English that do not say so. */
export function checkForeign(aligned: readonly AlignedBlock[], files: readonly ReadFile[]): Problem[] {
	const inText = aligned.flatMap(({ address, en, file, line }) => {
		const found = HAN.exec(en)?.[0];
		return found
			? [{ file, line, message: `${address} has “${found}” in the English text: expected Chinese in <Zh>…</Zh> only` }]
			: [];
	});
	const inFrontMatter = files.flatMap(({ path, frontMatter }) =>
		Object.entries(frontMatter).flatMap(([field, value]) => {
			const found = typeof value === 'string' && HAN.exec(value)?.[0];
			return found
				? [{ file: path, line: undefined, message: `front matter: field “${field}” has “${found}”: expected English` }]
				: [];
		}),
	);
	return [...inText, ...inFrontMatter];
}

/** Whether a number that only the English has is one of the listed exceptions. */
function exempt(number: string, address: string): boolean {
	return numberExceptions.some(
		(exception) => exception.number === number && (exception.addresses as readonly string[]).includes(address),
	);
}

/** What was compared, and what was found wrong. */
export interface Checked {
	checks: number;
	problems: Problem[];
}

/** Every number of a Chinese block is in its English, as often; and no Arabic number that the Chinese lacks. */
export function checkNumbers(aligned: readonly AlignedBlock[]): Checked {
	const problems: Problem[] = [];
	let checks = 0;
	for (const { address, zh, en, file, line } of aligned) {
		const expected = expectedNumbers(zh);
		checks += expected.length;
		for (const key of new Set(expected.map(numberKey))) {
			const same = expected.filter((number) => numberKey(number) === key);
			const [number = key] = same;
			const found = occurrences(en, number);
			if (found < same.length) {
				const message = `${address}: the number ${number} occurs ${found} times; the Chinese has it ${same.length} times`;
				problems.push({ file, line, message });
			}
		}
		for (const number of unexpectedNumbers(en, expected)) {
			if (exempt(number, address)) continue;
			problems.push({ file, line, message: `${address}: the number ${number} is not in the Chinese` });
		}
	}
	return { checks, problems };
}
