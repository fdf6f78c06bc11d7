import type { Label } from '#lib/engine/result.ts';
import type { FoundCode } from './find-codes.ts';
import { toLabel } from './label-text.ts';

/** In the record of a result `label` is the reading of its match, and nobody's name. */
const READINGS: ReadonlySet<string> = new Set<Label>(['clear', 'leaning', 'blend']);

/**
 * The codes in our own JSON: one result, a comparison, or a line of JSON each. Whatever has a `code`
 * counts, wherever it stands, with its `name`, `label` or `id` as the name. Null when the text is no
 * JSON, or JSON in which nothing has a code.
 */
export function codesInJson(text: string): FoundCode[] | null {
	if (!/^\s*[[{]/.test(text)) return null;
	const whole = parse(text);
	if (whole !== undefined) return orNull(codesIn(whole.value, lineFinder(text)));
	const found = text.split('\n').map((line, i) => {
		if (line.trim() === '') return [];
		const parsed = parse(line);
		return parsed === undefined ? null : codesIn(parsed.value, () => i + 1);
	});
	return found.every((line) => line !== null) ? orNull(found.flat()) : null;
}

function parse(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

function orNull(found: FoundCode[]): FoundCode[] | null {
	return found.length === 0 ? null : found;
}

/** With a list of its own: a file may be nested deeper than calls may. */
function codesIn(json: unknown, lineOf: (code: string) => number): FoundCode[] {
	const found: FoundCode[] = [];
	const waiting: unknown[] = [json];
	while (waiting.length > 0) {
		const value = waiting.pop();
		if (typeof value !== 'object' || value === null) continue;
		const entries: [string, unknown][] = Object.entries(value);
		const code = entries.find(([key]) => key === 'code')?.[1];
		if (typeof code === 'string') found.push({ code, label: nameOf(entries), line: lineOf(code) });
		// the last is taken first; an error of the command line tool has a code of another sort
		for (const [key, inner] of entries.reverse()) if (key !== 'error') waiting.push(inner);
	}
	return found;
}

function nameOf(entries: readonly [string, unknown][]): string {
	for (const key of ['name', 'label', 'id']) {
		const value = entries.find(([other]) => other === key)?.[1];
		if (typeof value === 'string' && !READINGS.has(value)) return toLabel(value);
	}
	return '';
}

/** In which line each code stands, when they are asked for in the order of the text. */
function lineFinder(text: string): (code: string) => number {
	let at = 0;
	let line = 1;
	return (code) => {
		const place = text.indexOf(code, at);
		if (place >= 0) {
			for (let i = text.indexOf('\n', at); i >= 0 && i < place; i = text.indexOf('\n', i + 1)) {
				line += 1;
			}
			at = place;
		}
		return line;
	};
}
