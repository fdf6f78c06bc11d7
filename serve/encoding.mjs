/**
 * The best encoding that we have and the caller takes; null for none.
 * @param {string | string[] | undefined} accepted
 * @returns {'br' | 'gzip' | null}
 */
export function encodingFor(accepted) {
	const names = String(accepted ?? '')
		.split(',')
		.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
		.map((part) => part.split(';', 1)[0]?.trim().toLowerCase());
	if (names.includes('br')) return 'br';
	return names.includes('gzip') ? 'gzip' : null;
}
