import { z } from 'zod';
import { idSchema } from './quiz.ts';
import { MODES } from './vocabulary.ts';

/** The ways in which simulated people differ from the assumptions of the model: see `simulation/scenarios.ts`. */
const SCENARIO_IDS = [
	'clean',
	'wide',
	'ladder',
	'lenient',
	'wrongTargets',
	'skipped',
	'difficulty12',
	'difficulty20',
	'difficultyWide',
	'anyone',
	'unequal',
	'careless'
] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

/** Ways to answer that belong to no role. */
const ANSWER_IDS = ['flat', 'straight', 'slips', 'random'] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];

const ALARM_GROUPS = ['novice', 'expert', 'alike', 'role'] as const;

const share01 = z.number().min(0).max(1);
/** Null if the group is empty. */
const shareOfSome01 = share01.nullable();

const bandSchema = z
	.strictObject({ from01: share01, to01: share01, people: z.int().min(0), right01: shareOfSome01 })
	.describe('how often a printed match between two limits is right');

const quickFindingsSchema = z.strictObject({
	accuracy01: share01,
	agreement01: share01.describe('told the same role by the full profile'),
	items: z.number().min(0).describe('questions asked, on average'),
	items90: z.int().min(0).describe('what nine in ten people are asked at most')
});

const findingsSchema = z.strictObject({
	accuracy01: share01.describe('people whose first role is the one that is right for them'),
	recall01: z.record(idSchema, shareOfSome01).describe('the same among the people of each role'),
	clear01: share01.describe('people told that their match is clear'),
	clearOf01: z.record(idSchema, shareOfSome01).describe('the same among the people of each role'),
	clearAccuracy01: shareOfSome01.describe('right ones among them'),
	demoted01: shareOfSome01.describe(
		'of the matches that are clear by number, those not called clear in words'
	),
	demotedAccuracy01: shareOfSome01.describe('right ones among these'),
	calibrationError01: share01.describe('mean distance of the match from the share of right ones'),
	coverage01: shareOfSome01.describe('true skills inside score ± 1.645 SE'),
	withheld01: share01.describe('people whose answers look careless'),
	bands: z.array(bandSchema),
	quick: quickFindingsSchema.nullable().describe('null in a quiz without a quick match')
});

const answerRatesSchema = z.strictObject({
	withheld01: share01,
	clear01: share01.describe('people told that their match is clear'),
	unnoticed01: shareOfSome01.describe('mean match of those whose match is not held back'),
	flat01: share01.describe('people told that their skills lie close together')
});

const readySchema = z.strictObject({
	readiness: z.number().min(0).max(100).nullable(),
	met01: share01.describe('people told that they already meet what the role needs')
});

/**
 * The results of simulating one quiz version. `npm run simulate -- <quiz> --write` writes this file beside it; it
 * is never edited by hand. Shares are 0 to 1.
 */
export const simulatedSchema = z.strictObject({
	quiz: z.string().describe('id@version'),
	takers: z.int().positive(),
	seed: z.int().min(0),
	scenarios: z.record(z.enum(SCENARIO_IDS), findingsSchema),
	answers: z.record(
		z.enum(ANSWER_IDS),
		z.strictObject({ full: answerRatesSchema, quick: answerRatesSchema.nullable() })
	),
	falseAlarms: z.array(
		z.strictObject({
			group: z.enum(ALARM_GROUPS),
			role: idSchema.nullable(),
			mode: z.enum(MODES),
			withheld01: share01
		})
	),
	readiness: z.record(
		idSchema,
		z.strictObject({
			exact: readySchema.describe('people exactly on the targets'),
			most: readySchema.describe('people at four fifths of every target')
		})
	),
	retest01: share01.describe('people told the same role when they answer once more')
});

export type Simulated = z.infer<typeof simulatedSchema>;
export type Findings = Simulated['scenarios'][ScenarioId];
export type QuickFindings = z.infer<typeof quickFindingsSchema>;
export type HonestBand = z.infer<typeof bandSchema>;
export type AnswerRates = z.infer<typeof answerRatesSchema>;
export type FalseAlarm = Simulated['falseAlarms'][number];

/** How often the match of simulated people is withheld as careless, 0 to 1. */
export interface CareSigns {
	/** Honest people by group; of the roles, the one with the largest share. */
	readonly honest01: Readonly<Record<FalseAlarm['group'], number>>;
	readonly straight01: number;
	/** A straight line with three slips. */
	readonly slips01: number;
	readonly random01: number;
}
