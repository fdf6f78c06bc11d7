import type { QuizText } from '../en/quiz.ts';
import { byLocale } from './by-locale.ts';

export const loadQuiz = byLocale<QuizText>({
	en: async () => (await import('../en/quiz.ts')).quiz,
	id: async () => (await import('../id/quiz.ts')).quiz
});
