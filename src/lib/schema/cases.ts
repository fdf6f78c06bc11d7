import { z } from 'zod';
import { idSchema } from './quiz.ts';
import { CERTAINTIES } from './vocabulary.ts';

const text = z.string().trim().min(1);
const points = z.number().min(0).max(100);
const share01 = z.number().min(0).max(1);

const expectedSchema = z.strictObject({
	skills: z
		.record(idSchema, points.nullable())
		.optional()
		.describe('score by skill; null: not measured'),
	top: idSchema.optional().describe('the closest role'),
	second: idSchema.optional(),
	label: z.enum(CERTAINTIES).optional().describe('from the numbers alone'),
	headline: z
		.enum([...CERTAINTIES, 'withheld', 'unmeasured', 'code', 'even', 'incomplete'])
		.optional()
		.describe('what may be said in words; profile: code, even, incomplete or withheld'),
	match: z.record(idSchema, share01).optional().describe('match by role, 0 to 1'),
	readiness: z.record(idSchema, points.nullable()).optional(),
	preference: z.record(idSchema, z.int().min(0)).optional(),
	alreadyReady: idSchema
		.nullable()
		.optional()
		.describe('the more senior role whose needs are already met'),
	first: z.array(idSchema).optional().describe('profile: the skills named for the first place'),
	codes: z
		.array(z.string())
		.optional()
		.describe('profile: the codes to read as letters, the most probable first'),
	first01: z
		.record(idSchema, share01)
		.optional()
		.describe('profile: probability of coming first, by skill'),
	inCode01: z
		.record(idSchema, share01)
		.optional()
		.describe('profile: probability of being in the code, by skill'),
	order01: share01
		.optional()
		.describe('profile: probability that the highest scores are in exactly this order'),
	flags: z.array(idSchema).optional().describe('all of them, in any order')
});

export const caseSchema = z.strictObject({
	id: idSchema,
	why: text.describe('what this case protects, in one sentence'),
	basis: z
		.enum(['by-hand', 'independent', 'frozen'])
		.describe(
			'by-hand: plain arithmetic; independent: the formulas of the method, calculated by other means; frozen: taken from the engine, not proven'
		),
	fill: z
		.record(idSchema, idSchema)
		.default({})
		.describe('by format: the option that answers every item of that format'),
	answers: z.record(idSchema, idSchema).default({}).describe('by item; goes over `fill`'),
	skipped: z.array(idSchema).default([]).describe('items left without an answer'),
	expected: expectedSchema
});

/** Worked cases of one quiz version: cases are added, never edited. */
export const caseFileSchema = z.strictObject({
	within: z
		.strictObject({ points: z.number().positive(), match01: z.number().positive() })
		.describe('how far a number may be from the expected one'),
	cases: z.array(caseSchema).min(1)
});

export type CaseFile = z.infer<typeof caseFileSchema>;
export type Case = z.infer<typeof caseSchema>;
