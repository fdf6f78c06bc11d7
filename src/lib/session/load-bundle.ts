import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

interface QuizVersion {
	readonly quiz: QuizId;
	readonly version: number;
}

/** Fetches a quiz version with its words. Null if it cannot be had, or if something else came instead. Never rejects. */
export async function loadBundle(
	wanted: QuizVersion,
	locale: Locale,
	fetcher: typeof fetch
): Promise<QuizBundle | null> {
	try {
		const { quiz, version } = wanted;
		const response = await fetcher(`/quizzes/${quiz}/${String(version)}/${locale}.json`);
		const bundle: unknown = response.ok ? await response.json() : null;
		return isBundleOf(bundle, wanted) ? bundle : null;
	} catch {
		return null;
	}
}

/** Whether this is the quiz version that was asked for. The schema checked the rest of it during the build. */
function isBundleOf(value: unknown, { quiz: id, version }: QuizVersion): value is QuizBundle {
	if (typeof value !== 'object' || value === null || !('quiz' in value)) return false;
	const { quiz } = value;
	if (typeof quiz !== 'object' || quiz === null || !('id' in quiz && 'version' in quiz))
		return false;
	return 'wording' in value && quiz.id === id && quiz.version === version;
}
