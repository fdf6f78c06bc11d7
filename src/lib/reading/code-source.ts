import type { CodesText } from '#lib/i18n/en/codes.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';

/** Where codes came from. */
export type CodeSource =
	| { readonly kind: 'text' }
	| { readonly kind: 'camera' }
	| { readonly kind: 'link' }
	| { readonly kind: 'file'; readonly name: string }
	| { readonly kind: 'picture'; readonly name: string };

/** Why a code was not added: it cannot be opened or compared, is a duplicate, or exceeds the limit. */
export type CodeIssue = LinkIssue['code'] | 'unreachable' | 'duplicate' | 'too-many';

/** One code that was not added. */
export interface CodeProblem {
	readonly id: string;
	readonly issue: CodeIssue;
	readonly found: FoundCode;
	readonly source: CodeSource;
}

/** Returns the place of a code in words: "line 3", "photo.png", "class.csv, line 12". */
export function placeOf(text: CodesText, source: CodeSource, { line }: FoundCode): string {
	switch (source.kind) {
		case 'text':
			return text.place.line(line);
		case 'camera':
			return text.place.camera;
		case 'link':
			return text.place.link;
		case 'file':
			return text.place.fileLine(source.name, line);
		case 'picture':
			return source.name;
	}
}

/** Returns a code and its name as one line that `findCodes` reads back. */
export function lineOf({ code, label }: FoundCode): string {
	if (label === '') return code;
	const line = `${label}: ${code}`;
	const [found] = findCodes(line);
	// A name that is long or contains a question mark is recognised only in quotes.
	return found?.label === label ? line : `"${label.replaceAll('"', '""')}"\t${code}`;
}
