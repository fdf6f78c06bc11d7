import type { QuizId } from '#lib/schema/quiz.ts';
import { TabStorage } from '#lib/session/tab-storage.ts';

/** One for all pages of a tab: where the device keeps nothing, its memory is all there is. */
export const tabStorage = new TabStorage(() => localStorage);

/** The key of the invitation that a person follows to a quiz: its code, from the invitation to the result. */
export function invitationKey(quiz: QuizId): string {
	return `invitation:${quiz}`;
}
