/** The unchecked value of a JSON text. Undefined, which JSON cannot express, if the text is not JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
