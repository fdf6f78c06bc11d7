import type { YAMLError } from 'yaml';
import type { Fact } from '#lib/schema/issue.ts';
import { clip } from './clip.ts';

/** A problem at an offset of the text. */
export interface Slip {
	readonly fact: Fact;
	readonly offset: number;
}

interface Mended extends Slip {
	/** The text without the slip; null if nothing after it can be read. */
	readonly text: string | null;
}

/** Characters that look like those of YAML, are as long, and mean nothing. */
const HARMLESS: Readonly<Record<string, string>> = {
	':': '：',
	'"': '”',
	"'": '’',
	'{': '｛',
	'}': '｝',
	'[': '［',
	']': '］',
	'\\': '＼'
};
const NEUTRAL = '＊';

type Mend = (text: string, error: YAMLError) => Mended | null;

/** What usually causes an error of the parser, by its code. */
const MENDS: Readonly<Partial<Record<YAMLError['code'], Mend>>> = {
	TAB_AS_INDENT: mendTabs,
	MULTIPLE_DOCS: (_, { pos: [offset] }) => ({
		fact: { code: 'several-documents' },
		offset,
		text: null
	}),
	BAD_DQ_ESCAPE: mendEscape,
	BAD_SCALAR_START: (text, { pos: [offset] }) => mendMark(text, offset),
	TAG_RESOLVE_FAILED: (text, { pos: [offset] }) => mendMark(text, offset),
	MISSING_CHAR: (text, { message, pos: [offset] }) =>
		message.includes('closing')
			? mendOpenQuote(text, offset)
			: (mendValue(text, offset) ?? mendLoneLine(text, offset)),
	BAD_INDENT: (text, { message, pos: [offset] }) =>
		message.startsWith('Flow')
			? mendBrackets(text, offset)
			: { fact: { code: 'bad-indent' }, offset: firstWord(text, offset), text: null },
	MULTILINE_IMPLICIT_KEY: (text, { pos: [offset] }) =>
		mendValue(text, offset) ?? mendLoneLine(text, offset),
	BLOCK_AS_IMPLICIT_KEY: (text, { pos: [offset] }) =>
		mendValue(text, offset) ?? mendNested(text, offset)
};

/** The slip that usually causes an error of the parser, and the text without it. */
export function mendSlip(text: string, error: YAMLError): Mended {
	const [offset] = error.pos;
	const mend = MENDS[error.code];
	const mended = mend ? mend(text, error) : (mendValue(text, offset) ?? mendClosing(text, offset));
	if (mended !== null) return mended;
	const [sentence = ''] = error.message.split('\n');
	const reason = clip(sentence.replace(/\.+$/, ''));
	return { fact: { code: 'unreadable-yaml', reason }, offset, text: null };
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
}

function firstWord(text: string, offset: number): number {
	const start = lineStart(text, offset);
	return start + (/^[ \t]*/.exec(text.slice(start, lineEnd(text, offset)))?.[0].length ?? 0);
}

/** Replaces characters of a part by harmless ones of the same length, so that no place moves. */
function replaceIn(text: string, from: number, to: number, pattern: RegExp): string {
	const part = text.slice(from, to).replace(pattern, (mark) => HARMLESS[mark] ?? NEUTRAL);
	return text.slice(0, from) + part + text.slice(to);
}

/** All tabs at the start of lines are one slip. */
function mendTabs(text: string): Mended {
	const indent = /^[ \t]*\t[ \t]*/gm;
	const offset = Math.max(0, text.search(/^[ \t]*\t/m));
	const lines = text.match(indent)?.length ?? 1;
	let before = '';
	const better = text.split('\n').map((line) => (before = withoutTabs(line, before)));
	return { fact: { code: 'tab-indent', lines }, offset, text: better.join('\n') };
}

function mendEscape(text: string, { pos: [offset] }: YAMLError): Mended {
	const fact = { code: 'bad-escape', escape: text.slice(offset, offset + 2) } as const;
	return { fact, offset, text: replaceIn(text, offset, lineEnd(text, offset), /\\/g) };
}

/** A tab is worth two spaces, or as many as it takes to be inside of the key on the line above. */
function withoutTabs(line: string, before: string): string {
	const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
	if (!indent.includes('\t')) return line;
	const outer = before.trimEnd().endsWith(':') ? before.search(/\S/) : -2;
	const width = Math.max(indent.replaceAll('\t', '  ').length, outer + 2);
	return ' '.repeat(width) + line.slice(indent.length);
}

/** A text that begins with a character that YAML reserves. */
function mendMark(text: string, offset: number): Mended {
	const mark = text.charAt(offset);
	const better = text.slice(0, offset) + NEUTRAL + text.slice(offset + 1);
	return { fact: { code: 'unquoted-mark', mark }, offset, text: better };
}

/** `key: value` on one line, also behind the dash of a list. */
const KEY_AND_VALUE = /^(?:[ \t]*(?:- +)*)(?:(?:"[^"]*"|'[^']*'|[^\s#'"{[][^\n]*?):[ \t]+)?/;

/** Looks for a slip in the value on the line of an error. */
function mendValue(text: string, offset: number): Mended | null {
	const start = lineStart(text, offset);
	const end = lineEnd(text, offset);
	const line = text.slice(start, end);
	const at = start + (KEY_AND_VALUE.exec(line)?.[0].length ?? 0);
	const value = text.slice(at, end);
	const first = value.charAt(0);
	if (first === '"' || first === "'") return mendQuote(text, at, end, first);
	if (/^[?-](?:\s|$)/.test(value) || /^[*>|&!%@`]/.test(value)) return mendMark(text, at);
	const colon = mendColon(text, Math.max(at, offset), end);
	if (colon !== null) return colon;
	// a text such as "{name} writes a post", with something behind the bracket
	if (/^[{[]/.test(value) && /[}\]][ \t]*[^\s,}\]#]/.test(value))
		return mendBracedText(text, at, end);
	if (/[{[]/.test(text.charAt(offset)) && offset > at) return mendBracedText(text, offset, end);
	return null;
}

function mendColon(text: string, from: number, end: number): Mended | null {
	const isFlow = /^[^#]*[{[]/.test(text.slice(lineStart(text, from), from));
	const rest = text.slice(from, end);
	const to = from + (isFlow ? (/[,}\]]/.exec(rest)?.index ?? rest.length) : rest.length);
	const colon = text.slice(from, to).search(/:(?=\s|$)/);
	if (colon < 0) return null;
	const better = replaceIn(text, from, to, /:(?=\s|$)/g);
	return { fact: { code: 'unquoted-mark', mark: ':' }, offset: from + colon, text: better };
}

function mendQuote(text: string, at: number, end: number, quote: string): Mended | null {
	const value = text.slice(at, end);
	const inside = value.slice(1).search(quote);
	if (inside < 0) return null;
	const other = quote === '"' ? "'" : '"';
	const better = replaceIn(text, at, end, new RegExp(`${quote}|:(?=\\s|$)`, 'g'));
	return { fact: { code: 'quote-inside', quote, other }, offset: at + 1 + inside, text: better };
}

/** The first line whose value opens a quotation mark and does not close it. */
function mendOpenQuote(text: string, offset: number): Mended | null {
	for (let start = 0; start <= offset; start = lineEnd(text, start) + 1) {
		const end = lineEnd(text, start);
		const at = start + (KEY_AND_VALUE.exec(text.slice(start, end))?.[0].length ?? 0);
		const quote = text.charAt(at);
		if (quote !== '"' && quote !== "'") continue;
		if (text.slice(at + 1, end).includes(quote)) continue;
		const other = quote === '"' ? "'" : '"';
		const better = replaceIn(text, at, end, new RegExp(`${quote}|:(?=\\s|$)`, 'g'));
		return { fact: { code: 'unclosed-quote', quote, other }, offset: at, text: better };
	}
	return null;
}

function mendBracedText(text: string, at: number, end: number): Mended {
	const mark = text.charAt(at);
	const close = mark === '{' ? '}' : ']';
	const to = Math.min(end, text.indexOf(close, at) + 1 || end);
	const better = replaceIn(text, at, to, /[{}[\]:]/g);
	return { fact: { code: 'unquoted-mark', mark }, offset: at, text: better };
}

const PAIRS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A bracket that a line above opens and does not close. */
function mendBrackets(text: string, offset: number): Mended | null {
	const end = lineEnd(text, Math.max(0, lineStart(text, offset) - 2));
	for (const at of [offset, end]) {
		const start = lineStart(text, at);
		const to = lineEnd(text, at);
		const missing = openIn(text.slice(start, to));
		const [open] = missing;
		if (open === undefined) continue;
		const close = PAIRS[open] ?? '';
		const closers = missing.map((one) => PAIRS[one] ?? '').join('');
		const better = text.slice(0, to).trimEnd() + closers + text.slice(to);
		return {
			fact: { code: 'unbalanced', open, close },
			offset: firstWord(text, at),
			text: better
		};
	}
	return null;
}

/** The brackets that a line opens and does not close, the innermost first. */
function openIn(line: string): string[] {
	const open: string[] = [];
	for (const mark of line.replace(/"[^"]*"|'[^']*'/g, '')) {
		if (Object.hasOwn(PAIRS, mark)) open.unshift(mark);
		else if (PAIRS[open[0] ?? ''] === mark) open.shift();
	}
	return open;
}

/** A closing bracket that nothing opened. */
function mendClosing(text: string, offset: number): Mended | null {
	const close = text.charAt(offset);
	if (close !== '}' && close !== ']') return null;
	const open = close === '}' ? '{' : '[';
	const better = `${text.slice(0, offset)} ${text.slice(offset + 1)}`;
	return { fact: { code: 'unbalanced', open, close }, offset, text: better };
}

/** A line that is neither `key: value` nor part of a text. */
function mendLoneLine(text: string, offset: number): Mended {
	const start = firstWord(text, offset);
	const end = lineEnd(text, offset);
	const line = text.slice(start, end).trim();
	const isKey = /^[\w-]+$/.test(line);
	const better = isKey
		? `${text.slice(0, start)}${line}:${text.slice(end)}`
		: `${text.slice(0, start)}#${text.slice(start + 1)}`;
	return { fact: { code: 'no-colon', text: clip(line) }, offset: start, text: better };
}

/** A key that has a value on its line, and more keys below it. */
function mendNested(text: string, offset: number): Mended {
	const next = Math.min(text.length, lineEnd(text, offset) + 1);
	return { fact: { code: 'bad-indent' }, offset: firstWord(text, next), text: null };
}
