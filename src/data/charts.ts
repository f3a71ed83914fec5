/** The charts of figures, in the order that a page of all charts has them. */
export const figureCharts = [
	{ id: 'enterprises', title: { zh: '实际企业户数', en: 'Number of businesses, by actual count' }, figures: ['enterprises-before', 'enterprises'] },
	{ id: 'branches', title: { zh: '分支机构数', en: 'Number of branch offices' }, figures: ['branches-before', 'branches'] },
	{
		id: 'sectors',
		title: { zh: '企业户数居前三位的行业所占比例', en: 'Share of all businesses: the three industries with the most businesses, and the rest' },
		figures: ['sector-wholesale-retail', 'sector-leasing-business-services', 'sector-science-technology', 'sector-other'],
		max: 100,
	},
	{
		id: 'election',
		title: { zh: '2018年居委会换届选举', en: 'The 2018 residents’ committee elections' },
		figures: ['election-implementation-rate', 'election-local-membership', 'election-full-time-membership'],
		max: 100,
		note: { zh: '规划没有写明各项比例以什么为基数。', en: 'The plan does not say what these rates count.' },
	},
	{ id: 'new-jobs', title: { zh: '新增就业岗位目标', en: 'Targets for new jobs' }, figures: ['jobs-before', 'new-jobs'] },
	{
		id: 'park-areas',
		title: { zh: '万源城公园各项面积', en: 'Areas in Wanyuan City Park' },
		figures: ['park-site-area', 'park-green-space', 'park-water', 'park-paths-squares', 'park-building-footprint'],
		note: { zh: '各分项可能有重叠，不是总占地面积的份额。', en: 'The parts may overlap; they are not shares of the site area.' },
	},
	{ id: 'operations-center-areas', title: { zh: '古美城运中心面积', en: 'Space in the Gumei Urban Operations Center' }, figures: ['operations-center-area', 'operations-center-indoor-area', 'operations-center-terrace-area'] },
	{
		id: 'block-a-areas',
		title: { zh: '万源城A街坊项目面积', en: 'Site and floor space of the Wanyuan City Block A project' },
		figures: ['block-a-floor-area', 'block-a-site-area', 'block-a-hotel-area', 'block-a-experience-center-area'],
		note: { zh: '酒店和体验中心是项目的两个部分，规划没有列出其余部分的面积。', en: 'The hotel and the experience center are two parts of the project; the plan gives no areas for the rest.' },
	},
	{
		id: 'metro-site-areas',
		title: { zh: '麦德龙地块更新项目建筑面积', en: 'Floor space in the urban renewal project for the METRO store site' },
		figures: ['metro-site-floor-area', 'metro-site-underground-area', 'metro-site-mall-area', 'metro-site-hotel-area', 'metro-site-services-area'],
	},
] as const;
