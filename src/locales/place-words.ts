/**
 * What readers of a language write beside the number of a place of a plan. All
 * lower case, after NFKC; what is written with traditional characters too
 * stands in both. Letters and characters alike: a reader of one language
 * may write in another, so all of them are read together.
 */
export interface PlaceWords {
	/** Chapters, sections, items and the texts under a heading. */
	chapter: string;
	section: string;
	item: string;
	block: string;
	/** What counts within a heading or the whole plan. */
	task: string;
	measure: string;
	indicator: string;
	project: string;
	/** The lines before and behind the text, and the chapter before the first. */
	notice: string;
	colophon: string;
	preface: string;
	/** What stands between a number and what is counted: the fourth *one of* the projects. */
	counter?: string;
	/** What makes an ordinal of the number behind it, or says nothing. */
	ordinal: string;
	filler: string;
	/** What stands between a part and the whole that it is a part of, the whole behind it. */
	within: string;
	/** Numbers from one on as words, and twenty, thirty and so on; one-and-twenty is not read. */
	numbers?: string;
	ordinals?: string;
	tens?: string;
	ordinalTens?: string;
	/** Hundred, thousand, million, a thousand million; what says per cent; what joins parts of a number. */
	scales?: string;
	percent?: string;
	joining?: string;
}

/** Words of a kind, by language, parted by `|`. */
export const placeWords: readonly PlaceWords[] = [
	{
		chapter: '章|部分|篇',
		section: '节|節|小节|小節',
		item: '项|項|条|條|款|点|點|小点|目',
		block: '段|段落|自然段|段话|段話',
		task: '任务|任務|主要任务|重点任务|工作任务',
		measure: '是|举措|舉措|措施',
		indicator: '指标|指標|主要指标|指标项|序号|指标序号',
		project: '项目|項目|重点项目|重点工程|工程',
		notice: '通知|印发通知',
		colophon: '版记|版記',
		preface: '前言|序言|引言',
		counter: '个|個|号|號|行|大',
		ordinal: '第|№|#',
		filler: '的|之|里|中|见|見|参见|详见|规划|纲要|本规划|地址|编号|关于',
		within: '',
	},
	{
		chapter: 'chapter|chapters|chap|ch|part|pt',
		section: 'section|sections|sect|sec|§',
		item: 'item|subsection|point|article|art|clause|subclause',
		block: 'paragraph|para|par|¶|block|passage',
		task: 'task|tasks|main task',
		measure: 'measure|measures',
		indicator: 'indicator|indicators|ind|kpi',
		project: 'project|projects|key project|proj',
		notice: 'notice|notice of issuance',
		colophon: 'colophon|imprint',
		preface: 'preface|foreword',
		ordinal: 'no|nos|number|num|nr',
		filler: 'the|see|cf|at|address|plan|line|s',
		within: 'of|in|within|under|from',
		numbers:
			'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
		ordinals:
			'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth',
		tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
		ordinalTens: 'twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth',
		scales: 'hundred|thousand|million|billion',
		percent: 'percent|per cent|pct',
		joining: 'and|a',
	},
	{
		chapter: 'chapitre|chapitres|partie',
		section: 'section|sous-section',
		item: 'alinéa|rubrique',
		block: 'paragraphe',
		task: 'tâche|tâches',
		measure: 'mesure|mesures',
		indicator: 'indicateur|indicateurs',
		project: 'projet|projets|projet clé',
		notice: 'avis',
		colophon: 'mentions',
		preface: 'préface|avant-propos',
		ordinal: 'n°|numéro',
		filler: 'le|la|les|l|voir|adresse|ligne',
		within: 'du|de|des|dans|de la',
		numbers:
			'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf',
		ordinals:
			'première|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième',
		tens: 'vingt|trente|quarante|cinquante|soixante',
		ordinalTens: 'vingtième|trentième|quarantième|cinquantième|soixantième',
		scales: 'cent|mille|million|milliard',
		percent: 'pour cent|pourcent',
		joining: 'et',
	},
];
