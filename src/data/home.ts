/** What residents look for, in the order of how many it concerns. */
export const topics = [
	{
		id: 'elderly-care',
		name: { zh: '养老', en: 'Elderly care' },
		places: [
			{ address: '4.2.1', words: '养老服务' },
			{ address: 'indicator-12', words: '养老顾问' },
			{ address: 'indicator-10', words: '认知障碍' },
			{ address: 'indicator-11', words: '养老机构' },
			{ address: 'indicator-13', words: '老年人' },
		],
	},
	{
		id: 'health',
		name: { zh: '看病与健康', en: 'Doctors and health' },
		places: [
			{ address: '4.2.2', words: '家庭医生' },
			{ address: '1.1.2', words: '智慧健康小屋' },
		],
	},
	{
		id: 'jobs',
		name: { zh: '就业', en: 'Jobs' },
		places: [
			{ address: '4.2.4', words: '就业岗位' },
			{ address: 'indicator-9', words: '就业岗位' },
			{ address: 'indicator-17', words: '劳动' },
		],
	},
	{
		id: 'waste',
		name: { zh: '垃圾分类', en: 'Waste sorting' },
		places: [
			{ address: 'indicator-5', words: '垃圾分类' },
			{ address: '4.3.3', words: '垃圾定点分类投放' },
			{ address: '4.3.1', words: '智能垃圾分类箱' },
		],
	},
	{
		id: 'parking',
		name: { zh: '停车与充电', en: 'Parking and charging' },
		places: [
			{ address: '5.4', words: '停车位' },
			{ address: '4.3.1', words: '智能充电系统' },
			{ address: '4.3.3', words: '飞线充电' },
		],
	},
	{
		id: 'housing',
		name: { zh: '小区与物业', en: 'Homes and buildings' },
		places: [
			{ address: '4.3.3', words: '物业服务质量' },
			{ address: '4.6.1', words: '加装电梯' },
			{ address: 'indicator-26', words: '业委会' },
			{ address: 'indicator-3', words: '违法建筑' },
			{ address: 'indicator-4', words: '群租' },
		],
	},
	{
		id: 'culture',
		name: { zh: '文化体育', en: 'Culture and sports' },
		places: [
			{ address: '4.2.3', words: '文化体育' },
			{ address: '5.4', words: '文化活动中心' },
		],
	},
	{ id: 'park', name: { zh: '公园', en: 'Parks' }, places: [{ address: '5.1', words: '公园' }] },
	{
		id: 'safety',
		name: { zh: '平安', en: 'Safety' },
		places: [
			{ address: '4.4.2', words: '平安' },
			{ address: '4.4.1', words: '应急' },
			{ address: '4.4.3', words: '调解' },
			{ address: 'indicator-19', words: '安全感' },
		],
	},
	{
		id: 'disability',
		name: { zh: '残疾人服务', en: 'People with disabilities' },
		places: [
			{ address: 'indicator-14', words: '残疾人' },
			{ address: 'indicator-15', words: '残疾人' },
		],
	},
] as const;

/** Six numbers that touch residents. */
export const homeNumbers = [
	{ indicator: 12, label: { zh: '养老顾问网络覆盖率', en: 'coverage of the elderly-care adviser network' } },
	{ indicator: 9, label: { zh: '新增就业岗位', en: 'new jobs' } },
	{ indicator: 5, label: { zh: '生活垃圾分类准确率', en: 'accuracy of household waste sorting' } },
	{ figure: 'park-site-area', label: { zh: '万源城公园占地', en: 'Area of Wanyuan City Park' } },
	{ figure: 'culture-center-parking-total', label: { zh: '文体中心停车位', en: 'Parking spaces at the Culture and Sports Center' } },
	{ indicator: 19, label: { zh: '公众安全感指数', en: 'index of the public’s sense of security' } },
] as const;

/** The words of each goal, in the order of the plan. */
export const goalWords = [
	{ name: { zh: '幸福社区', en: 'happy community' }, text: { zh: '服务完善、友善亲和的', en: 'with complete services and a friendly spirit' } },
	{ name: { zh: '品质社区', en: 'quality community' }, text: { zh: '绿色生态、人文智慧的', en: 'that is green, ecologically sound, rich in culture, and smart' } },
	{ name: { zh: '活力社区', en: 'vibrant community' }, text: { zh: '多方参与、共建共享的', en: 'of broad participation, collaboration, and shared benefits' } },
	{ name: { zh: '韧性社区', en: 'resilient community' }, text: { zh: '精细管理、有序安全的', en: 'that is orderly, safe, and managed with precision' } },
] as const;
