import { defaultLocale, type Locale, locales, publishedLocales } from '#i18n/locales.ts';
import { wordsOf } from '#i18n/words.ts';
import { indicatorAddress } from '#markdown/address.ts';
import { type AlignedBlock, align, type Checked, checkNumbers, type Pair } from './alignment.ts';
import { checkAlike } from './alike.ts';
import { dataPlaces, documentBlocks, type FoundBlock } from './blocks.ts';
import { checkCompleteness } from './completeness.ts';
import { type ReadFile, readContent } from './content-files.ts';
import { checkCorrections } from './corrections.ts';
import { checkData } from './data.ts';
import { checkForms } from './data-lists.ts';
import { checkDataStrings } from './data-strings.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { checkFidelity } from './fidelity.ts';
import type { FileBytes } from './files.ts';
import { checkFilesComplete } from './files-complete.ts';
import { checkGlossary } from './glossary.ts';
import { checkInterface } from './interface.ts';
import { checkLinks } from './links.ts';
import { checkMilestonePlaces, checkMonitoring } from './monitoring.ts';
import { checkPlainWords } from './plain-words.ts';
import { type PlanData, planData, type Texts } from './plan-data.ts';
import { checkPlanFacts, checkRolesInText } from './plan-facts.ts';
import type { Problem } from './problem.ts';
import { checkChartsOnce, checkStructure } from './structure.ts';
import { checkWords } from './words.ts';

/** What the checks of content found, and how much they looked at. */
export interface ContentReport {
	problems: Problem[];
	files: number;
	blocks: number;
	/** Numbers of the plan's own language that were looked for in the others. */
	numbers: number;
	/** Terms of either language that were looked for in the other. */
	terms: number;
}

/** The files and blocks of one language. */
interface Edition {
	locale: Locale;
	files: ReadFile[];
	blocks: FoundBlock[];
}

/** What is held against the text: the site's own, unless a test gives others. */
export interface CheckedData {
	data?: PlanData;
	/** The words of the interface, by language. */
	words?: typeof wordsOf;
	/** That the plan was made to measure with: there is no printed source it could be compared with; all else holds. */
	generated?: boolean | undefined;
}

const OWN = locales[defaultLocale].key;

/** Links that lead nowhere: to an address the plan does not have, among others. */
function checkEveryLink({ files, blocks }: Edition, { indicators }: PlanData): Problem[] {
	const rows = indicators.map(({ no }) => indicatorAddress(no));
	const addresses = new Set([...blocks.map(({ address }) => address), ...rows]);
	return files.flatMap((file) => checkLinks(file, addresses));
}

/** The plan's own text against the evidence. */
function checkOwn({ files, blocks }: Edition, evidence: Evidence | undefined, data: PlanData): Problem[] {
	const ofRoles = checkRolesInText(files, data);
	if (!evidence) return ofRoles;
	return [
		...ofRoles,
		...checkFidelity(evidence, blocks, data.indicators, OWN),
		...checkCorrections(files, evidence, data.indicators, OWN),
	];
}

/** A translation against the plan's own text, block by block. */
function checkTranslation(own: Edition, other: Edition, { glossary }: PlanData): Checked {
	const alike = checkAlike(own.files, other.files);
	if (alike.length > 0) return { checks: 0, problems: alike };
	const terms = new Set(glossary.flatMap(({ forms, [OWN]: term }) => [term, ...forms[OWN]]));
	const numbers = checkNumbers(align(own.blocks, other.blocks), { own: own.locale, other: other.locale });
	return {
		...numbers,
		problems: [...numbers.problems, ...checkCompleteness(own.files, other.files, terms)],
	};
}

/** What is wrong of several comparisons, and how much was compared. */
function summed(checked: readonly Checked[]): Checked {
	return {
		checks: checked.reduce((sum, { checks }) => sum + checks, 0),
		problems: checked.flatMap(({ problems }) => problems),
	};
}

/**
 * All checks of content and data, in stages: a stage needs what the one before
 * establishes, and would only repeat its faults.
 */
export function checkBytes(
	bytes: FileBytes,
	{ data = planData, words = wordsOf, generated = false }: CheckedData = {},
): ContentReport {
	const report: ContentReport = { problems: [], files: 0, blocks: 0, numbers: 0, terms: 0 };
	const { files, problems } = readContent(bytes);
	const { evidence, problems: ofEvidence } = readEvidence(bytes);
	const editions = publishedLocales.map((locale): Edition => {
		const own = files.filter((file) => file.locale === locale);
		return { locale, files: own, blocks: documentBlocks(own) };
	});
	const [own, ...others] = editions as [Edition, ...Edition[]];
	const places = (edition: Edition) => [...edition.blocks, ...dataPlaces(data, locales[edition.locale].key)];
	const compared = (of: (edition: Edition) => FoundBlock[], check: (aligned: AlignedBlock[], pair: Pair) => Checked) =>
		summed(others.map((other) => check(align(of(own), of(other)), { own: own.locale, other: other.locale })));
	const texts = () =>
		Object.fromEntries(
			editions.map((edition) => [
				locales[edition.locale].key,
				new Map(places(edition).map(({ address, text, own: words = text }) => [address, words])),
			]),
		) as unknown as Texts;

	const stages: readonly (() => Problem[])[] = [
		() => [...checkForms(data), ...publishedLocales.flatMap((locale) => checkFilesComplete(bytes, locale))],
		() => [...problems, ...ofEvidence, ...checkMonitoring(bytes)],
		() => [
			...files.flatMap((file) => [...checkStructure(file), ...checkWords(file)]),
			...editions.flatMap((edition) => checkChartsOnce(edition.files)),
			...checkInterface(words),
		],
		() => {
			const translations = summed(others.map((other) => checkTranslation(own, other, data)));
			report.numbers += translations.checks;
			return [
				...checkOwn(own, generated ? undefined : evidence, data),
				...translations.problems,
				...editions.flatMap((edition) => checkEveryLink(edition, data)),
				...checkMilestonePlaces(bytes, own.blocks),
			];
		},
		() => {
			const printed = { texts: texts(), own: OWN, heads: evidence?.table.map(({ head }) => head) ?? [] };
			return [
				...checkPlanFacts(data.plan, printed),
				...checkData(data, printed),
				...checkDataStrings(data),
				...checkPlainWords(data, printed),
			];
		},
		() => {
			const numbers = compared(({ locale }) => dataPlaces(data, locales[locale].key), checkNumbers);
			const terms = compared(places, (aligned, pair) => checkGlossary(aligned, data.glossary, pair));
			report.numbers += numbers.checks;
			report.terms += terms.checks;
			return [...numbers.problems, ...terms.problems];
		},
	];
	for (const stage of stages) {
		report.problems.push(...stage());
		if (report.problems.length > 0) break;
	}
	return {
		...report,
		files: files.length,
		blocks: editions.reduce((sum, { blocks }) => sum + blocks.length, 0),
	};
}
