import type { Board } from '#lib/schema/workshop.ts';
import { Lifetime } from './lifetime.ts';
import type { WorkshopCalls } from './workshop-calls.ts';
import type { FailureCode } from './workshop-failure.ts';
import { watchBoard, type BoardWatch, type Connection } from './watch-board.ts';

interface Surroundings extends Pick<BoardWatch, 'code' | 'key' | 'fetch' | 'random' | 'wait'> {
	readonly calls: Pick<WorkshopCalls, 'board'>;
	/** After each board that came by itself. */
	readonly onboard?: (board: Board) => void;
}

/** The board of a workshop as it is now, for the projector and the control screen. */
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

	/** The last that is known; null before anything is. */
	get board(): Board | null {
		return this.#board;
	}

	get connection(): Connection {
		return this.#connection;
	}

	/** Why nothing more comes; null while something may. */
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

	/** A board that another call brought along; an older one than is known changes nothing. */
	take(board: Board): void {
		if (this.#board === null || board.revision >= this.#board.revision) this.#board = board;
	}

	/** Everything of the workshop is gone: this device did it. */
	end(): void {
		this.stop();
		this.#ended = 'gone';
	}

	wake(): void {
		this.#stream?.wake();
	}

	/** For good. */
	stop(): void {
		this.#life.end();
	}
}
