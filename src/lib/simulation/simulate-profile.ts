import { checkQuality } from '#lib/engine/check-quality.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { looksCareless } from '#lib/engine/headline.ts';
import { profileHeadlineOf, type ProfileHeadline } from '#lib/engine/profile-headline.ts';
import { scoreProfile, type ProfileResult } from '#lib/engine/score-profile.ts';
import { readAnswers, scoreSkills } from '#lib/engine/score-skills.ts';
import type { Answers, Quiz, SkillId } from '#lib/schema/quiz.ts';
import type {
	Agreement,
	ProfileFindings,
	ProfileScenarioId,
	SimulatedProfile
} from '#lib/schema/simulated-profile.ts';
import type { CareSigns, FalseAlarm } from '#lib/schema/simulated.ts';
import { createDice } from './dice.ts';
import { drawInterests, type ProfileScenario } from './draw-interests.ts';
import { falseAlarms } from './false-alarms.ts';
import { answerAtRandom, answerHonestly, answerStraight, answerWithSlips } from './give-answers.ts';
import { byId } from './simulation.ts';

/** The first scenario matches the model's assumptions; the others break them. */
const SCENARIOS = {
	clean: {},
	wide: { spread: 1.5 },
	narrow: { spread: 0.5 },
	lenient: { lenience: 15 },
	skipped: { skipped01: 0.2 }
} as const satisfies Readonly<Record<ProfileScenarioId, ProfileScenario>>;

/** In the order of all tables. */
export const PROFILE_SCENARIO_IDS: readonly ProfileScenarioId[] =
	Object.keys(SCENARIOS).filter(isScenario);

function isScenario(id: string): id is ProfileScenarioId {
	return Object.hasOwn(SCENARIOS, id);
}

interface Run {
	readonly takers: number;
	readonly seed: number;
}

/**
 * Simulates a profile with all scenarios. Everyone answers twice, with the same true skills and new errors, as on a
 * parallel form. The same quiz and run give the same figures. Throws if the quiz is not a profile.
 */
export function simulateProfile(quiz: Quiz, run: Run): SimulatedProfile {
	return {
		kind: 'profile',
		quiz: `${quiz.id}@${quiz.version}`,
		takers: run.takers,
		seed: run.seed,
		scenarios: byId(PROFILE_SCENARIO_IDS, (id) => simulatePeople(quiz, SCENARIOS[id], run)),
		care: simulateCare(compileQuiz(quiz), run)
	};
}

/** How often the code of honest people, and of people who answer carelessly, is withheld. */
function simulateCare(plan: Plan, run: Run): CareSigns {
	const alarms = falseAlarms(plan, run);
	const honest = (group: FalseAlarm['group']) =>
		alarms.find((alarm) => alarm.group === group)?.withheld01 ?? 0;
	const caught = (answer: typeof answerStraight) => {
		const dice = createDice(run.seed);
		const share = noShare();
		for (let person = 0; person < run.takers; person += 1) {
			add(share, looksCareless(checkQuality(plan, answer(plan, dice, person))));
		}
		return of(share);
	};
	return {
		honest01: {
			novice: honest('novice'),
			expert: honest('expert'),
			alike: honest('alike'),
			role: honest('role')
		},
		straight01: caught(answerStraight),
		slips01: caught(answerWithSlips),
		random01: caught(answerAtRandom)
	};
}

const Z90 = 1.645;
const CALIBRATION_BINS = 10;

/** A share: how many of all. */
interface Share {
	all: number;
	yes: number;
}

const add = (share: Share, isYes: boolean) => {
	share.all += 1;
	if (isYes) share.yes += 1;
};
const of = ({ all, yes }: Share): number => (all === 0 ? 0 : yes / all);
const ofSome = (share: Share): number | null => (share.all === 0 ? null : of(share));
const noShare = (): Share => ({ all: 0, yes: 0 });

/** Counts how often two codes agree. */
export class AgreementTally {
	readonly #first = noShare();
	readonly #set = noShare();
	readonly #order = noShare();

	add(one: readonly SkillId[], other: readonly SkillId[]): void {
		add(this.#first, one[0] === other[0]);
		add(this.#set, isSameSet(one, other));
		add(this.#order, one.join() === other.join());
	}

	shares(): Agreement {
		return { first01: of(this.#first), set01: of(this.#set), order01: of(this.#order) };
	}
}

function isSameSet(one: readonly SkillId[], other: readonly SkillId[]): boolean {
	return one.length === other.length && one.every((skill) => other.includes(skill));
}

function simulatePeople(quiz: Quiz, scenario: ProfileScenario, run: Run): ProfileFindings {
	const plan = compileQuiz(quiz);
	const letters = quiz.code?.letters ?? 0;
	const half = halfOf(quiz);
	const dice = createDice(run.seed);
	const tallies = {
		parallel: new AgreementTally(),
		half: new AgreementTally(),
		right: new AgreementTally()
	};
	const said = new SaidTally();
	for (let person = 0; person < run.takers; person += 1) {
		const truths = drawInterests(plan, dice, scenario);
		const answer = () => answerHonestly(plan, dice, truths, scenario);
		const evidence = { kind: 'full', mode: 'full', answers: answer() } as const;
		const result = scoreProfile(plan, evidence);
		const truth = highest(plan, truths, letters);
		const told = result.profile.places.flat().slice(0, letters);
		tallies.parallel.add(told, highest(plan, scoresOf(plan, answer()), letters));
		tallies.half.add(told, highest(plan, scoresOf(plan, only(half, answer())), letters));
		tallies.right.add(told, truth);
		said.add(plan, result, truth, truths);
	}
	return {
		parallel: tallies.parallel.shares(),
		half: tallies.half.shares(),
		right: tallies.right.shares(),
		...said.shares()
	};
}

/** The first half of the items of each skill. */
function halfOf({ skills, items }: Quiz): ReadonlySet<string> {
	return new Set(
		skills.flatMap(({ id }) => {
			const own = items.filter(({ measures }) => Object.hasOwn(measures, id));
			return own.slice(0, Math.ceil(own.length / 2)).map((item) => item.id);
		})
	);
}

function only(items: ReadonlySet<string>, answers: Answers): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([item]) => items.has(item)));
}

/** The scores alone, by index of the skill: the chances of a code take far longer. */
export function scoresOf(plan: Plan, answers: Answers): number[] {
	return scoreSkills(plan, readAnswers(plan, answers), 'quick').map(({ score }) => score ?? -1);
}

/** The skills with the highest values, from the highest down; of equal values the first in the quiz. */
export function highest(plan: Plan, values: readonly number[], letters: number): SkillId[] {
	return plan.skills
		.map(({ id }, index) => ({ id, value: values[index] ?? -1 }))
		.sort((a, b) => b.value - a.value)
		.slice(0, letters)
		.map(({ id }) => id);
}

/** What people are told, and how often it is right. */
class SaidTally {
	readonly #told = noShare();
	readonly #clear = noShare();
	readonly #clearRight = noShare();
	readonly #settled = noShare();
	readonly #settledRight = noShare();
	readonly #read = noShare();
	readonly #covered = noShare();
	readonly #bins = Array.from({ length: CALIBRATION_BINS }, () => ({ ...noShare(), chances: 0 }));

	add(
		plan: Plan,
		result: ProfileResult,
		truth: readonly SkillId[],
		truths: readonly number[]
	): void {
		const headline = profileHeadlineOf(plan, result);
		this.#addHeadline(headline, truth);
		for (const [index, { score: points, se }] of result.skills.entries()) {
			if (points === null || se === null) continue;
			add(this.#covered, Math.abs((truths[index] ?? 0) - points) <= Z90 * se);
		}
		const best = [...result.profile.standings].sort((a, b) => b.first01 - a.first01)[0];
		if (best === undefined) return;
		const place = Math.min(CALIBRATION_BINS - 1, Math.floor(best.first01 * CALIBRATION_BINS));
		const bin = this.#bins[place];
		if (bin === undefined) return;
		add(bin, best.skill === truth[0]);
		bin.chances += best.first01;
	}

	#addHeadline(headline: ProfileHeadline, truth: readonly SkillId[]): void {
		const isCode = headline.kind === 'code';
		const isClear = isCode && headline.certainty === 'clear';
		const isSettled = isCode && headline.places === 0;
		add(this.#told, isCode);
		add(this.#clear, isClear);
		add(this.#settled, isSettled);
		if (isClear) add(this.#clearRight, headline.first[0] === truth[0]);
		if (isSettled) add(this.#settledRight, isSameSet(headline.settled, truth));
		if (isCode && headline.codes.length > 0) {
			add(
				this.#read,
				headline.codes.some((code) => isSameSet(code, truth))
			);
		}
	}

	shares(): Omit<ProfileFindings, 'parallel' | 'half' | 'right'> {
		const people = this.#bins.reduce((sum, { all }) => sum + all, 0);
		const error = this.#bins.reduce((sum, { yes, chances }) => sum + Math.abs(yes - chances), 0);
		return {
			told01: of(this.#told),
			clear01: of(this.#clear),
			clearRight01: ofSome(this.#clearRight),
			settled01: of(this.#settled),
			settledRight01: ofSome(this.#settledRight),
			read01: ofSome(this.#read),
			calibrationError01: people === 0 ? 0 : error / people,
			coverage01: ofSome(this.#covered)
		};
	}
}
