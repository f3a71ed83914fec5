/** One page of each type, by its path in the default language. */
export const pageTypes = [
	'/',
	'/chapters/tasks/',
	'/chapters/goals/',
	'/indicators/',
	'/indicators/10/',
	'/tasks/',
	'/search/',
	'/glossary/',
	'/bilingual/review/',
	'/about/',
	'/accessibility/',
	'/print/',
	'/units/',
	'/units/justice-office/',
	'/projects/wanyuan-city-park/',
	'/data/',
] as const;
