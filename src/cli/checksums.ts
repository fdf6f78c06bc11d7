import { canonicalJson } from '#lib/bank/canonical-structure.ts';
import { fingerprintOf, sha256Of } from '#lib/bank/fingerprint.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Released } from '#lib/schema/released.ts';

/** The entry of a quiz version for `questions/released.yaml`. */
export function checksumsOf({ quiz, wording }: LoadedQuiz): Released {
	const words = Object.entries(wording).map(
		([locale, texts]) => [locale, sha256Of(canonicalJson(texts))] as const
	);
	return {
		quiz: quiz.id,
		version: quiz.version,
		structure: fingerprintOf(quiz),
		wording: Object.fromEntries(words)
	};
}
