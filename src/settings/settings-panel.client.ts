import { ignore, once } from '#browser/once.ts';
import { applyChoices, type Choices, cleaned, elderChoices, storeChoices, storedChoices } from '#settings/settings.ts';

/**
 * The button of the elder edition and the one that opens the panel of reading
 * settings, whose own script loads then. What is chosen holds at once, on this
 * page and in every other window of the site.
 */
const panel = document.querySelector<HTMLDialogElement>('[data-settings-panel]');
const elder = document.querySelector<HTMLButtonElement>('[data-elder-toggle]');
const opener = document.querySelector<HTMLButtonElement>('[data-settings-open]');

function start(dialog: HTMLDialogElement, opener: HTMLElement) {
	let choices = storedChoices();

	const show = () => {
		applyChoices(choices);
		elder?.setAttribute('aria-pressed', String(choices.elder === 'on'));
		if (choices.clauses === 'on') import('#settings/clauses.ts').then((kit) => kit.markClauses());
		if (choices.ruler === 'on') import('#settings/ruler.ts').then((kit) => kit.showRuler());
	};
	const choose = (next: Choices) => {
		choices = cleaned(next);
		storeChoices(choices);
		show();
	};
	/** The elder edition brings larger, wider text along, and takes it away again unless the reader chose another size. */
	const chooseElder = (on: boolean) => {
		if (on) return choose({ ...elderChoices, ...choices, elder: 'on' });
		const rest = { ...choices };
		delete rest.elder;
		for (const name of Object.keys(elderChoices) as (keyof Choices)[])
			if (rest[name] === elderChoices[name]) delete rest[name];
		return choose(rest);
	};

	elder?.addEventListener('click', () => chooseElder(choices.elder !== 'on'));
	const showStored = () => {
		choices = storedChoices();
		show();
	};
	// A page that comes back from the browser’s memory was told of nothing meanwhile.
	for (const event of ['storage', 'pageshow']) addEventListener(event, showStored);
	const prepared = once(async () => {
		const { preparePanel } = await import('#settings/open-panel.ts');
		return preparePanel(dialog, opener, { chosen: () => choices, choose, chooseElder });
	});
	opener.addEventListener('click', () => prepared().then((open) => open()));
	show();
	if (elder?.parentElement) elder.parentElement.hidden = false;
}

if (panel && opener) {
	if (typeof HTMLDialogElement === 'function') start(panel, opener);
	else
		import('#browser/older.ts').then((kit) => {
			kit.plainDialog(panel);
			start(panel, opener);
		}, ignore);
}
