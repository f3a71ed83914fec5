import { locales, publishedLocales } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { type AlignedBlock, align, alignData, checkForeign, checkNumbers, checkSequence } from './alignment.ts';
import { checkCompleteness } from './completeness.ts';
import { type ReadFile, readContent } from './content-files.ts';
import { checkCorrectionMarks, checkCorrectionPlaces } from './correction-places.ts';
import { checkData, type PlanData, planData } from './data.ts';
import { checkDataStrings } from './data-strings.ts';
import { checkEnglish } from './english.ts';
import { checkFacts, type PlanFacts, planFacts } from './facts.ts';
import { checkSource, compareBlocks, documentBlocks, expectedBlocks, type FoundBlock } from './fidelity.ts';
import { contentBytes, type FileBytes } from './files.ts';
import { checkFilesComplete } from './files-complete.ts';
import { checkGlossary } from './glossary.ts';
import { checkLinks } from './links.ts';
import type { Problem } from './problem.ts';
import { checkSkeleton } from './skeleton.ts';
import { readEvidence, type Source } from './source.ts';
import { checkSpelling } from './spelling.ts';
import { checkStructure } from './structure.ts';
import { checkIndicators } from './table.ts';
import { checkComponents, checkFrontMatter, checkPunctuation, checkStrings } from './text-rules.ts';

/** What the checks of content found, and how much they looked at. */
export interface ContentReport {
	problems: Problem[];
	files: number;
	blocks: number;
	/** Numbers of the Chinese that were looked for in the English. */
	numbers: number;
	/** Terms of either language that were looked for in the other. */
	terms: number;
}

/** The words of the interface, by language and key. */
const strings = Object.fromEntries(
	publishedLocales.map((locale) => [locales[locale].key, Object.fromEntries(wordsOf(locale))]),
);

/** The files and blocks of one language. */
interface Edition {
	files: ReadFile[];
	blocks: FoundBlock[];
}

/** The data the checks hold against the text: the site's own, unless a test gives others. */
export interface CheckedData {
	data?: PlanData;
	facts?: PlanFacts;
	/** The words of the interface. */
	words?: object;
	/** That the plan was made to measure with: there is no printed source it could be compared with; all else holds. */
	generated?: boolean | undefined;
}

/** What can be said of each file alone. */
function checkFiles({ files, blocks }: Edition, chinese: boolean, { indicators }: PlanData): Problem[] {
	const rows = indicators.map(({ no }) => `indicator-${no}`);
	const addresses = new Set([...blocks.map(({ address }) => address), ...rows]);
	return files.flatMap((file) => {
		const own = checkComponents(file);
		return [
			...(own.length > 0 ? own : checkStructure(file)),
			...checkFrontMatter(file),
			...checkLinks(file, addresses),
			...(chinese ? checkPunctuation(file) : [...checkSpelling(file), ...checkEnglish(file)]),
		];
	});
}

/** The text against the source, and the languages against each other in their order. */
function checkEditions(
	zh: Edition,
	en: Edition,
	source: Source,
	{ indicators }: PlanData,
	generated: boolean,
): Problem[] {
	const complete = [...checkFilesComplete(zh.files, 'zh'), ...checkFilesComplete(en.files, 'en')];
	if (complete.length > 0) return complete;
	const sequence = checkSequence(zh.blocks, en.blocks);
	return [
		...checkSource(source),
		...(generated ? [] : compareBlocks(expectedBlocks(source), zh.blocks)).map(({ message, ...place }) => ({
			...place,
			message: `${message} (content/source/plan.zh.json)`,
		})),
		...checkCorrectionMarks(zh.files, source, indicators),
		...checkCorrectionPlaces(zh.files, source, indicators),
		...sequence,
		...checkCorrectionMarks(en.files, source, indicators),
		...(sequence.length === 0 ? checkSkeleton(zh.files, en.files) : []),
	];
}

/** Every text by its address. */
const textsOf = (aligned: readonly AlignedBlock[], key: 'zh' | 'en') =>
	new Map(aligned.map((block) => [block.address, block[key]]));

/**
 * All checks of content and data. Later checks need what earlier ones
 * establish: where a file cannot be read, the fidelity of the whole is not
 * compared, since it would only repeat the fault.
 */
export function checkBytes(
	bytes: FileBytes,
	{ data = planData, facts = planFacts, words = strings, generated = false }: CheckedData = {},
): ContentReport {
	const { files, problems } = readContent(bytes);
	const { source, problems: ofSource } = readEvidence(bytes);
	const [zh, en] = ['zh-CN', 'en'].map((locale): Edition => {
		const own = files.filter((file) => file.locale === locale);
		return { files: own, blocks: documentBlocks(own) };
	}) as [Edition, Edition];
	const report = { problems, files: files.length, blocks: zh.blocks.length + en.blocks.length, numbers: 0, terms: 0 };
	problems.push(...ofSource);
	if (problems.length === 0)
		problems.push(...checkFiles(zh, true, data), ...checkFiles(en, false, data), ...checkStrings());
	if (problems.length > 0 || !source) return report;

	const ofTable = generated ? [] : checkIndicators(source, data.indicators);
	problems.push(...checkEditions(zh, en, source, data, generated));
	if (problems.length > 0) return { ...report, problems: [...problems, ...ofTable] };
	const blocks = align(zh.blocks, en.blocks);
	const ofText = checkNumbers(blocks);
	problems.push(...checkForeign(blocks, en.files), ...ofText.problems, ...checkCompleteness(zh.files, en.files));
	if (problems.length > 0) return report;

	const rows = alignData(data.indicators, facts.names);
	const aligned = [...blocks, ...rows];
	const texts = { zh: textsOf(aligned, 'zh'), en: textsOf(aligned, 'en') };
	problems.push(
		...checkData(data, texts.zh),
		...checkFacts(facts, texts, data),
		...checkDataStrings(data, facts, words),
		...ofTable,
	);
	if (problems.length > 0) return report;

	const [ofRows, terms] = [checkNumbers(rows), checkGlossary(aligned, facts.glossary)];
	problems.push(...ofRows.problems, ...terms.problems);
	return { ...report, numbers: ofText.checks + ofRows.checks, terms: terms.checks };
}

/** All checks of the content below `root` and of the data. */
export function checkContent(root: string, options: Pick<CheckedData, 'generated'> = {}): ContentReport {
	return checkBytes(contentBytes(root), options);
}
