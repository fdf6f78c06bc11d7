import { decodePercent } from '#lib/link/hash-mark.ts';
import { readWorkshopCode } from '#lib/link/read-workshop-code.ts';

/** What opens the projector: the screen key, which shows, or the facilitator secret, which also moves the workshop. */
export interface ProjectorLink {
	readonly code: string;
	readonly key: string;
	readonly isHost: boolean;
}

const HOST = 'host';
/** Programs put marks and parameters behind a link, also escaped; a word there belongs to another format. */
const LINK = /^#?([^.]*)\.([\w-]{8,128})(\.host)?(?!\.?[\w-])/;

/** `CODE.KEY` for a screen that follows, `CODE.SECRET.host` for one that this keyboard leads. */
export function encodeProjectorLink({ code, key, isHost }: ProjectorLink): string {
	return [code, key, ...(isHost ? [HOST] : [])].join('.');
}

/**
 * Reads what stands after `#`, with what programs put behind it, for the projector and for the control
 * screen; null when it is no link.
 */
export function decodeProjectorLink(hash: string): ProjectorLink | null {
	const [, code = '', key, mark] = LINK.exec(decodePercent(hash)) ?? [];
	const plain = readWorkshopCode(code);
	if (plain === null || key === undefined) return null;
	return { code: plain, key, isHost: mark !== undefined };
}
