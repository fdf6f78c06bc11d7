import { orderItems, shuffleOptions } from '#lib/engine/order-items.ts';
import type { Answers, Item, ItemId, OptionId, Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from './saved-progress.ts';

interface Start {
	/** Decides the order of shuffled options; unsigned 32 bit. */
	readonly seed: number;
	/** Milliseconds that only grow, e.g. `performance.now`. */
	readonly now: () => number;
	/** Where an earlier visit stopped. Its seed wins. */
	readonly progress?: Progress | undefined;
}

/** One person going through one quiz. The only writer of the answers. Reads the clock it was given. */
export class QuizSession {
	readonly quiz: Quiz;
	/** Items in the order of presentation. */
	readonly items: readonly Item[];
	readonly seed: number;
	readonly #now: () => number;
	#answers = $state.raw<Answers>({});
	#index = $state(0);
	#elapsedMs: Record<ItemId, number> = {};
	#shownAt: number | null = null;

	readonly answered = $derived.by(() => Object.keys(this.#answers).length);
	readonly skipped = $derived.by(() =>
		this.items.filter((item) => this.#answers[item.id] === undefined)
	);

	constructor(quiz: Quiz, { seed, now, progress }: Start) {
		this.quiz = quiz;
		this.items = orderItems(quiz);
		this.seed = progress?.seed ?? seed;
		this.#now = now;
		if (progress === undefined) return;
		this.#answers = progress.answers;
		this.#elapsedMs = { ...progress.elapsedMs };
		this.#index = Math.max(
			0,
			this.items.findIndex((item) => item.id === progress.at)
		);
	}

	get answers(): Answers {
		return this.#answers;
	}

	/** Place of the item on the screen, from 0. */
	get index(): number {
		return this.#index;
	}

	get item(): Item | undefined {
		return this.items[this.#index];
	}

	get isLast(): boolean {
		return this.#index === this.items.length - 1;
	}

	get elapsedMs(): Readonly<Record<ItemId, number>> {
		return this.#elapsedMs;
	}

	/** Option ids of an item in the order in which this person sees them, the same after a reload. */
	optionIds(item: Item): readonly OptionId[] {
		const format = this.quiz.formats[item.format];
		if (format === undefined) return [];
		if (format.kind === 'scale') return format.options.map((option) => option.id);
		return shuffleOptions(item, format, this.seed).map((option) => option.id);
	}

	answer(item: ItemId, option: OptionId): void {
		this.#answers = { ...this.#answers, [item]: option };
	}

	next(): void {
		this.#moveTo(Math.min(this.#index + 1, this.items.length - 1));
	}

	back(): void {
		this.#moveTo(Math.max(this.#index - 1, 0));
	}

	/** Goes to an item; one that the quiz does not have changes nothing. */
	goTo(id: ItemId): void {
		const index = this.items.findIndex((item) => item.id === id);
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
		this.#elapsedMs[item.id] = (this.#elapsedMs[item.id] ?? 0) + this.#now() - this.#shownAt;
		this.#shownAt = null;
	}

	/** Everything needed to go on later. */
	toProgress(): Progress {
		return {
			answers: this.#answers,
			at: this.item?.id ?? '',
			seed: this.seed,
			elapsedMs: { ...this.#elapsedMs }
		};
	}

	#moveTo(index: number): void {
		const wasShown = this.#shownAt !== null;
		this.hide();
		this.#index = index;
		if (wasShown) this.show();
	}
}
