import type { Board } from '#lib/schema/workshop.ts';
import { Lifetime } from './lifetime.ts';
import type { WorkshopCalls } from './workshop-calls.ts';
import type { FailureCode } from './workshop-failure.ts';
import { watchBoard, type BoardWatch, type Connection } from './watch-board.ts';

interface Surroundings extends Pick<BoardWatch, 'code' | 'key' | 'fetch' | 'random' | 'wait'> {
	readonly calls: Pick<WorkshopCalls, 'board'>;
	/** Called after each board that the server sends. */
	readonly onboard?: (board: Board) => void;
}

/** The live board of a workshop, for the projector and the control screen. */
export class WorkshopWatch {
	readonly #surroundings: Surroundings;
	readonly #life: Lifetime;
	#board = $state.raw<Board | null>(null);
	#connection = $state<Connection>('connecting');
	#ended = $state<FailureCode | null>(null);
	#stream: ReturnType<typeof watchBoard> | null = null;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
		this.#life = new Lifetime(surroundings.wait);
		this.#life.onend(() => this.#stream?.stop());
	}

	/** The last known board; null before the first. */
	get board(): Board | null {
		return this.#board;
	}

	get connection(): Connection {
		return this.#connection;
	}

	/** Why the board is final; null while it may still change. */
	get ended(): FailureCode | null {
		return this.#ended;
	}

	start(): void {
		if (this.#life.isOver) return;
		const { calls, code, key } = this.#surroundings;
		this.#stream ??= watchBoard({
			...this.#surroundings,
			poll: () => calls.board(code, key),
			onboard: (board) => {
				this.take(board);
				this.#surroundings.onboard?.(board);
			},
			onconnection: (connection) => (this.#connection = connection),
			onend: (code) => (this.#ended = code)
		});
	}

	/** Takes the board from the answer to another call, unless it is older than the known one. */
	take(board: Board): void {
		if (this.#board === null || board.revision >= this.#board.revision) this.#board = board;
	}

	/** Ends because this device has deleted the workshop. */
	end(): void {
		this.stop();
		this.#ended = 'gone';
	}

	wake(): void {
		this.#stream?.wake();
	}

	/** Stops for good. */
	stop(): void {
		this.#life.end();
	}
}
