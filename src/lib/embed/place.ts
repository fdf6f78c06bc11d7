/**
 * Where a stand-alone quiz is, in its own address after #: `#CODE` is a result, `#quiz=CODE` the quiz
 * with answers to go on with, anything without either its start.
 */
export interface Place {
	readonly kind: 'quiz' | 'result';
	/** '' for none. */
	readonly code: string;
}

const QUIZ = 'quiz';

/** The place in the part of an address from # on. WordPress appends `?secret=…`, which is no part of it. */
export function readPlace(hash: string): Place {
	const [text = ''] = hash.replace(/^#/, '').split('?');
	if (text === '' || text === QUIZ) return { kind: 'quiz', code: '' };
	return text.startsWith(`${QUIZ}=`)
		? { kind: 'quiz', code: text.slice(QUIZ.length + 1) }
		: { kind: 'result', code: text };
}

/** The inverse of `readPlace`, which keeps what a host has appended to the address. */
export function writePlace({ kind, code }: Place, hash = ''): string {
	const [, ...appended] = hash.split('?');
	const place = kind === 'result' ? code : code === '' ? QUIZ : `${QUIZ}=${code}`;
	return `#${[place, ...appended].join('?')}`;
}

/** What WordPress appended to the address, to know its frames by; null when it did not. */
export function readSecret(hash: string): string | null {
	return /\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1] ?? null;
}
