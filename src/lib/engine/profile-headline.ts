import type { SkillId } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { STRONG } from './headline.ts';
import { choose } from './profile.ts';
import type { Profile } from './profile.ts';
import type { Certainty, Flag } from './result.ts';
import type { ProfileResult } from './score-profile.ts';

/** Why a result has no code: careless answers, a skill without a score, or skills that do not differ. */
type Silence = 'withheld' | 'incomplete' | 'even';

/** The statement about a profile that words may make. */
export type ProfileHeadline = CodeHeadline | SilentHeadline;

export interface SilentHeadline {
	readonly kind: Silence;
	/** The flags behind it. */
	readonly because: readonly Flag[];
}

export interface CodeHeadline {
	readonly kind: 'code';
	/** How certain it is which skill comes first. */
	readonly certainty: Certainty;
	/** The skill that comes first: the highest score, or with 'blend' all that are too close to call. */
	readonly first: readonly SkillId[];
	/** Skills that belong to the code with at least the probability `clear01`, from the highest score down. */
	readonly settled: readonly SkillId[];
	/** Skills that compete for the remaining letters, from the highest score down. */
	readonly open: readonly SkillId[];
	/** Number of letters that the skills in `open` compete for. */
	readonly places: number;
	/** The codes to read, the most probable first; empty if there are more than three, or none can be named. */
	readonly codes: readonly (readonly SkillId[])[];
	/** Skills of one place that are in a code to read; each group has equal scores, so its order means nothing. */
	readonly ties: readonly (readonly SkillId[])[];
}

/** More codes than this say less than the list of skills that they are made of. */
const MOST_CODES = 3;

/**
 * The statement that a page may print about a profile. There is no code with careless answers, without a score for
 * every skill, or if the skills differ no more than by chance. A skill belongs to the code if its probability is at
 * least `clear01`, and competes for a letter if it is at least 1 − `clear01`.
 *
 * `isReal`: the person says that answers that look careless are their real ones.
 */
export function profileHeadlineOf(
	plan: Plan,
	result: ProfileResult,
	isReal = false
): ProfileHeadline {
	const strong = result.flags.filter((flag) => STRONG.has(flag));
	if (strong.length > 0 && !isReal) return { kind: 'withheld', because: strong };
	const silence = (['skill-not-measured', 'flat'] as const).find((flag) =>
		result.flags.includes(flag)
	);
	if (silence !== undefined) {
		return { kind: silence === 'flat' ? 'even' : 'incomplete', because: [silence] };
	}
	return codeHeadline(plan, result.profile, result.flags.includes('fast') || strong.length > 0);
}

function codeHeadline(plan: Plan, profile: Profile, isDoubtful: boolean): CodeHeadline {
	const { clear01 } = plan.quiz.scoring;
	const ranked = rankedStandings(profile);
	const settled = ranked.filter(({ inCode01 }) => inCode01 >= clear01);
	const open = ranked.filter(({ inCode01 }) => inCode01 < clear01 && inCode01 >= 1 - clear01);
	const places = (plan.quiz.code?.letters ?? 0) - settled.length;
	const names = (some: typeof ranked) => some.map(({ skill }) => skill);
	const codes = codesToRead(profile, names(settled), names(open), places);
	const read = new Set(codes.flat());
	return {
		kind: 'code',
		...firstOf(plan, ranked, isDoubtful),
		settled: names(settled),
		open: places > 0 ? names(open) : [],
		places,
		codes,
		ties: profile.places
			.map((skills) => skills.filter((skill) => read.has(skill)))
			.filter((skills) => skills.length > 1)
	};
}

/** The standings from the highest score down. */
function rankedStandings({ places, standings }: Profile): Profile['standings'] {
	return places.flat().flatMap((id) => standings.find(({ skill }) => skill === id) ?? []);
}

function firstOf(
	plan: Plan,
	ranked: Profile['standings'],
	isDoubtful: boolean
): Pick<CodeHeadline, 'certainty' | 'first'> {
	const { clear01, leaning01 } = plan.quiz.scoring;
	const chances = ranked.map(({ first01 }) => first01).sort((a, b) => b - a);
	const [best = 0, second = 0] = chances;
	if (best - second < leaning01) {
		const close = ranked.filter(({ first01 }) => best - first01 < leaning01);
		return { certainty: 'blend', first: close.map(({ skill }) => skill) };
	}
	const first = ranked.filter(({ first01 }) => first01 === best).map(({ skill }) => skill);
	return { certainty: best >= clear01 && !isDoubtful ? 'clear' : 'leaning', first };
}

function codesToRead(
	{ codes }: Profile,
	settled: readonly SkillId[],
	open: readonly SkillId[],
	places: number
): (readonly SkillId[])[] {
	const ways = places < 0 || open.length < places ? [] : choose(open, places);
	if (ways.length > MOST_CODES) return [];
	const wanted = ways.map((way) => new Set([...settled, ...way]));
	return codes
		.map(({ skills }) => skills)
		.filter((skills) => wanted.some((one) => skills.every((skill) => one.has(skill))));
}
