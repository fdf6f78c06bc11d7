// The closed lists of words that schemas, links, pages and the command line share. Free of zod, so that a page can
// import them without it; the types that follow from them are beside the schemas.

/** The full profile asks every item, the quick match as few as decide it. Links hold the place: append only. */
export const MODES = ['full', 'quick'] as const;

/** How far the roles of a result lie apart. */
export const CERTAINTIES = ['clear', 'leaning', 'blend'] as const;

/** Every reason for which the server refuses a call about a workshop. The interface has a sentence for each. */
export const PROBLEM_CODES = [
	'bad-request',
	'too-large',
	'unknown-room',
	'gone',
	'wrong-secret',
	'wrong-state',
	'room-full',
	'door-closed',
	'too-many-rooms',
	'too-many-requests',
	'unknown-member',
	'withdrawn',
	'unknown-quiz',
	'refused-school',
	'too-few',
	'not-announced',
	'unavailable'
] as const;

/** The states of a workshop, in order; `purged` means deleted, and is reported for a while. */
export const ROOM_STATES = ['lobby', 'open', 'revealed', 'closed', 'purged'] as const;

/** What the projector can show. */
export const SHOWS = ['board', 'code', 'blank'] as const;

/** Whether anyone new can join a workshop. */
export const DOORS = ['open', 'closed'] as const;

export const EXPORT_KINDS = ['view-csv', 'view-json', 'rows-csv', 'rows-json'] as const;
