import type { Locale } from '#lib/schema/locale.ts';
import type { PublicRoom } from '#lib/schema/room.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { isFields } from './room-shapes.ts';

/** The quiz version of a room with its words; null when it cannot be had. */
export async function loadBundle(
	{ quiz, version }: Pick<PublicRoom, 'quiz' | 'version'>,
	locale: Locale,
	fetcher: typeof fetch
): Promise<QuizBundle | null> {
	try {
		const response = await fetcher(`/quizzes/${quiz}/${String(version)}/${locale}.json`);
		const bundle: unknown = response.ok ? await response.json() : null;
		return isBundle(bundle) ? bundle : null;
	} catch {
		return null;
	}
}

/** The schema checked it when it was built. */
function isBundle(value: unknown): value is QuizBundle {
	return isFields(value) && isFields(value['quiz']) && isFields(value['wording']);
}
