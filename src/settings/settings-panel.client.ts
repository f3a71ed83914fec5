import { ignore } from '#browser/once.ts';
import { applyChoices, type Choices, cleaned, elderChoices, storeChoices, storedChoices } from '#settings/settings.ts';

/**
 * The panel of reading settings and the button of the elder edition. What is
 * chosen holds at once, on this page and in every other window of the site.
 */
const panel = document.querySelector<HTMLDialogElement>('[data-settings-panel]');
const form = panel?.querySelector('form');
const elder = document.querySelector<HTMLButtonElement>('[data-elder-toggle]');

function start(dialog: HTMLDialogElement, fields: HTMLFormElement) {
	let choices = storedChoices();

	const show = () => {
		applyChoices(choices);
		for (const field of fields.querySelectorAll<HTMLInputElement>('input')) {
			const value = choices[field.name as keyof Choices];
			field.checked =
				field.type === 'checkbox' ? value === field.value : (value ?? field.dataset.usual) === field.value;
		}
		elder?.setAttribute('aria-pressed', String(choices.elder === 'on'));
		if (choices.ruler === 'on') import('#settings/ruler.ts').then(({ showRuler }) => showRuler());
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

	fields.addEventListener('change', (event) => {
		const { name, value, type, checked } = event.target as HTMLInputElement;
		if (name === 'elder') chooseElder(checked);
		else choose({ ...choices, [name]: type === 'checkbox' && !checked ? 'off' : value });
	});
	fields.addEventListener('reset', (event) => {
		event.preventDefault();
		choose({});
	});
	elder?.addEventListener('click', () => chooseElder(choices.elder !== 'on'));
	addEventListener('storage', () => {
		choices = storedChoices();
		show();
	});
	const opener = document.querySelector<HTMLButtonElement>('[data-settings-open]');
	opener?.addEventListener('click', () => {
		dialog.showModal();
		import('#settings/voice-line.ts').then(({ showVoiceLine }) => showVoiceLine(dialog));
	});
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	dialog.addEventListener('close', () => opener?.focus());
	show();
	if (elder?.parentElement) elder.parentElement.hidden = false;
}

if (panel && form) {
	if (typeof HTMLDialogElement === 'function') start(panel, form);
	else
		import('#browser/older.ts').then(({ plainDialog }) => {
			plainDialog(panel);
			start(panel, form);
		}, ignore);
}
