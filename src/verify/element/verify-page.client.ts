import { once } from '#browser/once.ts';

/**
 * Checks what is pasted when the button is pressed. What does it, and the
 * plan's text, are loaded then.
 */
const root = document.querySelector<HTMLElement>('[data-verify]');
const form = root?.querySelector<HTMLFormElement>('[data-verify-form]');
const status = root?.querySelector<HTMLElement>('[data-verify-status]');
const results = root?.querySelector<HTMLElement>('[data-verify-results]');

/** Where what was pasted waits while the language changes, in this tab alone. */
const KEPT = 'verify-text';

/** Takes what was pasted along to the page in the other language. */
function keepInSwitch(field: HTMLTextAreaElement) {
	try {
		field.value ||= sessionStorage.getItem(KEPT) ?? '';
		sessionStorage.removeItem(KEPT);
	} catch {
		// Where the browser keeps nothing the field is empty, as on any first visit.
	}
	for (const link of document.querySelectorAll('a[data-language]'))
		link.addEventListener('click', () => {
			try {
				sessionStorage.setItem(KEPT, field.value);
			} catch {
				// Too long to be kept, or not allowed: the page behind still has it.
			}
		});
}

function start(
	page: HTMLElement,
	field: HTMLTextAreaElement,
	run: HTMLFormElement,
	line: HTMLElement,
	list: HTMLElement,
) {
	const words: Readonly<Record<string, string>> = JSON.parse(page.dataset.words ?? '{}');
	const load = once(() =>
		import('#verify/element/verify-kit.ts').then(({ verifyKit }) =>
			verifyKit({ words, texts: JSON.parse(page.dataset.texts ?? '[]'), lang: document.documentElement.lang }),
		),
	);
	let latest = 0;
	run.addEventListener('submit', async (event) => {
		event.preventDefault();
		const turn = ++latest;
		list.textContent = '';
		line.textContent = words.working ?? '';
		try {
			const show = await load();
			const answer = await show(field.value);
			if (turn !== latest) return;
			line.textContent = answer.status;
			list.append(...answer.nodes);
			if (answer.nodes.length === 0) field.focus();
		} catch {
			if (turn === latest) line.textContent = words.failed ?? '';
		}
	});
	// The kit is on its way while the reader pastes.
	field.addEventListener('focus', () => load().catch(() => undefined), { once: true });
	keepInSwitch(field);
	run.hidden = false;
	page.querySelector('[data-verify-without]')?.remove();
}

const input = form?.querySelector<HTMLTextAreaElement>('[data-verify-input]');
if (root && form && status && results && input) start(root, input, form, status, results);
