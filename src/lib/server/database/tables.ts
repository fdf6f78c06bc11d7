import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';
import type { Door, WorkshopState, Show } from '#lib/schema/workshop.ts';

/** A boolean that both databases store in the same way. */
export type Bit = 0 | 1;

/** A workshop. Times are milliseconds since 1970. Other tables have none, for the privacy of participants. */
export interface WorkshopTable {
	code: string;
	state: WorkshopState;
	show: Show;
	/** Whether anyone new can join. Members are not affected. */
	door: Door;
	quiz: QuizId;
	version: number;
	/** Of a quiz from a folder of the server, which may later have another one under the same name. */
	print: string | null;
	mode: Mode;
	locale: Locale;
	title: string | null;
	/** Whether participants were told that the facilitator can export individual rows. */
	rows: Bit;
	school: Bit;
	keep_hours: number;
	secret_hash: string;
	screen_hash: string;
	/** The device that last took over control. */
	controller: string | null;
	/** Increases with every change that a board could show. */
	revision: number;
	/** How often waiting members have been published. Members with a lower batch are published for good. */
	batch: number;
	joined: number;
	finished: number;
	/** Tallies as JSON; see `tally-columns.ts`. */
	waiting: string;
	published: string;
	created_at: number;
	closed_at: number | null;
	/** When the answers were deleted. */
	emptied_at: number | null;
	/** When everything but the code was deleted. The code stays so that calls are answered with `gone`. */
	purged_at: number | null;
}

export interface MemberTable {
	room: string;
	member: string;
	continue_code: string;
	/** The workshop's batch when the submission was counted; null if it is in no tally. */
	batch: number | null;
}

export interface SubmissionTable {
	room: string;
	member: string;
	/** The version of the privacy notice that the participant agreed to. */
	consent: number;
	mode: Mode;
	/** JSON: answers by item, flags, and the integers by which the submission is counted. */
	answers: string;
	flags: string;
	record: string;
}

/** A member who withdrew, so that a late copy of their answers is not stored. */
export interface WithdrawalTable {
	room: string;
	/** The hash of the member's id; the id itself is not kept. */
	member_hash: string;
}

/** A single row with the latest time that any process has seen, to detect a clock that jumped. */
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
