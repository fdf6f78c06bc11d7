import type { QuizId } from '#lib/schema/quiz.ts';

/** What an invitation says about a quiz, in one language. */
export interface OfferedQuiz {
	readonly id: QuizId;
	readonly name: string;
	readonly items: number;
	readonly skills: number;
	/** How long the full profile takes. */
	readonly minutes: number;
	/** How long a quick match takes; null for a quiz without one. */
	readonly quickMinutes: number | null;
}
