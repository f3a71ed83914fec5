import { projectCopy } from '../support/project-copy.ts';
import { writeContent } from './content.ts';
import { writeData } from './data.ts';

/** A copy of the project whose plan has so many volumes, and what removes it. */
export function grownProject(volumes: number): { root: string; remove: () => void } {
	const { folder: root, remove } = projectCopy();
	if (volumes > 1) {
		writeContent(root, volumes);
		writeData(root, volumes);
	}
	return { root, remove };
}
