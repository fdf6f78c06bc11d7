import { z } from 'zod';
import { caseFileSchema } from './cases.ts';
import { byLocale } from './locale.ts';
import { quizSchema } from './quiz.ts';
import { simulatedProfileSchema } from './simulated-profile.ts';
import { simulatedSchema } from './simulated.ts';
import { wordingSchema } from './wording.ts';

/** The format that this version of Arah writes, as its files name it. */
export const QUIZ_FILE_FORMAT = 'arah-quiz-1';

const format = z.literal(QUIZ_FILE_FORMAT);
/** Each version is checked with simulated people, so a file with any number of them could take hours. */
const MOST_VERSIONS = 100;

/** A quiz file, `<name>.arah.json`: every published version of one quiz in all its languages. */
export const quizFileSchema = z.strictObject({
	format,
	versions: z
		.array(
			z.strictObject({
				quiz: quizSchema,
				wording: z
					.strictObject(byLocale(() => wordingSchema.optional()))
					.describe('by language, at least one'),
				cases: caseFileSchema.optional(),
				simulated: z.union([simulatedSchema, simulatedProfileSchema]).optional()
			})
		)
		.min(1)
		.max(MOST_VERSIONS)
		.describe('of one quiz, each once, the oldest first')
});

const anything = z.unknown().optional();

/** The same without the contents of its parts, which are checked one by one to report all problems with their place. */
export const quizFileOutlineSchema = z.strictObject({
	format,
	versions: z
		.array(
			z.strictObject({
				quiz: anything,
				wording: z.strictObject(byLocale(() => anything)),
				cases: anything,
				simulated: anything
			})
		)
		.min(1)
		.max(MOST_VERSIONS)
});

export type QuizFile = z.infer<typeof quizFileSchema>;
export type QuizFileOutline = z.infer<typeof quizFileOutlineSchema>;
