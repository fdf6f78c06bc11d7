import type { QuizId } from '#lib/schema/quiz.ts';

/**
 * The place within a stand-alone quiz, as its address says after #: `#CODE` is a result, `#quiz=CODE` the
 * quiz with earlier answers, and neither is the start.
 */
export interface Place {
	readonly kind: 'quiz' | 'result';
	/** '' for none. */
	readonly code: string;
}

const QUIZ = 'quiz';

/** Parses the place from the hash of an address. WordPress appends `?secret=…`, which does not belong to it. */
export function readPlace(hash: string): Place {
	const [text = ''] = hash.replace(/^#/, '').split('?');
	if (text === '' || text === QUIZ) return { kind: 'quiz', code: '' };
	return text.startsWith(`${QUIZ}=`)
		? { kind: 'quiz', code: text.slice(QUIZ.length + 1) }
		: { kind: 'result', code: text };
}

/** The inverse of `readPlace`. Keeps anything that a host has appended to `hash`. */
export function writePlace({ kind, code }: Place, hash = ''): string {
	const [, ...appended] = hash.split('?');
	const place = kind === 'result' ? code : code === '' ? QUIZ : `${QUIZ}=${code}`;
	return `#${[place, ...appended].join('?')}`;
}

/** The secret by which WordPress recognises its frame, from the hash of the address; null if there is none. */
export function readSecret(hash: string): string | null {
	return /\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash)?.[1] ?? null;
}

/**
 * The public address of the site that serves a stand-alone quiz at `<site>/embed/<quiz>`, without a
 * slash at its end. Null for a file anywhere else, whose results have no known address.
 */
export function siteOf(href: string, quiz: QuizId): string | null {
	const [address = ''] = href.split(/[?#]/, 1);
	const end = `/embed/${quiz}`;
	return /^https?:\/\//.test(address) && address.endsWith(end)
		? address.slice(0, -end.length)
		: null;
}
