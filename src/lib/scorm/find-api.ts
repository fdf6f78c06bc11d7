import { isScormApi, type ScormApi } from './lms.ts';

/** The part of a browser's window that the search uses. */
export interface FrameWindow {
	readonly parent: FrameWindow;
	readonly opener: unknown;
}

/** Platforms nest a package a few frames deep. The bound protects against endless frames. */
const MOST_FRAMES = 20;

/**
 * The platform's API, found as the SCORM 1.2 run-time environment prescribes: in the frames around the
 * package, then in the window that opened it and in the frames around that. A frame of another origin
 * hides its API, but not its parent. Null if there is none.
 */
export function findApi(own: FrameWindow): ScormApi | null {
	const top = around(own);
	return top.api ?? openerApi(top.last) ?? openerApi(own);
}

function openerApi(frame: FrameWindow): ScormApi | null {
	const opener = attempt(() => frame.opener);
	return isFrameWindow(opener) ? around(opener).api : null;
}

function around(start: FrameWindow): { readonly api: ScormApi | null; readonly last: FrameWindow } {
	let frame = start;
	for (let frames = 0; frames < MOST_FRAMES; frames++) {
		const here = frame;
		const api = attempt(() => {
			const found: unknown = Reflect.get(here, 'API');
			return isScormApi(found) ? found : null;
		});
		if (api !== null) return { api, last: frame };
		const parent = attempt(() => here.parent);
		if (parent === null || parent === frame) break;
		frame = parent;
	}
	return { api: null, last: frame };
}

function isFrameWindow(value: unknown): value is FrameWindow {
	return attempt(() => typeof value === 'object' && value !== null && 'parent' in value) === true;
}

/** The result of `look`; null if it throws, as nearly every access to another origin's window does. */
function attempt<T>(look: () => T): T | null {
	try {
		return look();
	} catch {
		return null;
	}
}
