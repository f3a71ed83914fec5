/** Loaded into a process by `--import`: at its end it writes what it took of the machine, a line into the file that COST_FILE names. */
import { appendFileSync } from 'node:fs';

process.once('exit', () => appendFileSync(process.env.COST_FILE, `${JSON.stringify(process.resourceUsage())}\n`));
