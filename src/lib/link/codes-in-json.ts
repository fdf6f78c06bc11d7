import type { Certainty } from '#lib/engine/result.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import { isDay } from './found-code.ts';
import type { FoundCode } from './found-code.ts';
import { toLabel } from './label-text.ts';

/** In the record of a result, `label` says how certain the match is; it is no one's name. */
const READINGS: ReadonlySet<string> = new Set<Certainty>(['clear', 'leaning', 'blend']);

/** Who wrote a message, in the exports of chat programs. */
const SENDERS = ['from', 'sender_name', 'sender', 'author', 'creator', 'user'];

type InText = (text: string) => readonly FoundCode[];
type LineOf = (code: string) => number;

/**
 * The codes in JSON: our own of one result or a comparison, an exported chat, or a line of JSON each.
 * A `code` counts wherever it stands, with the `name`, `label` or `id` beside it; any other text is
 * searched by `inText`, and its codes are those of the sender. Null when the text is no JSON, or holds none.
 */
export function codesInJson(text: string, inText: InText): FoundCode[] | null {
	if (!/^\s*[[{]/.test(text)) return null;
	const whole = parseJson(text);
	if (whole !== undefined) return orNull(codesIn(whole, inText, lineFinder(text)));
	const found = text.split('\n').map((line, i) => {
		if (line.trim() === '') return [];
		const value = parseJson(line);
		return value === undefined ? null : codesIn(value, inText, () => i + 1);
	});
	return found.every((line) => line !== null) ? orNull(found.flat()) : null;
}

function orNull(found: FoundCode[]): FoundCode[] | null {
	return found.length === 0 ? null : found;
}

/** A value, and who sent the message that it is part of. */
interface Part {
	readonly value: unknown;
	readonly sender: string;
}

/** With a list of its own: a file may be nested deeper than calls may. */
function codesIn(json: unknown, inText: InText, lineOf: LineOf): FoundCode[] {
	const found: FoundCode[] = [];
	const waiting: Part[] = [{ value: json, sender: '' }];
	for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
		const { value, sender } = part;
		if (typeof value === 'string') {
			const inside = inText(value);
			found.push(
				...inside.map(({ code, label }) => ({ code, label: label || sender, line: lineOf(code) }))
			);
		} else if (typeof value === 'object' && value !== null) {
			const entries: [string, unknown][] = Object.entries(value);
			const code = entries.find(([key]) => key === 'code')?.[1];
			const isRecord = typeof code === 'string';
			if (isRecord) {
				found.push({ code, label: nameOf(entries), line: lineOf(code), ...dateIn(entries) });
			}
			waiting.push(...partsOf(entries, senderIn(entries) || sender, isRecord));
		}
	}
	return found;
}

/** What to look at next, the last one first. The texts beside a code say nothing more. */
function partsOf(
	entries: readonly (readonly [string, unknown])[],
	sender: string,
	isRecord: boolean
): Part[] {
	return entries
		.filter(([key, value]) => {
			// an error of the command line tool has a code of another sort
			return key !== 'error' && !(isRecord && typeof value === 'string');
		})
		.map(([, value]) => ({ value, sender }))
		.reverse();
}

function nameOf(entries: readonly [string, unknown][]): string {
	for (const key of ['name', 'label', 'id']) {
		const value = entries.find(([other]) => other === key)?.[1];
		const isReading = key === 'label' && typeof value === 'string' && READINGS.has(value);
		if (typeof value === 'string' && !isReading) return toLabel(value);
	}
	return '';
}

function dateIn(entries: readonly [string, unknown][]): Pick<FoundCode, 'date'> {
	const date = entries.find(([key]) => key === 'date')?.[1];
	return typeof date === 'string' && isDay(date) ? { date } : {};
}

function senderIn(entries: readonly [string, unknown][]): string {
	for (const key of SENDERS) {
		const value = entries.find(([other]) => other === key)?.[1];
		if (typeof value === 'string') return toLabel(value);
		if (typeof value === 'object' && value !== null && 'name' in value) {
			if (typeof value.name === 'string') return toLabel(value.name);
		}
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
