import { type Fillers, words } from '#search/languages/fillers.ts';

export const en: Fillers = {
	stopWords: words(
		'a an and are as at be by can do does for from has have how i in is it many much of on or that the their there this to was what when where which who why will with',
	),
	questions: [],
	particles: '',
};
