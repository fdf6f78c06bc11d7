import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import type { Measured } from '#lib/engine/result.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Case, CaseFile } from '#lib/schema/cases.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import type { Rule } from '../draft.ts';
import { caseAnswers } from '../parse-answers.ts';
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

/** Where the result of a worked case is not the expected one: a number that is too far off, or another word. */
export function differences(
	plan: Plan,
	entry: Case,
	{ points, match01 }: CaseFile['within']
): Difference[] {
	const found = resultOf(plan, caseAnswers(plan.quiz, entry));
	return Object.entries(entry.expected).flatMap(([field, expected]) =>
		compare([field], expected, found[field], field === 'match' ? match01 : points)
	);
}

/** The parts of a result that a case can expect, by the names used there. */
function resultOf(plan: Plan, answers: Answers): Readonly<Record<string, unknown>> {
	if (plan.quiz.kind === 'profile') {
		return measuredOf(scoreProfile(plan, { kind: 'full', mode: 'full', answers }));
	}
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
