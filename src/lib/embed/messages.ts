import type { Locale } from '#lib/schema/locale.ts';
import type { ByRole, BySkill, Mode, QuizId, RoleId } from '#lib/schema/quiz.ts';
import type { Outcome } from './host.ts';
import { isTheme, type Theme } from './parameters.ts';

export const NAMESPACE = 'arah';
export const VERSION = 1;

/** A message from the quiz to the embedding page; `docs/embedding.md` describes each for page authors. */
export type ChildMessage =
	| { readonly type: 'ready'; readonly quiz: string; readonly version: number }
	| { readonly type: 'height'; readonly height: number }
	| { readonly type: 'started' | 'step'; readonly answered: number; readonly items: number }
	| { readonly type: 'completed'; readonly result?: object }
	| { readonly type: 'scrollTo'; readonly top: 0 }
	| { readonly type: 'error'; readonly code: 'broken-file' };

/** A message from the embedding page to the quiz. */
export type HostMessage =
	| { readonly kind: 'init'; readonly id: string }
	| { readonly kind: 'set-config'; readonly theme?: Theme; readonly locale?: Locale }
	/** From other protocols: the page now listens, or asks for the height again. */
	| { readonly kind: 'measure' }
	| { readonly kind: 'h5p-prepared' };

/** The least height in pixels. WordPress allows no lower one, and all our content is higher. */
export const MIN_HEIGHT = 200;

/** Smaller changes are rounding errors, which would alternate for ever. */
const TOLERANCE = 1;

const ID = /^[a-zA-Z0-9-]{1,64}$/;

/** A message with its envelope, ready to post. `id` comes from the page's `init`; '' before it. */
export function toEnvelope(message: ChildMessage, id: string, ref: string): object {
	return { ns: NAMESPACE, v: VERSION, id, ...(ref !== '' && { ref }), ...message };
}

/** The height to request; null if the last requested one still fits. */
export function nextHeight(content: number, last: number | null): number | null {
	const height = Math.max(MIN_HEIGHT, Math.ceil(content));
	return last !== null && Math.abs(height - last) <= TOLERANCE ? null : height;
}

/** The height in other protocols: LTI (Canvas), H5P, and WordPress if it has given a secret. */
export function foreignHeights(height: number, secret: string | null): readonly object[] {
	return [
		{ subject: 'lti.frameResize', height },
		// sets the height even if a sandbox blocks the answer
		{ context: 'h5p', action: 'prepareResize', scrollHeight: height, clientHeight: height },
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}

/** The second half of H5P's handshake. */
export function h5pResize(height: number): object {
	return { context: 'h5p', action: 'resize', scrollHeight: height };
}

/** Parses a message of the embedding page in any of the protocols; null for anything else. Never throws. */
export function readHostMessage(
	data: unknown,
	{ id, locales }: { id: string; locales: readonly Locale[] }
): HostMessage | null {
	if (typeof data !== 'object' || data === null) return null;
	const own = ownValue(data, 'ns') === NAMESPACE && ownValue(data, 'v') === VERSION;
	if (own) return readOwn(data, id, locales);
	if (ownValue(data, 'context') === 'h5p') return readH5p(ownValue(data, 'action'));
	return ownValue(data, 'message') === 'ready' ? { kind: 'measure' } : null;
}

function readOwn(data: object, id: string, locales: readonly Locale[]): HostMessage | null {
	const type = ownValue(data, 'type');
	const given = ownValue(data, 'id');
	if (typeof given !== 'string' || !ID.test(given)) return null;
	if (type === 'init') return { kind: 'init', id: given };
	if (type !== 'setConfig' || given !== id) return null;
	const theme = ownValue(data, 'theme');
	const locale = locales.find((other) => other === ownValue(data, 'lang'));
	return {
		kind: 'set-config',
		...(isTheme(theme) && { theme }),
		...(locale !== undefined && { locale })
	};
}

function readH5p(action: unknown): HostMessage | null {
	if (action === 'resizePrepared') return { kind: 'h5p-prepared' };
	return action === 'ready' || action === 'hello' || action === 'resize'
		? { kind: 'measure' }
		: null;
}

/** An own property of a message, never one of its prototype. Cloning has already removed getters. */
function ownValue(data: object, key: string): unknown {
	return Object.getOwnPropertyDescriptor(data, key)?.value;
}

/**
 * The summary that an embedding page receives if it asks for results: no answers or preferences, and
 * nothing that the person does not see. Numbers are never rounded. Keys are only ever added.
 */
interface Scores {
	readonly quiz: QuizId;
	readonly version: number;
	readonly mode: Mode;
	readonly answered: number;
	readonly items: number;
	/** From 0 to 100, with its standard error; null if the skill was not measured. */
	readonly skills: BySkill<{ readonly score: number | null; readonly se: number | null }>;
}

/** The summary of a quiz about roles. */
interface RolesSummary extends Scores {
	/** The closest role; null if the answers look careless or are too few. */
	readonly role: RoleId | null;
	/** From 0 to 1, with a sum of 1; null together with `role`. */
	readonly match: ByRole<number> | null;
	/** From 0 to 100; null if too little of the role was measured (`minMeasured01`). */
	readonly readiness: ByRole<number | null>;
}

/** The summary of a profile. */
interface ProfileSummary extends Scores {
	/** The probability that a skill comes first, and that it is in the code, from 0 to 1; null if no code is shown. */
	readonly first: BySkill<number> | null;
	readonly inCode: BySkill<number> | null;
}

export function toSummary({ mode, result, isSaid }: Outcome): RolesSummary | ProfileSummary {
	const scores: Scores = {
		quiz: result.quiz,
		version: result.version,
		mode,
		answered: result.answered,
		items: result.items,
		skills: Object.fromEntries(result.skills.map(({ skill, score, se }) => [skill, { score, se }]))
	};
	if (!('match' in result)) {
		const { standings } = result.profile;
		const bySkill = (key: 'first01' | 'inCode01') =>
			isSaid ? Object.fromEntries(standings.map((one) => [one.skill, one[key]])) : null;
		return { ...scores, first: bySkill('first01'), inCode: bySkill('inCode01') };
	}
	const { match, readiness } = result;
	return {
		...scores,
		role: isSaid ? match.top : null,
		match: isSaid ? Object.fromEntries(match.roles.map((of) => [of.role, of.match01])) : null,
		readiness: Object.fromEntries(readiness.map((of) => [of.role, of.readiness]))
	};
}
