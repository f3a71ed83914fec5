import { stringify } from 'yaml';
import { addressed } from './addressed.ts';
import type { NewPlan } from './compose.ts';
import type { Localizer } from './localize.ts';

/** The file of plain sentences: one to fill for each task and project, resting on all that stands under its heading. */
export function plainWords({ chapters, projects }: NewPlan, { text }: Localizer): string {
	const tasks = chapters
		.filter(({ roles }) => roles.includes('tasks'))
		.map(({ number, blocks }) => addressed(String(number), blocks));
	const all = [...tasks, ...projects.map(({ address, blocks }) => addressed(address, blocks))].flat();
	const places = [
		...tasks.flat().flatMap(({ address, block }) => (block.kind === 'h3' ? [address] : [])),
		...projects.map(({ address }) => address),
	];
	const sentences = places.map((place) => ({
		place,
		...text(undefined, `what will be done at ${place}, for residents`),
		rests: all.filter(({ heading, address }) => heading === place && address !== place).map(({ address }) => address),
	}));
	return stringify(sentences, { lineWidth: 0 });
}
