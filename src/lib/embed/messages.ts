import type { Locale } from '#lib/schema/locale.ts';
import { isTheme, type Theme } from './parameters.ts';

export const NAMESPACE = 'arah';
export const VERSION = 1;

/** What the quiz tells the page around it; `docs/embedding.md` describes each for authors of pages. */
export type ChildMessage =
	| { readonly type: 'ready'; readonly quiz: string; readonly version: number }
	| { readonly type: 'height'; readonly height: number }
	| { readonly type: 'started' | 'step'; readonly answered: number; readonly items: number }
	| { readonly type: 'completed'; readonly result?: object }
	| { readonly type: 'scrollTo'; readonly top: 0 }
	| { readonly type: 'error'; readonly code: 'broken-file' };

/** What the page around it may ask for. */
export type HostMessage =
	| { readonly kind: 'init'; readonly id: string }
	| { readonly kind: 'set-config'; readonly theme?: Theme; readonly locale?: Locale }
	/** Of other protocols: the page listens from now on, or asks for the height again. */
	| { readonly kind: 'measure' }
	| { readonly kind: 'h5p-prepared' };

/** The least height: WordPress knows none below, and nothing of ours is lower. */
export const MIN_HEIGHT = 200;

/** Changes below this are rounding, and would go back and forth for ever. */
const TOLERANCE = 1;

const ID = /^[a-zA-Z0-9-]{1,64}$/;

/** A message of ours as it is posted. `id` is what the page gave us with `init`, '' before. */
export function toEnvelope(message: ChildMessage, id: string, ref: string): object {
	return { ns: NAMESPACE, v: VERSION, id, ...(ref !== '' && { ref }), ...message };
}

/** The height to ask for, or null when what was last asked for still fits. */
export function nextHeight(content: number, last: number | null): number | null {
	const height = Math.max(MIN_HEIGHT, Math.ceil(content));
	return last !== null && Math.abs(height - last) <= TOLERANCE ? null : height;
}

/** The height in the words of the other protocols: LTI (Canvas), H5P, and WordPress where it has named itself. */
export function foreignHeights(height: number, secret: string | null): readonly object[] {
	return [
		{ subject: 'lti.frameResize', height },
		// sets the height by itself, also where the answer to it is lost in a sandbox
		{ context: 'h5p', action: 'prepareResize', scrollHeight: height, clientHeight: height },
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}

/** The second half of H5P's handshake. */
export function h5pResize(height: number): object {
	return { context: 'h5p', action: 'resize', scrollHeight: height };
}

/** Reads a message of the page around it, in any of the protocols; null for everything else. Never throws. */
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

/** What the sender wrote itself: nothing that a prototype brings along, and no getter of theirs is left after cloning. */
function ownValue(data: object, key: string): unknown {
	return Object.getOwnPropertyDescriptor(data, key)?.value;
}
