/** The eight groups of the indicator table, in its order. */
export const categories = {
	'public-administration': { zh: '公共管理', en: 'Public administration' },
	'public-services': { zh: '公共服务', en: 'Public services' },
	'public-safety': { zh: '公共安全', en: 'Public safety' },
	'party-building': { zh: '基层党建', en: 'Primary-level Party building' },
	'self-governance': { zh: '自治共治', en: 'Self-governance and shared governance' },
	civility: { zh: '文明创建', en: 'Civility promotion' },
	economy: { zh: '经济发展', en: 'Economic development' },
	workforce: { zh: '人才队伍', en: 'Skilled workforce' },
} as const;

/** The two attributes of an indicator: one the government must meet, one it expects to be met. */
export const attributes = { binding: { zh: '约束性', en: 'Binding' }, anticipatory: { zh: '预期性', en: 'Anticipatory' } } as const;
