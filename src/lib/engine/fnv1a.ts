/**
 * FNV-1a with 32 bits over the characters of an ASCII text; an integer from 0 to 2³² − 1 (G. Fowler, L. C. Noll,
 * K.-P. Vo, https://datatracker.ietf.org/doc/draft-eastlake-fnv/). Frozen: links and the order of options depend on
 * it.
 */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}
