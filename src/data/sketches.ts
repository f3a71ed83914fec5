/** What each key project, by its address, leads with: figures of `src/data/figures.ts`, and what it is drawn as; what each field means says `src/schemas/sketches.ts`. */
export const sketches = [
	{ place: '5.1', key: 'park-site-area', investment: 'park-investment', drawing: { kind: 'areas', whole: 'park-site-area', parts: ['park-green-space', 'park-water', 'park-paths-squares', 'park-building-footprint'] } },
	{
		place: '5.2',
		key: 'operations-center-area',
		drawing: { kind: 'stack', whole: 'operations-center-area', above: [{ area: 'operations-center-indoor-area', storeys: 'operations-center-storeys' }, { area: 'operations-center-terrace-area' }], below: [] },
	},
	{
		place: '5.3',
		key: 'block-a-floor-area',
		investment: 'block-a-investment',
		drawing: {
			kind: 'storeys',
			groups: [
				{ count: 'block-a-towers', storeys: 'block-a-tower-storeys' },
				{ count: 'block-a-headquarters-buildings', storeys: 'block-a-headquarters-storeys' },
			],
		},
	},
	{ place: '5.4', key: 'culture-center-land-area', drawing: { kind: 'places', of: 'culture-center-parking-total' } },
	{
		place: '5.5',
		key: 'metro-site-floor-area',
		drawing: { kind: 'stack', whole: 'metro-site-floor-area', above: [{ area: 'metro-site-mall-area' }, { area: 'metro-site-hotel-area' }, { area: 'metro-site-services-area' }], below: [{ area: 'metro-site-underground-area' }] },
	},
	{
		place: '5.6',
		key: 'service-network-centers',
		drawing: {
			kind: 'nodes',
			address: '5.6-1',
			core: [
				{ zh: '党群服务中心', en: 'Party-Mass Service Centers' },
				{ zh: '邻里中心', en: 'neighborhood centers' },
				{ zh: '综合为老服务中心', en: 'comprehensive service centers for older people' },
			],
			branches: [
				{ zh: '养老顾问工作室', en: 'elderly-care adviser studios' },
				{ zh: '乐龄互助站', en: 'Leling Mutual-Help Stations' },
				{ zh: '智慧健康小屋', en: 'smart health-check stations' },
				{ zh: '家庭医生工作室', en: 'family doctor offices' },
				{ zh: '健身运动点', en: 'exercise areas' },
				{ zh: '智能终端', en: 'smart terminals' },
			],
		},
	},
] as const;
