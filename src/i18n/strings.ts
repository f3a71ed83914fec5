import type { Localized } from '#i18n/locales.ts';

/**
 * Every word of the interface, once, in both languages. `{name}` is filled in
 * by the caller. The plan's own words are in `content/`, names of indicators
 * and units in `src/data/`.
 */
export const strings = {
	siteName: { zh: '古美路街道“十四五”规划纲要', en: 'Gumei Road Subdistrict 14th Five-Year Plan' },
	siteNameShort: { zh: '古美“十四五”规划', en: 'Gumei Plan' },
	skipToContent: { zh: '跳到正文', en: 'Skip to content' },

	navLabel: { zh: '网站导航', en: 'Site' },
	navChapters: { zh: '章节', en: 'Chapters' },
	navIndicators: { zh: '主要指标', en: 'Indicators' },
	navProjects: { zh: '重点项目', en: 'Projects' },
	navAbout: { zh: '关于', en: 'About' },

	navGlossary: { zh: '术语', en: 'Glossary' },
	otherLanguage: { zh: 'English', en: '中文' },
	unofficialTranslation: {
		zh: '英文为非正式译文，以中文为准。',
		en: 'This is an unofficial translation; the Chinese text prevails.',
	},
	chapterLabel: { zh: '{number}{name}', en: '{number}: {name}' },
	bilingual: { zh: '中英对照', en: 'Chinese and English' },
	bilingualTitle: { zh: '{chapter}（中英对照）', en: '{chapter}, in Chinese and English' },
	bilingualDescription: {
		zh: '{chapter}：中文与英文逐段对照。',
		en: '{chapter}: the Chinese and the English text side by side, paragraph by paragraph.',
	},
	bilingualLink: { zh: '中英对照阅读本章', en: 'Read this chapter in both languages' },

	home: { zh: '首页', en: 'Home' },
	youAreHere: { zh: '当前位置', en: 'You are here' },
	contentsOfChapter: { zh: '本章目录', en: 'In this chapter' },
	neighbors: { zh: '前后章节', en: 'Previous and next chapter' },
	previousChapter: { zh: '上一章', en: 'Previous' },
	nextChapter: { zh: '下一章', en: 'Next' },

	notes: { zh: '编者注', en: 'Editor’s notes' },
	noteMark: { zh: '注{number}', en: 'n. {number}' },
	noteBack: { zh: '回到正文', en: 'Back to the text' },
	notesAll: { zh: '全部订正与说明', en: 'All corrections and notes' },
	kindRestored: { zh: '补字', en: 'Restored' },
	kindUnit: { zh: '推定单位', en: 'Unit inferred' },
	kindNoted: { zh: '照录', en: 'Kept as printed' },
	certain: { zh: '确定', en: 'certain' },
	probable: { zh: '推断', en: 'probable' },
	correctionNumber: { zh: '编号', en: 'No.' },
	correctionPlace: { zh: '位置', en: 'Place' },
	correctionKind: { zh: '性质', en: 'Kind' },
	kindAndConfidence: { zh: '{kind}（{confidence}）', en: '{kind} ({confidence})' },
	correctionPrinted: { zh: '网页文本', en: 'Web page text' },
	correctionReading: { zh: '本站作', en: 'Reading here' },
	correctionReason: { zh: '说明', en: 'Reason' },
	correctionsCaption: { zh: '订正与说明，共{count}条', en: 'Corrections and notes, {count} in all' },

	indicatorCategory: { zh: '类别', en: 'Category' },
	indicatorNumber: { zh: '序号', en: 'No.' },
	indicatorName: { zh: '指标', en: 'Indicator' },
	indicatorAttribute: { zh: '属性', en: 'Attribute' },
	indicatorUnit: { zh: '责任单位', en: 'Responsible unit' },
	indicatorTarget: { zh: '十四五目标值', en: 'Target for the 14th Five-Year Plan' },

	homeTitle: {
		zh: '闵行区古美路街道国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
		en: 'Outline of the 14th Five-Year Plan for Economic and Social Development and the Long-Range Objectives Through the Year 2035 of Gumei Road Subdistrict, Minhang District',
	},
	homeDescription: {
		zh: '闵行区古美路街道“十四五”规划（2021—2025年）全文：六章正文、37项主要指标、六个重点项目，逐段可引用。',
		en: 'The full text of the 14th Five-Year Plan (2021–2025) of Gumei Road Subdistrict, Minhang, Shanghai: six chapters, 37 main indicators and six key projects, with an address for every paragraph.',
	},
	homeFacts: { zh: '文件信息', en: 'About the document' },
	documentNumber: { zh: '文号', en: 'Document number' },
	issuedBy: { zh: '发文机关', en: 'Issued by' },
	dated: { zh: '成文日期', en: 'Dated' },
	published: { zh: '发布日期', en: 'Published' },
	period: { zh: '规划期', en: 'Period' },
	periodValue: { zh: '2021—2025年，展望至2035年', en: '2021–2025, with an outlook to 2035' },
	homeGoals: { zh: '要建设的四个社区', en: 'Four communities to build' },
	homeChapters: { zh: '章节', en: 'Chapters' },

	about: { zh: '约{value}', en: 'about {value}' },
	derivedFrom: { zh: '推算：{how}', en: 'derived: {how}' },
	chartItem: { zh: '项目', en: 'Item' },
	chartValue: { zh: '数值', en: 'Value' },
	chartData: { zh: '数据表', en: 'Data table' },
	chartSource: { zh: '数据出处', en: 'Source' },
	chartSentence: { zh: '{title}：{values}。', en: '{title}: {values}.' },
	chartEnterprises: { zh: '实际企业户数', en: 'Actual number of enterprises' },
	chartBranches: { zh: '分支机构数', en: 'Number of branches' },
	chartSectors: { zh: '企业户数居前三位的行业所占比例', en: 'Share of the three industries with the most enterprises' },
	chartElection: { zh: '2018年居委会换届选举', en: 'The 2018 residents’ committee election' },
	chartNewJobs: { zh: '新增就业岗位目标', en: 'Target for new jobs' },
	chartParkAreas: { zh: '万源城公园各项面积', en: 'Areas of Wanyuan City Park' },
	chartParkNote: {
		zh: '各分项可能有重叠，不是总占地面积的份额。',
		en: 'The parts probably overlap; they are not shares of the site area.',
	},
	chartOperationsCenterAreas: { zh: '古美城运中心面积', en: 'Areas of the Gumei Urban Operations Center' },
	chartBlockAAreas: { zh: '万源城A街坊项目面积', en: 'Areas of the Wanyuan City Block A project' },
	chartBlockANote: {
		zh: '酒店和体验中心是项目的两个部分，规划没有列出其余部分的面积。',
		en: 'The hotel and the experience center are two parts of the project; the plan gives no areas for the rest.',
	},
	chartMetroSiteAreas: { zh: '麦德龙地块更新项目建筑面积', en: 'Floor areas of the Metro site renewal project' },
	chartIndicatorsByCategory: { zh: '37项指标按类别和属性', en: 'The 37 indicators by category and attribute' },
	chartIndicatorsByUnit: { zh: '37项指标按责任单位和属性', en: 'The 37 indicators by responsible unit and attribute' },
	chartIndicatorTargets: { zh: '以百分比表示的目标值', en: 'Targets given as percentages' },

	glossaryTitle: { zh: '术语', en: 'Glossary' },
	glossaryDescription: {
		zh: '规划中的术语、机构和提法：中英文对照、简明解释和出现之处。',
		en: 'The terms, institutions, and slogans of the plan: Chinese and English, a plain explanation, and where each occurs.',
	},
	glossaryIntro: {
		zh: '共{count}条。解释出自规划本身的，注明所在地址；出自一般知识的，也予注明；规划没有说明的代号，不作猜测。',
		en: '{count} entries. An explanation taken from the plan names its address; one from general knowledge says so; codes that the plan does not spell out are not guessed at.',
	},
	glossaryGroups: { zh: '分类', en: 'Groups' },
	basisPlan: { zh: '据规划', en: 'from the plan' },
	basisGeneral: { zh: '一般知识', en: 'general knowledge' },
	occursAt: { zh: '出处', en: 'Occurs at' },
	occursTimes: { zh: '出现于{count}处', en: 'Occurs in {count} places' },
	groupParty: { zh: '党的建设', en: 'Party building' },
	groupGovernance: { zh: '治理与法治', en: 'Governance and the rule of law' },
	groupServices: { zh: '公共服务', en: 'Public services' },
	groupSafety: { zh: '平安与应急', en: 'Safety and emergencies' },
	groupEconomy: { zh: '经济与营商', en: 'Economy and business' },
	groupCity: { zh: '城市与地名', en: 'The city and its places' },
	groupDocument: { zh: '文件与规划', en: 'The document and planning' },
	groupUnit: { zh: '机构与责任单位', en: 'Institutions and responsible units' },
	groupCodes: { zh: '代号与数字提法', en: 'Codes and numbered phrases' },

	aboutPlace: { zh: '关于', en: 'About' },
	notFoundTitle: { zh: '没有找到这个页面', en: 'Page not found' },
	notFoundText: {
		zh: '网址可能写错了，或者页面已经移走。可以从下面的章节进入。',
		en: 'The address may be mistyped, or the page has moved. The chapters below lead on.',
	},
	footerSource: {
		zh: '原文来源：上海市闵行区人民政府古美路街道办事处，{date}发布。',
		en: 'Source: Gumei Road Subdistrict Office, People’s Government of Minhang District, Shanghai, published {date}.',
	},
	footerCorrections: { zh: '文字订正逐条列明', en: 'Every correction is listed' },
} as const satisfies Record<string, Localized>;

export type StringKey = keyof typeof strings;
