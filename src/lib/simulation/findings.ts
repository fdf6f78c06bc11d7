import { headlineOf } from '#lib/engine/headline.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Result } from '#lib/engine/result.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import type { Taker } from './draw-taker.ts';
import type { QuickTake } from './take-quickly.ts';

/** What people are told, against what is true of them. Shares of 0 to 1. */
export interface Findings {
	/** Share that is told the role that they were drawn from. */
	readonly accuracy01: number;
	/** The same among the people of each role. */
	readonly recall01: Readonly<Record<RoleId, number>>;
	readonly clear01: number;
	/** Share of right ones among the clear ones. */
	readonly clearAccuracy01: number;
	/** Mean distance between the match that is printed and the share of right ones, in ten bins. */
	readonly calibrationError01: number;
	/** Share of the true skills inside score ± 1.645 SE. */
	readonly coverage01: number;
	/** Share whose match is held back, because the answers look careless. */
	readonly withheld01: number;
	/** Null for a quiz without a quick match. */
	readonly quick: QuickFindings | null;
}

export interface QuickFindings {
	readonly accuracy01: number;
	/** Share that is told the same role by the full profile. */
	readonly agreement01: number;
	/** Questions asked: mean, and what nine in ten people get at most. */
	readonly items: number;
	readonly items90: number;
}

const Z90 = 1.645;
const BINS = 10;

/** Counts what happens to one person after the other. */
export class Tally {
	readonly #people = new Map<RoleId, { all: number; right: number }>();
	readonly #bins = Array.from({ length: BINS }, () => ({ all: 0, right: 0, confidence: 0 }));
	readonly #clear = { all: 0, right: 0 };
	readonly #skills = { all: 0, inside: 0 };
	readonly #quick: { right: number; same: number; readonly asked: number[] } = {
		right: 0,
		same: 0,
		asked: []
	};
	#withheld = 0;

	add(plan: Plan, { role, skills }: Taker, result: Result): void {
		const { top, label, confidence01 } = result.match;
		const right = top === role ? 1 : 0;
		const people = this.#people.get(role) ?? { all: 0, right: 0 };
		this.#people.set(role, { all: people.all + 1, right: people.right + right });
		const bin = this.#bins[Math.min(BINS - 1, Math.floor(BINS * confidence01))];
		if (bin) {
			bin.all += 1;
			bin.right += right;
			bin.confidence += confidence01;
		}
		if (label === 'clear') {
			this.#clear.all += 1;
			this.#clear.right += right;
		}
		if (headlineOf(plan, result).kind === 'withheld') this.#withheld += 1;
		for (const [s, { score, se }] of result.skills.entries()) {
			if (score === null || se === null) continue;
			this.#skills.all += 1;
			if (Math.abs(score - (skills[s] ?? 0)) <= Z90 * se) this.#skills.inside += 1;
		}
	}

	addQuick({ role }: Taker, full: Result, { result, asked }: QuickTake): void {
		if (result.match.top === role) this.#quick.right += 1;
		if (result.match.top === full.match.top) this.#quick.same += 1;
		this.#quick.asked.push(asked);
	}

	findings(): Findings {
		const people = [...this.#people.values()];
		const all = people.reduce((sum, one) => sum + one.all, 0);
		const right = people.reduce((sum, one) => sum + one.right, 0);
		const error = this.#bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence), 0);
		return {
			accuracy01: right / all,
			recall01: Object.fromEntries(
				Array.from(this.#people, ([role, one]) => [role, one.right / one.all])
			),
			clear01: this.#clear.all / all,
			clearAccuracy01: this.#clear.right / this.#clear.all,
			calibrationError01: error / all,
			coverage01: this.#skills.inside / this.#skills.all,
			withheld01: this.#withheld / all,
			quick: this.#quickFindings()
		};
	}

	#quickFindings(): QuickFindings | null {
		const { right, same, asked } = this.#quick;
		const all = asked.length;
		if (all === 0) return null;
		const sorted = asked.toSorted((a, b) => a - b);
		return {
			accuracy01: right / all,
			agreement01: same / all,
			items: asked.reduce((sum, count) => sum + count, 0) / all,
			items90: sorted[Math.ceil(0.9 * all) - 1] ?? 0
		};
	}
}
