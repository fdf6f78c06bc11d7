import type { Kind } from '#lib/schema/quiz.ts';

export interface Source {
	readonly text: string;
	readonly href?: string | undefined;
	/** The kind of quiz that rests on it; every kind if it is left out. */
	readonly kind?: Kind;
}

/** The works on which the method rests; those of a quiz are in its own files. Titles are not translated, so the list is the same in every language. */
export const SOURCES: readonly Source[] = [
	{
		text: 'Mabe & West, Validity of self-evaluation of ability, Journal of Applied Psychology 67, 1982',
		href: 'https://doi.org/10.1037/0021-9010.67.3.280',
		kind: 'roles'
	},
	{
		text: 'McDaniel et al., Situational judgment tests, response instructions, and validity, Personnel Psychology 60, 2007',
		href: 'https://doi.org/10.1111/j.1744-6570.2007.00065.x',
		kind: 'roles'
	},
	{
		text: 'Cohen, Cohen, Aiken & West, The problem of units and the circumstance for POMP, Multivariate Behavioral Research 34, 1999',
		href: 'https://doi.org/10.1207/S15327906MBR3403_2'
	},
	{
		text: 'Brennan, Raw-score conditional standard errors of measurement in generalizability theory, Applied Psychological Measurement 22, 1998',
		href: 'https://doi.org/10.1177/014662169802200401'
	},
	{
		text: 'Cronbach & Gleser, Assessing similarity between profiles, Psychological Bulletin 50, 1953',
		href: 'https://doi.org/10.1037/h0057173',
		kind: 'roles'
	},
	{
		text: 'Iachan, A family of differentiation indices, Psychometrika 49, 1984',
		kind: 'profile'
	},
	{
		text: 'Efron & Morris, Data analysis using Stein’s estimator and its generalizations, Journal of the American Statistical Association 70, 1975',
		href: 'https://doi.org/10.1080/01621459.1975.10479864',
		kind: 'profile'
	},
	{
		text: 'Meade & Craig, Identifying careless responses in survey data, Psychological Methods 17, 2012',
		href: 'https://doi.org/10.1037/a0028085'
	},
	{
		text: 'Wachter, Mittelstadt & Russell, Counterfactual explanations without opening the black box, 2017',
		href: 'https://arxiv.org/abs/1711.00399',
		kind: 'roles'
	},
	{
		text: 'US Department of Labor, Training and Employment Information Notice 16-00, 2001',
		href: 'https://workforcesecurity.doleta.gov/dmstree/tein/tein2k/tein_16-00.htm'
	}
];
