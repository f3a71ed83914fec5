/** Numbers that the English has and the Chinese does not print as figures, each with the reason and the places. */
export const numberExceptions = [
	{ number: '2021–2025', addresses: ['2.1.1-1', '3.3-2', '4.1.1-1', '4.1.6-6', '5.6-1', '6.1-1'], reason: 'The glossary asks for the years of a plan period at its first mention in a chapter.' },
	{ number: '2016–2020', addresses: ['1.1-1', '4.2.4-1'], reason: 'The years of the 13th Five-Year Plan period, likewise.' },
	{ number: '2020', addresses: ['indicator-31'], reason: 'The year in which the 13th Five-Year Plan period ended.' },
	{ number: '2011–2015', addresses: ['1.1.5-1'], reason: 'The years of the 12th Five-Year Plan period, likewise.' },
	{ number: '19', addresses: ['2.2.1-1'], reason: 'COVID-19 is the name of the disease.' },
	{ number: '10,000', addresses: ['indicator-28'], reason: 'Per ten thousand: the Chinese writes the unit in words.' },
] as const;
