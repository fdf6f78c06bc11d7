import { orderItems, shuffleOptions } from '#lib/engine/order-items.ts';
import type { Answers, Item, ItemId, Mode, OptionId, Quiz } from '#lib/schema/quiz.ts';
import type { Chooser } from './create-chooser.ts';
import type { Progress } from './saved-progress.ts';

interface Start {
	/** Determines the order of shuffled options; unsigned 32 bits. */
	readonly seed: number;
	/** A monotonic clock in milliseconds, for example `performance.now`. */
	readonly now: () => number;
	/** The progress of an earlier visit in this mode. Its seed replaces `seed`. */
	readonly progress?: Progress | undefined;
	/** Makes the session a quick match, and chooses its next item. */
	readonly choose?: Chooser | undefined;
}

/**
 * One person taking one quiz. The only writer of the answers.
 *
 * The full profile shows every item in a fixed order. A quick match leaves a trail of the items it has shown:
 * moving back and forth follows the trail, and only beyond its end is the next item chosen, from all answers at
 * that moment. So an earlier answer can be changed without losing any other.
 */
export class QuizSession {
	readonly quiz: Quiz;
	readonly mode: Mode;
	readonly seed: number;
	readonly #now: () => number;
	readonly #choose: Chooser | undefined;
	#items = $state.raw<readonly Item[]>([]);
	#answers = $state.raw<Answers>({});
	#index = $state(0);
	#elapsedMs: Record<ItemId, number> = {};
	#shownAt: number | null = null;

	readonly answered = $derived.by(() => Object.keys(this.#answers).length);
	readonly skipped = $derived.by(() =>
		this.#items.filter((item) => this.#answers[item.id] === undefined)
	);
	/** The item after the last one shown; always undefined in the full profile. */
	readonly #upcoming = $derived.by(() => {
		const id = this.#choose?.(this.#answers, idsOf(this.#items));
		return this.quiz.items.find((item) => item.id === id);
	});

	constructor(quiz: Quiz, { seed, now, progress, choose }: Start) {
		this.quiz = quiz;
		this.mode = choose === undefined ? 'full' : 'quick';
		this.seed = progress?.seed ?? seed;
		this.#now = now;
		this.#choose = choose;
		this.#answers = progress?.answers ?? {};
		this.#elapsedMs = { ...progress?.elapsedMs };
		this.#items = choose === undefined ? orderItems(quiz) : itemsOf(quiz, progress?.trail ?? []);
		const place = this.#items.findIndex((item) => item.id === progress?.at);
		this.#index = Math.max(0, place);
		if (choose !== undefined && place < 0) this.#goToEnd();
	}

	/** The items in the order of presentation; in a quick match, only those shown so far. */
	get items(): readonly Item[] {
		return this.#items;
	}

	get answers(): Answers {
		return this.#answers;
	}

	/** Place of the item on the screen, from 0. */
	get index(): number {
		return this.#index;
	}

	get item(): Item | undefined {
		return this.#items[this.#index];
	}

	/** Whether this is the last item; in a quick match, by the current answers. */
	get isLast(): boolean {
		return this.#index === this.#items.length - 1 && this.#upcoming === undefined;
	}

	get elapsedMs(): Readonly<Record<ItemId, number>> {
		return this.#elapsedMs;
	}

	/** Option ids of an item in the order shown to this person, the same after a reload. */
	optionIds(item: Item): readonly OptionId[] {
		const format = this.quiz.formats[item.format];
		if (format === undefined) return [];
		return shuffleOptions(item, format, this.seed).map((option) => option.id);
	}

	answer(item: ItemId, option: OptionId): void {
		this.#answers = { ...this.#answers, [item]: option };
	}

	next(): void {
		if (this.#index === this.#items.length - 1) this.#append();
		this.#moveTo(Math.min(this.#index + 1, this.#items.length - 1));
	}

	back(): void {
		this.#moveTo(Math.max(this.#index - 1, 0));
	}

	/** Moves to an item. Does nothing if it has not been shown or is not in the quiz. */
	goTo(id: ItemId): void {
		const index = this.#items.findIndex((item) => item.id === id);
		if (index >= 0) this.#moveTo(index);
	}

	/** Starts the clock: the item is on a visible screen. */
	show(): void {
		this.#shownAt ??= this.#now();
	}

	/** Stops the clock: the item is out of sight. */
	hide(): void {
		const item = this.item;
		if (item === undefined || this.#shownAt === null) return;
		// some browsers set even a monotonic clock back, and a negative time would make the progress unreadable
		const shownMs = Math.max(0, this.#now() - this.#shownAt);
		this.#elapsedMs[item.id] = (this.#elapsedMs[item.id] ?? 0) + shownMs;
		this.#shownAt = null;
	}

	/** Everything needed to continue later. */
	toProgress(): Progress {
		return {
			mode: this.mode,
			answers: this.#answers,
			at: this.item?.id ?? '',
			trail: this.mode === 'quick' ? this.#items.map(({ id }) => id) : [],
			seed: this.seed,
			elapsedMs: { ...this.#elapsedMs }
		};
	}

	#append(): void {
		const item = this.#upcoming;
		if (item !== undefined) this.#items = [...this.#items, item];
	}

	#goToEnd(): void {
		this.#append();
		this.#index = Math.max(0, this.#items.length - 1);
	}

	#moveTo(index: number): void {
		const wasShown = this.#shownAt !== null;
		this.hide();
		this.#index = index;
		if (wasShown) this.show();
	}
}

function idsOf(items: readonly Item[]): ReadonlySet<ItemId> {
	return new Set(items.map(({ id }) => id));
}

function itemsOf(quiz: Quiz, ids: readonly ItemId[]): Item[] {
	return ids.flatMap((id) => quiz.items.find((item) => item.id === id) ?? []);
}
