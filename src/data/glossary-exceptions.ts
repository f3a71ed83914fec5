/** Places where a term of the glossary has no counterpart in the other language, each with the reason. */
export const glossaryExceptions = [
	{ id: 'gumei-road-subdistrict', address: '1.1.1-1', direction: 'zh-en', reason: 'After first mention the English has “the Subdistrict” (note of the glossary).' },
	{ id: 'gumei-road-subdistrict', address: '3.1-1', direction: 'en-zh', reason: 'The Chinese sentence has no subject; the English names the Subdistrict, whose plan this is.' },
	{ id: 'gumei-road-subdistrict', address: '6.1-1', direction: 'en-zh', reason: 'The Chinese sentence has no subject; the English names the Subdistrict, whose plan this is.' },
	{ id: 'subdistrict-office', address: '1.1.2-1', direction: 'en-zh', reason: '“a Subdistrict office for …” is 街道学区化办学办公室, an office of the Subdistrict, not the Subdistrict Office.' },
	{ id: 'target', address: '4.2.4-1', direction: 'en-zh', reason: '“employment target” is 就业目标; 目标值 is the column of the indicator table.' },
	{ id: 'business-environment', address: '4.5', direction: 'en-zh', reason: 'The heading has 社区营商, short for 社区营商环境.' },
] as const;
