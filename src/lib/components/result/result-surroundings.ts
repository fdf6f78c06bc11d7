import type { Snippet } from 'svelte';

/** What a result is shown with, whatever its quiz is about. */
export interface ResultSurroundings {
	/** The address at which a code is continued; null where the answers cannot be changed. */
	answersHref: ((code: string) => string) | null;
	/** Where the method is explained; null where there is no such page. */
	methodHref: string | null;
	/** The address of the result, for paper; null when it has none. */
	url: string | null;
	/** What comes right after the headline, such as what became of it in a workshop. */
	first?: Snippet | undefined;
	/** What a person can do with the result. */
	keep: Snippet;
}
