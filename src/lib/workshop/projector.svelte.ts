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
 * The projector of a workshop. It follows what the facilitator does; with the facilitator's own secret its keyboard also
 * leads. What a following screen blanks or pages through, it does for itself.
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

	/** Why there is nothing to show; null while there is, or may be. */
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

	/** The space bar asked for a reveal that needs the control screen, because the group is small. */
	get isTooEarly(): boolean {
		return this.#isTooEarly && !this.isRevealed;
	}

	/** Opens the workshop, again and again until it is there or never will be. */
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

	/** For good: whatever is under way asks for nothing more. */
	stop(): void {
		this.#life.end();
	}

	/** One part on or back; nothing is asked of the server. */
	turn(by: 1 | -1): void {
		if (!this.isRevealed) return;
		const view = this.watch.board?.view;
		const pages = view && this.#bundle ? projectorPages(view, this.#bundle).length : 1;
		this.#step = (this.#step + by + pages) % pages;
		this.#ownShow = null;
	}

	/** What a facilitator's space bar does: the next state, and after the reveal the next part. Never closes. */
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

	/** Blank or code, and back to the board. A facilitator's screen tells the server, so that the control screen knows. */
	async toggle(show: Show): Promise<void> {
		const wanted = this.show === show ? 'board' : show;
		if (!this.link.isHost) {
			this.#ownShow = wanted;
			return;
		}
		const shown = await this.#surroundings.calls.show(this.link.code, this.link.key, wanted);
		if (shown.ok) this.watch.take(shown.value.board);
		// without a network the screen obeys all the same
		this.#ownShow = shown.ok ? null : wanted;
	}
}
