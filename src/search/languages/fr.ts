import { type Fillers, words } from '#search/languages/fillers.ts';

export const fr: Fillers = {
	stopWords: words(
		'a au aux avec c ce ces cet cette comment combien d dans de des du elle en est et il ils j je jusqu l la le les leur m mais n ne nous ou pour puisqu qu quand que quel quelle quels quelles qui quoi s sa se ses son sont sur t un une vos votre vous y',
	),
	questions: [],
	particles: '',
};
