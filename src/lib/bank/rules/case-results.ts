import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import type { Measured } from '#lib/engine/result.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Case, CaseFile } from '#lib/schema/cases.ts';
import type { Answers, SkillId } from '#lib/schema/quiz.ts';
import type { Rule } from '../draft.ts';
import { caseAnswers } from '../case-answers.ts';
import type { Path } from '../read-yaml.ts';

export const caseResults: Rule = {
	name: 'case-results',
	severity: 'error',
	// An item that is left out changes every result.
	counts: [['skills'], ['roles'], ['formats'], ['items']],
	check({ quiz, cases }) {
		if (cases === null) return [];
		const plan = compileQuiz(quiz);
		return cases.cases.flatMap((entry, index) =>
			differences(plan, entry, cases.within).map(({ path, expected, found }) => ({
				source: 'cases',
				path: ['cases', index, 'expected', ...path],
				fact: {
					code: 'case-differs',
					id: entry.id,
					field: path.join('.'),
					expected: textOf(expected),
					found: textOf(found)
				}
			}))
		);
	}
};

interface Difference {
	readonly path: Path;
	readonly expected: unknown;
	readonly found: unknown;
}

/** Fields with probabilities. */
const IN_SHARES: ReadonlySet<string> = new Set(['match', 'first01', 'inCode01', 'order01']);

/** Where the result of a worked case is not the expected one: a number that is too far off, or another word. */
export function differences(
	plan: Plan,
	entry: Case,
	{ points, match01 }: CaseFile['within']
): Difference[] {
	const found = resultOf(plan, caseAnswers(plan.quiz, entry));
	return Object.entries(entry.expected).flatMap(([field, expected]) =>
		compare([field], expected, found[field], IN_SHARES.has(field) ? match01 : points)
	);
}

/** The parts of a result that a case can expect, by the names used there. */
function resultOf(plan: Plan, answers: Answers): Readonly<Record<string, unknown>> {
	if (plan.quiz.kind === 'profile') return profileOf(plan, answers);
	const result = scoreQuiz(plan, answers);
	const { kind, alreadyReady } = headlineOf(plan, result);
	return {
		...measuredOf(result),
		top: result.match.top,
		second: result.match.second,
		label: result.match.certainty,
		headline: kind,
		alreadyReady,
		match: Object.fromEntries(result.match.roles.map(({ role, match01 }) => [role, match01])),
		readiness: Object.fromEntries(result.readiness.map(({ role, readiness }) => [role, readiness])),
		preference: Object.fromEntries(result.preference.map(({ role, count }) => [role, count]))
	};
}

/** Lists are sorted, as they are for the comparison. */
function profileOf(plan: Plan, answers: Answers): Readonly<Record<string, unknown>> {
	const result = scoreProfile(plan, { kind: 'full', mode: 'full', answers });
	const { standings, order01 } = result.profile;
	const headline = profileHeadlineOf(plan, result);
	const letters = new Map(plan.quiz.skills.map(({ id, symbol = '' }) => [id, symbol]));
	const lettersOf = (skills: readonly SkillId[]) =>
		skills.map((skill) => letters.get(skill) ?? '').join('');
	return {
		...measuredOf(result),
		headline: headline.kind,
		...(headline.kind === 'code' && {
			label: headline.certainty,
			first: headline.first.toSorted(),
			codes: headline.codes.map(lettersOf).sort()
		}),
		first01: Object.fromEntries(standings.map(({ skill, first01 }) => [skill, first01])),
		inCode01: Object.fromEntries(standings.map(({ skill, inCode01 }) => [skill, inCode01])),
		order01
	};
}

function measuredOf({ skills, flags }: Measured) {
	return {
		skills: Object.fromEntries(skills.map(({ skill, score }) => [skill, score])),
		flags: [...flags].sort()
	};
}

function compare(path: Path, expected: unknown, found: unknown, within: number): Difference[] {
	if (typeof expected === 'number' && typeof found === 'number') {
		return Math.abs(found - expected) < within ? [] : [{ path, expected, found }];
	}
	if (Array.isArray(expected)) {
		const isSame = JSON.stringify(expected.toSorted()) === JSON.stringify(found);
		return isSame ? [] : [{ path, expected, found }];
	}
	if (typeof expected === 'object' && expected !== null) {
		const entries: [string, unknown][] = Object.entries(expected);
		const parts = new Map<string, unknown>(
			typeof found === 'object' && found !== null ? Object.entries(found) : []
		);
		return entries.flatMap(([key, value]) =>
			compare([...path, key], value, parts.get(key), within)
		);
	}
	return expected === found ? [] : [{ path, expected, found }];
}

/** Four significant decimals are enough to see by how much two numbers differ. */
function textOf(value: unknown): string {
	if (typeof value === 'number') return String(Number(value.toFixed(4)));
	if (value === undefined) return '-';
	return typeof value === 'string' ? value : JSON.stringify(value);
}
