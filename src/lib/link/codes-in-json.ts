import type { Certainty } from '#lib/engine/result.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import { isDay } from './found-code.ts';
import type { FoundCode } from './found-code.ts';
import { toLabel } from './label-text.ts';

/** In the record of a result, `label` is the certainty of the match, not a person's name. */
const READINGS: ReadonlySet<string> = new Set<Certainty>(['clear', 'leaning', 'blend']);

/** Keys for the sender of a message, in exports of chat programs. */
const SENDERS = ['from', 'sender_name', 'sender', 'author', 'creator', 'user'];

type InText = (text: string) => readonly FoundCode[];
type LineOf = (code: string) => number;

/**
 * The codes in JSON: our own export of one result or a comparison, an exported chat, or one JSON value per line. A
 * `code` counts wherever it is, with the `name`, `label` or `id` beside it. Any other text is searched by `inText`,
 * and its codes belong to the sender. Null if the text is not JSON or has no codes.
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

/** A value and the sender of the message around it. */
interface Part {
	readonly value: unknown;
	readonly sender: string;
}

/** Uses a list instead of recursion: a file may be nested deeper than the call stack. */
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

/** The parts to search next, in reverse order. Texts beside a code are skipped, because they hold no further code. */
function partsOf(
	entries: readonly (readonly [string, unknown])[],
	sender: string,
	isRecord: boolean
): Part[] {
	return entries
		.filter(([key, value]) => {
			// an error of the command line tool has a `code` with another meaning
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

/** The line of each code, if the codes are requested in the order of the text. */
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
