import { z } from 'zod';
import type { Locale } from './locale.ts';
import { idSchema, type Quiz, type QuizId } from './quiz.ts';

const text = z.string().trim().min(1);

/** A field to explore, with examples that the person can look up. */
const fieldSchema = z.strictObject({
	name: text,
	study: text.describe('programmes of study, as a list in one sentence'),
	jobs: text.describe('jobs, as a list in one sentence')
});

/** All wording of one quiz version in one language, by id. Every language has the same keys. */
export const wordingSchema = z.strictObject({
	name: text,
	summary: text.describe('one or two sentences: what the person learns'),
	skills: z.record(
		idSchema,
		z.strictObject({
			name: text,
			short: text.max(16).describe('fits beside an axis of the radar on a phone'),
			definition: text,
			enjoys: text
				.optional()
				.describe('profile: what people with a high score enjoy, in one or two sentences'),
			fields: z
				.record(idSchema, fieldSchema)
				.optional()
				.describe('profile: fields to explore; examples, never a claim of fit')
		})
	),
	roles: z
		.record(
			idSchema,
			z.strictObject({
				name: text,
				alias: text.optional().describe('another title that adverts use'),
				summary: text.describe('what the role does, in one sentence')
			})
		)
		.default({}),
	duties: z.record(idSchema, text).default({}),
	steps: z
		.record(idSchema, z.record(idSchema, text))
		.default({})
		.describe('what to do next, per skill and band: one concrete thing, in one or two sentences'),
	formats: z.record(
		idSchema,
		z.strictObject({
			lead: text.describe('the instruction above each item of this format'),
			options: z.record(idSchema, text).optional()
		})
	),
	items: z.record(
		idSchema,
		z.strictObject({ stem: text, options: z.record(idSchema, text).optional() })
	)
});

export type Wording = z.infer<typeof wordingSchema>;

/**
 * A band of printed matches with the share of them that is right when people differ from the model. All values are
 * 0 to 1.
 */
export interface HonestBand {
	readonly from01: number;
	readonly to01: number;
	readonly least01: number;
	readonly most01: number;
}

/** The data of one quiz version in one language for pages. Immutable. */
export interface QuizBundle {
	readonly locale: Locale;
	readonly quiz: Quiz;
	readonly wording: Wording;
	/** From low to high; null if the quiz version was not simulated. */
	readonly honest: readonly HonestBand[] | null;
}

/** The description of a quiz in an invitation, in one language. */
export interface OfferedQuiz {
	readonly id: QuizId;
	readonly name: string;
	readonly items: number;
	readonly skills: number;
	/** Duration of the full profile. */
	readonly minutes: number;
	/** Duration of a quick match; null if the quiz has none. */
	readonly quickMinutes: number | null;
}
