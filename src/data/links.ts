import type { Localized } from '#data/plan.ts';
import type { ProjectSlug } from '#data/projects.ts';
import type { UnitId } from '#data/units.ts';

/** That a passage of the plan speaks of what an indicator measures; the words on both sides say so. */
export interface IndicatorLink {
	indicator: number;
	/** The block the words stand in. */
	address: string;
	/** Words of the Chinese block, exactly. */
	quote: string;
	/** The words of the indicator’s name that they answer, exactly. */
	words: string;
	reason: Localized;
}

/** That a task speaks of what a project builds. */
export interface ProjectLink {
	project: ProjectSlug;
	address: string;
	/** Words of the task’s block, exactly. */
	quote: string;
	projectAddress: string;
	/** Words of the project’s block, exactly. */
	projectQuote: string;
}

/** That a passage names a responsible unit. */
export interface UnitMention {
	unit: UnitId;
	address: string;
	/** Words of the Chinese block, exactly. */
	quote: string;
}

export const indicatorLinks = [
	{
		indicator: 1,
		address: '4.3.2-1',
		quote: '做强街道城运平台的“统和战”',
		words: '城运平台',
		reason: { zh: '任务要求做强城运平台', en: 'The task is to strengthen the urban operations platform' },
	},
	{
		indicator: 2,
		address: '4.3.2-1',
		quote: '做强街道城运平台的“统和战”',
		words: '城运平台',
		reason: { zh: '任务要求做强城运平台', en: 'The task is to strengthen the urban operations platform' },
	},
	{
		indicator: 3,
		address: '4.3.3-1',
		quote: '持续加强违法建筑、高空坠物、楼道堆物、电瓶车飞线充电等社区治理顽症整治',
		words: '违法建筑',
		reason: { zh: '任务要求持续整治违法建筑', en: 'The task is to keep tackling illegal construction' },
	},
	{
		indicator: 5,
		address: '4.3.1-1',
		quote: '推进智能垃圾分类箱、事务办理及信息查询一体机、环境监测设备等智能化终端设施建设',
		words: '垃圾分类',
		reason: { zh: '任务要求建设智能垃圾分类箱', en: 'The task includes smart waste-sorting bins' },
	},
	{
		indicator: 5,
		address: '4.3.3-1',
		quote: '持续开展生活垃圾定点分类投放',
		words: '生活垃圾分类',
		reason: {
			zh: '任务要求生活垃圾定点分类投放',
			en: 'The task includes the drop-off of sorted household waste at fixed points',
		},
	},
	{
		indicator: 6,
		address: '4.3.3-1',
		quote: '强化人口管理服务',
		words: '人口',
		reason: { zh: '任务要求强化人口管理服务', en: 'The task is to strengthen population management and services' },
	},
	{
		indicator: 9,
		address: '4.2.4-1',
		quote: '确保实现新增就业岗位6000个',
		words: '新增就业岗位',
		reason: { zh: '同一指标和目标数', en: 'The same indicator with the same target' },
	},
	{
		indicator: 10,
		address: '1.1.2-1',
		quote: '老年人日间照料中心',
		words: '日间照料中心',
		reason: { zh: '已新增老年人日间照料中心', en: 'Day-care centers for the elderly were added' },
	},
	{
		indicator: 10,
		address: '4.2.1-3',
		quote: '重点为社区失能失智老年人提供集中或居家医养康护一体化服务',
		words: '认知障碍',
		reason: { zh: '任务讲为失智老年人提供服务', en: 'The task is to serve elderly people with dementia' },
	},
	{
		indicator: 11,
		address: '4.2.1-4',
		quote: '推动机构社区养老服务有序互动、有效联动',
		words: '养老机构向社区',
		reason: {
			zh: '任务要求机构与社区养老服务互动联动',
			en: 'The task is to link institutional and community elderly-care services',
		},
	},
	{
		indicator: 12,
		address: '1.1.2-1',
		quote: '创新升级了“1+6+41+N”的社区养老顾问服务网络',
		words: '社区养老顾问网络',
		reason: {
			zh: '已升级社区养老顾问服务网络',
			en: 'The network of community elderly-care adviser services was upgraded',
		},
	},
	{
		indicator: 12,
		address: '5.6-1',
		quote:
			'以养老顾问工作室、乐龄互助站、智慧健康小屋、家庭医生工作室、健身运动点、智能终端等基础公共服务设施为分支，构筑街道辖区全覆盖的公共服务网络',
		words: '养老顾问网络覆盖',
		reason: {
			zh: '项目以养老顾问工作室为分支，构筑全覆盖的网络',
			en: 'The project has elderly-care adviser studios as branches of a network that covers the whole Subdistrict',
		},
	},
	{
		indicator: 13,
		address: '1.1.2-1',
		quote: '建设了数个社区老年人示范睦邻点',
		words: '社区老年人示范睦邻点',
		reason: {
			zh: '已建设数个社区老年人示范睦邻点',
			en: 'Several community model neighborly meeting places for the elderly were built',
		},
	},
	{
		indicator: 16,
		address: '4.1.6-9',
		quote: '培育一批以居委干部、人民调解员等群众自治力量为重点的“法治带头人”、“法律明白人”',
		words: '人民调解',
		reason: { zh: '任务要求重点培育人民调解员等', en: 'The task is to train people’s mediators, among others' },
	},
	{
		indicator: 16,
		address: '4.4.3-1',
		quote: '充分发挥人民调解第一道防线作用',
		words: '人民调解',
		reason: { zh: '任务要求充分发挥人民调解作用', en: 'The task is to make full use of people’s mediation' },
	},
	{
		indicator: 17,
		address: '4.5.4-1',
		quote: '创新劳动争议调处模式，完善劳动争议预防预警、调处化解工作机制',
		words: '劳动人事争议',
		reason: { zh: '任务要求创新劳动争议调处模式', en: 'The task is to find new ways to mediate labor disputes' },
	},
	{
		indicator: 18,
		address: '4.4.2-1',
		quote: '推动“田园模式”向商圈地区拓展',
		words: '田园模式',
		reason: { zh: '任务要求拓展“田园模式”', en: 'The task is to extend the “Tianyuan Model”' },
	},
	{
		indicator: 19,
		address: '1.1-1',
		quote: '人民群众的获得感、幸福感和安全感不断增强',
		words: '安全感',
		reason: { zh: '回顾了安全感的增强', en: 'The review says the people’s sense of security kept growing' },
	},
	{
		indicator: 19,
		address: '3.3.1-1',
		quote: '人民生活的获得感、幸福感和安全感稳步提高',
		words: '安全感',
		reason: { zh: '目标是安全感稳步提高', en: 'The goal is a steady rise in people’s sense of security' },
	},
	{
		indicator: 19,
		address: '6.4-1',
		quote: '将人民群众的满意度、感受度和安全感作为评价的重要内容',
		words: '安全感',
		reason: { zh: '安全感列为评价的重要内容', en: 'Sense of security is an important element of the evaluation' },
	},
	{
		indicator: 20,
		address: '4.3.2-1',
		quote: '“一网统管”要围绕“高效处置一件事”',
		words: '一网统管',
		reason: { zh: '任务讲“一网统管”', en: 'The task concerns “one-network management” of city operations' },
	},
	{
		indicator: 20,
		address: '4.4.4-1',
		quote: '重点做好对安全监管重点单位和重点场所落实隐患排查治理制度情况的监管',
		words: '安全监管重点单位',
		reason: { zh: '任务讲对安全监管重点单位的监管', en: 'The task concerns key units under safety supervision' },
	},
	{
		indicator: 20,
		address: '5.2-1',
		quote: '城运中心建设以探索实现城市运行“一网统管”为目标',
		words: '一网统管',
		reason: { zh: '项目以实现“一网统管”为目标', en: 'The project aims at “one-network management” of city operations' },
	},
	{
		indicator: 21,
		address: '4.4.4-1',
		quote: '创建消防主题角',
		words: '消防主题角',
		reason: { zh: '任务要求创建消防主题角', en: 'The task is to create fire-safety theme corners' },
	},
	{
		indicator: 22,
		address: '4.1.3-1',
		quote: '配齐配强“两新”组织党建工作力量',
		words: '两新组织工作',
		reason: {
			zh: '任务要求配强“两新”组织党建工作力量',
			en: 'The task is to provide capable staff for Party building in new economic and social organizations',
		},
	},
	{
		indicator: 23,
		address: '4.1.3-1',
		quote: '探索社会组织党建、“两新”组织党建、园区党建、楼宇党建、网络企业党建、文化创意产业党建的建设路径',
		words: '社会组织党组织',
		reason: { zh: '任务讲社会组织党建', en: 'The task concerns Party building in social organizations' },
	},
	{
		indicator: 24,
		address: '1.1.1-1',
		quote: '形成了“区域化党建+片区党建+居民区党建”相融合的党建工作模式',
		words: '区域化党建街道、片区、居民区',
		reason: {
			zh: '已形成区域化、片区、居民区党建相融合的模式',
			en: 'A model that blends area-wide, cluster-level, and neighborhood Party building took shape',
		},
	},
	{
		indicator: 24,
		address: '3.3.3-1',
		quote: '发挥区域化大党建平台的政治引领作用',
		words: '区域化党建',
		reason: { zh: '目标讲区域化大党建平台', en: 'The goal names the broad area-wide Party-building platform' },
	},
	{
		indicator: 24,
		address: '4.1.3-1',
		quote: '推动区域化党建理念、模式向新领域、新空间等延伸、扩展',
		words: '区域化党建',
		reason: { zh: '任务要求延伸区域化党建', en: 'The task is to extend area-wide Party building' },
	},
	{
		indicator: 25,
		address: '1.1.1-1',
		quote: '重点推进了红色物业、业委会党建、居民区党建风景线等一系列党建创新项目',
		words: '业委会中党支部或党小组',
		reason: { zh: '已推进业委会党建', en: 'Party building in owners’ committees was given priority' },
	},
	{
		indicator: 25,
		address: '4.1.4-6',
		quote: '督促推动《古美路街道关于加强党建引领业委会建设的实施办法》、《古美路街道物业党建工作方案》落实落地',
		words: '业委会中党支部或党小组',
		reason: {
			zh: '任务要求落实党建引领业委会建设的办法',
			en: 'The task is to put into effect the measures on owners’ committees with Party building in the lead',
		},
	},
	{
		indicator: 25,
		address: '4.3.3-1',
		quote: '持续推进红色物业和红色业委会建设',
		words: '业委会',
		reason: { zh: '任务要求推进红色业委会建设', en: 'The task is to advance red owners’ committees' },
	},
	{
		indicator: 26,
		address: '4.1.4-6',
		quote: '加强党建引领业委会建设',
		words: '业委会',
		reason: { zh: '任务讲业委会建设', en: 'The task concerns the development of owners’ committees' },
	},
	{
		indicator: 28,
		address: '4.2.3-1',
		quote: '扶持群众文化体育团队和文化体育社会组织',
		words: '社会组织',
		reason: {
			zh: '任务要求扶持文化体育社会组织',
			en: 'The task is to support social organizations for culture and sports',
		},
	},
	{
		indicator: 28,
		address: '4.6.3-1',
		quote: '充分激发社会组织发展的活力，重点培育枢纽型、支持型以及矛盾调解型社会组织',
		words: '社会组织',
		reason: { zh: '任务要求培育社会组织', en: 'The task is to foster social organizations' },
	},
	{
		indicator: 29,
		address: '4.6.3-1',
		quote: '促进社会组织健康有序发展',
		words: '社会组织',
		reason: {
			zh: '任务要求社会组织健康有序发展',
			en: 'The task is the healthy and orderly development of social organizations',
		},
	},
	{
		indicator: 30,
		address: '1.1.4-1',
		quote: '2018年居委会换届选举执行率达到100%',
		words: '居委会换届',
		reason: { zh: '回顾了2018年居委会换届选举', en: 'The review reports on the 2018 residents’ committee election' },
	},
	{
		indicator: 31,
		address: '4.6.3-1',
		quote: '加强政府购买社会组织服务监管评价机制',
		words: '政府购买社会组织服务',
		reason: {
			zh: '任务讲政府购买社会组织服务',
			en: 'The task concerns government procurement of services from social organizations',
		},
	},
	{
		indicator: 32,
		address: '4.6.1-1',
		quote: '制定完善居民公约、楼道公约、文明养宠公约等社会规范',
		words: '居民公约',
		reason: { zh: '任务要求制定完善居民公约', en: 'The task is to draw up and improve the residents’ covenant' },
	},
	{
		indicator: 34,
		address: '4.1.5-4',
		quote: '扶持古美特色的志愿者品牌组织发展',
		words: '志愿者',
		reason: { zh: '任务要求扶持志愿者品牌组织', en: 'The task is to support volunteer brand organizations' },
	},
	{
		indicator: 34,
		address: '4.1.5-5',
		quote: '建立健全涵盖招录、培训、服务、激励等的志愿者工作体系',
		words: '志愿者',
		reason: { zh: '任务要求建立志愿者工作体系', en: 'The task is a volunteer work system that includes recruitment' },
	},
	{
		indicator: 35,
		address: '1.1.5-1',
		quote: '古美实际企业户数是3648户，相比“十二五”期间增加1477户',
		words: '企业数量',
		reason: { zh: '回顾了企业户数及其增加', en: 'The review gives the number of enterprises and its increase' },
	},
	{
		indicator: 35,
		address: '4.5.2-1',
		quote: '吸引产业链上下游企业入驻',
		words: '新招企业',
		reason: { zh: '任务要求吸引企业入驻', en: 'The task is to attract companies to move in' },
	},
	{
		indicator: 35,
		address: '4.5.3',
		quote: '构建引商安商稳商的完整体系',
		words: '新招企业',
		reason: { zh: '任务讲引商', en: 'The task is to attract businesses' },
	},
	{
		indicator: 36,
		address: '1.1.5-1',
		quote: '将近61户企业创造了年均税收1.5亿',
		words: '税收',
		reason: { zh: '回顾了年均税收', en: 'The review gives average tax revenue a year' },
	},
	{
		indicator: 37,
		address: '1.2.4-1',
		quote: '还需进一步加大培训和考核力度，不断优化队伍年龄结构、知识结构和综合素质',
		words: '社区工作者',
		reason: {
			zh: '问题一节讲社区工作者培训和素质',
			en: 'Named as a problem: the training and overall quality of community workers',
		},
	},
	{
		indicator: 37,
		address: '4.7.1-1',
		quote: '特别是科长、副科长、优秀青年干部、居民区副职、社工等5支队伍',
		words: '社工',
		reason: { zh: '任务要求抓好社工等队伍的培训', en: 'The task is to train community workers, among other teams' },
	},
	{
		indicator: 37,
		address: '4.7.3-1',
		quote: '为社区工作者进行专业理论充电和社会实践拓展搭建有效平台',
		words: '社区工作者持有专业',
		reason: {
			zh: '任务要求为社区工作者专业学习搭建平台',
			en: 'The task is a platform for community workers to refresh their professional theory',
		},
	},
] as const satisfies readonly IndicatorLink[];

export const projectLinks = [
	{
		project: 'urban-operations-center',
		address: '4.3.2-1',
		quote: '“一网统管”要围绕“高效处置一件事”',
		projectAddress: '5.2-1',
		projectQuote: '城运中心建设以探索实现城市运行“一网统管”为目标',
	},
	{
		project: 'culture-sports-center',
		address: '4.2.3-1',
		quote: '完善社区公共文化体育设施',
		projectAddress: '5.4-1',
		projectQuote: '社区文化活动中心、社区体育健身中心',
	},
	{
		project: 'metro-site-renewal',
		address: '4.5.2-1',
		quote: '依托麦德龙地块更新',
		projectAddress: '5.5',
		projectQuote: '麦德龙地块城市更新项目',
	},
	{
		project: 'public-service-network',
		address: '4.1.2-4',
		quote: '加强街道社区党群服务中心（站、点）阵地功能拓展和服务深化',
		projectAddress: '5.6-1',
		projectQuote: '规划建设党群服务中心',
	},
	{
		project: 'public-service-network',
		address: '4.2.1-2',
		quote: '养老服务设施布局更加合理',
		projectAddress: '5.6-1',
		projectQuote: '规划建设党群服务中心、邻里中心、综合为老服务中心等一系列公共服务设施',
	},
	{
		project: 'public-service-network',
		address: '4.2.2-1',
		quote: '实现家庭医生网上就诊',
		projectAddress: '5.6-1',
		projectQuote: '家庭医生工作室',
	},
	{
		project: 'public-service-network',
		address: '4.2.3-1',
		quote: '各邻里中心文化空间',
		projectAddress: '5.6-1',
		projectQuote: '以党群服务中心、邻里中心、综合为老服务中心三个中心为核心',
	},
	{
		project: 'public-service-network',
		address: '4.3.1-1',
		quote: '智能化终端设施建设',
		projectAddress: '5.6-1',
		projectQuote: '智能终端等基础公共服务设施',
	},
	{
		project: 'public-service-network',
		address: '4.6.4-1',
		quote: '补足平阳片区邻里中心建设的短板',
		projectAddress: '5.6-1',
		projectQuote: '以党群服务中心、邻里中心、综合为老服务中心三个中心为核心',
	},
] as const satisfies readonly ProjectLink[];

export const unitMentions = [
	{ unit: 'urban-operations-center', address: '2.2.2-1', quote: '建立城市运行管理中心' },
	{ unit: 'urban-operations-center', address: '5.2', quote: '古美路街道城运中心' },
	{ unit: 'urban-operations-center', address: '5.2-1', quote: '古美城运中心办公大楼' },
	{ unit: 'community-affairs-center', address: '1.1.2-1', quote: '受理中心标准化管理系统' },
	{ unit: 'justice-office', address: '4.1.6-5', quote: '司法所队伍' },
	{ unit: 'party-mass-center', address: '4.1.2-4', quote: '街道社区党群服务中心（站、点）' },
	{ unit: 'party-mass-center', address: '5.6-1', quote: '规划建设党群服务中心' },
] as const satisfies readonly UnitMention[];
