/** The details of problems with a file as a whole, by their code. */
export interface FileFacts {
	// a file in its folder
	readonly 'unknown-file': {
		readonly name: string;
		readonly known: readonly string[];
		readonly meant: string | null;
	};
	readonly 'missing-file': object;
	readonly 'broken-link': { readonly target: string };
	readonly 'link-loop': { readonly target: string };
	readonly 'too-large': { readonly megabytes: number; readonly most: number };
	readonly 'too-many': { readonly field: string; readonly found: number; readonly most: number };
	readonly 'released-missing': { readonly quiz: string; readonly version: number };
	readonly 'folder-name': { readonly folder: string; readonly written: string };
	readonly 'other-figures': { readonly quiz: string; readonly found: string };
	// a quiz file, which holds every version of a quiz
	readonly 'not-json': object;
	readonly 'not-quiz-file': object;
	readonly 'newer-file': object;
	readonly 'other-quiz': { readonly quiz: string; readonly before: string };
	readonly 'version-order': { readonly version: number; readonly before: number };
}
