/** The offices that the indicator table names as responsible, in the order of their first indicator. */
export const units = {
	'urban-operations-center': { zh: '城运中心', en: 'Urban Operations Center' },
	'urban-management-squad': { zh: '城管执法中队', en: 'Urban Management and Law Enforcement Squad' },
	'safe-community-office': { zh: '平安办', en: 'Safe Community Office' },
	'community-affairs-center': { zh: '社区事务受理服务中心', en: 'Community Affairs Service Center' },
	'community-services-office': { zh: '服务办', en: 'Community Services Office' },
	'justice-office': { zh: '司法所', en: 'Justice Office' },
	'work-safety-office': { zh: '安监所', en: 'Work Safety Supervision Office' },
	'party-mass-office': { zh: '党群办', en: 'Party-Mass Work Office' },
	'party-mass-center': { zh: '党群服务中心', en: 'Party-Mass Service Center' },
	'housing-office': { zh: '房管办', en: 'Housing Management Office' },
	'self-governance-office': { zh: '自治办', en: 'Community Self-Governance Office' },
	'investment-center': { zh: '投资促进中心', en: 'Investment Promotion Center' },
} as const;
