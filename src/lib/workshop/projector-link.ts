import { decodePercent } from '#lib/link/hash-mark.ts';
import { readWorkshopCode } from '#lib/link/read-workshop-code.ts';

/** The content of a projector link: the screen key, or the facilitator secret, which can also control the workshop. */
export interface ProjectorLink {
	readonly code: string;
	readonly key: string;
	readonly isHost: boolean;
}

const HOST = 'host';
/** Programs append marks and parameters to a link, sometimes escaped; a word there means another format. */
const LINK = /^#?([^.]*)\.([\w-]{8,128})(\.host)?(?!\.?[\w-])/;

/** `CODE.KEY` for a screen that follows the workshop, `CODE.SECRET.host` for one whose keyboard controls it. */
export function encodeProjectorLink({ code, key, isHost }: ProjectorLink): string {
	return [code, key, ...(isHost ? [HOST] : [])].join('.');
}

/**
 * Parses the part of an address after `#`, with anything that programs append, for the projector and the
 * control screen; null if it is no such link.
 */
export function decodeProjectorLink(hash: string): ProjectorLink | null {
	const [, code = '', key, mark] = LINK.exec(decodePercent(hash)) ?? [];
	const plain = readWorkshopCode(code);
	if (plain === null || key === undefined) return null;
	return { code: plain, key, isHost: mark !== undefined };
}
