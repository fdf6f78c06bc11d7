// Closed lists shared by schemas, links, pages and the command line. Free of zod, so that pages can import them
// without it; the types derived from them are beside the schemas.

/**
 * The full profile asks every item; the quick match asks only as many as it needs. Links hold the place in this
 * list: append only.
 */
export const MODES = ['full', 'quick'] as const;

/** The kinds of quiz, which decide what a result can say. */
export const KINDS = ['roles', 'profile'] as const;

/** How clearly the first role of a result leads. */
export const CERTAINTIES = ['clear', 'leaning', 'blend'] as const;

/** Every reason why the server refuses a workshop call. The interface has a sentence for each. */
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

/** The states of a workshop, in order; `purged` means deleted, and is reported for some time. */
export const WORKSHOP_STATES = ['lobby', 'open', 'revealed', 'closed', 'purged'] as const;

/** The views of the projector. */
export const SHOWS = ['board', 'code', 'blank'] as const;

/** Whether new members can join a workshop. */
export const DOORS = ['open', 'closed'] as const;

export const EXPORT_KINDS = ['view-csv', 'view-json', 'rows-csv', 'rows-json'] as const;
