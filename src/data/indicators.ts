import type { AttributeId, CategoryId } from '#data/categories.ts';
import type { UnitId } from '#data/units.ts';
import type { Localized } from '#i18n/locales.ts';

/** One row of the table of main indicators (address 3.4), as the plan prints it. */
export interface Indicator {
	/** The running number of the table: the indicator’s address is `indicator-<no>`. */
	no: number;
	category: CategoryId;
	attribute: AttributeId;
	unit: UnitId;
	/** The unit’s name as the cell prints it, where that is more than the unit’s own name. */
	unitPrinted?: Localized;
	name: Localized;
	/** The target as the cell prints it. */
	target: Localized;
	/** The correction that stands in this row. */
	correction?: { id: string; in: 'name' | 'target' };
}

export const indicators = [
	{
		no: 1,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'urban-operations-center',
		name: {
			zh: '城运平台案件诉求解决率（%）',
			en: 'Resolution rate of cases and requests on the urban operations platform (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 2,
		category: 'public-administration',
		attribute: 'anticipatory',
		unit: 'urban-operations-center',
		name: {
			zh: '城运平台投诉案件市民满意率（%）',
			en: 'Citizen satisfaction rate for complaint cases on the urban operations platform (%)',
		},
		target: { zh: '90%', en: '90%' },
	},
	{
		no: 3,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'urban-management-squad',
		name: { zh: '新增“违法建筑”查处率（%）', en: 'Investigation and handling rate for new “illegal construction” (%)' },
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 4,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'urban-management-squad',
		name: { zh: '新增群租及时处置率（%）', en: 'Timely handling rate for new illegal group renting (%)' },
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 5,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'urban-operations-center',
		name: { zh: '生活垃圾分类准确率（%）', en: 'Accuracy rate of household waste sorting (%)' },
		target: { zh: '95%', en: '95%' },
		correction: { id: '14', in: 'name' },
	},
	{
		no: 6,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'safe-community-office',
		unitPrinted: { zh: '平安办（人口办）', en: 'Safe Community Office (Population Office)' },
		name: { zh: '实有人口登记率、准确率（%）', en: 'Registration rate and accuracy rate of the actual population (%)' },
		target: { zh: '98%', en: '98%' },
		correction: { id: '15', in: 'name' },
	},
	{
		no: 7,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'safe-community-office',
		unitPrinted: { zh: '平安办（人口办）', en: 'Safe Community Office (Population Office)' },
		name: { zh: '实有房屋登记率、准确率（%）', en: 'Registration rate and accuracy rate of actual housing (%)' },
		target: { zh: '100%', en: '100%' },
		correction: { id: '16', in: 'name' },
	},
	{
		no: 8,
		category: 'public-administration',
		attribute: 'binding',
		unit: 'safe-community-office',
		unitPrinted: { zh: '平安办（人口办）', en: 'Safe Community Office (Population Office)' },
		name: { zh: '实有单位登记率、准确率（%）', en: 'Registration rate and accuracy rate of actual organizations (%)' },
		target: { zh: '95%', en: '95%' },
		correction: { id: '17', in: 'name' },
	},
	{
		no: 9,
		category: 'public-services',
		attribute: 'binding',
		unit: 'community-affairs-center',
		name: { zh: '新增就业岗位', en: 'New jobs added' },
		target: { zh: '6000', en: '6,000' },
		correction: { id: '21', in: 'target' },
	},
	{
		no: 10,
		category: 'public-services',
		attribute: 'anticipatory',
		unit: 'community-services-office',
		name: {
			zh: '设立认知障碍日间照料中心',
			en: 'Establishment of day-care centers for people with cognitive impairment',
		},
		target: { zh: '1', en: '1' },
		correction: { id: '22', in: 'target' },
	},
	{
		no: 11,
		category: 'public-services',
		attribute: 'binding',
		unit: 'community-services-office',
		name: { zh: '养老机构向社区开放', en: 'Elderly-care institutions open to the community' },
		target: { zh: '90%以上', en: '90% or above' },
	},
	{
		no: 12,
		category: 'public-services',
		attribute: 'binding',
		unit: 'community-services-office',
		name: { zh: '社区养老顾问网络覆盖率', en: 'Coverage rate of the community elderly-care adviser network' },
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 13,
		category: 'public-services',
		attribute: 'anticipatory',
		unit: 'community-services-office',
		name: {
			zh: '建设社区老年人示范睦邻点',
			en: 'Building of community model neighborly meeting places for the elderly',
		},
		target: { zh: '不少于2', en: 'At least 2' },
		correction: { id: '23', in: 'target' },
	},
	{
		no: 14,
		category: 'public-services',
		attribute: 'binding',
		unit: 'community-services-office',
		name: {
			zh: '残疾人送康复上门率',
			en: 'Rate of rehabilitation services delivered to people with disabilities at home',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 15,
		category: 'public-services',
		attribute: 'anticipatory',
		unit: 'community-services-office',
		name: { zh: '残疾人家庭无障碍设施改造', en: 'Barrier-free renovations for households of people with disabilities' },
		target: { zh: '不少于20', en: 'At least 20' },
		correction: { id: '24', in: 'target' },
	},
	{
		no: 16,
		category: 'public-safety',
		attribute: 'anticipatory',
		unit: 'justice-office',
		name: { zh: '人民调解调处成功率（%）', en: 'Success rate of people’s mediation (%)' },
		target: { zh: '95%', en: '95%' },
		correction: { id: '18', in: 'name' },
	},
	{
		no: 17,
		category: 'public-safety',
		attribute: 'anticipatory',
		unit: 'community-affairs-center',
		name: {
			zh: '劳动人事争议仲裁按期结案率（%）',
			en: 'On-time closing rate of labor and personnel dispute arbitration (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 18,
		category: 'public-safety',
		attribute: 'anticipatory',
		unit: 'safe-community-office',
		name: {
			zh: '田园模式达标小区覆盖率（%）',
			en: 'Coverage rate of compounds meeting the “Tianyuan Model” standard (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 19,
		category: 'public-safety',
		attribute: 'anticipatory',
		unit: 'safe-community-office',
		name: { zh: '公众安全感指数（%）', en: 'Public sense of security index (%)' },
		target: { zh: '96%', en: '96%' },
	},
	{
		no: 20,
		category: 'public-safety',
		attribute: 'binding',
		unit: 'work-safety-office',
		name: {
			zh: '辖区安全监管重点单位纳入“一网统管”信息化管理数量落实率（%）',
			en: 'Fulfillment rate for the number of the Subdistrict’s key units under safety supervision included in information-based management under “one-network management” of city operations (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 21,
		category: 'public-safety',
		attribute: 'anticipatory',
		unit: 'work-safety-office',
		name: { zh: '辖区内创建“消防主题角”（个）', en: '“Fire-safety theme corners” created in the Subdistrict (number)' },
		target: { zh: '2', en: '2' },
	},
	{
		no: 22,
		category: 'party-building',
		attribute: 'binding',
		unit: 'party-mass-office',
		name: { zh: '两新组织工作覆盖率（%）', en: 'Coverage rate of work in new economic and social organizations (%)' },
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 23,
		category: 'party-building',
		attribute: 'binding',
		unit: 'party-mass-office',
		name: {
			zh: '社会组织党组织应建已建率（%）',
			en: 'Rate of Party organizations established in social organizations where required (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 24,
		category: 'party-building',
		attribute: 'binding',
		unit: 'party-mass-center',
		name: {
			zh: '区域化党建街道、片区、居民区三级网络覆盖率（%）',
			en: 'Coverage rate of the three-level area-wide Party building network of Subdistrict, clusters, and neighborhoods (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 25,
		category: 'party-building',
		attribute: 'binding',
		unit: 'party-mass-office',
		name: {
			zh: '符合条件的业委会中党支部或党小组组建率（%）',
			en: 'Formation rate of Party branches or Party groups in owners’ committees that meet the conditions (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 26,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'housing-office',
		name: {
			zh: '住宅小区符合成立条件的业委会组建率（%）',
			en: 'Formation rate of owners’ committees in residential compounds that meet the conditions for establishment (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 27,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'housing-office',
		name: {
			zh: '住宅小区业委会按期换届率（%）',
			en: 'On-time election rate of owners’ committees in residential compounds (%)',
		},
		target: { zh: '75%', en: '75%' },
	},
	{
		no: 28,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'self-governance-office',
		name: {
			zh: '每万人（户籍人口）拥有社会组织数（个）',
			en: 'Social organizations per 10,000 people (registered population) (number)',
		},
		target: { zh: '5', en: '5' },
		correction: { id: '19', in: 'name' },
	},
	{
		no: 29,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'self-governance-office',
		name: {
			zh: '全街道3A级以上社会组织数量（个）',
			en: 'Social organizations rated 3A or above in the whole Subdistrict (number)',
		},
		target: { zh: '5', en: '5' },
		correction: { id: '20', in: 'name' },
	},
	{
		no: 30,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'self-governance-office',
		name: {
			zh: '2021年居委会换届直选比例（%）',
			en: 'Proportion of direct elections in the 2021 residents’ committee election (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 31,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'self-governance-office',
		name: {
			zh: '政府购买社会组织服务经费较十三五末增长率（%）',
			en: 'Growth rate of spending on government procurement of services from social organizations over the end of the 13th Five-Year Plan period (2016–2020) (%)',
		},
		target: { zh: '3%', en: '3%' },
	},
	{
		no: 32,
		category: 'self-governance',
		attribute: 'anticipatory',
		unit: 'self-governance-office',
		name: {
			zh: '居民公约（业主公约）实施率（%）',
			en: 'Implementation rate of the residents’ covenant (owners’ covenant) (%)',
		},
		target: { zh: '100%', en: '100%' },
	},
	{
		no: 33,
		category: 'civility',
		attribute: 'binding',
		unit: 'party-mass-office',
		name: { zh: '市级文明小区创建率（%）', en: 'Creation rate of municipal-level civilized residential compounds (%)' },
		target: { zh: '55%', en: '55%' },
	},
	{
		no: 34,
		category: 'civility',
		attribute: 'anticipatory',
		unit: 'party-mass-center',
		name: {
			zh: '注册志愿者人数占常住人口总数比（%）',
			en: 'Registered volunteers as a proportion of the total permanent resident population (%)',
		},
		target: { zh: '18%', en: '18%' },
	},
	{
		no: 35,
		category: 'economy',
		attribute: 'binding',
		unit: 'investment-center',
		name: { zh: '新招企业数量（户）', en: 'Newly attracted enterprises (number)' },
		target: { zh: '8000', en: '8,000' },
	},
	{
		no: 36,
		category: 'economy',
		attribute: 'anticipatory',
		unit: 'investment-center',
		name: { zh: '五年税收总额（亿元）', en: 'Total tax revenue over five years (yuan)' },
		target: { zh: '28.5亿元', en: '2.85 billion yuan' },
	},
	{
		no: 37,
		category: 'workforce',
		attribute: 'binding',
		unit: 'party-mass-office',
		name: {
			zh: '社区工作者持有专业社工师证书比例（%）',
			en: 'Proportion of community workers holding a professional social worker certificate (%)',
		},
		target: { zh: '35%', en: '35%' },
	},
] as const satisfies readonly Indicator[];
