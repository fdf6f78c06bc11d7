import { z } from 'zod';
import type { Locale } from './locale.ts';
import { idSchema, type Kind, type Quiz, type QuizId } from './quiz.ts';

const text = z.string().trim().min(1);

/** A field to explore, with examples that the person can look up. */
const fieldSchema = z.strictObject({
	name: text,
	study: text.describe('programmes of study, as a list in one sentence'),
	jobs: text.describe('jobs, as a list in one sentence')
});

/** Words for what a quiz measures and matches, each as it is written within a sentence. */
const termsSchema = z.strictObject({ skill: text, skills: text, role: text, roles: text });

const heroSchema = z.strictObject({
	heading: text,
	lead: text.describe('what the person learns; how long it takes is added'),
	roles: z
		.strictObject({ heading: text, lead: text })
		.optional()
		.describe('above the list of roles; without it there is no list')
});

const methodSchema = z.strictObject({
	origin: z.array(text).default([]).describe('where the questions come from, in paragraphs'),
	limits: z.array(text).default([]).describe('what this quiz cannot know'),
	attribution: z.array(text).default([]).describe('what the licences of the sources ask for'),
	sources: z
		.array(z.strictObject({ text, href: z.url({ protocol: /^https?$/ }).optional() }))
		.default([])
		.describe('what the content was written from')
});

/**
 * All wording of one quiz version in one language, by id. Every language has the same keys. Texts that an author
 * leaves out are filled in from `i18n/<language>/quiz-words.ts`, by the kind of quiz.
 */
export const wordingSchema = z.strictObject({
	name: text,
	summary: text.describe('one or two sentences: what the person learns'),
	instruction: z
		.array(text)
		.min(1)
		.max(4)
		.optional()
		.describe(
			'how to judge oneself, and over which time; the first one stands out on the start page'
		),
	terms: termsSchema
		.partial()
		.optional()
		.describe('what skills and roles are called, if not skills and roles'),
	levels: z
		.array(text)
		.length(5)
		.optional()
		.describe(
			'what 0, 25, 50, 75 and 100 mean; by default the options of a scale with five even steps'
		),
	note: text.optional().describe('shown beside the roles, for example that job titles differ'),
	hero: heroSchema.optional().describe('the first screen of the home page'),
	audience: text.optional().describe('for whom it is, in one sentence'),
	by: text.optional().describe('who is responsible for the questions'),
	licence: text.optional().describe('under which others may use the questions'),
	method: methodSchema.optional(),
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
	stepsNote: text.optional().describe('what every step has in common, such as how long it takes'),
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

/** The wording of a quiz by language, with at least one. */
export type Wordings = Readonly<Partial<Record<Locale, Wording>>>;

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

/** What skills and roles are called within a sentence and at its beginning. */
export interface Terms extends Readonly<z.infer<typeof termsSchema>> {
	readonly Skill: string;
	readonly Skills: string;
	readonly Role: string;
	readonly Roles: string;
}

/** The wording for pages: what its author left out is filled in, and what only some pages say is left out. */
export interface BundleWording extends Omit<
	Wording,
	'instruction' | 'terms' | 'levels' | 'hero' | 'method' | 'audience'
> {
	/** The language of the texts by the author. */
	readonly language: Locale;
	/** Says so if the page is in a language that the quiz does not have; otherwise null. */
	readonly onlyIn: string | null;
	readonly instruction: readonly string[];
	readonly terms: Terms;
	/** What 0, 25, 50, 75 and 100 mean; null if nobody said so. */
	readonly levels: readonly string[] | null;
	/** How far the questions have been tested, in one sentence. */
	readonly evidence: string;
}

/** The data of one quiz version in one language for pages. Immutable. */
export interface QuizBundle {
	readonly locale: Locale;
	readonly quiz: Quiz;
	readonly wording: BundleWording;
	/** From low to high; null if the quiz version was not simulated. */
	readonly honest: readonly HonestBand[] | null;
}

/** What only the pages about the method say of a quiz. */
export interface MethodWords {
	/** The language of the texts by the author. */
	readonly language: Locale;
	readonly onlyIn: string | null;
	readonly languages: readonly Locale[];
	/** How far the questions have been tested, in one sentence. */
	readonly evidence: string;
	readonly levels: readonly string[] | null;
	readonly note: string | null;
	readonly audience: string | null;
	readonly by: string | null;
	readonly licence: string | null;
	readonly method: NonNullable<Wording['method']>;
}

/** The description of a quiz in a list. */
export interface CataloguedQuiz {
	readonly id: QuizId;
	readonly kind: Kind;
	readonly name: string;
	readonly summary: string;
	readonly terms: Terms;
	/** The language of name, summary and terms. */
	readonly language: Locale;
	readonly languages: readonly Locale[];
	readonly skills: number;
	readonly roles: number;
	readonly items: number;
	/** Duration of the full profile. */
	readonly minutes: number;
	/** How far the questions have been tested, in one sentence. */
	readonly evidence: string;
}

/** The description of a quiz in an invitation, in one language. */
export interface OfferedQuiz {
	readonly id: QuizId;
	readonly name: string;
	/** How far the questions have been tested, in one sentence. */
	readonly evidence: string;
	readonly items: number;
	readonly skills: number;
	/** Duration of the full profile. */
	readonly minutes: number;
	/** Duration of a quick match; null if the quiz has none. */
	readonly quickMinutes: number | null;
}
