import { orderItems, shuffleOptions } from '#lib/engine/order-items.ts';
import type { Answers, Item, ItemId, Mode, OptionId, Quiz } from '#lib/schema/quiz.ts';
import type { Chooser } from './create-chooser.ts';
import type { Progress } from './saved-progress.ts';

interface Start {
	/** Decides the order of shuffled options; unsigned 32 bit. */
	readonly seed: number;
	/** Milliseconds that only grow, e.g. `performance.now`. */
	readonly now: () => number;
	/** Where an earlier visit stopped, in the mode of this one. Its seed wins. */
	readonly progress?: Progress | undefined;
	/** Makes it a quick match: what is asked next. */
	readonly choose?: Chooser | undefined;
}

/**
 * One person going through one quiz. The only writer of the answers. Reads the clock it was given.
 *
 * The full profile shows every item in one order. A quick match leaves a trail of what was shown:
 * going back and forth walks along it, and only beyond its end is the next item chosen, by all the
 * answers as they are then. So an earlier answer may be changed and no other one is lost.
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
	/** What lies beyond the last item; always undefined in the full profile. */
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

	/** The items in the order of presentation; in a quick match those that were shown so far. */
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

	/** Nothing comes after this item; in a quick match as the answers are now. */
	get isLast(): boolean {
		return this.#index === this.#items.length - 1 && this.#upcoming === undefined;
	}

	get elapsedMs(): Readonly<Record<ItemId, number>> {
		return this.#elapsedMs;
	}

	/** Option ids of an item in the order in which this person sees them, the same after a reload. */
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

	/** Goes to an item; one that was not shown or that the quiz does not have changes nothing. */
	goTo(id: ItemId): void {
		const index = this.#items.findIndex((item) => item.id === id);
		if (index >= 0) this.#moveTo(index);
	}

	/** The item is on a visible screen from now on. */
	show(): void {
		this.#shownAt ??= this.#now();
	}

	/** The item is out of sight: the clock stops. */
	hide(): void {
		const item = this.item;
		if (item === undefined || this.#shownAt === null) return;
		// some browsers set even this clock back; a time below zero would make the progress unreadable
		const shownMs = Math.max(0, this.#now() - this.#shownAt);
		this.#elapsedMs[item.id] = (this.#elapsedMs[item.id] ?? 0) + shownMs;
		this.#shownAt = null;
	}

	/** Everything needed to go on later. */
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
