import { loadStyles } from '#browser/styles.ts';
import { voiceStatus } from '#read-aloud/voice-status.ts';
import type { Choices } from '#settings/settings.ts';
import styles from '#settings/settings-panel.css?url';

/** What the reader chose on this page, and how to choose. */
interface Settings {
	chosen: () => Choices;
	choose: (next: Choices) => void;
	chooseElder: (on: boolean) => void;
}

/** Says in the panel whether this device can read aloud, and where not, why. */
async function showVoiceLine(panel: HTMLElement): Promise<void> {
	const line = panel.querySelector<HTMLElement>('[data-voice-words]');
	const text = line?.querySelector('span');
	if (!line || !text) return;
	const { state, reason } = await voiceStatus(JSON.parse(line.dataset.voiceWords ?? '{}'));
	text.textContent = state === 'ready' ? (line.dataset.ready ?? '') : reason;
}

/** Ticks what is chosen. */
function tick(panel: HTMLElement, choices: Choices) {
	for (const field of panel.querySelectorAll<HTMLInputElement>('input')) {
		const value = choices[field.name as keyof Choices];
		field.checked = field.type === 'checkbox' ? value === field.value : (value ?? field.dataset.usual) === field.value;
	}
}

/** Makes the fields of the panel choose. */
function connect(panel: HTMLDialogElement, opener: HTMLElement, { chosen, choose, chooseElder }: Settings) {
	const ticked = () => tick(panel, chosen());
	panel.addEventListener('change', (event) => {
		const { name, value, type, checked } = event.target as HTMLInputElement;
		if (name === 'elder') chooseElder(checked);
		else choose({ ...chosen(), [name]: type === 'checkbox' && !checked ? 'off' : value });
		ticked();
	});
	panel.addEventListener('reset', (event) => {
		event.preventDefault();
		choose({});
		ticked();
	});
	addEventListener('storage', ticked);
	panel.addEventListener('click', (event) => {
		if (event.target === panel) panel.close();
	});
	panel.addEventListener('close', () => opener.focus());
}

/** Prepares the panel of reading settings and returns what opens it; closed, it leaves the focus on its opener. */
export async function preparePanel(panel: HTMLDialogElement, opener: HTMLElement, settings: Settings) {
	await loadStyles(styles);
	connect(panel, opener, settings);
	return () => {
		tick(panel, settings.chosen());
		panel.showModal();
		return showVoiceLine(panel);
	};
}
