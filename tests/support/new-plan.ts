import { composePlan, type NewPlan } from '../../scripts/new-plan/compose.ts';
import { readFacts } from '../../scripts/new-plan/facts.ts';

/** The period, which a text without its plan's title does not say. */
const PERIOD = 'text: plan.txt\nperiod: { first: 2026, last: 2030 }\n';

/** A plan read from its text, with further facts as an editor writes them. */
export function composed(text: string, facts = ''): NewPlan {
	const given = { facts: readFacts(PERIOD + facts), original: text, corrections: [], correctionsFile: undefined };
	return composePlan(given, 'zh');
}

/** The one line that a text or its facts are refused with. */
export function refusal(text: string, facts = ''): string {
	try {
		composed(text, facts);
	} catch (error) {
		return String(error instanceof Error ? error.message : error);
	}
	return 'not refused';
}
