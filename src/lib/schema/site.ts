import { z } from 'zod';
import { idSchema } from './quiz.ts';

/** Which quizzes the site shows, and in which order. Quizzes that are not named come last, the oldest first. */
export const siteSchema = z.strictObject({
	default: idSchema.optional().describe('the quiz of the home page; otherwise the first one'),
	order: z.array(idSchema).default([]).describe('the quizzes in the order of every list'),
	unlisted: z
		.array(idSchema)
		.default([])
		.describe('quizzes that no list shows; their addresses, links and codes work')
});

export type Site = z.infer<typeof siteSchema>;
