import { voiceStatus } from '#read-aloud/voice-status.ts';

/** Says in the panel whether this device can read aloud, and where not, why. */
export async function showVoiceLine(panel: HTMLElement): Promise<void> {
	const line = panel.querySelector<HTMLElement>('[data-voice-words]');
	const text = line?.querySelector('span');
	if (!line || !text) return;
	const { state, reason } = await voiceStatus(JSON.parse(line.dataset.voiceWords ?? '{}'));
	text.textContent = state === 'ready' ? (line.dataset.ready ?? '') : reason;
}
