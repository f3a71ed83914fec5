import { attributes, categories } from '#data/categories.ts';
import { type Indicator, indicators } from '#data/indicators.ts';
import { units } from '#data/units.ts';
import { linksOfIndicator } from '#model/ties.ts';

/** An indicator as the data files give it: flat, both languages. */
export interface IndicatorRecord {
	number: number;
	address: string;
	category_zh: string;
	category_en: string;
	name_zh: string;
	name_en: string;
	attribute: string;
	attribute_zh: string;
	attribute_en: string;
	unit: string;
	unit_zh: string;
	unit_en: string;
	target_zh: string;
	target_en: string;
	comparator: string;
	value: number;
	measure: string;
	measure_unit_zh: string;
	measure_unit_en: string;
	measure_unit_source: string;
	passages: string;
}

/** What each column means, in the order of the files. */
export const columns: Readonly<Record<keyof IndicatorRecord, { zh: string; en: string }>> = {
	number: { zh: '表中序号', en: 'Running number in the table' },
	address: { zh: '地址', en: 'Address' },
	category_zh: { zh: '类别（中文）', en: 'Category (Chinese)' },
	category_en: { zh: '类别（英文）', en: 'Category (English)' },
	name_zh: { zh: '指标名称（中文，补字后）', en: 'Name (Chinese, with restored characters)' },
	name_en: { zh: '指标名称（英文）', en: 'Name (English)' },
	attribute: { zh: '属性：binding 约束性，anticipatory 预期性', en: 'Attribute: binding or anticipatory' },
	attribute_zh: { zh: '属性（中文）', en: 'Attribute (Chinese)' },
	attribute_en: { zh: '属性（英文）', en: 'Attribute (English)' },
	unit: { zh: '责任单位的代码，即其网页地址', en: 'Responsible unit: its id, as in the address of its page' },
	unit_zh: { zh: '责任单位（中文，表中所印）', en: 'Responsible unit (Chinese, as printed)' },
	unit_en: { zh: '责任单位（英文）', en: 'Responsible unit (English)' },
	target_zh: { zh: '目标值（表中所印）', en: 'Target (Chinese, as printed)' },
	target_en: { zh: '目标值（英文）', en: 'Target (English)' },
	comparator: { zh: '比较方式：equals 等于，atLeast 不少于', en: 'How the target is meant: equals, atLeast' },
	value: { zh: '目标值的数字：百分比如95，金额以元计', en: 'The target as a number: percent as 95, money in yuan' },
	measure: { zh: '计量：percent 百分比，count 个数，yuan 元', en: 'Measure: percent, count, yuan' },
	measure_unit_zh: { zh: '计量单位（中文）', en: 'Unit of measure (Chinese)' },
	measure_unit_en: { zh: '计量单位（英文）', en: 'Unit of measure (English)' },
	measure_unit_source: {
		zh: '单位来源：printed 印在目标值中，name 印在名称中，inferred 推定',
		en: 'Where the unit of measure comes from: printed in the target, in the name, or inferred',
	},
	passages: { zh: '正文相关段落的地址，以空格分隔', en: 'Addresses of related passages, separated by blanks' },
};

/** All indicators as flat records, in the order of the table. */
export function indicatorRecords(): IndicatorRecord[] {
	return (indicators as readonly Indicator[]).map((each) => {
		const unit = each.unitPrinted ?? units[each.unit];
		return {
			number: each.no,
			address: `indicator-${each.no}`,
			category_zh: categories[each.category].zh,
			category_en: categories[each.category].en,
			name_zh: each.name.zh,
			name_en: each.name.en,
			attribute: each.attribute,
			attribute_zh: attributes[each.attribute].zh,
			attribute_en: attributes[each.attribute].en,
			unit: each.unit,
			unit_zh: unit.zh,
			unit_en: unit.en,
			target_zh: each.target.zh,
			target_en: each.target.en,
			comparator: each.comparator,
			value: each.value,
			measure: each.measure,
			measure_unit_zh: each.measureUnit.zh,
			measure_unit_en: each.measureUnit.en,
			measure_unit_source: each.unitSource,
			passages: [...new Set(linksOfIndicator(each.no).map(({ address }) => address))].join(' '),
		};
	});
}
