/** What the law asks of who runs a public site in China, as far as it is set; links lead to the registers. */
export interface HostDuties {
	/** Who runs the site. */
	name?: string;
	/** The code of a government site. */
	code?: string;
	/** The filings, as they are to be shown. */
	filings: { text: string; href: string }[];
	/** What kind of column the site is, and its keywords, for those who collect government sites. */
	columnType?: string;
	keywords?: string;
}

/** The settings of the build, each with its form and an example. */
const SETTINGS = {
	SITE_HOST: [/^[^<>\n]{2,80}$/, 'a name, e.g. Example Subdistrict Office'],
	SITE_CODE: [/^(?:[a-zA-Z]{2}\d{8}|\d{10})$/, 'ten digits, or two letters and eight digits, e.g. 3101000001'],
	SITE_ICP: [/^\p{Script=Han}ICP\u5907(?:\d{8}|\d{10})\u53F7(?:-\d{1,3})?$/u, 'e.g. \u6CAAICP\u590712345678\u53F7-1'],
	SITE_POLICE: [
		/^\p{Script=Han}\u516C\u7F51\u5B89\u5907 ?\d{11,14}\u53F7$/u,
		'e.g. \u6CAA\u516C\u7F51\u5B89\u590731000000000001\u53F7',
	],
	SITE_COLUMN_TYPE: [/^[^<>\n]{2,40}$/, 'a few words'],
	SITE_KEYWORDS: [/^[^<>\n]{2,200}$/, 'words, parted by commas'],
} as const;

/**
 * The duties from the settings of a build; what is not set is not there.
 * Throws an Error with one line where a value is not of its form.
 */
export function hostDuties(env: Readonly<Record<string, string | undefined>>): HostDuties {
	const read = (name: keyof typeof SETTINGS): string | undefined => {
		const value = env[name]?.trim();
		if (!value) return undefined;
		const [form, expected] = SETTINGS[name];
		if (!form.test(value)) throw new Error(`${name}: \u201C${value}\u201D is none; expected ${expected}`);
		return value;
	};
	const [name, code, icp, police] = [read('SITE_HOST'), read('SITE_CODE'), read('SITE_ICP'), read('SITE_POLICE')];
	const [columnType, keywords] = [read('SITE_COLUMN_TYPE'), read('SITE_KEYWORDS')];
	const inRegister = (text: string) => `https://beian.mps.gov.cn/#/query/webSearch?code=${/\d+/.exec(text)?.[0] ?? ''}`;
	return {
		...(name && { name }),
		...(code && { code }),
		filings: [
			...(icp ? [{ text: icp, href: 'https://beian.miit.gov.cn/' }] : []),
			...(police ? [{ text: police, href: inRegister(police) }] : []),
		],
		...(columnType && { columnType }),
		...(keywords && { keywords }),
	};
}
