export const zh = {
	/** Names of languages, in this one. */
	languages: {
		zh: '中文',
		en: '英文',
		fr: '法文',
	},
	/** The same, as short as they stand before “side by side”. */
	languageInitials: {
		zh: '中',
		en: '英',
		fr: '法',
	},
	/** Names of the plan, from `src/data/plan.ts`. */
	plan: {
		name: '{plan}',
		shortName: '{shortName}',
		title: '{title}',
	},
	/** Header and footer of every page. */
	frame: {
		/** First link of the page, for the keyboard. */
		skip: '跳到正文',
		/** Names of the main menu, of the breadcrumb, and of the button that unfolds the menu on a phone. */
		navigation: '网站导航',
		youAreHere: '当前位置',
		menu: '菜单',
		/** Footer: where the text comes from, and links. */
		footerSource: '原文来源：{source}，{date}发布。',
		footerCorrections: '文字订正一览',
		accessibility: '无障碍声明',
		/** Who runs the site, and its code as a government site, where they are set. */
		host: '主办单位：{name}',
		siteCode: '网站标识码：{code}',
		reportError: '报告错误',
		/** Where the pages on the site itself say whom to tell of an error. */
		contactNone: '本站还没有设置报告错误的联系方式。',
		/** The same, before the contact: what a report should say. */
		contactReport: '发现文字、数据或使用上的问题，请告诉我们，并写明所在的地址和您用的设备。',
		contactLine: '联系方式：{contact}',
		/** Over a translation, on the screen and on paper. */
		unofficial: '{translation}为非正式译文，仅供参考，以{original}为准。',
		/** Between a label and what it names, and between the members of a list. */
		colon: '：',
		listComma: '、',
	},
	/** The main menu; also the breadcrumb. */
	nav: {
		home: '首页',
		chapters: '章节',
		tasks: '任务',
		indicators: '主要指标',
		projects: '重点项目',
		units: '责任单位',
		about: '关于',
		glossary: '术语',
	},
	/** How a place is named that has no number, in lists of passages and while read aloud. */
	address: {
		indicator: '指标{number}',
		notice: '通知第{number}行',
		colophon: '版记第{number}行',
		/** Names of the parts before and behind the chapters. */
		preface: '前言',
		noticeTitle: '印发通知',
		colophonTitle: '版记',
	},
	/** Pages of the chapters. */
	chapter: {
		contents: '本章目录',
		/** Links at the end of a chapter, or of an indicator's page, to the ones before and behind it; the first is their name. */
		neighbors: '上一页和下一页',
		previous: '上一章',
		next: '下一章',
		bilingualLink: '{originalInitial}{translationInitial}对照阅读本章',
		/** Beside a chapter's name on the home page. */
		readingTime: '{minutes}分钟',
		print: '打印本章或其中一部分',
		download: '下载本章',
	},
	/** Pages with two languages side by side: name in lists, title, description for search engines. */
	bilingual: {
		name: '{originalInitial}{translationInitial}对照',
		title: '{chapter}（{originalInitial}{translationInitial}对照）',
		description: '{chapter}：{original}与{translation}逐段对照。',
	},
	/** The editor's notes under a page, and the table of all of them. */
	corrections: {
		notes: '编者注',
		/** The mark in the text that leads to a note, and the link back. */
		noteMark: '注{number}',
		noteBack: '返回正文',
		notesAll: '全部订正与说明',
		/** What an editor's note does, and how sure it is. */
		kindRestored: '补字',
		kindUnit: '补注单位',
		kindNoted: '照录',
		certain: '确定',
		probable: '较为可能',
		/** The table: its heads, a cell, its caption. */
		number: '编号',
		place: '位置',
		kind: '类型',
		kindAndConfidence: '{kind}（{confidence}）',
		printed: '网页原文',
		reading: '本站采用',
		reason: '说明',
		caption: '订正与说明，共{count}条',
		/** In the place of the table, where there are none. */
		none: '没有订正，也没有编者注。',
	},
	/** The facts of the document, on the home page and in print. */
	document: {
		number: '文号',
		issuedBy: '发文机关',
		dated: '成文日期',
		published: '发布日期',
		period: '规划期',
		/** The plan's years, without and with how far it looks ahead. */
		years: '{first}—{last}年',
		yearsAndOutlook: '{first}—{last}年，展望至{outlook}年',
		inFull: '{periodInFull}',
	},
	/** The home page. */
	home: {
		/** For search engines. */
		description: '{placeInFull}{place}{term}（{period}）全文：{parts}，每一段都有地址，便于引用。',
		/** Headings of the page; the first two of links at its top as well. */
		residents: '居民关心的事',
		staff: '工作人员常用',
		facts: '文件信息',
		goals: '{countInWords}个目标',
		chapters: '章节与阅读时长',
		numbers: '主要目标和数据',
		/** The number of one that is a target, and the target behind the name of an indicator. */
		target: '目标{value}',
		targetNote: '目标：{target}',
		/** Link to the data files, among those for staff. */
		downloads: '数据下载',
		/** Under the name of the plan, on the page and on its picture for messengers. */
		lead: '{placeInFull}，{periodInFull}',
		place: '{placeInFull}，{period}',
		/** The field that opens the search. */
		search: '搜索：{moreExamples}',
		/** What the description counts. */
		partChapters: '{countInWords}章正文',
		partIndicators: '{count}项主要指标',
		partProjects: '{countInWords}个重点项目',
	},
	/** The drawing of the whole plan on the home page. */
	overview: {
		title: '规划图解',
		vision: '共同愿景',
		/** Names of its parts. */
		tasks: '{countInWords}个方面的任务',
		indicators: '{countInWords}类{total}项指标',
		group: '{name}（{count}项）',
		projects: '{countInWords}个重点项目',
		safeguards: '{countInWords}项保障措施',
		/** What its shapes are, in one sentence of these clauses; what has light, a sentence of its own. */
		key: '{clauses}。',
		roof: '屋顶是{what}',
		windows: '拱窗是{what}',
		floors: '楼层是{what}，一窗一项',
		doors: '门是{what}',
		stones: '基石是{what}',
		lights: '亮灯的窗，是本站查到有相关指标的任务。联系和亮灯都由本站整理，不是规划原文。',
		/** How many there are, and what is said of a shape: tasks of an area, those tied to indicators, the figure of a project, the indicators of a category. */
		tasksOf: '{count}项任务',
		indicatorsOf: '{count}项指标',
		floor: '{title}：{tasks}',
		lit: '{title}：{tasks}，其中{count}项有相关指标',
		door: '{title}：{label}{value}',
		row: '{name}：{kinds}',
		kind: '{kind}{count}',
		/** Below the drawing: the list of its words, and the drawing as a file. */
		asText: '文字版',
		save: '保存图片',
	},
	/** Charts: values, the table under each, and the titles of those drawn from the indicators. */
	charts: {
		about: '约{value}',
		/** How a value was reckoned that the plan does not print. */
		derivedFrom: '推算：{how}',
		item: '项目',
		value: '数值',
		data: '数据表',
		source: '数据来源',
		/** The whole chart in one sentence, read aloud in its place. */
		sentence: '{title}：{values}。',
		indicatorsByCategory: '{indicators}项指标的类别和属性分布',
		indicatorsByUnit: '{indicators}项指标的责任单位和属性分布',
		/** The same where the table tells no types. */
		indicatorsByCategoryPlain: '{indicators}项指标的类别分布',
		indicatorsByUnitPlain: '{indicators}项指标的责任单位分布',
		/** The chart of an indicator’s values: its title, the same of values that are added up, what stands beside the target. */
		valuesOfYears: '公布的数值与目标',
		totalsOfYears: '公布的数值逐年累计与目标',
		target: '目标{value}',
		/** Its legend and the columns of its table. */
		published: '公布的数值',
		tentative: '初步数或估计数',
		before: '规划期以前',
		line: '匀速推进线',
		goal: '达到目标的范围',
		total: '累计',
		/** Under the year of a value that the plan prints. */
		baseline: '规划印出的数值',
		notFromZero: '纵轴不从零开始。',
	},
	/** The table of indicators, its page, and the page of each. */
	indicators: {
		title: '主要指标',
		description: '{term}的{indicators}项主要指标：目标值、属性和责任单位，可筛选、排序和下载。',
		/** The same where the table tells no types, or no offices. */
		descriptionPlain: '{term}的{indicators}项主要指标，可筛选、排序和下载。',
		/** Above the list: how many there are, and of each type. */
		totals: '{indicators}项指标：{parts}。',
		ofType: '{name}{count}项',
		/** What an indicator is called by its number. */
		label: '指标{number}',
		/** Title of its page, for browsers, citations and messengers. */
		pageTitle: '指标{number} {name}',
		pageDescription: '指标{number} {name}：{plain}',
		/** Columns; also labels of filters and of links. */
		category: '类别',
		number: '序号',
		name: '指标',
		attribute: '属性',
		unit: '责任单位',
		target: '{targetHead}',
		baseline: '{baselineHead}',
		/** Head of the targets where the plan prints none of its own. */
		targetPlain: '目标值',
		/** The same of what was before the period. */
		baselinePlain: '基期值',
		/** Page of an indicator: how the target is meant, in a sentence each. */
		comparator: '目标说明',
		comparatorAtLeast: '达到或超过目标值即为实现。',
		comparatorAtMost: '不超过目标值即为实现。',
		comparatorRange: '落在这一区间内即为实现。',
		comparatorGrowth: '指比{base}增长的幅度。',
		comparatorYearly: '指每年比{base}增长的幅度。',
		comparatorNone: '目标以文字表述。',
		bindingMeaning: '这是约束性指标：政府必须确保实现的目标。',
		anticipatoryMeaning: '这是预期性指标：政府期望实现的目标，主要靠市场主体等各方面的自主行为实现。',
		/** The same page: that the target's unit of measure is not printed. */
		unitInferred: '原表没有印出计量单位，本站按“{unit}”理解，见编者注。',
		/** The same page: passages, link to the row, links to the indicators before and behind it. */
		passagesTitle: '正文中的相关段落',
		/** Under a passage: that what follows is this site’s remark. */
		passageReason: '为何相关：{reason}',
		/** Under a passage: shows the whole paragraph. */
		passageWhole: '整段',
		passagesNone: '正文中没有直接提到这项指标的段落。',
		placeInTable: '规划原文',
		rowOfTable: '指标表第{number}项',
		measureUnit: '计量单位',
		/** Under the picture of its target: what the picture means. */
		pictureTrack: '全长表示100%。',
		pictureSquares: '每格表示{value}。',
		pictureArrow: '箭头只表示增减方向，不按比例。',
		previous: '上一项',
		next: '下一项',
		/** Under the list: downloads, and link to the page of data. */
		download: '下载',
		dataDictionary: '各字段的含义',
		/** Above the list: filter and order. */
		filterLabel: '筛选指标',
		filterText: '名称中含有',
		sortBy: '按{column}排序',
		order: '排序',
		orderOfTable: '原表顺序',
		orderUp: '{column}升序',
		orderDown: '{column}降序',
	},
	/** Filters of indicators and tasks. */
	filter: {
		all: '全部',
		reset: '清除筛选',
		count: '显示{shown}项，共{total}项',
		/** Behind that, where none has what was chosen. */
		none: '。没有符合的，请换个条件或清除筛选。',
		/** On paper, before what was chosen. */
		printed: '筛选条件：',
	},
	/** Values reported for an indicator since. */
	monitoring: {
		title: '监测数据',
		none: '规划要求做好年度监测（{address}），截至{date}未见公布的监测数据。',
		noneKnown: '截至{date}未见公布的监测数据。',
		year: '年份',
		value: '数值',
		source: '数据来源',
		/** Under a value: whether it is final. */
		final: '最终数',
		provisional: '初步数',
		estimated: '估计数',
		/** Under a value: the words of its source, where they say it otherwise. */
		publishedAs: '原文“{words}”',
		/** The list of values that others took the place of, and an entry of it. */
		history: '修订记录',
		changed: '{span}：{from}改为{to}，{date}。',
		/** What unfolds the citations of the values. */
		cite: '引用这些数值',
	},
	/** What became of the plan: its page, and the states of indicators, tasks and projects. */
	progress: {
		title: '落实情况',
		/** For search engines. */
		description: '{term}落实情况：哪些已经实现，哪些没有，哪些未查到公布的数值，都注明出处。',
		/** What may be said of an indicator; one wording everywhere. */
		reached: '已实现',
		onCourse: '符合预期进度',
		behind: '落后于预期进度',
		notReached: '未实现',
		noValue: '未查到数值',
		notJudged: '不作判断',
		/** What may be said of a task, a measure or a project; one wording everywhere. */
		finished: '已完成',
		begun: '已启动',
		delayed: '推迟',
		changed: '有调整',
		dropped: '已取消',
		nothing: '未查到进展',
		/** Columns and fields of the filter. */
		kind: '种类',
		state: '状态',
		tasks: '任务',
		projects: '重点项目',
		/** Link from the home page. */
		each: '逐项查看',
		/** How many indicators have a value, where some do, and the day of the last look: on lists and on the home page. */
		known: '{count}项主要指标中，{known}项有公布的数值。',
		asOf: '截至{date}，{count}项主要指标均未查到公布的数值。',
		/** On the page of a project of which nothing is known. */
		nothingOn: '截至{date}，未见公布的进展。',
		/** On a task or project of which something is known: leads to the account. */
		more: '出处',
		/** The page: what is said where nothing has been published. */
		noneOfIndicators: '{count}项主要指标，均未查到公布的数值。',
		noneOfTasks: '{count}项任务，均未查到公布的进展。',
		noneOfProjects: '{count}个重点项目，均未查到公布的进展。',
		notGuessed: '没有公布的，本站不作猜测。',
		/** Links of the page: to its parts, to the method. */
		parts: '本页内容',
		partOf: '{name}（{count}）',
		/** Filter, columns, headings of the counts. */
		filterLabel: '筛选落实情况',
		latest: '最新数值',
		/** In short what an indicator is judged by: its latest value, the total up to a year, the mean of the years. */
		totalOf: '累计{value}（到{moment}）',
		meanOf: '年均{value}（到{moment}）',
		latestOf: '{value}（{span}）',
		byCategory: '按类别统计',
		byUnit: '按责任单位统计',
		/** Before the source of a milestone, and the day that was published behind it. */
		source: '来源：',
		publishedOn: '{date}公布',
	},
	/** Why an indicator is in its state, in a sentence with the numbers. */
	reasons: {
		noValue: '{period}的数值，目前未见公布。',
		targetInWords: '目标是文字，没有可以比较的数字。',
		valueInWords: '公布的是文字，没有可以比较的数字。',
		partOfYear: '公布的数值只涵盖一年中的一部分，不能与目标比较。',
		noBaseline: '{year}年为{value}。规划没有印出规划期以前的数值，无法判断进度。',
		yearsMissing: '缺少{missing}年的数值，无法计算。',
		lastYearMissing: '{due}年全年的数值未见公布，不能与目标比较。',
		atEnd: '{year}年为{value}，目标为{target}。',
		totalAtEnd: '到{moment}合计{total}，目标为{target}。',
		meanAtEnd: '{years}平均每年{mean}，目标为{target}。',
		totalAlready: '到{moment}合计{total}，目标（{target}）已经实现。',
		totalExceeded: '到{moment}合计{total}，已经超出目标（{target}）。',
		againstLine: '{year}年为{value}。如果从{fromYear}年的{from}匀速推进到目标（{target}），这时应为{expected}。',
		totalAgainstLine: '到{moment}合计{total}。如果从零开始匀速推进到目标（{target}），这时应为{expected}。',
		meanSoFar: '{years}平均每年{mean}，目标为{target}。',
		meetsAlready: '{year}年为{value}，已经达到目标（{target}）；到规划期结束还可能变化。',
		/** Behind any of them, where the verdict rests on a value that may still change. */
		tentative: '依据的是初步数或估计数，以后可能更改。',
		/** A year, years in a row, and moments in them. */
		year: '{year}年',
		endOfYear: '{year}年底',
		endOfMonth: '{month}底',
		/** The span of a value that covers a part of a year. */
		through: '截至{moment}',
	},
	/** The plan’s period, and when values were last looked for. */
	period: {
		/** How far the period is. */
		over: '规划期（{period}）已经结束。',
		running: '规划期为{period}，共{years}年，{year}年是第{number}年。',
		ahead: '规划期为{period}，还没有开始。',
		/** When values and milestones were last looked for. */
		lookedFor: '最近一次查找公布的数值和进展：{date}。',
		/** Before the title of the plan that follows. */
		successor: '接续的规划：',
	},
	/** The feed of published values, their changes, milestones and corrections. */
	feed: {
		title: '{plan}：数值和进展更新',
		/** What it tells; when values were last looked for stands behind it. */
		subtitle: '公布的数值及其修订、任务和项目的进展、文字订正。',
		/** Titles of entries. */
		value: '指标{number} {name}，{span}：{value}',
		change: '指标{number} {name}，{span}：{from}改为{to}',
		milestone: '{address} {name}：{date}{state}',
		correction: '文字订正{number}：{place}',
		/** Lines of entries. */
		state: '{state}。',
		source: '来源：{source}{number}，{date}公布。',
	},
	/** The page that says how progress is judged. */
	method: {
		title: '判断方法',
		/** For search engines. */
		description: '怎样判断一项指标已经实现、符合预期进度、落后还是未实现，每种情况举一个虚构的例子。',
		/** At the top: what is judged, by what, at which day; that the examples are invented. */
		intro: '同样的数值，按同样的规则，得出同样的结论。本站只用公布的数值和规划印出的目标，不作猜测。',
		moment: '判断的时点是最近一次查找的日期：{date}。',
		invented: '下面的例子都是虚构的，数字与任何规划无关，规划期设为{years}；结论由本站判断各项指标的同一段程序算出。',
		/** Headings. */
		verdicts: '六种结论',
		targets: '目标怎样理解',
		values: '数值怎样使用',
		works: '任务和项目',
		/** An example: its label with the day of the last look, its target, its values by year, what it comes to. */
		example: '虚构示例，查找日期：{date}',
		target: '目标',
		published: '数值',
		nothingPublished: '没有',
		ofSpan: '{span}：{value}',
		verdict: '结论',
		/** Targets of the examples, and the words among their values. */
		equals: '{value}',
		atLeast: '{value}以上',
		atMost: '不超过{value}',
		range: '{value}至{upTo}',
		growth: '平均每年增长{value}',
		inWords: '基本建成',
		wordsValue: '大部分完成',
		places: '处',
		/** What each verdict means. */
		reached: '目标年份已过，该年的数值达到目标。数值逐年累加的，看合计；合计只增不减，提前达到也算已实现。',
		onCourse:
			'目标年份未过，最新的数值在进度直线上，或者好于直线。直线从规划期以前的基数出发，匀速到达目标；逐年累加的从零出发。已经达到目标的，也属此类，因为以后还可能回落。',
		behind: '目标年份未过，最新的数值不及进度直线。',
		notReached: '目标年份已过，该年的数值没有达到目标。合计超出上限的，期末以前就能判断。',
		noValue: '规划期内没有查到公布的数值。没有公布不等于没有实现。',
		notJudged: '有公布的数值，但不能与目标比较，原因有以下几种。',
		/** How each kind of target is read. */
		ofEquals: '一个数：达到即可，超过也算。',
		ofAtLeast: '“以上”“不少于”：达到这个数即可，含本数。',
		ofAtMost: '“以内”“不超过”：不高于这个数即可，含本数。',
		ofRange: '两个数之间：落在区间内即可，含两端。',
		ofGrowth:
			'增长：可以是负数，也可以超过100%。说“年均”的，取各年的平均数；比某一年增长的，从零算起。目标本身为负的，降得更多也算。',
		ofNone: '文字：不作判断，只列出公布的文字。',
		/** How values are used. */
		ofLevel: '一般的数值各自独立，如比例：以最后一个全年数值为准。',
		ofYearly: '按年新增的数值，各年相加。缺少年份的，除非已有的合计足以判断，否则不作判断。',
		ofRunning: '从规划期开始累计的数值，最新的就是合计。',
		ofPart: '只涵盖一年中几个月的数值，只有能累加的才用，并与当月的直线比较。',
		ofBaseline: '基数取规划印出的数；规划没有印出的，取规划期前一年公布的数值。两者都没有的，没有直线可比。',
		ofTentative: '初步数和估计数照用，但注明以后可能更改。',
		/** How the state of tasks and projects is found. */
		ofWorks:
			'任务和项目的状态，取已公布的最近一条进展；同一天有几条的，取记在最后的一条。没有进展的，注明“{nothing}”。',
		ofMeasures:
			'任务本身没有进展、下属举措有进展的：全部举措状态相同，任务也取这一状态；否则，只要有举措启动或完成，任务就算“{begun}”。部分完成不等于全部完成。',
	},
	/** Citations, by the standard of each language, of a place, of the whole plan, and of a page in this site's own words, as a page prints them before its URL. What is copied: src/locales/citation-styles.ts. */
	cite: {
		title: '引用格式',
		/** The plan's number, behind its title, where it has one. */
		number: ': {number}',
		place: '{issuer}. {title}{number}[EB/OL]. ({date}). {place}. ',
		whole: '{issuer}. {title}{number}[EB/OL]. ({date}). ',
		page: '{title} - {site}[EB/OL]. ',
		/** A published value: its source, with or without an address, and behind that the place on this site. */
		valueOnline: '{source}{number}[EB/OL]. ({date}). {sourceUrl} ',
		value: '{source}{number}[Z]. {date}. ',
		valuePlace: '转引自{site}，指标{indicator}，{span}：{value}. ',
	},
	/** The offices responsible for indicators, and the page of each. */
	units: {
		title: '责任单位',
		description: '{units}个责任单位各自负责的指标，以及规划中提到各单位的段落，每个单位一页。',
		/** The same where the plan has no indicators. */
		descriptionPlain: '{units}个责任单位，以及规划中提到各单位的段落，每个单位一页。',
		pageDescription: '{name}负责的{count}项指标和相关段落。',
		/** The same of an office without indicators. */
		pageDescriptionPlain: '规划中提到{name}的段落。',
		count: '{count}项指标',
		/** Headings of an office's page. */
		mentions: '提到该单位的段落',
		mentionsNone: '正文中没有提到该单位。',
		passages: '与所负责指标有关的段落',
		/** Heading of the tasks tied to the office. */
		tasks: '相关任务',
		/** Links under the name of the office. */
		print: '打印规划中的相关内容',
		finder: '在任务检索中查看',
		csv: '下载本页内容（CSV）',
		/** Columns of its CSV file, and what a row may be besides indicator and task. */
		kind: '种类',
		passage: '段落',
		why: '关联理由',
		link: '网址',
	},
	/** The list of projects, and the page of each. */
	projects: {
		title: '重点项目',
		description: '{projectsInWords}个重点项目：位置、面积、投资和建设内容。',
		facts: '项目数据',
		tasks: '相关任务',
		indicators: '相关指标',
		/** What a list and a page lead with: the investment, or that the plan does not say. */
		investment: '投资',
		notStated: '规划未写明',
	},
	/** Drawings of projects. */
	sketches: {
		/** Under the drawing; in a list. */
		caption: '示意图，按规划写明的数字绘制。{scale}',
		short: '示意',
		/** In the drawing: the line of the ground; how many buildings, of how many storeys. */
		ground: '地面',
		eachOf: '{count}栋，各{storeys}',
		/** In the caption: what is to scale, by the kind of drawing. */
		areas: '各方块面积按同一比例；各部分可能重叠，不能相加。',
		stack: '各层面积按同一比例，宽度相同；规划没有写明每层面积的，按层平分。',
		storeys: '每层同高，宽度不按比例。',
		places: '每格表示{value}个。',
		nodes: '只表示联系，不按比例，也不表示位置。',
	},
	/** The page of the data files. */
	data: {
		title: '数据',
		description: '{indicators}项指标和规划全文的数据文件，以及各字段的含义。',
		/** The same where the plan has no indicators. */
		descriptionPlain: '规划全文的数据文件，以及各字段的含义。',
		intro: '数据文件与网页内容相同，各字段的含义见下文。',
		/** What each file is. */
		fileCsv: '{indicators}项指标，每种语言各占一列，可用Excel打开',
		fileXlsx: '{indicators}项指标，Excel文件',
		fileIndicatorsJson: '{indicators}项指标，供程序使用',
		fileObservations: '公布的数值，逐条列出来源',
		fileMilestones: '任务和项目的进展，逐条列出来源',
		fileProgress: '任务和项目的状态和进展，供程序使用',
		filePlanJson: '规划全文，逐段列出各种语言的文本',
		fileSchema: '{file}的结构（JSON Schema）',
		/** What each field of the whole text means. */
		fieldAddress: '地址，各种语言相同，今后不变',
		fieldKind: '类型：h1为章，h2为节，h3为项，p为段落，measure为举措，caption为表题，line为通知或版记中的一行',
		fieldChapter: '所在章的代码',
		fieldParent: '上一级标题的地址',
		fieldNumber: '标题前的编号',
		fieldText: '正文文字',
		fieldTrail: '所属各级标题，从章开始',
		fieldCorrections: '该处订正的编号',
	},
	/** The workbook that published values are written into, and read from: names of its sheets (each in every language, 31 letters together), heads of its columns, and its instructions, in order. */
	workbook: {
		file: '填报表：填写公布的数值和任务、项目的进展，由编辑导入本站',
		sheetStatus: '说明',
		sheetIndicators: '指标',
		sheetMilestones: '任务项目',
		sheetSources: '来源',
		sheetNotes: '备注更正',
		sheetPlaces: '地址',
		/** Heads, where the interface has no word for them. */
		asOf: '最后查找数值的日期',
		measureUnit: '计量单位',
		value: '{year}年：公布的数值',
		state: '{year}年：性质',
		source: '{year}年：来源代号',
		address: '地址',
		place: '任务、举措或项目',
		date: '日期',
		kind: '进展',
		words: '进展说明（{language}）',
		sourceKey: '来源代号',
		title: '来源名称（{language}）',
		url: '网址',
		documentNumber: '文号',
		publishedOn: '公布日期',
		through: '截至几月',
		note: '备注（{language}）',
		why: '更正原因（{language}）',
		/** Instructions; `sheets` names the sheet that a step is done on. */
		stepSources: '“{sheet}”：每个来源填一行：名称、网址或文号、公布日期（年-月-日）。没有来源的数值不收录。',
		stepIndicators:
			'“{sheet}”：在指标和年份的交叉处照来源所写填写数值，连同百分号、万、亿和单位，再选择性质和来源代号。没有公布的留空。',
		stepMilestones:
			'“{sheet}”：填写日期、进展、说明和来源代号。同一地址可以填几行，写在表末空行即可；举措的地址见“{places}”。',
		stepNotes: '“{sheet}”：数值只到某月的，写截至几月；需要说明的，写备注；改动已公布的数值，必须写更正原因。',
		stepAsOf: '“{sheet}”：把上面的日期改为最后一次查找数值的那一天。',
		stepCare: '不用公式、合并单元格和宏，不改动表头，保存为Excel工作簿（{ending}）。',
		stepImport: '交给编辑导入：有错的单元格会逐一列出，全部正确才会写入，重复导入不会重复添加。',
	},
	/** What each field of the indicator files means; “own” is the plan's own language, which has more than its translations. */
	fields: {
		number: '表中序号',
		address: '地址',
		category: '类别（{language}）',
		name: '指标名称（{language}）',
		nameOwn: '指标名称（{language}，补字后）',
		attributeId: '属性：binding为约束性，anticipatory为预期性',
		attribute: '属性（{language}）',
		unitId: '责任单位的代码，与该单位网页网址中的相同',
		unit: '责任单位（{language}）',
		unitOwn: '责任单位（{language}，照原表）',
		target: '目标值（{language}）',
		targetOwn: '目标值（{language}，照原表）',
		comparator: '目标的含义：{codes}，依次为等于、不少于、不超过、区间、增长、仅以文字表述',
		value: '目标值的数字，按计量单位填写：95%写作95，金额以元计',
		measure: '计量方式：percent为百分比，count为个数，yuan为元，words为文字',
		measureUnit: '数字所用的计量单位（{language}）',
		unitSource: '计量单位的来源：printed为印在目标值中，name为印在指标名称中，inferred为本站推断',
		passages: '正文相关段落的地址，以空格分隔',
		/** The account: what is said of an indicator, and on which day. */
		asOf: '最近一次查找公布数值的日期',
		verdict: '落实状态的代码：{codes}',
		verdictLabel: '落实状态（{language}）',
		verdictWhy: '状态的理由（{language}）',
		valuesPublished: '已公布数值的个数',
		/** Before what a field means: that it is of the latest value. */
		latest: '规划期内最新数值：{meaning}',
		/** A value and who published it. */
		year: '年份',
		through: '数值只涵盖年初到某月时，截至的月份',
		observed: '数字，以指标的计量单位为准；只公布文字的为空',
		publishedAs: '来源的原话',
		valueState: '数据性质：{codes}，依次为最终数、初步数、估计数',
		source: '来源名称（{language}）',
		sourceUrl: '来源网址',
		sourceNumber: '来源文号',
		publishedOn: '来源公布日期',
		note: '说明（{language}）',
		/** What took the place of a value, when and why. */
		newValue: '改后的数字',
		newPublishedAs: '改后来源的原话',
		revisedOn: '修订日期',
		why: '修订原因（{language}）',
		/** What became of a task, a measure or a project. */
		workAddress: '任务、举措或项目的地址',
		date: '日期',
		milestoneKind: '进展的代码：{codes}',
		words: '进展（{language}）',
		workKind: '种类：task为任务，project为项目',
		workName: '名称（{language}）',
		workState: '落实状态的代码：{codes}',
	},
	/** The glossary. */
	glossary: {
		title: '术语',
		description: '规划中的术语、机构和提法：{originalInitial}{translationInitial}文对照、简明解释和出处。',
		/** The same in a plan of one language. */
		descriptionPlain: '规划中的术语、机构和提法：简明解释和出处。',
		intro:
			'共{count}条。解释出自规划的，注明“据规划”和地址；属于一般知识的，注明“一般知识”；规划没有说明的代号，不作猜测。',
		/** Name of the links to the groups. */
		groups: '分类',
		/** Behind an explanation: what it rests on. */
		basisPlan: '据规划',
		basisGeneral: '一般知识',
		/** Before the places of a term; the second unfolds many. */
		occursAt: '见于',
		occursTimes: '见于{count}处',
	},
	/** The task finder. */
	tasks: {
		title: '任务检索',
		description:
			'{term}的{areas}个方面、{tasks}项任务和{measures}条举措，可按字词、方面、责任单位和指标筛选，可打印、复制和下载。',
		/** The same where nothing but words and areas can be chosen. */
		descriptionPlain: '{term}的{areas}个方面、{tasks}项任务，可按字词和方面筛选，可打印、复制和下载。',
		intro: '规划在{areas}个方面提出{tasks}项任务，任务之下共有{measures}条举措。',
		/** The same where they have no measures. */
		introPlain: '规划在{areas}个方面提出{tasks}项任务。',
		/** Behind it, where indicators or offices are tied to tasks. */
		ties: '任务与指标、单位的对应关系由本站根据文字整理，规划本身没有标注。',
		/** Offices and indicators tied to a task: by this site, which the label says. */
		unit: '本站关联的单位',
		indicator: '本站关联的指标',
		/** Filter: its name, and the field for words. */
		filter: '筛选任务',
		words: '任务中含有',
		/** Buttons above the tasks. */
		csv: '下载所列任务（CSV）',
		fold: '只看标题',
		/** Where the filter leaves none; the second is a link that goes on in the sentence. */
		none: '没有符合条件的任务。可以放宽条件，或者',
		search: '在全文中搜索',
		/** Names of the filter and of the columns of the file. */
		area: '方面',
		task: '任务',
		text: '文字',
		inChapter: '在正文中阅读',
		page: '本任务的页面',
		print: '打印本任务在规划中的文字',
		/** Title of a task's page, for browsers, citations and messengers. */
		pageTitle: '任务{address} {title}',
		/** Beside the offices and indicators tied to it. */
		projects: '本站关联的项目',
		/** Links to the tasks before and behind it. */
		previous: '上一项任务',
		next: '下一项任务',
	},
	/** Before the sentence that says in the site's own words what a task or project will do. */
	plain: {
		label: '本站通俗解读',
	},
	/** Buttons that copy, and what is said then. */
	copy: {
		link: '复制链接',
		citation: '复制引文',
		text: '复制文字',
		/** The main action at a paragraph and at selected words; a citation in a form that programs read. */
		textAndSource: '复制文字和出处',
		save: '存为文件',
		copied: '已复制',
		/** What should have been copied stands behind it, or below. */
		failedFor: '复制失败，请手动复制下面的文字：',
	},
	/** “Share and cite” at the end of a page. */
	share: {
		/** The kind of page, on its picture for messengers. */
		cardChapter: '规划正文',
		title: '分享与引用',
		url: '本页网址',
		send: '分享…',
		/** In WeChat’s browser, before the files of a page. */
		outside: '微信里打不开文件，也存不下。请点右上角的“…”，选“在浏览器打开”，或复制链接到浏览器里打开。',
		/** The QR code for those who do not see it, and what is under it. */
		qr: '本页网址的二维码',
		scan: '用手机扫码，打开本页',
		/** Behind words that are copied: where they stand. A blank keeps the bracket from the URL. */
		source: '（{place}，{number}，{url} ）',
		/** The same in a plan without a number. */
		sourcePlain: '（{place}，{url} ）',
		/** Words that go from one place to another. */
		span: '{first}至{last}',
		/** The tools beside selected words: their name, and how the keyboard reaches them. */
		selection: '选中的文字',
		selectionKeys: '已选中文字，按Tab键使用工具，按Esc键关闭。',
		/** A report of a fault: subject and text of the mail, the text of the plan it is about, the mark where a long quotation is cut. */
		reportSubject: '《{plan}》{place}有误',
		reportBody: '位置：{place}\n网址：{url}\n版本：{edition}\n文字：{quote}\n\n问题：',
		edition: '{ownLanguage}版，{date}发布',
		cut: '……（以下从略）',
		/** Where faults are reported on another page: what is to be pasted there is copied. */
		reportCopied: '内容已复制，请粘贴',
		/** The poster of a page: what opens it, its name, what it is to those who do not see it, and what stands below it. */
		poster: '保存海报',
		posterTitle: '海报',
		posterAlt: '《{title}》海报。上面的文字节录自本页，均可在本页读到。',
		posterHold: '长按图片，或者按下面的按钮保存。',
		posterSave: '保存图片',
		posterClose: '关闭',
		/** On the poster: what it is of, rows without room, and that it is not all. */
		posterTask: '任务{address}',
		posterProject: '重点项目{address}',
		posterMore: '另有{count}项，请看网页',
		posterExtract: '节录自{address}，全文请扫码',
		posterExtractWhole: '节录，全文请扫码',
	},
	/** The page `/offline/`: what is kept on the device, and keeping all. */
	offline: {
		title: '离线阅读',
		description: '没有网络时也能读本规划：打开过的页面自动留存，整部规划可以一次存到本设备。',
		intro:
			'打开过的页面会留在本设备上，没有网络时也能再看。也可以一次存下整部规划：各语言的全部页面，搜索、摘录和朗读都能离线使用。',
		without: '现在的浏览器或打开方式不能在本设备上留存页面。可以下载或打印：',
		size: '整部规划约占{size} MB空间，下载约用{sent} MB流量。',
		keep: '把整部规划存到本设备',
		keeping: '正在保存…',
		done: '保存完成，现在没有网络也能读。',
		whole: '整部规划已于{day}存到本设备，约占{size} MB，版本号{edition}。',
		newer: '网站已有新版本。',
		update: '更新为新版本',
		remove: '从本设备全部删除',
		removed: '已全部删除。以后打开的页面仍会留存。',
		full: '没有存完：本设备空间不够，或者浏览器不允许。已存的页面不受影响。',
		stopped: '网络中断，已存{done}/{all}。联网后再按一次，接着保存。',
		noNetwork: '现在没有网络，联网后可以保存整部规划。',
		forbidden: '浏览器不允许网站在本设备上留存内容。',
		pages: '本设备上的页面',
		/** What the worker writes at the head of a page that it shows without a network; the edition is the day the server says. */
		kept: '没有连上网络。这是{day}存到本设备的页面。',
		keptOf: '没有连上网络。这是{day}存到本设备的页面，网站发布于{edition}。',
		missing: '没有连上网络，本设备也没有留存您要打开的页面。',
	},
	/** What a reader collects. */
	extracts: {
		title: '我的摘录',
		description:
			'把规划的段落、任务、指标和项目收集在一起，排好顺序，写上笔记，打印、存成Word文件，或者用链接发给别人。',
		intro:
			'您在各页收集的内容都在这里，只存在这台设备上。可以调整顺序、写笔记，打印、存成Word文件，或者复制成链接发给别人。',
		without: '摘录需要运行脚本。不能运行时，请直接阅读或打印：',
		empty: '还没有摘录。在任务、指标、项目、责任单位或搜索结果的页面上，按“加入我的摘录”就会收到这里。',
		/** Buttons on other pages, and what is said beside them. */
		add: '加入我的摘录',
		addAll: '全部加入我的摘录（{count}项）',
		added: '已加入{count}项。',
		already: '已经在我的摘录里。',
		notAdded: '没有加入：浏览器的存储空间已满，或者不让网站保存。',
		open: '看我的摘录',
		/** Buttons of an entry and of the list. */
		up: '上移',
		down: '下移',
		remove: '移除',
		note: '笔记',
		print: '打印',
		clear: '全部清除',
		keep: '保留',
		undo: '撤销',
		clearAsk: '要清除全部{count}项摘录和笔记吗？',
		moved: '{item}现在是第{at}项，共{of}项。',
		removed: '已移除{item}。',
		cleared: '已清除{count}项。',
		undone: '已恢复。',
		linkCopied: '已复制链接，里面有{count}项摘录和笔记，不经过服务器保存。',
		making: '正在生成Word文件……',
		made: 'Word文件已生成。',
		wordFailed: 'Word文件没有生成。请检查网络后再试；摘录都还在。',
		textFailed: '没能取得规划文字。请检查网络，再重新打开本页；摘录都还在。',
		/** Over extracts that a link brought, and what can be done with them. */
		received: '这个链接带来{count}项摘录，下面按收到的样子显示；您自己的摘录没有变。',
		receivedPart: '这个链接不完整或已损坏，下面是还能读出的{count}项；您自己的摘录没有变。',
		receivedNone: '这个链接已损坏，读不出摘录。请让对方重新复制一次；您自己的摘录没有变。',
		otherEdition: '这个链接来自另一个规划或另一个版本，同一个地址在这里可能是别的内容。',
		toMine: '加到我的摘录',
		replace: '换掉我的摘录',
		own: '看我自己的摘录',
		taken: '已加入{count}项。',
		replaced: '我的摘录已换成收到的{count}项。',
		gone: '本规划没有{item}，这一项仍然留着。',
		/** Before chosen words that the text shown does not have. */
		quoteGone: '当时选取的文字，与这里现在的文字不一致：',
		quoteOther: '当时选取的{language}文字：',
		/** What the browser kept cannot be read, or it keeps nothing. */
		damaged: '这台设备上原来保存的内容有一部分读不出来，已原样留着；其余照常。',
		refused: '浏览器不让网站在这台设备上保存内容，离开本页后摘录不会留下。',
		full: '没有保存：浏览器的存储空间已满，或者不让网站保存。请复制链接或存成Word文件。',
		/** Title of the Word file, and the day in it and on paper. */
		documentTitle: '规划摘录',
		day: '摘录日期：{day}',
	},
	/** Checking a quotation. */
	verify: {
		/** Title of the page “Check a quotation”, for search engines too, and what stands above its field. */
		title: '核对引文',
		description: '粘贴引用规划的文字，逐段核对：逐字相符、有出入，还是规划里没有。核对在您的设备上进行。',
		intro:
			'粘贴引用规划的文字，一句到几页都可以。本站逐段指出：逐字相符、有出入，还是规划里没有，并给出原文、出处和链接。核对在您的设备上进行，文字不会传出。',
		forgives: '换行、空格、全角半角、引号、繁体字的不同不算出入，但会逐项说明。',
		/** The field and its button; in their place where no script runs, before a link. */
		field: '要核对的文字',
		go: '核对',
		without: '核对引文要用脚本。不能运行脚本时，可以用浏览器的“在页面中查找”，在全文里找：',
		/** What is said below the button: while it works, and what hinders it. */
		working: '正在核对…',
		failed: '没能取得规划的文字。请检查网络，再试一次；粘贴的文字还在。',
		faultEmpty: '还没有文字。请先粘贴要核对的文字。',
		faultNoWords: '粘贴的内容里没有可以核对的文字。',
		faultBinary: '粘贴的内容不是文字，像是文件本身。请打开文件，复制其中的文字。',
		beyond: '文字太长，只核对了前{checked}个字符，后面{beyond}个字符没有核对。',
		/** What came of it: all pieces, and how the difference is shown. */
		summary: '共{count}段：逐字相符{verbatim}段，有出入{differs}段，规划里没有{absent}段。',
		none: '没有一段出自规划。规划在本站有{languages}文本。',
		results: '核对结果',
		checkedOn: '核对日期：{day}',
		legend: '划去的是引文多出的，加下划线的是引文漏掉的。',
		/** The verdict on a piece. */
		verbatim: '逐字相符',
		differs: '有出入',
		absent: '规划里没有',
		/** Where it stands, when it goes from one place to another; where else; what was let pass between it and the plan. */
		span: '{first}至{last}',
		elsewhere: '同样的文字另有{count}处。',
		forgiven: '不计出入：{list}。',
		lineBreaks: '换行',
		blanks: '空格',
		quotes: '引号',
		width: '全角半角',
		traditional: '繁体字',
		lookalikes: '同形的另一字符',
		cut: '省略号处略去了规划的文字。',
		/** Read out before words that the quotation has more, or lacks, or leaves out at an ellipsis; how many; under the words the plan’s own. */
		added: '多出',
		omitted: '漏掉',
		cutHere: '此处略去',
		countHan: '多出{added}字，漏掉{omitted}字。',
		countLatin: '多出{added}词，漏掉{omitted}词。',
		marksOnly: '只有标点不同。',
		own: '规划原文',
		more: '显示其余{count}段',
		print: '打印核对结果',
	},
	/** The whole plan on one page, and what is printed. */
	print: {
		title: '全文浏览',
		description: '规划全文都在这一页，可打印全部或一部分，也可下载PDF。',
		/** The same where there are no PDF files. */
		descriptionPlain: '规划全文都在这一页，可打印全部或一部分。',
		intro: '规划全文都在这一页，可以用浏览器的“在页面中查找”，也可以打印全部或一部分。',
		/** At the foot and the head of each sheet. */
		paperFolio: '第 {page} 页，共 {pages} 页',
		paperNumber: '{number}，{date}',
		/** The same with two languages side by side. */
		both: '全文{originalInitial}{translationInitial}对照',
		bothDescription: '规划全文，{original}与{translation}逐段对照，可打印全部或一部分。',
		/** Links that choose the language of what is printed. */
		languages: '打印语言',
		languageBoth: '{originalInitial}{translationInitial}对照',
		/** The form that chooses parts: heading, how it works, its fields and buttons. */
		choose: '选择打印范围',
		chooseHint: '不选就打印全文。所选范围会记在网址里，可以收藏或转发。',
		byChapter: '章、节、任务',
		/** Unfolds the sections and items of a chapter. */
		partsOf: '只选其中几节',
		byIndicator: '主要指标',
		byUnit: '单位（含其指标和相关段落）',
		noUnit: '不选',
		now: '打印',
		reset: '清除所选范围',
		/** Larger type on paper, and the PDF file in it. */
		large: '大字打印（正文16磅以上）',
		pdfLarge: '全文（大字版，正文16磅以上）',
		/** How many sheets about, behind what will be printed. */
		sheets: '约{count}页。',
		/** What will be printed. */
		chosenAll: '将打印全文。',
		chosen: '将打印：{parts}。',
		chosenNone: '网址所指的范围（{parts}）不存在，将打印全文。',
		/** Over a print of parts. */
		excerpt: '节选：{parts}',
		/** On the cover of the whole plan, where nothing is known of what became of it. */
		nothingKnown: '截至{date}，未见公布的监测数据和进展。',
		/** Headings of the printed document. */
		contents: '目录',
		charts: '附图',
		glossary: '术语对照',
		/** Links to PDF files, and what each is. */
		pdfFiles: 'PDF文件',
		pdfWhole: '全文',
		pdfFacts: 'PDF，{pages}页，{size}',
	},
	/** Word and EPUB files: lines of links where a text can be downloaded. */
	documents: {
		/** Heading of the lines on the page of the whole plan. */
		title: 'Word和EPUB文件',
		/** Before the links of a line. */
		word: 'Word文件',
		book: 'EPUB电子书',
		/** Names of the two layouts. */
		plain: '普通版式',
		official: '公文版式（GB/T 9704）',
		/** In a book: what its reading program names by these. */
		places: '地址',
		landmarks: '书内导航',
		titlePage: '书名页',
		text: '正文',
		/** What is said of a book to those who choose by how it can be read. */
		accessibility:
			'全书为文字，标题分级，图表以数据表给出，字体和字号由阅读软件决定。规划没有页码，页码列表以各级标题的地址代替。',
	},
	/** The panel of reading settings and the two buttons in the header. */
	settings: {
		title: '阅读设置',
		short: '设置',
		/** Button in the header that turns on large text, large buttons, and simpler pages, all at once. */
		elderEdition: '长辈版',
		/** Choices of the panel. */
		text: '字号',
		text100: '标准',
		text125: '大',
		text150: '特大',
		spacing: '行距',
		normal: '标准',
		wide: '宽',
		theme: '明暗',
		auto: '跟随系统',
		light: '浅色',
		dark: '深色',
		/** Switches of the panel. */
		more: '其他',
		contrast: '高对比度',
		ruler: '阅读尺',
		clauses: '分句显示：每个分句另起一行',
		elder: '长辈版：大字、大按钮、内容从简',
		/** Whether this device can read aloud; where it cannot, the reason stands in the place of the second. */
		voice: '朗读：',
		voiceReady: '本设备可以朗读，请在章节页点“朗读”。',
		reset: '恢复默认设置',
		close: '完成',
	},
	/** The page for links that lead nowhere. */
	notFound: {
		title: '页面不存在',
		/** Link behind the title, where it is said in another language than the page's. */
		home: '回到首页',
		text: '网址可能有误，或者页面已经移走。请从下面的章节进入。',
		/** Heading over what comes near the path, and the link to search for its words. */
		offer: '您要找的可能是',
		search: '搜索这些字词',
	},
	/** Search: its window and its page. Scripts name these words without “search”. */
	search: {
		title: '搜索',
		description: '搜索规划全文：任务、举措、指标、项目、责任单位和术语，可以用日常说法、拼音、繁体字或{translation}。',
		/** The same where the plan lacks something of that. */
		descriptionPlain: '搜索规划全文，可以用日常说法、拼音和繁体字。',
		/** Grey in the empty field. */
		placeholder: '{examples}',
		/** Button that closes the window, and other panels. */
		close: '关闭',
		/** Headings of groups of results. */
		suggestions: '直达',
		literal: '含有“{query}”的段落',
		literalOther: '含有这些字词的段落',
		reading: '按规划用语找到的段落',
		everyday: '按常见问法找到的段落',
		/** The asked words that led to a result, which the plan does not have. */
		foundAs: '按常见问法找到：{words}',
		partial: '部分相符',
		names: '责任单位和术语',
		other: '{otherLanguage}版中的结果',
		/** What was found, and how many. */
		count: '{count}条结果',
		noLiteral: '全文中没有与“{query}”完全相符的文字，下面是部分相符的段落。',
		none: '全文中没有找到“{query}”。',
		/** Where nothing was found: why, and links to go on. */
		noneHint: '规划可能没有涉及。可以换个说法，或者：',
		noneOther: '在{otherLanguage}版中搜索“{query}”',
		noneTasks: '在任务检索中逐项查看',
		noneContents: '从章节目录看起',
		nonePrint: '在全文浏览页中查找',
		/** How the query was understood; `or` stands between several words within the quotation marks. */
		readingSynonym: '规划中与“{from}”最接近的说法是“{to}”，已一并搜索。',
		readingSound: '已按读音搜索“{to}”。',
		readingPinyin: '已按拼音“{from}”搜索“{to}”。',
		readingSpelling: '没有找到“{from}”，已按相近的写法搜索“{to}”。',
		readingNumber: '已把“{from}”按规划的写法“{to}”搜索。',
		/** That the plan has nothing on it. */
		readingUntreated: '规划没有涉及“{from}”。',
		or: '”“',
		/** The place that was typed, and how to go there. */
		place: '找到“{found}”，按回车前往。',
		/** What is said while it works, or fails; links stand behind “failed”. */
		working: '正在搜索…',
		failed: '全文搜索加载失败，请检查网络后重试。目前仍可按标题查找，也可以：',
		unavailable: '搜索加载失败，请检查网络后重试。',
		without: '搜索要用脚本，而这里不能运行。下面两页列出全部内容，可以用浏览器的“在页面中查找”：',
		/** Links to more, and the keys of the window. */
		all: '查看全部结果',
		more: '更多结果',
		keys: '↑↓选择，回车打开，Esc关闭',
		/** What the reader may write into the field beside words. */
		operators: '加引号，只找原样的文字；在词前加“-”（前面空一格），排除有这个词的段落。',
		/** Buttons that take the results along, and the heads of the file's columns. */
		csv: '下载这些结果（CSV）',
		printResults: '打印这些结果',
		columns: '类型|地址|标题|文字|找到它的问法|链接',
		/** What narrows the results. */
		facetType: '类型',
		facetUnit: '本站关联的单位',
		facetState: '落实情况',
		facetAll: '全部',
		/** One of them, and how many results it leaves. */
		facetCount: '{name}（{count}）',
		/** What a result is. */
		typeTask: '任务',
		typeMeasure: '举措',
		typeIndicator: '指标',
		typeProject: '项目',
		typeSection: '章节',
		typeUnit: '责任单位',
		typeTerm: '术语',
		typePage: '页面',
	},
	/** Reading aloud: the button of a page, and the bar it opens. */
	readAloud: {
		start: '朗读',
		tools: '朗读控制',
		play: '播放',
		previous: '上一段',
		next: '下一段',
		speed: '语速',
		slow: '慢',
		normal: '标准',
		fast: '快',
		place: '当前段落',
		close: '关闭',
		/** What the bar says. */
		hint: '点击任意一段文字或旁边的地址，就从该处读起。',
		from: '从{place}读起',
		done: '本页已读完。',
		/** Why nothing is read; the voice is one of the page's language. */
		failed: '朗读功能加载失败，请检查网络后重试。',
		silent: '语音没有响应。请再点“播放”，或关闭浏览器后重新打开。',
		blocked: '浏览器要求再点一次“播放”。',
		broken: '朗读在这一段中断，请点“播放”重试。',
		noEngine: '这个浏览器没有朗读功能。',
		noVoice: '本设备没有安装{ownLanguage}语音，不能朗读。',
		remoteOnly: '本设备只有在线{ownLanguage}语音，使用时须把文字传到设备之外，因此本站不用。',
	},
} as const;
