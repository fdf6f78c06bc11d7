import type { QuizId } from '#lib/schema/quiz.ts';
import { TabStorage } from '#lib/session/tab-storage.ts';

/** One for all pages of a tab: if the device stores nothing, the memory of this object has to do. */
export const tabStorage = new TabStorage(() => localStorage);

/** Returns the key under which the code of a followed invitation is stored until the result. */
export function invitationKey(quiz: QuizId): string {
	return `invitation:${quiz}`;
}
