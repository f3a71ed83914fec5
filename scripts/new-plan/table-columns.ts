/** The columns of a table of indicators, in the words an editor knows them by. */
export const COLUMNS = {
	category: { name: 'category', head: /^(指标)?(类别|分类|领域)$/, example: '类别' },
	no: { name: 'number', head: /^(序号|编号)$/, example: '序号' },
	name: { name: 'name', head: /^(主要|核心)?指标(名称|内容)?$/, example: '指标' },
	attribute: { name: 'attribute', head: /^(指标)?(属性|性质|类型)$/, example: '属性' },
	unit: { name: 'responsible unit', head: /^(责任|牵头|主责|主管|负责)(单位|部门|科室)$/, example: '责任单位' },
	measureUnit: { name: 'unit of measure', head: /^(计量)?单位$/, example: '单位' },
	baseline: {
		name: 'baseline',
		head: /^(20\d\d年?[末底]?)?(基期|基准|基数|现状|完成|实际)(年|值|数|情况|水平)?(\uFF08.*\uFF09)?$/,
		example: '基期值',
	},
	target: { name: 'target', head: /目标(值)?(\uFF08.*\uFF09)?$|^20\d\d年(规划)?$/, example: '目标值' },
} as const;

export type Column = keyof typeof COLUMNS;
