import { loadBank } from '#lib/bank/load-bank.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';

const files: Record<string, string> = import.meta.glob('../fixtures/questions/**/*.{yaml,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const { quizzes } = loadBank(
	Object.fromEntries(
		Object.entries(files).map(([path, text]) => [path.replace('../fixtures/questions/', ''), text])
	)
);

/** A quiz of the tests, for tests in a browser, which has no file system. */
export function browserQuiz(id: string): LoadedQuiz {
	const found = quizzes.find(({ quiz }) => quiz.id === id);
	if (found === undefined) throw new Error(`There is no quiz ${id}.`);
	return found;
}

/** The same quiz in two versions, as a quiz file. */
export function browserFile(loaded: LoadedQuiz): string {
	const { quiz } = loaded;
	return packQuiz([loaded, { ...loaded, quiz: { ...quiz, version: quiz.version + 1 } }]);
}
