import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What IBM's engine doubts or asks to be looked at, each with the answer; these rules are not run. */
const answered: Readonly<Record<string, string>> = {
	style_color_misuse: 'states have words beside their colour; axe and the tests of forced colours look at links',
	style_highcontrast_visible: 'wcag.spec.ts tests forced colours',
	style_viewport_resizable: 'wcag.spec.ts and phones.spec.ts enlarge the text',
	style_focus_visible: 'wcag.spec.ts walks the stops and sees that each shows',
	element_tabbable_visible: 'the skip link shows when it has the focus',
	element_tabbable_unobscured:
		'it takes what is folded for covered; the header leaves the window and scroll-margin clears it',
	widget_tabbable_exists: 'addresses of paragraphs are reached by the arrow keys from the address of their heading',
	widget_tabbable_single: 'a row header may hold a link and its note marks',
	list_structure_proper: 'HTML parts a dl into groups of dt and dd by div; html-validate looks at that',
	download_keyboard_controllable: 'plain links to files',
	form_submit_button_exists: 'filters and the choice of what to print act at once',
	input_fields_grouped: 'the form has a name, and each field its own',
	select_options_grouped: 'the options are one list',
	input_label_visible: 'the button beside the search field names it; the label of the quotation stands above its field',
	input_checkboxes_grouped: 'large print stands alone, the places are in one group',
	text_block_heading:
		'short lines of the notice and of the other language; the heading of a pair is in the language of the page',
	text_sensory_misuse: 'words of the plan (upper, round), which instructs nobody',
	table_headers_exists: 'it overlooks a head that is clipped, which the tree of the page has (screen-reader.spec.ts)',
	target_spacing_sufficient: 'wcag.spec.ts measures what is pressed; links in a sentence are exempt',
};

/** As far as its engine is used here: a checker, the rules of its guidelines, and what it finds. */
interface Engine {
	Checker: new () => {
		rulesetRules: Record<string, string[]>;
		check: (
			document: Document,
			guidelines: string[],
		) => Promise<{
			results: { ruleId: string; reasonId: string; value: string[]; message: string; snippet: string }[];
		}>;
	};
}

/** Runs IBM's Equal Access engine by WCAG 2.2 in the page as it stands, but for what is answered; returns what it finds, each as `rule: element`. */
export async function equalAccessFaults(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(`${source};globalThis.ace = ace`);
	return page.evaluate(async (left) => {
		const checker = new (globalThis as unknown as { ace: Engine }).ace.Checker();
		const rules = checker.rulesetRules;
		rules.WCAG_2_2 = rules.WCAG_2_2?.filter((rule) => !left.includes(rule)) ?? [];
		if (rules.WCAG_2_2.length < 80) throw new Error(`the engine has ${rules.WCAG_2_2.length} rules left`);
		const { results } = await checker.check(document, ['WCAG_2_2']);
		return results
			.filter(({ value }) => value[1] !== 'PASS')
			.map(({ ruleId, message, snippet }) => `${ruleId}: ${message}: ${snippet}`);
	}, Object.keys(answered));
}
