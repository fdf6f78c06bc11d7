import { openQuiz } from '#lib/quiz-file/open-quiz.ts';

/** The worker behind `checkFile`, with every rule of the bank, which no page loads. */
addEventListener('message', ({ data }: MessageEvent<{ name: string; text: string }>) => {
	postMessage(openQuiz(data.name, data.text));
});
