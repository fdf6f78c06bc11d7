import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Path, Position } from '#lib/bank/read-yaml.ts';

const START: Position = { line: 1, column: 1 };

/** A function that returns the place of a value in a JSON text, or of the nearest existing part around it. */
export function jsonPlaces(text: string): (path: Path) => Position {
	let tree: Node | undefined;
	return (path) => {
		tree ??= parseTree(text);
		for (let length = path.length; tree !== undefined && length > 0; length -= 1) {
			const node = findNodeAtLocation(tree, path.slice(0, length));
			// the place of an entry of a map is its key
			const { parent } = node ?? {};
			if (node) return positionAt(text, parent?.type === 'property' ? parent.offset : node.offset);
		}
		return START;
	};
}

/** Where a text stops being JSON. */
export function brokenPlace(text: string): Position {
	const errors: ParseError[] = [];
	try {
		parseTree(text, errors, { disallowComments: true });
	} catch {
		// lists in lists without end use up the stack of the parser
	}
	return positionAt(text, errors[0]?.offset ?? 0);
}

function positionAt(text: string, offset: number): Position {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
