/**
 * Characters that share a glyph with another one, each with the one the text means
 * behind it. A browser that writes a PDF names a glyph by the first character
 * that has it: the radical ⻔ instead of 门, so that 部门 cannot be found or
 * copied. From Unicode's EquivalentUnifiedIdeograph for the CJK Radicals
 * Supplement; the Kangxi radicals follow from NFKC, but for 户, whose traditional
 * form NFKC gives. The last pair is a dash.
 */
const MEANT = new Map(
	[
		'⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺒巳 ⺓幺 ⺗心 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺮竹 ⺶羊',
		'⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻏邑 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风',
		'⻜飞 ⻝食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⼾户 ‒–',
	]
		.join(' ')
		.split(' ')
		.map(([shared = '', own = '']): [string, string] => [shared, own]),
);

/** The character that is meant by one that shares its glyph. */
export function meantCharacter(character: string): string {
	return MEANT.get(character) ?? (/[\u2F00-\u2FDF]/.test(character) ? character.normalize('NFKC') : character);
}
