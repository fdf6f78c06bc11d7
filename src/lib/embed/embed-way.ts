/** The ways of putting a quiz into a course; each is the part after # of the page for lecturers. */
export const EMBED_WAYS = ['page', 'package', 'link'] as const;
export type EmbedWay = (typeof EMBED_WAYS)[number];

/** Returns the way that the hash of an address names, or the first one. */
export function wayOf(hash: string): EmbedWay {
	return EMBED_WAYS.find((way) => hash === `#${way}`) ?? EMBED_WAYS[0];
}
