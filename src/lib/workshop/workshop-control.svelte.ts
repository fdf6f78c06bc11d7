import type {
	Board,
	Door,
	ExportKind,
	ControlView,
	WorkshopState,
	Show
} from '#lib/schema/workshop.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { loadBundle } from '#lib/session/load-bundle.ts';
import { Lifetime, type Wait } from './lifetime.ts';
import type { ControlCalls, WorkshopFile } from './workshop-calls.ts';
import type { FailureCode, WorkshopAnswer } from './workshop-failure.ts';
import { WorkshopWatch } from './workshop-watch.svelte.ts';

export interface ControlSurroundings {
	readonly calls: ControlCalls;
	readonly fetch: typeof fetch;
	readonly random: () => number;
	readonly wait: Wait;
	/** The id of this control screen; the same after a reload. */
	readonly device: string;
}

/** The control screen of a workshop. One device has control at a time. */
export class WorkshopControl {
	readonly code: string;
	readonly watch: WorkshopWatch;
	readonly #secret: string;
	readonly #surroundings: ControlSurroundings;
	readonly #calls: ControlCalls;
	readonly #life: Lifetime;
	#view = $state.raw<ControlView | null>(null);
	#bundle = $state.raw<QuizBundle | null>(null);
	#failure = $state<FailureCode | null>(null);
	#isBusy = $state(false);

	constructor(code: string, secret: string, surroundings: ControlSurroundings) {
		this.code = code;
		this.#secret = secret;
		this.#surroundings = surroundings;
		this.#calls = surroundings.calls;
		this.watch = new WorkshopWatch({ ...surroundings, code, key: secret, onboard: this.#follow });
		this.#life = new Lifetime(surroundings.wait);
		this.#life.onend(() => this.watch.stop());
	}

	/** The last view from the server; null before the first. `board` is newer than its board. */
	get view(): ControlView | null {
		return this.#view;
	}

	get bundle(): QuizBundle | null {
		return this.#bundle;
	}

	get board() {
		return this.watch.board;
	}

	/** Why the facilitator's last action failed; null if it worked. */
	get failure(): FailureCode | null {
		return this.#failure;
	}

	/** Whether the workshop is deleted. */
	get isGone(): boolean {
		const code = this.watch.ended ?? (this.#view === null ? this.#failure : null);
		return code === 'gone' || this.board?.state === 'purged';
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Whether another device has control, so that this one only watches. */
	get isWatching(): boolean {
		const controller = this.board?.controller ?? null;
		return controller !== null && controller !== this.#surroundings.device;
	}

	/** Opens the workshop and takes control unless another device has it. */
	async open(): Promise<void> {
		if (!(await this.#look()) || this.#view === null || this.#life.isOver) return;
		this.watch.start();
		const { workshop } = this.#view;
		this.#bundle ??= await loadBundle(workshop, workshop.locale, this.#surroundings.fetch);
		if (!this.#life.isOver && !this.isWatching) await this.takeOver();
	}

	/** Stops for good. */
	stop(): void {
		this.#life.end();
	}

	/** Moves to a state. `isEveryoneHere`: as many people as devices were counted, so a small group may be shown. */
	move(to: WorkshopState, isEveryoneHere = false): Promise<boolean> {
		return this.#try(
			() => this.#calls.move(this.code, this.#secret, to, isEveryoneHere),
			this.#takeView
		);
	}

	show(show: Show): Promise<boolean> {
		return this.#try(() => this.#calls.show(this.code, this.#secret, show), this.#takeView);
	}

	/** Opens or closes the door to new members. */
	moveDoor(door: Door): Promise<boolean> {
		return this.#try(() => this.#calls.moveDoor(this.code, this.#secret, door), this.#takeView);
	}

	takeOver(): Promise<boolean> {
		const { device } = this.#surroundings;
		return this.#try(() => this.#calls.takeOver(this.code, this.#secret, device), this.#takeView);
	}

	delete(): Promise<boolean> {
		return this.#try(
			() => this.#calls.delete(this.code, this.#secret),
			() => {
				this.watch.end();
			}
		);
	}

	async export(what: ExportKind): Promise<WorkshopFile | null> {
		let file: WorkshopFile | null = null;
		await this.#try(
			() => this.#calls.export(this.code, this.#secret, what),
			(made) => (file = made),
			{ isOfWorkshop: false }
		);
		// perhaps only the individual answers are deleted; the view then says so
		if (this.#failure === 'gone' && !this.#life.isOver) await this.#look();
		return file;
	}

	/** Fetches the view again if another screen has moved the workshop. */
	readonly #follow = ({ state }: Board): void => {
		if (this.#view === null || state === this.#view.workshop.state || this.#isBusy) return;
		if (state === 'purged') return;
		void this.#look();
	};

	#look(): Promise<boolean> {
		return this.#try(() => this.#calls.host(this.code, this.#secret), this.#takeView);
	}

	readonly #takeView = (view: ControlView): void => {
		this.#view = view;
		this.watch.take(view.board);
	};

	/** Makes a call and returns whether it worked; otherwise sets `failure`. `isOfWorkshop`: the answer `gone` means that the workshop is. */
	async #try<T>(
		call: () => Promise<WorkshopAnswer<T>>,
		take: (value: T) => void,
		{ isOfWorkshop = true } = {}
	): Promise<boolean> {
		this.#isBusy = true;
		const answer = await call();
		this.#isBusy = false;
		this.#failure = answer.ok ? null : answer.code;
		if (answer.ok) take(answer.value);
		else if (answer.code === 'gone' && isOfWorkshop) this.watch.end();
		return answer.ok;
	}
}
