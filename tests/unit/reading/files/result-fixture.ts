import type { Result } from '#lib/engine/result.ts';

/** A valid result of a small quiz: one skill of three was not measured. */
export const result: Result = {
	quiz: 'tiny',
	version: 2,
	answered: 6,
	items: 9,
	skills: [
		{
			skill: 'make',
			score: 62.4,
			se: 11.7,
			answered: 3,
			items: 3,
			effectiveItems: 3,
			itemVariance: 4
		},
		{
			skill: 'talk',
			score: 96,
			se: 9.1,
			answered: 3,
			items: 3,
			effectiveItems: 3,
			itemVariance: 0
		},
		{
			skill: 'plan',
			score: null,
			se: null,
			answered: 0,
			items: 3,
			effectiveItems: 0,
			itemVariance: 0
		}
	],
	match: {
		roles: [
			{ role: 'officer', match01: 0.972, d2: 0.4 },
			{ role: 'strategist', match01: 0.028, d2: 7.5 }
		],
		ranking: ['officer', 'strategist'],
		top: 'officer',
		second: 'strategist',
		confidence01: 0.972,
		shape01: 0.94,
		certainty: 'clear',
		measuredSkills: 2
	},
	flatness: { q: 5.1, df: 1, p: 0.02, level: 80 },
	typicality: { minD2: 0.4, df: 2, p: 0.8 },
	readiness: [
		{ role: 'officer', readiness: 95.6, se: 4.2, measured01: 0.6, shortfall: 2.1, gaps: [] },
		{ role: 'strategist', readiness: null, se: null, measured01: 0.4, shortfall: 0, gaps: [] }
	],
	preference: [
		{ role: 'officer', count: 2 },
		{ role: 'strategist', count: 1 }
	],
	flags: ['skill-not-measured']
};
