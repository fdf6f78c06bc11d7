import type { Flag } from '#lib/engine/result.ts';
import { profileHeadline } from './profile-headline.ts';

const care: Partial<Readonly<Record<Flag, string>>> = {
	'straight-line': 'You gave the same answer many times in a row.',
	'no-variation': 'Almost all of your answers are the same.',
	inconsistent: 'Your answers to similar questions are further apart than usual.',
	contradiction: 'Some answers contradict each other.',
	'too-fast': 'Most of your answers took less than a second, too little time to read a question.',
	fast: 'You answered quickly, so read the code with care.'
};

/** The result of a profile, said to the person. */
export const profile = {
	headline: profileHeadline,
	title: (said: string) => `${said} · Arah`,
	care,

	/** After the headline: which skill comes first, and how certain that is. */
	first: {
		clear: (name: string, hundred: string) =>
			`${name} comes first. By our model, that is right for about ${hundred} of 100 people with scores like these.`,
		leaning: (name: string, hundred: string) =>
			`${name} probably comes first. By our model, that is right for about ${hundred} of 100 people with scores like these.`,
		blend: (names: string) => `${names} are too close to call for first place.`
	},
	/** Every letter is settled. */
	whole: (letters: number, set: string, order: string) =>
		letters === 1
			? ''
			: `These ${profileHeadline.count(letters)} letters are right for about ${set} of the 100, and in exactly this order for about ${order}.`,
	likely: (names: string) => `The code probably also includes ${names}.`,
	close: (names: string, places: number, codes: string) =>
		`${names} are too close to call for the last ${places === 1 ? 'letter' : `${profileHeadline.count(places)} letters`}: read ${codes}.`,
	many: (names: string, places: number) =>
		`${names} are too close to call for ${places === 1 ? 'one letter' : `${profileHeadline.count(places)} letters`}: look at all of them.`,
	none: 'The other letters cannot be told yet.',
	tie: (names: string) => `${names} have the same score, so their order means nothing.`,
	evenMeans:
		'Your scores differ no more than chance would explain. Look below for what appeals to you.',
	incomplete: 'There are not enough answers for a code yet',
	incompleteMeans: 'Answer at least half of the questions on each type to get a score for it.',
	withheld: 'Please look at your answers again',
	withheldMeans:
		'These answers look as if they were given without much thought, so no code is shown and the chart is grey.',
	showAnyway: 'These are my real answers: show the code',

	levelHigh: (level: string) =>
		`You like most of these activities (average ${level} of 100). The code compares your scores with each other, so liking everything does not change it.`,
	levelLow: (level: string) =>
		`You like few of these activities (average ${level} of 100). The code compares your scores with each other, so being strict does not change it.`,

	certainHeading: 'How certain is this?',
	certain: (names: string) =>
		`From your scores and their margins of error, our model calculates how often each type is among your highest: ${names}. It assumes that your true scores scatter around your own average.`,
	certainOne: (name: string, share: string) => `${name} ${share}`,
	parallel:
		'Someone who answers similar questions on another day may get other letters. Small differences mean nothing.',

	chartHeading: 'Your profile',
	radarLabel: 'Radar chart of your profile',
	rankedHeading: 'From highest to lowest',
	table: {
		caption: 'Scores from 0 to 100, with the margin of error',
		scale: '0 to 100',
		score: 'Score',
		interval: 'Probably between'
	},

	meaningHeading: 'What people with these scores enjoy',
	meaningLead:
		'Examples to explore, in Indonesia and elsewhere. They do not say what suits you or what you are good at.',
	meaningOthers: 'The other types',
	study: 'To study',
	jobs: 'Jobs',

	limitsHeading: 'What this result is not',
	limits: [
		'It shows what you say you like, not what you are good at, and not what you have to become.',
		'It is a self-assessment for learning and career conversations. It is not a test and not a certificate.',
		'It must not be used to hire, select, reject or place people.'
	],

	sharePictureMeans: 'Your code and your scores. No answers, no link.',
	shareSummaryMeans: 'Only your scores: no answers. Short enough to read out.',
	summaryKind: 'From a summary code: the scores without the answers.',

	/** On a picture to share, said by its owner. */
	picture: {
		first: {
			clear: (name: string) => `${name} comes first for me`,
			leaning: (name: string) => `${name} probably comes first for me`,
			blend: (names: string) => `${names} are close together for me`
		},
		means: (code: string, hundred: string, name: string) =>
			`${code}. By our model, ${name} comes first for about ${hundred} out of 100 people with scores like these.`,
		others: (others: number) => `${String(others)} others`,
		fast: 'I answered quickly.',
		ask: 'What do you like doing?',
		chances: (shares: string) => `First by our model: ${shares}.`,
		scores: (scores: string) => `Scores from 0 to 100, with margin of error: ${scores}.`
	},
	csv: {
		first: 'first by our model',
		inCode: 'in the code by our model',
		code: 'letters',
		withheld: 'code held back because'
	}
};

export type ProfileText = typeof profile;
