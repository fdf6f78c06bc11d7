import type { Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from '#lib/session/saved-progress.ts';
import { outboxes } from '../../workshops.ts';

/**
 * Gives answers that led to a result to the outbox of the workshop for which the quiz was taken, unless the person
 * has left it. From then on they wait on the device and are sent automatically.
 */
export function handIn(quiz: Quiz, result: string, { mode, answers, elapsedMs }: Progress): void {
	const outbox = outboxes.activeFor(quiz.id);
	outbox?.submit({ result, version: quiz.version, mode, answers, elapsedMs });
}
