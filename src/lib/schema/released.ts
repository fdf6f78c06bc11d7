import { z } from 'zod';
import { idSchema } from './quiz.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 in 64 lowercase hex digits');

/** The quiz versions that links may refer to, with checksums that reveal any change. */
export const releasedSchema = z.strictObject({
	released: z.array(
		z.strictObject({
			quiz: idSchema,
			version: z.int().positive(),
			structure: sha256.describe('of all that can change a score or a link; never changes'),
			wording: z
				.record(idSchema, sha256)
				.describe('by language; may change for a spelling fix, never for another meaning')
		})
	)
});

export type Released = z.infer<typeof releasedSchema>['released'][number];
