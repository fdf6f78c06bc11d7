import type { Quiz } from '#lib/schema/quiz.ts';
import { measureQuiz, type QuizTells } from '#lib/studio/measure-quiz.ts';

/** A quiz to measure, by a number that rises with each. */
export interface MeasureOrder {
	readonly order: number;
	readonly quiz: Quiz;
}

/** Parts that have become known; `isLast` if nothing follows. */
export interface MeasuredParts {
	readonly order: number;
	readonly tells: QuizTells;
	readonly isLast: boolean;
}

/** Longest work between two looks for a newer order, in milliseconds. */
const LONGEST = 25;

let newest = 0;

addEventListener('message', ({ data }: MessageEvent<MeasureOrder>) => {
	newest = data.order;
	void measure(data);
});

/** Measures a quiz until a newer order comes. */
async function measure({ order, quiz }: MeasureOrder): Promise<void> {
	let since = performance.now();
	for (const tells of measureQuiz(quiz)) {
		if (Object.keys(tells).length > 0) send({ order, tells, isLast: false });
		if (performance.now() - since < LONGEST) continue;
		await new Promise((resolve) => setTimeout(resolve));
		if (order !== newest) return;
		since = performance.now();
	}
	send({ order, tells: {}, isLast: true });
}

function send(parts: MeasuredParts): void {
	postMessage(parts);
}
