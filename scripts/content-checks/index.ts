import { indicators } from '#data/indicators.ts';
import { locales, publishedLocales } from '#i18n/locales.ts';
import { align, checkForeign, checkNumbers, checkSequence } from './alignment.ts';
import { type ReadFile, readContent } from './content-files.ts';
import { checkData, planData } from './data.ts';
import {
	checkCorrectionMarks,
	checkFilesComplete,
	checkIndicators,
	checkSource,
	compareBlocks,
	documentBlocks,
	expectedBlocks,
} from './fidelity.ts';
import { checkGlossary } from './glossary.ts';
import { checkLinks } from './links.ts';
import type { Problem } from './problem.ts';
import { readSource } from './source.ts';
import { checkComponents, checkPunctuation, checkStrings } from './text-rules.ts';

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

/**
 * All checks of content below `root`. Later checks need what earlier ones
 * establish: where a file cannot be read, the fidelity of the whole is not
 * compared, since it would only repeat the fault. Of a `generated` plan there
 * is no printed source that it could be compared with; all else holds for it.
 */
export function checkContent(root: string, { generated = false } = {}): ContentReport {
	const { files, problems } = readContent(root);
	const source = readSource(root);
	const indicatorAddresses = indicators.map(({ no }) => `indicator-${no}`);
	for (const locale of publishedLocales) {
		const { key } = locales[locale];
		const own = files.filter((file) => file.locale === locale);
		const blocks = documentBlocks(own);
		const addresses = new Set([...blocks.map(({ address }) => address), ...indicatorAddresses]);
		for (const file of own) problems.push(...checkComponents(file), ...checkLinks(file, addresses));
		if (key === 'zh') for (const file of own) problems.push(...checkPunctuation(file));
	}
	problems.push(...checkStrings());
	let numbers = 0;
	let terms = 0;
	if (problems.length === 0) {
		const [chinese, english] = ['zh-CN', 'en'].map((locale) => files.filter((file) => file.locale === locale)) as [
			ReadFile[],
			ReadFile[],
		];
		const [zh, en] = [documentBlocks(chinese), documentBlocks(english)];
		problems.push(...checkData(planData, new Map(zh.map(({ address, text }) => [address, text]))));
		problems.push(...checkFilesComplete(chinese, 'zh'), ...checkSource(source));
		if (!generated) problems.push(...checkIndicators(source), ...compareBlocks(expectedBlocks(source), zh));
		problems.push(...checkCorrectionMarks(chinese, source));
		problems.push(
			...checkFilesComplete(english, 'en'),
			...checkSequence(zh, en),
			...checkCorrectionMarks(english, source),
		);
		if (problems.length === 0) {
			const aligned = align(zh, en);
			const checkedNumbers = checkNumbers(aligned);
			numbers = checkedNumbers.checks;
			const checkedTerms = checkGlossary(aligned);
			terms = checkedTerms.checks;
			problems.push(...checkForeign(aligned, english), ...checkedNumbers.problems, ...checkedTerms.problems);
		}
	}
	return { problems, files: files.length, blocks: documentBlocks(files).length, numbers, terms };
}
