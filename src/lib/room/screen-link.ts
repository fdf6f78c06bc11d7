import { decodePercent } from '#lib/link/hash-mark.ts';
import { readRoomCode } from '#lib/link/read-room-code.ts';

/** What opens the projector: the screen key, which shows, or the host secret, which also moves the room. */
export interface ScreenLink {
	readonly code: string;
	readonly key: string;
	readonly isHost: boolean;
}

const HOST = 'host';
/** Programs put marks and parameters behind a link, also escaped; a word there belongs to another format. */
const LINK = /^#?([^.]*)\.([\w-]{8,128})(\.host)?(?!\.?[\w-])/;

/** `CODE.KEY` for a screen that follows, `CODE.SECRET.host` for one that this keyboard leads. */
export function encodeScreenLink({ code, key, isHost }: ScreenLink): string {
	return [code, key, ...(isHost ? [HOST] : [])].join('.');
}

/**
 * Reads what stands after `#`, with what programs put behind it, for the projector and for the control
 * screen; null when it is no link.
 */
export function decodeScreenLink(hash: string): ScreenLink | null {
	const [, code = '', key, mark] = LINK.exec(decodePercent(hash)) ?? [];
	const plain = readRoomCode(code);
	if (plain === null || key === undefined) return null;
	return { code: plain, key, isHost: mark !== undefined };
}
