// PROVISIONAL: replaced by the server branch
import type { Locale } from './locale.ts';
import type { Answers, ItemId, Mode, QuizId, RoleId, SkillId } from './quiz.ts';
export type ProblemCode =
	| 'bad-request'
	| 'too-large'
	| 'unknown-room'
	| 'gone'
	| 'wrong-secret'
	| 'wrong-state'
	| 'room-full'
	| 'too-many-rooms'
	| 'too-many-requests'
	| 'unknown-member'
	| 'unknown-quiz'
	| 'refused-school'
	| 'too-few'
	| 'not-announced'
	| 'unavailable';
export type RoomState = 'lobby' | 'open' | 'revealed' | 'closed' | 'purged';
export type Show = 'board' | 'code' | 'blank';
export interface PublicRoom {
	readonly code: string;
	readonly state: RoomState;
	readonly quiz: QuizId;
	readonly version: number;
	readonly mode: Mode;
	readonly locale: Locale;
	readonly title: string | null;
	readonly rows: boolean;
	readonly school: boolean;
	readonly keepHours: number;
	readonly canJoin: boolean;
}
export interface RoomView {
	readonly n: number;
	readonly left: { readonly flagged: number | 'few' };
	readonly skills: readonly {
		readonly skill: SkillId;
		readonly mean: number;
		readonly spread: number | null;
		readonly interval: readonly [number, number] | null;
	}[];
	readonly roles: readonly {
		readonly role: RoleId;
		readonly mean01: number;
		readonly interval: readonly [number, number] | null;
	}[];
	readonly strongest: SkillId | null;
	readonly weakest: SkillId | null;
	readonly cover: readonly {
		readonly role: RoleId;
		readonly met: readonly SkillId[];
		readonly missing: readonly SkillId[];
	}[];
}
export interface Board {
	readonly revision: number;
	readonly state: RoomState;
	readonly show: Show;
	readonly counts: { readonly joined: number; readonly finished: number };
	readonly view: RoomView | null;
	readonly controller?: string | null;
}
export interface HostView {
	readonly room: PublicRoom;
	readonly board: Board;
	readonly screenKey: string;
	readonly closesAt: string | null;
	readonly purgeAt: string | null;
}
export interface CreatedRoom {
	readonly code: string;
	readonly secret: string;
	readonly screenKey: string;
}
export interface RoomDraft {
	readonly quiz: QuizId;
	readonly mode: Mode;
	readonly locale: Locale;
	readonly title?: string;
	readonly rows: boolean;
	readonly school: boolean;
	readonly keepHours?: number;
}
export interface SubmissionBody {
	readonly member: string;
	readonly consent: number;
	readonly version: number;
	readonly mode: Mode;
	readonly answers: Answers;
	readonly elapsedMs?: Readonly<Record<ItemId, number>>;
}
export type ExportKind = 'view-csv' | 'view-json' | 'rows-csv' | 'rows-json';
