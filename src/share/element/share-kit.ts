import type { ShareFile } from '#share/cite/share-file.ts';
import { openAddressMenu } from '#share/element/address-menu.ts';
import { walkAddresses } from '#share/element/address-walk.ts';
import { showCodeAsImage } from '#share/element/code-image.ts';
import { loadToolStyles } from '#share/element/copy-button.ts';
import { offerOutside } from '#share/element/open-outside.ts';
import { connectReport } from '#share/element/report-link.ts';
import { watchSelection } from '#share/element/selection-tools.ts';
import { connectPanel, pageUrl } from '#share/element/share-panel.ts';

/**
 * What the reader's first step towards sharing loads: it brings the panel to
 * life, watches what is selected, and opens the tools of an address. Rejects
 * where its words do not load.
 */
export async function shareKit(
	panel: HTMLElement,
): Promise<{ openMenu: (link: HTMLAnchorElement) => void; offerOutside: () => void }> {
	walkAddresses();
	loadToolStyles();
	const response = await fetch(panel.dataset.share ?? '');
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	const file: ShareFile = await response.json();
	connectPanel(panel, file);
	showCodeAsImage(panel);
	watchSelection({ file, status: document.querySelector('[data-share-status]') });
	const report = document.querySelector<HTMLAnchorElement>('[data-report]');
	if (report)
		connectReport(report, file, () => ({ place: document.title, url: pageUrl(), quote: String(getSelection() ?? '') }));
	return { openMenu: (link) => openAddressMenu(link, file), offerOutside: () => offerOutside(file.words) };
}
