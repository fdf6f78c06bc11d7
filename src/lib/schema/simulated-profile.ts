import { z } from 'zod';

/** The ways in which simulated people differ from the assumptions of a profile: see `simulate-profile.ts`. */
const PROFILE_SCENARIO_IDS = ['clean', 'wide', 'narrow', 'lenient', 'skipped'] as const;
export type ProfileScenarioId = (typeof PROFILE_SCENARIO_IDS)[number];

const share01 = z.number().min(0).max(1);
/** Null if the group is empty. */
const shareOfSome01 = share01.nullable();

const agreementSchema = z.strictObject({
	first01: share01.describe('the same skill has the highest score'),
	set01: share01.describe('the same letters, in any order'),
	order01: share01.describe('the same letters in the same order')
});

const profileFindingsSchema = z.strictObject({
	parallel: agreementSchema.describe('compared with a parallel form: the same person, other items'),
	half: agreementSchema.describe('compared with the first half of the items of each skill'),
	right: agreementSchema.describe('compared with the true skills'),
	told01: share01.describe('people who are told a code'),
	clear01: share01.describe('people for whom the first letter is called clear'),
	clearRight01: shareOfSome01.describe('right ones among them'),
	settled01: share01.describe('people for whom every letter is settled'),
	settledRight01: shareOfSome01.describe('right sets among them'),
	read01: shareOfSome01.describe(
		'of people told codes to read, those with the true set among them'
	),
	calibrationError01: share01.describe(
		'mean distance of the probability of the first letter from the share of right ones'
	),
	coverage01: shareOfSome01.describe('true skills inside score ± 1.645 SE')
});

const careSchema = z.strictObject({
	honest01: z
		.strictObject({ novice: share01, expert: share01, alike: share01, role: share01 })
		.describe('honest people: nearly 0 in everything, nearly 100, alike, or as the model assumes'),
	straight01: share01.describe('one answer throughout'),
	slips01: share01.describe('one answer throughout with three slips'),
	random01: share01.describe('random answers')
});

/**
 * The results of simulating one version of a profile. `npm run simulate -- <quiz> --write` writes this file beside
 * the quiz; it is never edited by hand. Shares are 0 to 1.
 */
export const simulatedProfileSchema = z.strictObject({
	kind: z.literal('profile'),
	quiz: z.string().describe('id@version'),
	takers: z.int().positive(),
	seed: z.int().min(0),
	scenarios: z.record(z.enum(PROFILE_SCENARIO_IDS), profileFindingsSchema),
	care: careSchema.describe('people whose code is withheld because their answers look careless')
});

export type SimulatedProfile = z.infer<typeof simulatedProfileSchema>;
export type ProfileFindings = SimulatedProfile['scenarios'][ProfileScenarioId];
export type Agreement = ProfileFindings['parallel'];
