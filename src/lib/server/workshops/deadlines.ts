import type { WorkshopRow } from './store.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A workshop closes automatically after this time. */
const OPEN_MS = DAY_MS;
/** A workshop that no one has joined closes sooner, so that empty workshops do not fill the server. */
const EMPTY_LOBBY_MS = HOUR_MS;
/** How long group figures are kept after closing, and after that the record that the workshop existed. */
const AGGREGATES_MS = 90 * DAY_MS;
const TOMBSTONE_MS = 30 * DAY_MS;

export function closesAt({ created_at }: Pick<WorkshopRow, 'created_at'>): number {
	return created_at + OPEN_MS;
}

/** When a workshop closes because no one has joined; null once someone has, or once it is open. */
export function closesEmptyAt(
	workshop: Pick<WorkshopRow, 'state' | 'joined' | 'created_at'>
): number | null {
	return isEmptyLobby(workshop) ? workshop.created_at + EMPTY_LOBBY_MS : null;
}

export function isEmptyLobby({ state, joined }: Pick<WorkshopRow, 'state' | 'joined'>): boolean {
	return state === 'lobby' && joined === 0;
}

/** When the answers are deleted, in milliseconds since 1970. */
export function emptiesAt(keepHours: number, closedAt: number): number {
	return closedAt + keepHours * HOUR_MS;
}

/** The times before which a workshop must have been created, closed or purged to be due now. */
export function limitsAt(now: number) {
	return {
		createdBefore: now - OPEN_MS,
		emptyCreatedBefore: now - EMPTY_LOBBY_MS,
		aggregatesClosedBefore: now - AGGREGATES_MS,
		purgedBefore: now - TOMBSTONE_MS
	};
}

export { HOUR_MS };
