import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

export const completeTargets: Rule = {
	name: 'complete-targets',
	severity: 'error',
	check({ quiz }) {
		const { readiness } = quiz.readings;
		const tables = readiness ? (['target', 'importance'] as const) : (['target'] as const);
		return quiz.roles.flatMap((role, index) => {
			const gaps = tables.flatMap((table) =>
				quiz.skills
					.filter(({ id }) => !Object.hasOwn(role[table] ?? {}, id))
					.map(({ id: skill }) =>
						inQuiz(['roles', index, table], {
							code: 'missing-target',
							role: role.id,
							skill,
							table
						})
					)
			);
			if (!readiness) return gaps;
			if (role.seniority === undefined) {
				const fact = {
					code: 'missing-field',
					field: 'seniority',
					expected: 'integer',
					known: []
				} as const;
				gaps.push(inQuiz(['roles', index, 'seniority'], fact));
			}
			const { importance } = role;
			if (importance === undefined || Object.values(importance).some((value) => value > 0)) {
				return gaps;
			}
			const path = ['roles', index, 'importance'];
			return [...gaps, inQuiz(path, { code: 'no-importance', role: role.id })];
		});
	}
};

/** Scores at the very ends are rare, so almost everyone or almost nobody would meet a target there. */
const RANGE = { min: 5, max: 95 } as const;

export const targetRange: Rule = {
	name: 'target-range',
	severity: 'warning',
	check({ quiz }) {
		return quiz.roles.flatMap(({ id: role, target }, index) =>
			Object.entries(target)
				.filter(([, points]) => points < RANGE.min || points > RANGE.max)
				.map(([skill, points]) =>
					inQuiz(['roles', index, 'target', skill], {
						code: 'extreme-target',
						role,
						skill,
						target: points
					})
				)
		);
	}
};

export const risingBands: Rule = {
	name: 'rising-bands',
	severity: 'error',
	check({ quiz }) {
		return quiz.bands.flatMap(({ id, from }, index) => {
			const path = ['bands', index, 'from'];
			const before = quiz.bands[index - 1];
			if (!before) return from === 0 ? [] : [inQuiz(path, { code: 'late-band', band: id, from })];
			if (from > before.from) return [];
			return [inQuiz(path, { code: 'band-not-rising', band: id, from, before: before.id })];
		});
	}
};

export const toldEvidence: Rule = {
	name: 'told-evidence',
	severity: 'error',
	check({ quiz }) {
		if (quiz.evidence === 'draft' || quiz.tested !== undefined) return [];
		return [inQuiz(['evidence'], { code: 'untold-evidence', evidence: quiz.evidence })];
	}
};
