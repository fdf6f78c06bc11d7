import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Quiz, QuizId } from '#lib/schema/quiz.ts';
import type { Log } from '../log.ts';
import type { BoardHub } from './board-hub.ts';
import type { WorkshopCaps, WorkshopLimits } from './workshop-limits.ts';
import type { Store } from './store.ts';

/** A quiz version ready for scoring. */
export interface ScoredQuiz {
	readonly quiz: Quiz;
	readonly plan: Plan;
}

/** The dependencies of every call to a workshop. */
export interface Workshops {
	readonly store: Store;
	readonly hub: BoardHub;
	readonly limits: WorkshopLimits;
	readonly caps: WorkshopCaps;
	/** A quiz version, the newest by default; undefined if there is none. */
	readonly findQuiz: (id: QuizId, version?: number) => ScoredQuiz | undefined;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly log: Log;
}
