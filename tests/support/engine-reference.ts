import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';

const numbers = z.record(z.string(), z.number());
const combination = z.object({
	feasible: z.boolean(),
	total_points: z.number().nullable(),
	add: numbers.nullable()
});

const caseSchema = z.object({
	name: z.string(),
	prior: z.array(z.number()).nullable(),
	answers: z.record(z.string(), z.number().nullable()),
	skills: z.record(
		z.string(),
		z.object({
			score: z.number().nullable(),
			se: z.number().nullable(),
			n: z.number(),
			n_eff: z.number(),
			within_var: z.number().nullish(),
			shares: numbers.optional(),
			credits: numbers.optional()
		})
	),
	result: z.object({
		measured: z.array(z.string()),
		D2: numbers,
		posterior: numbers,
		top: z.string(),
		second: z.string(),
		label: z.string(),
		evidence: z.record(
			z.string(),
			z.object({
				total: z.number(),
				own_per_skill: numbers,
				level_adjustment: z.number(),
				own_per_point: numbers,
				per_skill: numbers,
				beta_per_point: numbers
			})
		),
		flat: z.object({
			Q: z.number(),
			df: z.number(),
			p: z.number(),
			weighted_mean_level: z.number()
		}),
		typicality: z.object({ min_D2: z.number(), df: z.number(), p: z.number() }),
		readiness: z.record(
			z.string(),
			z.object({
				readiness: z.number(),
				weighted_shortfall_points: z.number(),
				gaps: numbers,
				p_meets_target: numbers
			})
		),
		counterfactual: z.record(
			z.string(),
			z.object({
				up_to_role_target: combination,
				up_to_100: combination,
				single_skill: z.record(z.string(), z.number().nullable())
			})
		)
	}),
	per_answer_evidence_top_over_second: numbers,
	per_answer_own_evidence_top_over_second: numbers
});

const fileSchema = z.object({
	meta: z.object({
		config: z.object({
			sigma0: z.number(),
			nu0: z.number(),
			tau: z.number(),
			sigma_g: z.number(),
			min_answered_fraction: z.number()
		}),
		skills: z.array(z.string()),
		roles: z.array(z.string()),
		targets: z.record(z.string(), z.array(z.number())),
		importance: z.record(z.string(), z.array(z.number()))
	}),
	items: z.array(
		z.object({
			id: z.string(),
			type: z.enum(['likert', 'single']),
			points: z.number().optional(),
			reverse: z.boolean().default(false),
			loads: numbers,
			options: z.array(numbers).optional()
		})
	),
	cases: z.array(caseSchema)
});

export type ReferenceCase = z.infer<typeof caseSchema>;

/**
 * Ten answer sheets with every intermediate number. They were computed once by a separate program, written from the
 * formulas before the engine. That program is not in this repository, so its independence cannot be checked here:
 * the file guards the engine against change, and the laws and worked cases say whether the numbers are right.
 */
export const reference = fileSchema.parse(
	JSON.parse(readFileSync(new URL('../golden/reference/match.json', import.meta.url), 'utf8'))
);

/** The quiz that the reference was computed with, under the base rates of one of its cases. */
export function referenceQuiz(prior: readonly number[] | null): Quiz {
	const { config, skills, roles } = reference.meta;
	const bySkill = (values: readonly number[] = []) =>
		Object.fromEntries(skills.map((skill, s) => [skill, values[s] ?? 0]));
	return quizSchema.parse({
		id: 'reference',
		version: 1,
		evidence: 'draft',
		date: '2026-01-01',
		minutes: 6,
		skills: skills.map((id) => ({ id })),
		roles: roles.map((id, r) => ({
			id,
			seniority: r + 1,
			prior: prior?.[r] ?? 1,
			target: bySkill(reference.meta.targets[id]),
			importance: bySkill(reference.meta.importance[id])
		})),
		formats: {
			likert: {
				kind: 'scale',
				sigma0: config.sigma0,
				options: [1, 2, 3, 4, 5].map((credit) => ({ id: `p${credit}`, credit }))
			},
			single: { kind: 'choice', sigma0: config.sigma0 }
		},
		items: reference.items.map(({ id, type, reverse, loads, options }) => ({
			id,
			format: type,
			measures: loads,
			reverse,
			...(options && { options: options.map((credits, k) => ({ id: `o${k}`, credits })) })
		})),
		scoring: {
			tau: config.tau,
			sigmaG: config.sigma_g,
			nu0: config.nu0,
			minAnswered01: config.min_answered_fraction,
			// the reference has min(score, target) as it is, whatever was measured
			readiness: { correction: 0, minMeasured01: 0 }
		}
	});
}

/** The answers of a case, as option ids of `referenceQuiz`. */
export function referenceAnswers(one: ReferenceCase): Answers {
	const types = new Map(reference.items.map(({ id, type }) => [id, type]));
	return Object.fromEntries(
		Object.entries(one.answers).flatMap(([id, answer]) =>
			answer === null ? [] : [[id, types.get(id) === 'likert' ? `p${answer}` : `o${answer}`]]
		)
	);
}
