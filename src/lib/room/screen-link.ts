import { readRoomCode } from '#lib/link/read-room-code.ts';

/** What opens the projector: the screen key, which shows, or the host secret, which also moves the room. */
export interface ScreenLink {
	readonly code: string;
	readonly key: string;
	readonly isHost: boolean;
}

const HOST = 'host';

/** `CODE.KEY` for a screen that follows, `CODE.SECRET.host` for one that this keyboard leads. */
export function encodeScreenLink({ code, key, isHost }: ScreenLink): string {
	return [code, key, ...(isHost ? [HOST] : [])].join('.');
}

/** Reads what stands after `#`, for the projector and for the control screen; null when it is no link. */
export function decodeScreenLink(hash: string): ScreenLink | null {
	const [code = '', key = '', mark, ...more] = hash.replace(/^#/, '').split('.');
	const plain = readRoomCode(code);
	const isOdd = more.length > 0 || (mark !== undefined && mark !== HOST);
	if (plain === null || isOdd || !/^[\w-]{8,128}$/.test(key)) return null;
	return { code: plain, key, isHost: mark === HOST };
}
