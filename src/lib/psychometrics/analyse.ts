import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { SkillScore } from '#lib/engine/result.ts';
import { scoreSkills } from '#lib/engine/score-skills.ts';
import type { QuizId, RoleId, SkillId } from '#lib/schema/quiz.ts';
import { difOf, type ItemDif } from './dif.ts';
import { findingsOf, type Finding } from './findings.ts';
import { itemLocations, type Location } from './item-locations.ts';
import { itemScatter, type Scatter } from './item-scatter.ts';
import { skillFigures, type SkillFigures } from './items.ts';
import {
	knownGroups,
	spreadOf,
	temperatureOf,
	type Incumbent,
	type KnownGroup,
	type Spread,
	type Temperature
} from './known-groups.ts';
import { correlation } from './moments.ts';
import { NEEDS } from './needs.ts';
import { normsOf, type Norm } from './percentiles.ts';
import { retestOf, type Pair, type Retest } from './retest.ts';
import type { Sheet } from './rows.ts';

/** A figure with the number of people behind it; null while there are too few. */
export interface Shown<T> {
	/** People, or pairs of a retest; of the smaller group in a comparison. */
	readonly n: number;
	readonly needs: number;
	readonly figures: T | null;
}

/** Answers of one person, with what identifies a second occasion. */
export interface Answered {
	/** The same id again is the same person on a second occasion; null is nobody’s. */
	readonly id: string | number | null;
	readonly sheet: Sheet;
}

export interface Counts {
	readonly taken: number;
	/** Left out of the figures, because their answers look careless. */
	readonly careless: number;
	/** Second and later sheets of a person, which count for the retest only. */
	readonly repeated: number;
	/** Without any answer to an item that measures a skill. */
	readonly empty: number;
	readonly used: number;
}

/** Correlations of the scores of two skills. */
export interface SkillCorrelation {
	readonly skills: readonly [SkillId, SkillId];
	readonly n: number;
	readonly r: number | null;
}

export interface GroupComparison {
	readonly reference: string;
	readonly other: string;
	readonly items: readonly ItemDif[];
}

/** Everything that the answers say about the questions of a quiz. Plain data; nothing is rounded. */
export interface Analysis {
	readonly quiz: QuizId;
	readonly version: number;
	readonly counts: Counts;
	readonly findings: readonly Finding[];
	/** Options, floor and ceiling from 10 people; reliability and errors as `NEEDS` says. */
	readonly skills: Shown<readonly SkillFigures[]>;
	/** The same with careless sheets, so that nobody has to guess what leaving them out does. */
	readonly withCareless: Shown<readonly SkillFigures[]>;
	readonly correlations: Shown<readonly SkillCorrelation[]>;
	readonly scatter: Shown<readonly Scatter[]>;
	readonly locations: Shown<readonly Location[]>;
	readonly retest: Shown<readonly { readonly skill: SkillId; readonly retest: Retest }[]>;
	readonly roles: readonly (Shown<KnownGroup> & { readonly role: RoleId })[];
	readonly spread: Shown<Spread>;
	readonly temperature: Shown<Temperature>;
	/** Null if no group was asked for, or the data have fewer than two. */
	readonly groups: Shown<GroupComparison> | null;
	/** Percentiles of a named group; never of a whole data set that nobody described. */
	readonly norms: Shown<readonly Norm[]> | null;
}

export interface Question {
	/** What divides people into groups that are compared, by value; the most frequent value is the reference. */
	readonly groupBy?: 'language' | 'group' | 'role' | undefined;
	/** The name of the group that all these people are, for percentiles. */
	readonly normGroup?: string | undefined;
}

/** Analyses the answers of any number of people to one quiz. The order of people does not matter. */
export function analyse(
	plan: Plan,
	people: readonly Answered[],
	question: Question = {}
): Analysis {
	const { first, pairs, repeated } = separate(people);
	const answered = first.filter((sheet) => hasAnswers(plan, sheet));
	const scored = answered.map((sheet) => ({ sheet, skills: scoresOf(plan, sheet) }));
	const kept = scored.filter(({ sheet }) => !sheet.isCareless);
	const sheets = kept.map(({ sheet }) => sheet);
	const errors = new Map(scored.map(({ sheet, skills }) => [sheet, skills.map(({ se }) => se)]));
	const errorsOf = (sheet: Sheet) => errors.get(sheet) ?? [];
	const skills = skillFigures(plan, sheets, errorsOf);
	const groups = compareGroups(plan, sheets, question.groupBy);
	const incumbents = kept.flatMap(({ sheet: { role }, skills: scores }): Incumbent[] =>
		role === undefined ? [] : [{ role, skills: scores }]
	);
	const n = sheets.length;
	const show = <T>(needs: number, figures: () => T | null): Shown<T> => shown(n, needs, figures);
	return {
		quiz: plan.quiz.id,
		version: plan.quiz.version,
		counts: {
			taken: people.length,
			careless: answered.length - n,
			repeated,
			empty: first.length - answered.length,
			used: n
		},
		findings: findingsOf(plan, { sheets, skills, dif: groups?.figures?.items ?? [] }),
		skills: show(NEEDS.options, () => skills),
		withCareless: shown(answered.length, NEEDS.options, () =>
			n === answered.length ? skills : skillFigures(plan, answered, errorsOf)
		),
		correlations: show(NEEDS.correlations, () =>
			correlationsOf(
				plan,
				kept.map((one) => one.skills)
			)
		),
		scatter: show(NEEDS.errors, () => itemScatter(plan, sheets)),
		locations: show(NEEDS.locations, () => itemLocations(plan, sheets)),
		retest: retests(plan, pairs),
		...roleFigures(plan, incumbents),
		groups,
		norms:
			question.normGroup === undefined
				? null
				: show(NEEDS.quartiles, () =>
						normsOf(
							plan,
							kept.map((one) => one.skills)
						)
					)
	};
}

function shown<T>(n: number, needs: number, figures: () => T | null): Shown<T> {
	return { n, needs, figures: n < needs ? null : figures() };
}

function separate(people: readonly Answered[]) {
	const seen = new Map<string | number, Sheet>();
	const paired = new Set<string | number>();
	const first: Sheet[] = [];
	const pairs: [Sheet, Sheet][] = [];
	let repeated = 0;
	for (const { id, sheet } of people) {
		const before = id === null ? undefined : seen.get(id);
		if (id === null || before === undefined) {
			first.push(sheet);
			if (id !== null) seen.set(id, sheet);
			continue;
		}
		repeated += 1;
		if (paired.has(id) || before.isCareless || sheet.isCareless) continue;
		paired.add(id);
		pairs.push([before, sheet]);
	}
	return { first, pairs, repeated };
}

function hasAnswers(plan: Plan, { chosen }: Sheet): boolean {
	return plan.skills.some(({ loads }) => loads.some(({ item }) => (chosen[item] ?? -1) >= 0));
}

function scoresOf(plan: Plan, { chosen }: Sheet): SkillScore[] {
	return scoreSkills(plan, chosen);
}

function correlationsOf(
	plan: Plan,
	people: readonly (readonly SkillScore[])[]
): SkillCorrelation[] {
	return plan.skills.flatMap((a, i) =>
		plan.skills.slice(i + 1).map((b, j): SkillCorrelation => {
			const both = people.flatMap((skills): Pair[] => {
				const [one, two] = [skills[i]?.score ?? null, skills[i + 1 + j]?.score ?? null];
				return one === null || two === null ? [] : [[one, two]];
			});
			const r = correlation(
				both.map(([one]) => one),
				both.map(([, two]) => two)
			);
			return { skills: [a.id, b.id], n: both.length, r };
		})
	);
}

function retests(plan: Plan, pairs: readonly (readonly [Sheet, Sheet])[]): Analysis['retest'] {
	const scores = pairs.map(([a, b]) => [scoresOf(plan, a), scoresOf(plan, b)] as const);
	return shown(pairs.length, NEEDS.retest, () =>
		plan.skills.flatMap(({ id }, s) => {
			const retest = retestOf(
				scores.flatMap(([a, b]): Pair[] => {
					const [one, two] = [a[s]?.score ?? null, b[s]?.score ?? null];
					return one === null || two === null ? [] : [[one, two]];
				})
			);
			return retest === null ? [] : [{ skill: id, retest }];
		})
	);
}

function roleFigures(plan: Plan, incumbents: readonly Incumbent[]) {
	const counts = plan.roles.map(({ id }) => incumbents.filter(({ role }) => role === id).length);
	const known = knownGroups(plan, incumbents);
	const all = incumbents.length;
	return {
		roles: plan.roles.map(({ id }, r) => ({
			role: id,
			...shown(counts[r] ?? 0, NEEDS.role, () => known.find(({ role }) => role === id) ?? null)
		})),
		spread: shown(all, NEEDS.model, () => spreadOf(plan, incumbents)),
		temperature: shown(all, NEEDS.model, () => temperatureOf(plan, incumbents))
	};
}

function compareGroups(
	plan: Plan,
	sheets: readonly Sheet[],
	by: Question['groupBy']
): Shown<GroupComparison> | null {
	if (by === undefined) return null;
	const counts = new Map<string, number>();
	for (const sheet of sheets) {
		const value = sheet[by];
		if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	// equal groups go by name, so that the order of people does not matter
	const [reference, other] = [...counts].sort(
		([a, one], [b, two]) => two - one || (a < b ? -1 : 1)
	);
	if (reference === undefined || other === undefined) return null;
	return shown(other[1], NEEDS.group, () => ({
		reference: reference[0],
		other: other[0],
		items: difOf(plan, sheets, (sheet) => {
			if (sheet[by] === reference[0]) return 'reference';
			return sheet[by] === other[0] ? 'other' : null;
		})
	}));
}
