import { LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { mendSlip, type Slip } from './mend-slip.ts';

export interface Parsed {
	/** Null if the text cannot be read even with the slips mended. */
	readonly document: Document.Parsed | null;
	/** The text that was read. A mended slip changes no line number. */
	readonly text: string;
	readonly lines: LineCounter;
	readonly slips: readonly Slip[];
}

/** More slips than an author makes between two runs; each costs one reading of the file. */
const MOST_SLIPS = 60;
/** Characters of all readings together: a large file has room for fewer slips. */
const MOST_READ = 10_000_000;
/** Deeper than any quiz, and slow to parse. */
const TOO_DEEP = /(?:[[{]\s*){20}/;

/**
 * Parses YAML. Recognises the usual slips of authors, such as a colon in a text without quotes, and reads on as if
 * they had been mended, so that one run finds all of them, each once and in an author's words.
 */
export function parseWithSlips(source: string): Parsed {
	const slips: Slip[] = [];
	const linesWithSlip = new Set<number>();
	let text = source;
	const deep = source.search(TOO_DEEP);
	if (deep >= 0) return refuse(source, deep);
	for (let tries = 0; ; tries += 1) {
		const lines = new LineCounter();
		const document = parse(text, lines);
		const error = firstError(document);
		if (error === undefined) return { document, text, lines, slips };
		if (tries === MOST_SLIPS || tries * text.length > MOST_READ) {
			slips.push({ fact: { code: 'more-slips' }, offset: error.pos[0] });
			return { document: null, text, lines, slips };
		}
		const { fact, offset, text: better } = mendSlip(text, error);
		const { line } = lines.linePos(offset);
		const isIndent =
			fact.code === 'bad-indent' && slips.some((slip) => slip.fact.code === 'tab-indent');
		if (!linesWithSlip.has(line) && !isIndent) slips.push({ fact, offset });
		linesWithSlip.add(line);
		if (better === null || better === text) return { document: null, text, lines, slips };
		text = better;
	}
}

/** A text with brackets in brackets, which is not read at all. */
function refuse(text: string, offset: number): Parsed {
	const lines = new LineCounter();
	for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
	const open = text.charAt(offset);
	const fact = { code: 'unbalanced', open, close: open === '{' ? '}' : ']' } as const;
	return { document: null, text, lines, slips: [{ fact, offset }] };
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
	return parseDocument(text, {
		lineCounter,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'error'
	});
}

function firstError({ errors, warnings }: Document.Parsed): YAMLError | undefined {
	const all: YAMLError[] = [...errors, ...warnings];
	const tab = all.find(({ code }) => code === 'TAB_AS_INDENT');
	return tab ?? all.sort((a, b) => a.pos[0] - b.pos[0])[0];
}
