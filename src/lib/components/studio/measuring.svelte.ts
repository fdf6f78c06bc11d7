import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizTells } from '#lib/studio/measure-quiz.ts';
import TellsWorker from './tells-worker.ts?worker';
import type { MeasuredParts, MeasureOrder } from './tells-worker.ts';

/**
 * Measures one quiz after another in a worker; a newer quiz stops the measurement of the one before. The figures
 * of the quiz before stay until new ones come, unless its roles or skills have changed.
 */
export class Measuring {
	tells = $state.raw<QuizTells>({});
	/** Whether figures are still to come, so that those shown may be of the quiz before. */
	isBusy = $state(false);
	/** Whether the code of the measurement could not be loaded. */
	hasFailed = $state(false);

	#worker: Worker | null = null;
	#quiz: Quiz | null = null;
	#order = 0;

	/** Measures a quiz, unless it is the one that was measured last. */
	measure(quiz: Quiz): void {
		if (quiz === this.#quiz) return;
		if (this.#quiz === null || namesOf(quiz) !== namesOf(this.#quiz)) this.tells = {};
		this.#quiz = quiz;
		this.#order += 1;
		this.isBusy = true;
		this.hasFailed = false;
		const order: MeasureOrder = { order: this.#order, quiz };
		this.#start().postMessage($state.snapshot(order));
	}

	/** Ends the worker. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#quiz = null;
		this.isBusy = false;
	}

	#start(): Worker {
		if (this.#worker !== null) return this.#worker;
		const worker = new TellsWorker();
		worker.addEventListener('message', ({ data }: MessageEvent<MeasuredParts>) => {
			if (data.order !== this.#order) return;
			this.tells = { ...this.tells, ...data.tells };
			if (data.isLast) this.isBusy = false;
		});
		worker.addEventListener('error', () => {
			this.stop();
			this.hasFailed = true;
		});
		this.#worker = worker;
		return worker;
	}
}

/** What figures refer to by name. */
function namesOf({ kind, skills, roles }: Quiz): string {
	return [kind, ...skills.map(({ id }) => id), '/', ...roles.map(({ id }) => id)].join(' ');
}
