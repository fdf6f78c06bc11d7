import { headlineOf } from '#lib/engine/headline.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Flag, Result } from '#lib/engine/result.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import type { Findings, QuickFindings } from '#lib/schema/simulated.ts';
import type { Taker } from './draw-taker.ts';
import type { QuickTake } from './give-answers.ts';

const Z90 = 1.645;
const CALIBRATION_BINS = 10;

/** The lower ends of the bands of the printed match, lowest first. */
const BANDS = [0, 0.6, 0.7, 0.8, 0.9, 0.95];

/** A number of cases, and how many of them were right, or met another criterion. */
interface Count {
	all: number;
	hits: number;
}

/** Counts the statements that simulated people get, compared with the truth. */
export class Tally {
	readonly #people = new Map<RoleId, { right: Count; clear: Count }>();
	readonly #bins = Array.from({ length: CALIBRATION_BINS }, () => ({
		...nobody(),
		confidence: 0
	}));
	readonly #bands = BANDS.map((from01) => ({ ...nobody(), from01 }));
	readonly #clear = nobody();
	readonly #demoted = nobody();
	readonly #skills = nobody();
	readonly #quick = { right: nobody(), same: nobody() };
	readonly #asked: number[] = [];
	#withheld = 0;

	add(plan: Plan, { role, skills }: Taker, result: Result): void {
		const { top, certainty, confidence01 } = result.match;
		const { kind, because } = headlineOf(plan, result);
		const isRight = top === role;
		const people = this.#people.get(role) ?? { right: nobody(), clear: nobody() };
		this.#people.set(role, people);
		add(people.right, isRight);
		add(people.clear, kind === 'clear');
		if (kind === 'clear') add(this.#clear, isRight);
		if (certainty === 'clear' && because.some(isOfShape)) add(this.#demoted, isRight);
		if (kind === 'withheld') this.#withheld += 1;
		const bin = this.#bins[Math.min(CALIBRATION_BINS - 1, Math.floor(10 * confidence01))];
		if (bin) {
			add(bin, isRight);
			bin.confidence += confidence01;
		}
		const band = this.#bands.findLast(({ from01 }) => confidence01 >= from01);
		if (band) add(band, isRight);
		for (const [s, { score, se }] of result.skills.entries()) {
			if (score === null || se === null) continue;
			add(this.#skills, Math.abs(score - (skills[s] ?? 0)) <= Z90 * se);
		}
	}

	addQuick({ role }: Taker, full: Result, { result, asked }: QuickTake): void {
		add(this.#quick.right, result.match.top === role);
		add(this.#quick.same, result.match.top === full.match.top);
		this.#asked.push(asked);
	}

	/** Throws if nobody was counted. */
	findings(): Findings {
		const people = [...this.#people];
		const all = people.reduce((sum, [, { right }]) => sum + right.all, 0);
		if (all === 0) throw new Error('Nobody was counted.');
		const right = people.reduce((sum, [, one]) => sum + one.right.hits, 0);
		const error = this.#bins.reduce(
			(sum, { hits, confidence }) => sum + Math.abs(hits - confidence),
			0
		);
		return {
			accuracy01: right / all,
			recall01: Object.fromEntries(people.map(([role, one]) => [role, shareOf(one.right)])),
			clear01: this.#clear.all / all,
			clearOf01: Object.fromEntries(people.map(([role, one]) => [role, shareOf(one.clear)])),
			clearAccuracy01: shareOf(this.#clear),
			demoted01: shareOf({
				all: this.#demoted.all + this.#clear.all,
				hits: this.#demoted.all
			}),
			demotedAccuracy01: shareOf(this.#demoted),
			calibrationError01: error / all,
			coverage01: shareOf(this.#skills),
			withheld01: this.#withheld / all,
			bands: this.#bands.map((band, b) => ({
				from01: band.from01,
				to01: BANDS[b + 1] ?? 1,
				people: band.all,
				right01: shareOf(band)
			})),
			quick: this.#quickFindings()
		};
	}

	#quickFindings(): QuickFindings | null {
		const { right, same } = this.#quick;
		const sorted = this.#asked.toSorted((a, b) => a - b);
		const all = sorted.length;
		if (all === 0) return null;
		return {
			accuracy01: right.hits / all,
			agreement01: same.hits / all,
			items: sorted.reduce((sum, count) => sum + count, 0) / all,
			items90: sorted[Math.ceil(0.9 * all) - 1] ?? 0
		};
	}
}

/** Whether a match was demoted only because the level decides it. */
function isOfShape(flag: Flag): boolean {
	return flag === 'level-decides';
}

function nobody(): Count {
	return { all: 0, hits: 0 };
}

function add(count: Count, isHit: boolean): void {
	count.all += 1;
	if (isHit) count.hits += 1;
}

function shareOf({ all, hits }: Count): number | null {
	return all === 0 ? null : hits / all;
}
