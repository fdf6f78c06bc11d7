import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

interface QuizVersion {
	readonly quiz: QuizId;
	readonly version: number;
}

/**
 * Fetches a quiz version with its wording. Null if it is not available, or if the response is something else. Never
 * rejects.
 */
export async function loadBundle(
	wanted: QuizVersion,
	locale: Locale,
	fetcher: typeof fetch
): Promise<QuizBundle | null> {
	try {
		const { quiz, version } = wanted;
		const response = await fetcher(`/quizzes/${quiz}/${version}/${locale}.json`);
		const bundle: unknown = response.ok ? await response.json() : null;
		return isBundleOf(bundle, wanted) ? bundle : null;
	} catch {
		return null;
	}
}

/** Whether the value is the requested quiz version. The build has already checked the rest of it by the schema. */
function isBundleOf(value: unknown, { quiz: id, version }: QuizVersion): value is QuizBundle {
	if (typeof value !== 'object' || value === null || !('quiz' in value)) return false;
	const { quiz } = value;
	if (typeof quiz !== 'object' || quiz === null || !('id' in quiz && 'version' in quiz))
		return false;
	return 'wording' in value && quiz.id === id && quiz.version === version;
}
