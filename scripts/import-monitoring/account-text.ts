import { csvLines } from '#browser/csv-text.ts';
import { milestoneColumns, observationColumns, revisionColumns } from '#downloads/account-columns.ts';
import { type Column, tableOf } from '#downloads/columns.ts';
import type { Milestone, Observation, Revision } from '#schemas/monitoring-rows.ts';

/** A file of the account: the names of its columns, a row a line. */
const fileOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) => csvLines(tableOf(columns, rows), '\n');

/** The text of `observations.csv`. */
export const observationsText = (rows: readonly Observation[]) => fileOf(observationColumns, rows);
/** The text of `revisions.csv`. */
export const revisionsText = (rows: readonly Revision[]) => fileOf(revisionColumns, rows);
/** The text of `milestones.csv`. */
export const milestonesText = (rows: readonly Milestone[]) => fileOf(milestoneColumns, rows);
