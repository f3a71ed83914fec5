import { fill } from '#i18n/fill.ts';
import { copyText, filledCitation } from '#share/element/copy.ts';

/** What can be copied of a place. */
type Kind = 'link' | 'citation';

/** A place to copy: its URL and what it is called; `place` is undefined for the page itself. */
interface Place {
	url: string;
	place: string | undefined;
}

const STATUS_FOR = 6000;

function button(text: string, onClick: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = text;
	element.addEventListener('click', onClick);
	return element;
}

/** The URL of the page as the reader has it: with a filter or an address, without the words that search marked. */
function pageUrl(): string {
	const url = new URL(location.href);
	url.searchParams.delete('mark');
	return url.href;
}

/** Makes the buttons of the panel work; `copyAddress` copies the link of an address and offers its citation. */
export function shareKit(panel: HTMLDetailsElement): { copyAddress: (link: HTMLAnchorElement) => void } {
	const { dataset } = panel;
	const status = document.querySelector<HTMLElement>('[data-share-status]');
	const label = (kind: Kind) => panel.querySelector(`[data-share-copy=${kind}]`)?.textContent ?? '';
	let timer: ReturnType<typeof setTimeout> | undefined;
	let menu: HTMLElement | undefined;

	const say = (text: string) => {
		if (!status) return;
		status.textContent = text;
		clearTimeout(timer);
		timer = setTimeout(() => {
			status.textContent = '';
		}, STATUS_FOR);
	};

	const copy = async (kind: Kind, { url, place }: Place): Promise<void> => {
		const template = (place === undefined ? dataset.citation : dataset.placeCitation) ?? '';
		const text = kind === 'link' ? url : filledCitation(template, url, place);
		const done = await copyText(text);
		const words = (kind === 'link' ? dataset.copiedLink : dataset.copiedCitation) ?? '';
		say(done ? fill(words, { place: place ?? dataset.page ?? '' }) : `${dataset.failed}${text}`);
	};

	const closeMenu = () => {
		menu?.remove();
		menu = undefined;
	};

	/** The menu stands behind the link, so that it is the next stop of the keyboard. */
	const openMenu = (link: HTMLAnchorElement, place: Place) => {
		closeMenu();
		menu = document.createElement('span');
		menu.className = 'address-menu';
		menu.dataset.aside = '';
		menu.setAttribute('role', 'group');
		menu.setAttribute('aria-label', place.place ?? '');
		const close = () => {
			closeMenu();
			link.focus({ preventScroll: true });
		};
		menu.append(
			button(label('citation'), () => copy('citation', place)),
			button(label('link'), () => copy('link', place)),
			button(dataset.close ?? '', close),
		);
		menu.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
		link.after(menu);
	};

	document.addEventListener('click', ({ target }) => {
		if (!(target as Element).closest('.address, .address-menu')) closeMenu();
	});
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && closeMenu());

	for (const element of panel.querySelectorAll<HTMLButtonElement>('[data-share-copy]')) {
		element.hidden = false;
		element.addEventListener('click', () =>
			copy(element.dataset.shareCopy as Kind, { url: pageUrl(), place: undefined }),
		);
	}
	const send = panel.querySelector<HTMLButtonElement>('[data-share-send]');
	if (send && typeof navigator.share === 'function') {
		send.hidden = false;
		// A reader who changes their mind is no error.
		send.addEventListener('click', () =>
			navigator.share({ title: document.title, url: pageUrl() }).catch(() => undefined),
		);
	}

	return {
		copyAddress: (link) => {
			const place = { url: link.href, place: link.textContent ?? '' };
			openMenu(link, place);
			copy('link', place);
			// Going to a fragment takes the focus away; the menu is to be the next stop from here.
			setTimeout(() => link.focus({ preventScroll: true }));
		},
	};
}
