import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Fact } from '#lib/schema/issue.ts';

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
	/** Undefined when the text cannot be read at all. */
	readonly value: unknown;
	/** Where a value stands: its key, or the nearest thing around it that exists. */
	readonly positionOf: (path: Path) => Position;
}

/** Names from YAML's own words to ours; the others keep YAML's sentence. */
function factOf({ code, message }: YAMLError): Fact {
	if (code === 'TAB_AS_INDENT') return { code: 'tab-indent' };
	if (code === 'MULTIPLE_DOCS') {
		return { code: 'unreadable-yaml', reason: 'one file holds one document: remove the "---"' };
	}
	return { code: 'unreadable-yaml', reason: message.split('\n')[0] ?? message };
}

/**
 * Reads a YAML text into plain data, and keeps where everything stood. Never throws. A key written
 * twice does not stop the reading, so that the other problems of the file are found in the same run.
 */
export function readYaml(text: string): YamlText {
	const lines = new LineCounter();
	const start: Position = { line: 1, column: 1 };
	const at = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const unreadable = (flaws: readonly YamlFlaw[]): YamlText => ({
		flaws,
		value: undefined,
		positionOf: () => start
	});

	let document: Document.Parsed;
	try {
		document = parseDocument(text, {
			lineCounter: lines,
			prettyErrors: false,
			uniqueKeys: false,
			logLevel: 'error'
		});
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : 'unknown reason';
		return unreadable([{ fact: { code: 'unreadable-yaml', reason }, ...start }]);
	}
	const broken = [...document.errors, ...document.warnings].map((error) => ({
		fact: factOf(error),
		...at(error.pos[0])
	}));
	if (broken.length > 0) return unreadable(broken);
	if (document.contents === null || isEmptyScalar(document.contents)) {
		return unreadable([{ fact: { code: 'empty-file' }, ...start }]);
	}
	const flaws = [...findAliases(document, at), ...findDoubleKeys(document, at)];
	if (flaws.some(({ fact }) => fact.code === 'alias')) return unreadable(flaws);
	const { contents } = document;
	return { flaws, value: document.toJS(), positionOf: (path) => at(offsetOf(contents, path)) };
}

function isEmptyScalar(node: Node): boolean {
	return isScalar(node) && (node.value === null || node.value === '');
}

/** An alias hides where a value was written, and can blow a small file up to a huge one. */
function findAliases(document: Document.Parsed, at: (offset: number) => Position): YamlFlaw[] {
	const flaws: YamlFlaw[] = [];
	visit(document, {
		Alias(_, node) {
			flaws.push({ fact: { code: 'alias', name: node.source }, ...at(node.range?.[0] ?? 0) });
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
					flaws.push({ fact: { code: 'duplicate-key', key: name }, ...at(key.range?.[0] ?? 0) });
				}
				seen.add(name);
			}
		}
	});
	return flaws;
}

/** The offset of the deepest part of the path that exists: a key in a map, an entry in a list. */
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
