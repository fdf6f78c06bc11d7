import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Dice } from './dice.ts';

/** The middle of the scale, around which levels scatter. */
const MIDDLE = 50;

/** The ways in which people differ from the assumptions of a profile. */
export interface ProfileScenario {
	/** Factor on τ, by which the interests of one person scatter around their level. */
	readonly spread?: number;
	/** Points by which everyone likes everything more. */
	readonly lenience?: number;
	/** Share of skipped items. */
	readonly skipped01?: number;
}

/** The true interests of a person, by index of the skill, 0 to 100: a level that scatters by σ_g, and τ around it. */
export function drawInterests(
	{ quiz, skills }: Plan,
	dice: Dice,
	{ spread = 1, lenience = 0 }: ProfileScenario = {}
): number[] {
	const { tau, sigmaG } = quiz.scoring;
	const level = MIDDLE + lenience + sigmaG * dice.normal();
	return skills.map(() => Math.min(100, Math.max(0, level + spread * tau * dice.normal())));
}
