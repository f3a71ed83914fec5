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

/** Words of headings that the drawing of the plan has in their stead; of a project, the figure that stands on its door. */
export const drawnLabels = [
	{ address: '3.3.1', words: { zh: '幸福社区', en: 'happy community' } },
	{ address: '3.3.2', words: { zh: '品质社区', en: 'quality community' } },
	{ address: '3.3.3', words: { zh: '活力社区', en: 'vibrant community' } },
	{ address: '3.3.4', words: { zh: '韧性社区', en: 'resilient community' } },
	{ address: '4.1', words: { zh: '基层党建', en: 'Party building' } },
	{ address: '4.2', words: { zh: '公共服务', en: 'public services' } },
	{ address: '4.3', words: { zh: '精细管理', en: 'precise management' } },
	{ address: '4.4', words: { zh: '平安建设', en: 'community safety' } },
	{ address: '4.5', words: { zh: '社区营商', en: 'business environment' } },
	{ address: '4.6', words: { zh: '社区自治', en: 'self-governance' } },
	{ address: '4.7', words: { zh: '人才建设', en: 'capable workforce' } },
	{ address: '5.1', words: { zh: '万源城公园', en: 'Wanyuan City Park' }, figure: 'park-site-area' },
	{ address: '5.2', words: { zh: '城运中心', en: 'Urban Operations Center' }, figure: 'operations-center-area' },
	{ address: '5.3', words: { zh: '万源城A街坊', en: 'Wanyuan City Block A' }, figure: 'block-a-floor-area' },
	{ address: '5.4', words: { zh: '文体中心', en: 'Culture and Sports Center' }, figure: 'culture-center-parking-total', counted: { zh: '{value}个停车位', en: '{value} parking spaces' } },
	{ address: '5.5', words: { zh: '麦德龙地块', en: 'METRO store site' }, figure: 'metro-site-floor-area' },
	{ address: '5.6', words: { zh: '公共服务网络', en: 'public service network' }, figure: 'service-network-centers', counted: { zh: '{value}个中心', en: '{value} kinds of center' } },
	{ address: '6.1', words: { zh: '组织领导', en: 'organization and leadership' } },
	{ address: '6.2', words: { zh: '公共财政', en: 'public funding' } },
	{ address: '6.3', words: { zh: '信息化', en: 'information technology' } },
	{ address: '6.4', words: { zh: '考核评估', en: 'Assess and evaluate' } },
] as const;
