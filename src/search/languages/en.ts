import { type Fillers, words } from '#search/languages/fillers.ts';

export const en: Fillers = {
	stopWords: words(
		'a all am an and any are as at be by can could did do does for from get got has have how i if in is it let many me much my of on or our should so some somewhere something that the their them there these they this those to us was we were what when where which who why will with would you your',
	),
	questions: [],
	particles: '',
};
