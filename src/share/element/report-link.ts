import { element } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { mailReport } from '#share/cite/report.ts';
import type { ShareFile } from '#share/cite/share-file.ts';
import { copyFrom } from '#share/element/copy-button.ts';

/** The place that a report is about. */
type Place = {
	place: string;
	url: string;
};

/** What a report says, but for the fault: place, link, edition, and the words that are meant. */
function reportText({ words }: ShareFile, at: Place): (quote: string) => string {
	const isElder = document.documentElement.dataset.elder !== undefined;
	const edition = isElder ? `${words.edition}${words.comma}${words.elder}` : words.edition;
	return (quote) => fill(words.reportBody, { ...at, edition, quote });
}

/**
 * Makes a link to the contact carry what the report is about, as it is when the
 * link is pressed: in the mail, or copied, to be pasted on the page that opens.
 */
export function connectReport(link: HTMLAnchorElement, file: ShareFile, about: () => Place & { quote: string }): void {
	const { words } = file;
	const fillMail = () => {
		const { quote, ...at } = about();
		const [address = ''] = link.href.split('?');
		link.href = mailReport(address, fill(words.reportSubject, at), {
			quote,
			mark: words.cut,
			body: reportText(file, at),
		});
	};
	if (link.protocol === 'mailto:') {
		fillMail();
		link.addEventListener('click', fillMail);
		return;
	}
	link.addEventListener('click', () => {
		const { quote, ...at } = about();
		const text = reportText(file, at)(quote);
		copyFrom(link, { text, html: '' }, { ...words, copied: words.reportCopied });
	});
}

/** A link that reports a fault in words of the plan. */
export function reportLink(file: ShareFile, at: Place, quote: string): HTMLAnchorElement {
	const href = file.contact ?? '';
	const opens = href.startsWith('mailto:') ? {} : { target: '_blank', rel: 'noopener' };
	const link = element('a', { class: 'button', href, ...opens }, file.words.report);
	connectReport(link, file, () => ({ place: at.place, url: at.url, quote }));
	return link;
}
