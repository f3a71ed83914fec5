import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { milestones, observations } from '#schemas/monitoring.ts';
import { type AccountFile, accountFiles, MONITORING_FOLDER } from '#schemas/monitoring-account.ts';
import { importFile } from '../../scripts/import-monitoring/import-file.ts';
import { monitoredPlaces } from '../../scripts/import-monitoring/places.ts';
import { DIST } from '../support/site.ts';

const path = `${DIST}/data/monitoring.xlsx`;

describe('the workbook to fill in', () => {
	it('has drop-down lists', () => {
		const parts = Object.values(unzipSync(new Uint8Array(readFileSync(path))));
		expect(parts.filter((part) => strFromU8(part).includes('<dataValidation ')).length).toBeGreaterThan(0);
	});

	it('holds all that is published: taken in as it is, it leaves all as it stands', () => {
		const texts = Object.fromEntries(
			accountFiles.map((name) => [name, readFileSync(`${MONITORING_FOLDER}/${name}`, 'utf8')]),
		) as Record<AccountFile, string>;
		const { files, lines, problems } = importFile(path, { texts, places: monitoredPlaces('.') });
		expect([files.size, problems]).toEqual([0, []]);
		const published = observations.length + milestones.length;
		expect(lines.at(-1)).toContain(`0 added, 0 changed, ${published} left as they stood, 0 not in the file`);
	});
});
