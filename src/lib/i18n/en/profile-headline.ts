const COUNTS = ['no', 'one', 'two', 'three'];

const count = (letters: number): string => COUNTS[letters] ?? String(letters);

/** What a profile says in a few words, about anyone: on the result, in lists, and in files. */
export const profileHeadline = {
	/** "one", "two" or "three" letters of a code. */
	count,
	code: (codes: string) => `Code ${codes}`,
	/** Some letters are settled, others compete for the rest. */
	some: (settled: string, places: number, open: string) =>
		settled === ''
			? `Code: ${count(places)} of ${open}`
			: `Code: ${settled} and ${count(places)} of ${open}`,
	even: 'No clear code: the scores are too close together',
	incomplete: 'No code yet: not every score was measured',
	withheld: 'No code: the answers look careless'
};

export type ProfileHeadlineText = typeof profileHeadline;
