/** A code in groups of five for reading aloud: `XXXXX-XXXXX-XXXXX`. Reading ignores the hyphens. */
export function formatCode(code: string): string {
	return code.replace(/.{5}(?=.)/g, '$&-');
}
