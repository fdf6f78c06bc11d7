import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { Fact } from '#lib/schema/issue.ts';
import { clip } from './clip.ts';
import { parseWithSlips } from './yaml-slips.ts';
import type { Parsed } from './yaml-slips.ts';

export type Path = readonly (string | number)[];

export interface Position {
	/** From 1. */
	readonly line: number;
	readonly column: number;
}

export interface YamlFlaw extends Position {
	readonly fact: Fact;
}

export interface YamlText {
	readonly flaws: readonly YamlFlaw[];
	/** Undefined if the text cannot be read at all. */
	readonly value: unknown;
	/** The place of a value: its key, or the nearest existing part around it. */
	readonly positionOf: (path: Path) => Position;
}

/** Characters that show another encoding: the replacement for bytes that are not UTF-8, and the zeros of UTF-16. */
const NOT_UTF8 = /[\ufffd\0]/;

/** An id, a number or a date. A comment may follow it, because it is not a sentence. */
const SINGLE_WORD = /^[a-z0-9._-]+$/;

/**
 * Reads a YAML text as plain data with the place of each part. Never throws. Slips of writing are mended, and a
 * duplicate key does not stop the reading, so that one run finds the other problems, too.
 */
export function readYaml(text: string): YamlText {
	const garbled = text.search(NOT_UTF8);
	if (garbled >= 0) {
		return unreadable([{ fact: { code: 'not-utf8' }, ...positionIn(text, garbled) }]);
	}
	try {
		return readParsed(parseWithSlips(text));
	} catch (cause) {
		// lists in lists without end use up the stack of the parser
		const reason = cause instanceof Error ? cause.message : 'unknown reason';
		return unreadable([{ fact: { code: 'unreadable-yaml', reason }, ...START }]);
	}
}

const START: Position = { line: 1, column: 1 };

function unreadable(flaws: readonly YamlFlaw[]): YamlText {
	return { flaws, value: undefined, positionOf: () => START };
}

function readParsed({ document, text, lines, slips }: Parsed): YamlText {
	const at = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const broken = slips.map(({ fact, offset }) => ({ fact, ...at(offset) }));
	if (document === null) return unreadable(broken);
	const misread = [
		...mendCutTexts(document, text, at),
		...mendDecimalCommas(document, text, at),
		...mendCommas(document, text, at)
	];
	const { contents } = document;
	if (contents === null || isEmptyScalar(contents)) {
		return unreadable([{ fact: { code: 'empty-file' }, ...START }]);
	}
	const flaws = [
		...broken,
		...misread,
		...findAliases(document, at),
		...findAnchors(document, text, at),
		...findDoubleKeys(document, at)
	];
	if (flaws.some(({ fact }) => fact.code === 'alias')) return unreadable(flaws);
	return { flaws, value: document.toJS(), positionOf: (path) => at(offsetOf(contents, path)) };
}

function positionIn(text: string, offset: number): Position {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * Finds texts that end early because YAML takes a number sign for a comment. Puts the whole line in their place, so
 * that later checks see what the author meant.
 */
function mendCutTexts(document: Document.Parsed, text: string, at: (offset: number) => Position) {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Scalar(key, node) {
			const end = node.range?.[1];
			if (key === 'key' || end === undefined || node.type !== 'PLAIN') return;
			const [, gap = '', rest = ''] = /^([ \t]*)(#.*)/.exec(text.slice(end)) ?? [];
			if (rest === '' || isComment(node, rest)) return;
			flaws.push({ fact: { code: 'cut-text', rest: clip(rest) }, ...at(end + gap.length) });
			node.value = `${typeof node.value === 'string' ? node.value : ''}${gap}${rest}`.trim();
		}
	});
	return flaws;
}

/** Whether the author meant a comment (`credit: 1 # highest`) and not text (`Use the hashtag #career`). */
function isComment({ value }: Scalar, rest: string): boolean {
	const isSpaced = /^#+\s/.test(rest);
	if (value === null) return isSpaced || rest === '#';
	return typeof value !== 'string' || (isSpaced && SINGLE_WORD.test(value));
}

/** Finds `{ credit: 0,25 }`, which YAML reads as two entries, and corrects the value for later checks. */
function mendDecimalCommas(
	document: Document.Parsed,
	text: string,
	at: (offset: number) => Position
) {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Map(_, map) {
			map.items = map.items.filter(({ key, value }, i) => {
				const before = map.items[i - 1]?.value;
				if (!isScalar(key) || !isScalar(before) || typeof before.value !== 'number') return true;
				const [start = 0, end = 0] = before.range ?? [];
				const [fraction = 0, fractionEnd = 0] = key.range ?? [];
				const written = text.slice(start, fractionEnd);
				const isOne = text.slice(end, fraction) === ',' && /^-?\d+,\d+$/.test(written);
				if (!isOne || (value !== null && !(isScalar(value) && value.value === null))) return true;
				const point = written.replace(',', '.');
				flaws.push({ fact: { code: 'decimal-comma', written, point }, ...at(start) });
				before.value = Number(point);
				return false;
			});
		}
	});
	return flaws;
}

/** Finds `{ lead: Yes, we can, stem: x }`, where a comma ends a text without quotes, and puts the text together. */
function mendCommas(document: Document.Parsed, text: string, at: (offset: number) => Position) {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Map(_, map) {
			if (map.flow !== true) return;
			map.items = map.items.filter(({ key, value }, i) => {
				const before = map.items[i - 1]?.value;
				const isText =
					isScalar(before) && before.type === 'PLAIN' && typeof before.value === 'string';
				if (!isScalar(key) || value !== null || !isText) return true;
				const comma = text.lastIndexOf(',', key.range?.[0] ?? 0);
				flaws.push({ fact: { code: 'unquoted-mark', mark: ',' }, ...at(comma) });
				before.value = `${String(before.value)}, ${String(key.value)}`;
				return false;
			});
		}
	});
	return flaws;
}

function isEmptyScalar(node: Node): boolean {
	return isScalar(node) && (node.value === null || node.value === '');
}

/** An alias hides the place of a value, and can expand a small file to a huge one. */
function findAliases(document: Document.Parsed, at: (offset: number) => Position): YamlFlaw[] {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Alias(_, node) {
			flaws.push({ fact: { code: 'alias', name: clip(node.source) }, ...at(node.range?.[0] ?? 0) });
		}
	});
	return flaws;
}

/** A text that begins with `&` loses its first word, because YAML takes it for a name. */
function findAnchors(
	document: Document.Parsed,
	text: string,
	at: (offset: number) => Position
): YamlFlaw[] {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Node(_, node) {
			if (isAlias(node) || node.anchor === undefined) return;
			const offset = text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
			flaws.push({ fact: { code: 'unquoted-mark', mark: '&' }, ...at(Math.max(0, offset)) });
		}
	});
	return flaws;
}

function findDoubleKeys(document: Document.Parsed, at: (offset: number) => Position): YamlFlaw[] {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Map(_, map) {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				if (seen.has(name)) {
					flaws.push({
						fact: { code: 'duplicate-key', key: clip(name) },
						...at(key.range?.[0] ?? 0)
					});
				}
				seen.add(name);
			}
		}
	});
	return flaws;
}

/** The offset of the deepest existing part of the path: a key in a map, an entry in a list. */
function offsetOf(root: Node, path: Path): number {
	let node: unknown = root;
	let offset = root.range?.[0] ?? 0;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.findLast(
				({ key }) => isScalar(key) && String(key.value) === String(part)
			);
			if (!pair || !isScalar(pair.key)) return offset;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const entry: unknown = node.items[Number(part)];
			if (entry === undefined) return offset;
			node = entry;
			if (isMap(entry) || isSeq(entry) || isScalar(entry) || isAlias(entry)) {
				offset = entry.range?.[0] ?? offset;
			}
		} else return offset;
	}
	return offset;
}
