import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Localized } from '#i18n/locales.ts';
import { isTask } from '#markdown/places.ts';
import { glossaryExceptions, numberExceptions } from '#schemas/exceptions.ts';
import { type Figure, figures } from '#schemas/figures.ts';
import { indicators } from '#schemas/indicators.ts';
import { indicatorLinks, projectLinks, unitMentions } from '#schemas/links.ts';
import { projectSlugs, units } from '#schemas/names.ts';
import { PLAIN_WORDS_FILE, plainWords } from '#schemas/plain-words.ts';
import { chapters } from '#schemas/plan.ts';
import { languageKeys } from '#schemas/text.ts';
import { withValues } from '../../scripts/new-plan/literal.ts';
import { addressInVolume, inVolume, volumeChapters, volumeLabel } from './volumes.ts';

/** Entries that name an address, as a volume has them; those whose place it does not have are left out. */
function placed<Entry extends { address: string }>(entries: readonly Entry[], volume: number): Entry[] {
	return entries.flatMap((entry) => {
		const address = addressInVolume(entry.address, volume);
		return address ? [{ ...entry, address }] : [];
	});
}

function named(name: Localized, volume: number): Localized {
	const label = volumeLabel(volume);
	return volume === 1
		? name
		: (Object.fromEntries(languageKeys.map((key) => [key, label[key] + name[key]])) as Localized);
}

/** The indicators of a volume. Their numbers tell them apart; their names are as long as a card has room for. */
function indicatorsIn(volume: number) {
	return indicators.map(({ correction, ...rest }) => ({
		...rest,
		no: rest.no + (volume - 1) * indicators.length,
		...(rest.unit === undefined ? {} : { unit: inVolume(rest.unit, volume) }),
		...(volume === 1 && correction && { correction }),
	}));
}

/** The figures of a volume: those whose place it has, and those worked out from them. */
function figuresIn(volume: number): Figure[] {
	const all = figures as readonly Figure[];
	const kept = new Set(
		all.filter((each) => 'address' in each && addressInVolume(each.address, volume)).map(({ id }) => id),
	);
	return all.flatMap((figure): Figure[] => {
		const id = inVolume(figure.id, volume);
		if ('address' in figure) return placed([{ ...figure, id }], volume);
		const { from, how } = figure.derived;
		if (!from.every((each) => kept.has(each))) return [];
		return [{ ...figure, id, derived: { how, from: from.map((each) => inVolume(each, volume)) } }];
	});
}

/** The data files of a plan of so many volumes: what each exports, by its name in `src/data/`. */
function dataFiles(volumes: number): Record<string, Record<string, unknown>> {
	const all = Array.from({ length: volumes }, (_, at) => at + 1);
	const each = <Value>(make: (volume: number) => readonly Value[]) => all.flatMap(make);
	return {
		plan: {
			chapters: volumeChapters(volumes).map(
				(slug) => chapters.find((chapter) => chapter.slug === slug) ?? { slug, roles: [] },
			),
		},
		projects: { projectSlugs: each((volume) => projectSlugs.map((slug) => inVolume(slug, volume))) },
		units: {
			units: Object.fromEntries(
				each((volume) =>
					Object.entries<Localized>(units).map(([id, name]) => [inVolume(id, volume), named(name, volume)] as const),
				),
			),
		},
		indicators: { indicators: each(indicatorsIn) },
		figures: { figures: each(figuresIn) },
		links: {
			indicatorLinks: each((volume) =>
				placed(indicatorLinks, volume).map((link) => ({
					...link,
					indicator: link.indicator + (volume - 1) * indicators.length,
				})),
			),
			projectLinks: each((volume) =>
				placed(projectLinks, volume).map((link) => ({
					...link,
					project: inVolume(link.project, volume),
					projectAddress: addressInVolume(link.projectAddress, volume),
				})),
			),
			unitMentions: each((volume) =>
				placed(unitMentions, volume).map((mention) => ({ ...mention, unit: inVolume(mention.unit, volume) })),
			),
		},
		'alignment-exceptions': {
			numberExceptions: numberExceptions.map((exception) => ({
				...exception,
				addresses: each((volume) => exception.addresses.flatMap((address) => addressInVolume(address, volume) ?? [])),
			})),
		},
		'glossary-exceptions': { glossaryExceptions: each((volume) => placed(glossaryExceptions, volume)) },
	};
}

/** The plain sentences of a volume: a further one has projects, but no chapter with the role of tasks. */
const plainWordsIn = (volume: number) =>
	plainWords
		.filter(({ place }) => volume === 1 || !isTask(place))
		.map(({ place, rests, ...texts }) => ({
			place: addressInVolume(place, volume),
			...texts,
			rests: rests.map((address) => addressInVolume(address, volume)),
		}));

/** Writes the values of a plan of so many volumes into the data files below `root`; what else a file exports stays. */
export function writeData(root: string, volumes: number): void {
	for (const [name, values] of Object.entries(dataFiles(volumes))) {
		const path = join(root, 'src/data', `${name}.ts`);
		writeFileSync(path, withValues(readFileSync(path, 'utf8'), values));
	}
	const sentences = Array.from({ length: volumes }, (_, at) => plainWordsIn(at + 1)).flat();
	writeFileSync(join(root, PLAIN_WORDS_FILE), stringify(sentences));
}
