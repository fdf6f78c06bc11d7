import { loadBank } from '#lib/bank/load-bank.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { optionIds } from '#lib/link/quiz-tag.ts';
import { readQuestions } from '../../src/cli/read-questions.ts';

/** A valid code with every item of the newest version answered, not always the same way. */
export function resultCode(id = 'social-media-roles'): string {
	const { quizzes } = loadBank(readQuestions('questions'));
	const quiz = quizzes.findLast((loaded) => loaded.quiz.id === id)?.quiz;
	if (quiz === undefined) throw new Error(`There is no quiz ${id} without errors.`);
	const answers = Object.fromEntries(
		quiz.items.map((item, i) => {
			const options = optionIds(quiz, item);
			return [item.id, options[(i * 3 + 1) % options.length] ?? ''];
		})
	);
	return encodeAnswers(quiz, answers);
}
