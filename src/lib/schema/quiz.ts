import { z } from 'zod';
import { percent, scoringSchema, share01 } from './scoring.ts';
import { KINDS, type MODES } from './vocabulary.ts';

/** Lowercase words joined by hyphens. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const LETTER = /^[A-Z]$/;

/** Ids never change and are never shown: lowercase words joined by hyphens. */
export const idSchema = z.string().regex(ID, 'use lowercase words joined by hyphens').max(64);

export const skillSchema = z.strictObject({
	id: idSchema,
	symbol: z
		.string()
		.regex(LETTER, 'use one capital letter')
		.optional()
		.describe('profile: the letter of this skill in a code, the same in every language')
});

export const roleSchema = z.strictObject({
	id: idSchema,
	seniority: z
		.int()
		.positive()
		.optional()
		.describe('1 is the entry level; used in texts, never in the match'),
	prior: z
		.number()
		.positive()
		.max(1000)
		.default(1)
		.describe('relative base rate; equal unless really known'),
	target: z
		.record(idSchema, percent)
		.describe('what someone who does the role well scores on each skill, 0 to 100'),
	importance: z
		.record(idSchema, z.number().min(0).max(100))
		.optional()
		.describe('how much each skill counts for readiness; never used in the match')
});

/** sigma0: scatter of one answer of this format around the skill, in points; used for standard errors. */
const sigma0 = z.number().positive().max(100);

/** In any unit: an item is rescaled by its own range. The bounds catch slips of the pen. */
const credit = z.number().min(-1000).max(1000);

export const formatSchema = z.discriminatedUnion('kind', [
	z
		.strictObject({
			kind: z.literal('scale'),
			sigma0,
			states: z
				.enum(['facts', 'agreement'])
				.default('facts')
				.describe(
					'facts: what someone has done, so that one answer throughout can be true; agreement: how far someone agrees with a statement or likes an activity'
				),
			options: z
				.array(z.strictObject({ id: idSchema, credit }))
				.min(2)
				.max(20)
				.describe('the named answer scale, from lowest to highest as people read it')
		})
		.describe('every item of this format shares one answer scale'),
	z
		.strictObject({
			kind: z.literal('choice'),
			sigma0,
			shuffle: z.boolean().default(true)
		})
		.describe('one choice among options of the item, each with credits'),
	z
		.strictObject({
			kind: z.literal('preference'),
			shuffle: z.boolean().default(true)
		})
		.describe('preferences per role; shown beside the match and never part of it')
]);

export const optionSchema = z.strictObject({
	id: idSchema,
	credits: z
		.record(idSchema, credit)
		.optional()
		.describe('choice items: credit per skill, in any unit; rescaled by the range of the item'),
	role: idSchema.optional().describe('preference items: the role that this option leans to')
});

export const itemSchema = z.strictObject({
	id: idSchema,
	format: idSchema,
	measures: z
		.record(idSchema, z.number().positive().max(10))
		.default({})
		.describe('skills that this item measures, each with its weight'),
	reverse: z
		.boolean()
		.default(false)
		.describe('the lowest answer earns the full credit; key by opposite meaning, never by "not"'),
	level: z.int().min(1).max(9).optional().describe('the seniority whose depth the item asks for'),
	duties: z.array(idSchema).default([]),
	options: z.array(optionSchema).min(2).max(20).optional(),
	evidence: z
		.string()
		.optional()
		.describe('where the content comes from; never shown to the person')
});

/** Determines which items a quick match asks, not how answers are scored. */
export const quickSchema = z.strictObject({
	perSkill: z.int().positive().default(2).describe('items of each skill that everybody is asked'),
	stop01: share01.default(0.9).describe('no more is asked once the best match is at least this'),
	steady01: share01
		.default(0.7)
		.describe('… and the spread within skills is at most this share of the limit for carelessness'),
	usualItems: z
		.int()
		.positive()
		.optional()
		.describe('how many items it usually asks, for the start page; measured by simulation')
});

/** One band of a skill, from this score up to the next band. */
export const bandSchema = z.strictObject({ id: idSchema, from: percent });

/** The letters that sum up a profile. */
export const codeSchema = z.strictObject({
	letters: z
		.int()
		.min(1)
		.max(3)
		.default(3)
		.describe('how many of the highest skills make up the code'),
	circle: z
		.boolean()
		.default(false)
		.describe(
			'the skills are in the order of a circle in which neighbours are alike, as in the hexagon of Holland; only then is consistency said'
		)
});

/** Readings that a quiz can do without. */
const readingsSchema = z.strictObject({
	readiness: z
		.boolean()
		.default(true)
		.describe('how much of what a role needs is there; needs importance and seniority'),
	preference: z.boolean().default(true).describe('what people enjoy, from preference items')
});

const testedSchema = z.strictObject({
	people: z.int().positive().describe('how many people the data come from'),
	date: z.iso.date().describe('when the data were complete')
});

export const quizSchema = z.strictObject({
	id: idSchema,
	kind: z
		.enum(KINDS)
		.default('roles')
		.describe(
			'roles: compares skills with the targets of roles; profile: ranks them against each other and sums them up in a code'
		),
	version: z
		.int()
		.positive()
		.max(1023)
		.describe('raise it whenever the same answers would score differently'),
	evidence: z
		.enum(['draft', 'piloted', 'validated'])
		.describe('draft until data on people say otherwise; shown on the result'),
	tested: testedSchema.optional().describe('needed once the evidence is more than a draft'),
	date: z.iso.date().describe('when this version was finished'),
	minutes: z.number().positive().max(240).describe('how long it takes, for the start page'),
	readings: readingsSchema.prefault({}),
	skills: z.array(skillSchema).min(3),
	roles: z.array(roleSchema).default([]).describe('two or more; a profile has none'),
	code: codeSchema.optional().describe('profile only, where it is required'),
	duties: z.array(idSchema).default([]),
	formats: z.record(idSchema, formatSchema),
	items: z.array(itemSchema).min(1),
	scoring: scoringSchema.prefault({}),
	quick: quickSchema
		.optional()
		.describe('the quick match; without it the quiz has the full profile only'),
	bands: z
		.array(bandSchema)
		.default([])
		.describe('for development steps, lowest first; the wording has a step per skill and band')
});

export type Quiz = z.infer<typeof quizSchema> & {
	/**
	 * Only of a quiz that came as a file or from a folder of the server, whose id may be that of another quiz, too: the start of its fingerprint, which
	 * its result codes contain instead of the id. See `printOf` in `link/print.ts`.
	 */
	readonly print?: string;
	/** Only of a quiz from a file that this device keeps. The site has no pages for it, and has not checked it. */
	readonly isShelved?: true;
};
export type Skill = Quiz['skills'][number];
export type Role = Quiz['roles'][number];
export type Item = Quiz['items'][number];
export type Option = NonNullable<Item['options']>[number];
export type Format = z.infer<typeof formatSchema>;
export type Scoring = Quiz['scoring'];

export type Mode = (typeof MODES)[number];
export type Kind = Quiz['kind'];

/** Names for ids, so that signatures say which id they take. The bank checks membership. */
export type QuizId = Quiz['id'];
export type SkillId = Skill['id'];
export type RoleId = Role['id'];
export type ItemId = Item['id'];
export type OptionId = Option['id'];
export type FormatId = Item['format'];
export type BandId = Quiz['bands'][number]['id'];

export type BySkill<T> = Readonly<Record<SkillId, T>>;
export type ByRole<T> = Readonly<Record<RoleId, T>>;

/**
 * The chosen option by item id; missing items were not answered. A plain record, as it goes into storage and links.
 */
export type Answers = Readonly<Record<ItemId, OptionId>>;
