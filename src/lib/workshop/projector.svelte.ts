import type { PublicWorkshop, WorkshopState, Show } from '#lib/schema/workshop.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { FEWEST_UNCONFIRMED } from './group-size.ts';
import { loadBundle } from '#lib/session/load-bundle.ts';
import { Lifetime, type Wait } from './lifetime.ts';
import type { WorkshopCalls } from './workshop-calls.ts';
import { isPassing, type FailureCode } from './workshop-failure.ts';
import { WorkshopWatch } from './workshop-watch.svelte.ts';
import type { ProjectorLink } from './projector-link.ts';
import { projectorPages } from './projector-pages.ts';

export interface ProjectorSurroundings {
	readonly calls: Pick<WorkshopCalls, 'find' | 'board' | 'move' | 'show'>;
	readonly fetch: typeof fetch;
	readonly random: () => number;
	readonly wait: Wait;
}

const AGAIN_MS = 4_000;

const NEXT: Readonly<Partial<Record<WorkshopState, WorkshopState>>> = {
	lobby: 'open',
	open: 'revealed'
};

/**
 * The projector of a workshop. It follows the facilitator's actions; opened with the facilitator secret,
 * its keyboard can also control the workshop. Otherwise its keyboard affects only this screen.
 */
export class Projector {
	readonly link: ProjectorLink;
	readonly watch: WorkshopWatch;
	readonly #surroundings: ProjectorSurroundings;
	readonly #life: Lifetime;
	#workshop = $state.raw<PublicWorkshop | null>(null);
	#bundle = $state.raw<QuizBundle | null>(null);
	#failure = $state<FailureCode | null>(null);
	#step = $state(0);
	#ownShow = $state<Show | null>(null);
	#isTooEarly = $state(false);

	constructor(link: ProjectorLink, surroundings: ProjectorSurroundings) {
		this.link = link;
		this.#surroundings = surroundings;
		this.watch = new WorkshopWatch({ ...surroundings, code: link.code, key: link.key });
		this.#life = new Lifetime(surroundings.wait);
		this.#life.onend(() => this.watch.stop());
	}

	get workshop(): PublicWorkshop | null {
		return this.#workshop;
	}

	get bundle(): QuizBundle | null {
		return this.#bundle;
	}

	/** Why there is nothing to show; null otherwise. */
	get failure(): FailureCode | null {
		return this.watch.board?.state === 'purged' ? 'gone' : (this.watch.ended ?? this.#failure);
	}

	/** Which page of the group's figures, from 0. */
	get step(): number {
		return this.#step;
	}

	get show(): Show {
		return this.#ownShow ?? this.watch.board?.show ?? 'board';
	}

	get isRevealed(): boolean {
		return this.watch.board?.view !== null && this.watch.board !== null;
	}

	/** Whether the space bar asked for a reveal that a small group allows only from the control screen. */
	get isTooEarly(): boolean {
		return this.#isTooEarly && !this.isRevealed;
	}

	/** Opens the workshop. Retries until that succeeds or is refused. */
	async open(): Promise<void> {
		this.watch.start();
		const { calls, fetch } = this.#surroundings;
		const found = await calls.find(this.link.code);
		if (found.ok) {
			this.#workshop = found.value;
			this.#bundle = await loadBundle(found.value, found.value.locale, fetch);
		}
		if (this.#life.isOver) return;
		if (this.#bundle !== null) this.#failure = null;
		else if (!found.ok && !isPassing(found.code)) this.#failure = found.code;
		else this.#life.wait(AGAIN_MS, () => void this.open());
	}

	/** Stops for good. */
	stop(): void {
		this.#life.end();
	}

	/** Goes one part forward or back, on this screen only. */
	turn(by: 1 | -1): void {
		if (!this.isRevealed) return;
		const view = this.watch.board?.view;
		const pages = view && this.#bundle ? projectorPages(view, this.#bundle).length : 1;
		this.#step = (this.#step + by + pages) % pages;
		this.#ownShow = null;
	}

	/** The action of a facilitator's space bar: the next state or, after the reveal, the next part. Never closes the workshop. */
	async next(): Promise<void> {
		const { board } = this.watch;
		if (!this.link.isHost || board === null) return;
		if (this.show !== 'board') {
			await this.toggle(this.show);
			return;
		}
		const to = NEXT[board.state];
		if (to === undefined) {
			this.turn(1);
			return;
		}
		this.#isTooEarly = to === 'revealed' && board.counts.finished < FEWEST_UNCONFIRMED;
		if (this.#isTooEarly) return;
		const moved = await this.#surroundings.calls.move(this.link.code, this.link.key, to);
		if (moved.ok) this.watch.take(moved.value.board);
	}

	/** Switches between the board and a blank screen or the code. A facilitator's screen informs the server, and so the control screen. */
	async toggle(show: Show): Promise<void> {
		const wanted = this.show === show ? 'board' : show;
		if (!this.link.isHost) {
			this.#ownShow = wanted;
			return;
		}
		const shown = await this.#surroundings.calls.show(this.link.code, this.link.key, wanted);
		if (shown.ok) this.watch.take(shown.value.board);
		// without a network, the change applies to this screen
		this.#ownShow = shown.ok ? null : wanted;
	}
}
