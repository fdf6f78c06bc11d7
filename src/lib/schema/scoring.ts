import { z } from 'zod';

export const percent = z.number().min(0).max(100);
export const share01 = z.number().min(0).max(1);

/** Evidence for one role over another; 20 nats are odds of half a billion to one. */
const nats = z.number().min(0).max(20);

export const qualitySchema = z
	.strictObject({
		longstringMin: z
			.int()
			.positive()
			.max(500)
			.optional()
			.describe('same raw answer this often in a row; by default it follows from the scale'),
		minScaleAnswers: z
			.int()
			.positive()
			.max(500)
			.default(10)
			.describe('fewer answers cannot be judged'),
		irvMin: z
			.number()
			.min(0)
			.max(20)
			.optional()
			.describe(
				'least standard deviation of raw answers, in steps; by default it follows from the scale'
			),
		spreadMax: z
			.number()
			.positive()
			.max(100)
			.default(34)
			.describe('mean spread within a skill, in points'),
		contradictionMax: z
			.number()
			.positive()
			.max(100)
			.default(42)
			.describe('mean distance of regular and reversed items, in points'),
		fastMs: z
			.number()
			.positive()
			.max(60_000)
			.default(1000)
			.describe('a median below this withholds the match: nobody reads that fast'),
		fastShare01: share01
			.default(0.3)
			.describe('more items than this faster than fastMs: never called clear'),
		cautionMs: z
			.number()
			.positive()
			.max(60_000)
			.default(2000)
			.describe('a median below this: never called clear'),
		readingWordsPerSecond: z.number().positive().max(100).default(10).describe('for choice items')
	})
	.describe('when answers look careless; see the method page for false-alarm rates');

export const scoringSchema = z.strictObject({
	tau: z
		.number()
		.positive()
		.max(100)
		.default(12)
		.describe(
			'spread of people around a target, in points; profile: spread of the skills of one person around their own level'
		),
	sigmaG: z.number().min(0).max(100).default(6).describe('spread of the overall level, in points'),
	nu0: z
		.number()
		.positive()
		.max(1000)
		.default(8)
		.describe('weight of sigma0 against the own item spread'),
	minAnswered01: share01.default(0.5).describe('share of item weight that a skill needs'),
	clear01: share01.default(0.8),
	leaning01: share01.default(0.2),
	shown01: z
		.strictObject({ min: share01.default(0.05), max: share01.default(0.95) })
		.prefault({})
		.describe('a match beyond these is shown as "<5 %" or ">95 %"'),
	minShape01: share01
		.default(0.5)
		.describe(
			'a match is called clear only when the shape of the profile alone gives it this much'
		),
	flatP: share01.default(0.1),
	atypicalP: share01.default(0.05),
	stronglyAtypicalP: share01.default(0.01),
	metP: z
		.strictObject({ likely: share01.default(0.8), unlikely: share01.default(0.2) })
		.prefault({}),
	readiness: z
		.strictObject({
			correction: z
				.number()
				.min(0)
				.max(10)
				.default(1)
				.describe('how much of the expected bias of min(score, target) is added back'),
			minMeasured01: share01
				.default(0.5)
				.describe('share of the importance that must be measured for a readiness')
		})
		.prefault({}),
	alreadyReady: z
		.strictObject({
			readiness: percent.default(98.5),
			maxGapInSe: z.number().min(0).max(10).default(1.28)
		})
		.prefault({})
		.describe('when a more senior role is named in the headline as already met'),
	reasonNats: z
		.strictObject({
			slight: nats.default(0.1),
			moderate: nats.default(0.5),
			strong: nats.default(1.5)
		})
		.prefault({}),
	minPairAccuracy01: share01.default(0.85).describe('the author is warned below this'),
	quality: qualitySchema.prefault({})
});
