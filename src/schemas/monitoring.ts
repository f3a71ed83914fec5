import { readFileSync } from 'node:fs';
import type { Placed } from '#schemas/csv-rows.ts';
import {
	type AccountFile,
	accountFiles,
	MONITORING_FOLDER,
	type MonitoringStatus,
	readAccount,
} from '#schemas/monitoring-account.ts';
import { plan } from '#schemas/plan.ts';

export type { MonitoringStatus };

const texts = Object.fromEntries(
	accountFiles.map((name) => [name, readFileSync(`${MONITORING_FOLDER}/${name}`, 'utf8')]),
) as Record<AccountFile, string>;
const account = readAccount(texts);
const [fault] = account.faults;
if (fault) {
	const line = fault.line === undefined ? '' : `line ${fault.line}: `;
	throw new Error(`${MONITORING_FOLDER}/${fault.file}: ${line}${fault.message}`);
}

const rowsOf = <Row>(placed: readonly Placed<Row>[]): readonly Row[] => placed.map(({ row }) => row);

/** What holds for the whole account of this plan. */
export const monitoringStatus = account.status as MonitoringStatus;
/** The values published for indicators. */
export const observations = rowsOf(account.observations);
/** The values published for an indicator. */
export const observationsOf = (no: number) => observations.filter(({ indicator }) => indicator === no);
/** The values that others took the place of, in the order of their replacement. */
export const revisions = rowsOf(account.revisions);
/** The values of an indicator that others took the place of. */
export const revisionsOf = (no: number) => revisions.filter(({ indicator }) => indicator === no);
/** What became of tasks, measures and projects. */
export const milestones = rowsOf(account.milestones);
/** Whether the plan's period lies behind the day of the last look. */
export const periodIsOver = Number(monitoringStatus.asOf.slice(0, 4)) > plan.period.last;
