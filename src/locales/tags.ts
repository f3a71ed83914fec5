/** Codes that systems use for a language beside its usual one: Mandarin is one of Chinese. */
const ALIASES: Readonly<Record<string, string>> = { cmn: 'zh' };

/** The language of a BCP 47 tag, or of what systems write for one: `zh` of `zh-CN`, `zh_CN` and `cmn-Hans-CN`. */
export function languageOfTag(tag: string): string {
	const [code = ''] = tag.toLowerCase().split(/[-_]/);
	return ALIASES[code] ?? code;
}
