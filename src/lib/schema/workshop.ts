import { z } from 'zod';
import { LOCALES } from './locale.ts';
import { idSchema } from './quiz.ts';
import {
	DOORS,
	EXPORT_KINDS,
	MODES,
	WORKSHOP_STATES,
	SHOWS,
	type PROBLEM_CODES
} from './vocabulary.ts';

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type WorkshopState = (typeof WORKSHOP_STATES)[number];
export type Show = (typeof SHOWS)[number];
export type Door = (typeof DOORS)[number];
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Limits that forms need, too. */
export const KEEP_HOURS = { usual: 24, most: 720 } as const;
export const TITLE_LENGTH = 80;

/** 128 random bits in base64url: a member's id, the host's secret, the projector's key. */
const random128 = z.string().regex(/^[\w-]{22}$/, 'expected 22 characters of base64url');
/** Any text: the server knows only the hash of the secret. */
const bearer = z.string().min(1).max(64);
/** As typed; read by `readContinueCode`. */
const continueCode = z.string().min(1).max(32);
const count = z.int().min(0);
/** Longer than anyone takes for one item. */
const DAY_MS = 86_400_000;

/** The facilitator's choices for a new workshop; none can be changed later. */
export const workshopDraftSchema = z.strictObject({
	quiz: idSchema,
	mode: z.enum(MODES),
	locale: z.enum(LOCALES),
	title: z
		.string()
		// PostgreSQL cannot store this character, and no keyboard types it
		.regex(/^[^\0]*$/, 'has a NUL character')
		.trim()
		.max(TITLE_LENGTH)
		.optional(),
	rows: z.boolean().describe('whether rows of single people may be exported; announced to them'),
	school: z.boolean().describe('answers stay on the devices; the server takes none'),
	keepHours: z
		.int()
		.min(1)
		.max(KEEP_HOURS.most)
		.optional()
		.describe('how long answers are kept after closing')
});
export type WorkshopDraft = Readonly<z.infer<typeof workshopDraftSchema>>;

export const joinBodySchema = z.strictObject({ member: random128 });

export const submissionBodySchema = z.strictObject({
	member: random128,
	consent: z.int().min(1).max(1000).describe('the version of the notice that was agreed to'),
	version: z.int().positive(),
	mode: z.enum(MODES),
	answers: z.record(idSchema, idSchema),
	elapsedMs: z.record(idSchema, z.number().min(0).max(DAY_MS)).optional()
});
export type SubmissionBody = Readonly<z.infer<typeof submissionBodySchema>>;

export const withdrawBodySchema = z.union([
	z.strictObject({ member: random128 }),
	z.strictObject({ continueCode })
]);
export const resumeBodySchema = z.strictObject({ continueCode });
export const controlBodySchema = z.strictObject({ secret: bearer });
export const stateBodySchema = z.strictObject({
	secret: bearer,
	to: z.enum(WORKSHOP_STATES),
	everyoneHere: z
		.boolean()
		.optional()
		.describe('the host has counted as many people as devices: five are enough to be shown')
});
export const projectorBodySchema = z.strictObject({ secret: bearer, show: z.enum(SHOWS) });
export const doorBodySchema = z.strictObject({ secret: bearer, door: z.enum(DOORS) });
export const takeoverBodySchema = z.strictObject({
	secret: bearer,
	device: z.string().regex(/^[\w-]{1,64}$/, 'expected up to 64 letters, digits, _ and -')
});
export const exportBodySchema = z.strictObject({ secret: bearer, what: z.enum(EXPORT_KINDS) });
export const liveBodySchema = z.strictObject({ key: bearer });

/** The data for everyone with the code. It does not change when someone joins. */
export const publicWorkshopSchema = z.strictObject({
	code: z.string(),
	state: z.enum(WORKSHOP_STATES),
	quiz: idSchema,
	version: z.int().positive(),
	mode: z.enum(MODES),
	locale: z.enum(LOCALES),
	title: z.string().nullable(),
	rows: z.boolean(),
	school: z.boolean(),
	keepHours: z.int(),
	canJoin: z.boolean()
});
export type PublicWorkshop = Readonly<z.infer<typeof publicWorkshopSchema>>;

const interval = z.tuple([z.number(), z.number()]).readonly().nullable();

/** The published group figures, rounded for display. */
export const workshopViewSchema = z.strictObject({
	n: count,
	spreadN: count.nullable().describe('people behind everything that says how they differ'),
	left: z.strictObject({ flagged: z.union([count, z.literal('few')]) }).readonly(),
	skills: z
		.array(
			z
				.strictObject({
					skill: idSchema,
					mean: z.number().nullable().describe('null when fewer than five were measured in it'),
					spread: z.number().nullable(),
					interval
				})
				.readonly()
		)
		.readonly(),
	roles: z
		.array(z.strictObject({ role: idSchema, mean01: z.number(), interval }).readonly())
		.readonly(),
	strongest: idSchema.nullable(),
	weakest: idSchema.nullable(),
	cover: z
		.array(
			z
				.strictObject({
					role: idSchema,
					met: z.array(idSchema).readonly(),
					missing: z.array(idSchema).readonly()
				})
				.readonly()
		)
		.readonly(),
	labels: z
		.strictObject({
			n: count,
			clear: count.nullable(),
			leaning: count.nullable(),
			blend: count.nullable()
		})
		.readonly()
		.nullable()
});
export type WorkshopView = Readonly<z.infer<typeof workshopViewSchema>>;

/** The board that a projector shows and a control page follows. */
export const boardSchema = z.strictObject({
	revision: count,
	state: z.enum(WORKSHOP_STATES),
	show: z.enum(SHOWS),
	counts: z.strictObject({ joined: count, finished: count }).readonly(),
	view: workshopViewSchema
		.nullable()
		.describe('null before the reveal, and while too few devices have submitted'),
	controller: z
		.string()
		.nullable()
		.optional()
		.describe('the device that took over last; on control screens only'),
	door: z.enum(DOORS).optional().describe('whether anyone new can join; on control screens only')
});
export type Board = Readonly<z.infer<typeof boardSchema>>;

export const controlViewSchema = z.strictObject({
	workshop: publicWorkshopSchema.readonly(),
	board: boardSchema.readonly(),
	screenKey: z.string(),
	closesAt: z.iso.datetime().nullable().describe('when it closes by itself; null once closed'),
	closesEmptyAt: z.iso
		.datetime()
		.nullable()
		.optional()
		.describe('when it closes if nobody joins and it is not opened; null once either happened'),
	purgeAt: z.iso.datetime().nullable().describe('when the answers are deleted; null until closed'),
	isEmptied: z.boolean().describe('the answers are deleted; the numbers of the group may be there')
});
export type ControlView = Readonly<z.infer<typeof controlViewSchema>>;

/** The only response that contains the secret. */
export const createdWorkshopSchema = z.strictObject({
	code: z.string(),
	secret: random128,
	screenKey: random128,
	closesAt: z.iso.datetime()
});
export type CreatedWorkshop = Readonly<z.infer<typeof createdWorkshopSchema>>;
