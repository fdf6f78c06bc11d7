import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { matchWeights } from '#lib/engine/match-roles.ts';
import { predictAccuracy } from '#lib/engine/predict-accuracy.ts';
import { scoreSummary, summariseSkills } from '#lib/engine/score-summary.ts';
import type { Format, Item, Quiz, Scoring } from '#lib/schema/quiz.ts';
import type { SimulatedProfile } from '#lib/schema/simulated-profile.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { BundleWording, QuizBundle } from '#lib/schema/wording.ts';
import { simulatedFacts } from './simulated-facts.ts';
import type { SimulatedFacts } from './simulated-facts.ts';

type Kind = Format['kind'];

interface SkillFacts {
	readonly name: string;
	readonly short: string;
	readonly definition: string;
	readonly items: Readonly<Record<Kind, number>>;
	/** Standard error in points if every item is answered; null if the quiz cannot measure the skill. */
	readonly error: number | null;
}

interface RoleFacts {
	readonly name: string;
	/** By index of the skill, like `importance` and `weights`. */
	readonly targets: readonly number[];
	readonly importance: readonly number[];
	readonly weights: readonly number[];
	readonly bar: number;
}

/** All figures of the method page about a quiz. Never rounded. */
export interface MethodFacts {
	readonly name: string;
	readonly version: number;
	readonly date: string;
	readonly isDraft: boolean;
	readonly readings: Quiz['readings'];
	readonly minutes: number;
	readonly items: number;
	readonly itemsByKind: Readonly<Record<Kind, number>>;
	readonly hasReversed: boolean;
	readonly anchors: readonly { readonly text: string; readonly credit01: number }[];
	readonly sigma0: Readonly<Record<'scale' | 'choice', number | null>>;
	readonly skills: readonly SkillFacts[];
	readonly roles: readonly RoleFacts[];
	readonly pairs: readonly { readonly names: readonly string[]; readonly accuracy01: number }[];
	readonly scoring: Scoring;
	/** The strictest limits of the answer scales, as in the check of quality; null if there is none. */
	readonly limits: { readonly longstring: number | null; readonly irv: number | null };
	/** Null if the quiz version was not simulated. */
	readonly simulated: SimulatedFacts | null;
	/** The same for a profile. */
	readonly simulatedProfile: SimulatedProfile | null;
	/** Letters of the code of a profile. */
	readonly letters: number;
}

/** Returns what the quiz states, what the engine predicts without answers, and what was simulated. */
export function methodFacts(
	{ quiz, wording, honest }: QuizBundle,
	simulated: Simulated | null,
	simulatedProfile: SimulatedProfile | null = null
): MethodFacts {
	const plan = compileQuiz(quiz);
	const nameOf = (role: string) => wording.roles[role]?.name ?? role;
	return {
		name: wording.name,
		version: quiz.version,
		date: quiz.date,
		isDraft: quiz.evidence === 'draft',
		readings: quiz.readings,
		minutes: quiz.minutes,
		items: quiz.items.length,
		itemsByKind: countByKind(quiz, quiz.items),
		hasReversed: quiz.items.some(({ reverse }) => reverse),
		anchors: anchorsOf(quiz, wording),
		sigma0: { scale: sigma0Of(quiz, 'scale'), choice: sigma0Of(quiz, 'choice') },
		skills: skillFacts(plan, wording),
		roles: roleFacts(plan, nameOf),
		pairs: predictAccuracy(plan).map(({ first, second, accuracy01 }) => ({
			names: [nameOf(first), nameOf(second)],
			accuracy01
		})),
		scoring: quiz.scoring,
		limits: limitsOf(plan),
		simulated: simulated && simulatedFacts(simulated, honest ?? [], nameOf),
		simulatedProfile,
		letters: quiz.code?.letters ?? 0
	};
}

function limitsOf({ scales }: Plan): MethodFacts['limits'] {
	const longstring = Math.min(...scales.map(({ longstringMin }) => longstringMin));
	const irv = Math.max(0, ...scales.map(({ irvMin }) => irvMin));
	return { longstring: Number.isFinite(longstring) ? longstring : null, irv: irv > 0 ? irv : null };
}

/** Scores in the middle: errors and weights do not depend on them. */
function middleScores(plan: Plan) {
	return Object.fromEntries(plan.skills.map(({ id }) => [id, 50]));
}

function skillFacts(plan: Plan, wording: BundleWording): SkillFacts[] {
	const { quiz } = plan;
	return summariseSkills(plan, middleScores(plan)).map(({ skill, se }) => ({
		name: wording.skills[skill]?.name ?? skill,
		short: wording.skills[skill]?.short ?? skill,
		definition: wording.skills[skill]?.definition ?? '',
		items: countByKind(
			quiz,
			quiz.items.filter(({ measures }) => Object.hasOwn(measures, skill))
		),
		error: se
	}));
}

function roleFacts(plan: Plan, nameOf: (role: string) => string): RoleFacts[] {
	if (plan.roles.length === 0) return [];
	const weights = matchWeights(plan, scoreSummary(plan, middleScores(plan)));
	return plan.roles.map(({ id, targets, importance }, r) => ({
		name: nameOf(id),
		targets,
		importance,
		weights: plan.skills.map((skill) => weights[r]?.weights[skill.id] ?? 0),
		bar: weights[r]?.bar ?? 0
	}));
}

function countByKind(quiz: Quiz, items: readonly Item[]): Record<Kind, number> {
	const count = { scale: 0, choice: 0, preference: 0 };
	for (const { format } of items) {
		const kind = quiz.formats[format]?.kind;
		if (kind !== undefined) count[kind] += 1;
	}
	return count;
}

/** Returns the first answer scale, lowest first. */
function anchorsOf(quiz: Quiz, wording: BundleWording): MethodFacts['anchors'] {
	for (const [id, format] of Object.entries(quiz.formats)) {
		if (format.kind !== 'scale') continue;
		const credits = format.options.map(({ credit }) => credit);
		const min = Math.min(...credits);
		const range = Math.max(...credits) - min;
		return format.options.map((option) => ({
			text: wording.formats[id]?.options?.[option.id] ?? option.id,
			credit01: (option.credit - min) / range
		}));
	}
	return [];
}

function sigma0Of(quiz: Quiz, kind: 'scale' | 'choice'): number | null {
	for (const format of Object.values(quiz.formats)) if (format.kind === kind) return format.sigma0;
	return null;
}
