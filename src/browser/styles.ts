/** Loads the style sheet at `href` into the page and waits for it; where it does not load, what it is for is there without it. */
export const loadStyles = (href: string) =>
	new Promise((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
		link.addEventListener('load', resolve);
		link.addEventListener('error', resolve);
		document.head.append(link);
	});
