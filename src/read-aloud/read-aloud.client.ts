/**
 * Shows the button where the device has a voice of its own for the page's
 * language, and loads the rest when it is pressed. Without this it stays hidden.
 */
import { voicesFor } from '#read-aloud/voices.ts';

const button = document.querySelector<HTMLButtonElement>('button[data-read-aloud]');
const speech = window.speechSynthesis;

if (button && speech) {
	const show = () => {
		button.hidden = voicesFor(speech.getVoices(), document.documentElement.lang).length === 0;
	};
	show();
	// Many browsers list their voices late; older Safari does not say when.
	speech.addEventListener?.('voiceschanged', show);
	setTimeout(show, 1000);
	const failure = button.nextElementSibling as HTMLElement;
	const tell = (hasFailed: boolean) => {
		failure.hidden = !hasFailed;
	};
	button.addEventListener('click', () => {
		import('#read-aloud/reading.ts')
			.then((kit) => kit.read(button))
			.then(
				() => tell(false),
				() => tell(true),
			);
	});
}
