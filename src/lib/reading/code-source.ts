import type { CodesText } from '#lib/i18n/en/codes.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';

/** How codes came in. */
export type CodeSource =
	| { readonly kind: 'text' }
	| { readonly kind: 'camera' }
	| { readonly kind: 'link' }
	| { readonly kind: 'file'; readonly name: string }
	| { readonly kind: 'picture'; readonly name: string };

/** Why an entry is not taken: it cannot be opened, it is there already, or there are enough. */
export type CodeIssue = LinkIssue['code'] | 'unreachable' | 'duplicate' | 'too-many';

/** One entry that was not taken. */
export interface CodeProblem {
	readonly id: string;
	readonly issue: CodeIssue;
	readonly found: FoundCode;
	readonly source: CodeSource;
}

/** Where an entry stood, in words: "line 3", "photo.png", "class.csv, line 12". */
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

/** A code with its name as somebody would write it, for `findCodes` to read again. */
export function lineOf({ code, label }: FoundCode): string {
	if (label === '') return code;
	const line = `${label}: ${code}`;
	const [found] = findCodes(line);
	// a name that is long, or has a question mark, is read as one in quotes only
	return found?.label === label ? line : `"${label.replaceAll('"', '""')}"\t${code}`;
}
