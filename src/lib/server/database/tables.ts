import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';
import type { Door, WorkshopState, Show } from '#lib/schema/workshop.ts';

/** Yes and no as both databases store them alike. */
export type Bit = 0 | 1;

/** Times are milliseconds since 1970. Only rooms have any: when somebody answered is nobody's business. */
export interface WorkshopTable {
	code: string;
	state: WorkshopState;
	show: Show;
	/** Whether anyone new can join. Members are not affected. */
	door: Door;
	quiz: QuizId;
	version: number;
	mode: Mode;
	locale: Locale;
	title: string | null;
	/** Whether rows of single people were announced. */
	rows: Bit;
	school: Bit;
	keep_hours: number;
	secret_hash: string;
	screen_hash: string;
	/** The device that took the control over last. */
	controller: string | null;
	/** Rises with every change that a board could show. */
	revision: number;
	/** How often waiting people were published: a member whose batch is lower is published for good. */
	batch: number;
	joined: number;
	finished: number;
	/** Tallies as JSON, see `tally-columns.ts`. */
	waiting: string;
	published: string;
	created_at: number;
	closed_at: number | null;
	/** When the answers were deleted. */
	emptied_at: number | null;
	/** When everything was deleted but the code, so that it can be said that it is gone. */
	purged_at: number | null;
}

export interface MemberTable {
	room: string;
	member: string;
	continue_code: string;
	/** The room's batch when the submission was counted; null for one that is in no tally. */
	batch: number | null;
}

export interface SubmissionTable {
	room: string;
	member: string;
	/** The version of the notice that was agreed to. */
	consent: number;
	mode: Mode;
	/** As JSON: answers by item, flags, and the whole numbers by which the submission is counted. */
	answers: string;
	flags: string;
	record: string;
}

/** Who took their answers back, so that a copy of them that was on its way is not stored after that. */
export interface WithdrawalTable {
	room: string;
	/** Of the member's id, which is not kept. */
	member_hash: string;
}

/** One row: the latest time that any process saw, to notice a clock that jumped. */
export interface ClockTable {
	id: number;
	seen_at: number;
}

export interface Tables {
	rooms: WorkshopTable;
	members: MemberTable;
	submissions: SubmissionTable;
	withdrawals: WithdrawalTable;
	clock: ClockTable;
}
