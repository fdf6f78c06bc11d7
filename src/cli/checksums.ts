import { createHash } from 'node:crypto';
import { canonicalJson, canonicalStructure } from '#lib/bank/canonical-structure.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Released } from '#lib/schema/released.ts';

/** The entry of a quiz version for `questions/released.yaml`. */
export function checksumsOf({ quiz, wording }: LoadedQuiz): Released {
	const words = Object.entries(wording).map(
		([locale, texts]) => [locale, sha256(canonicalJson(texts))] as const
	);
	return {
		quiz: quiz.id,
		version: quiz.version,
		structure: sha256(canonicalStructure(quiz)),
		wording: Object.fromEntries(words)
	};
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
