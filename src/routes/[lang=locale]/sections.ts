/** The parts of the site that the header names, each with the path of its page below the language. */
export const SECTIONS = [
	{ id: 'me', path: '' },
	{ id: 'counsellors', path: 'counsellor' },
	{ id: 'classes', path: 'classes' },
	{ id: 'method', path: 'method' }
] as const;

export type Section = (typeof SECTIONS)[number]['id'];

/** The section of every path below the language. The first match counts: "room/new" comes before "room". */
const PLACES: readonly (readonly [path: string, section: Section])[] = [
	['room/new', 'classes'],
	['room/host', 'classes'],
	['room/script', 'classes'],
	['classes', 'classes'],
	['embed', 'classes'],
	['counsellor', 'counsellors'],
	['compare', 'counsellors'],
	['method', 'method'],
	['quizzes', 'me'],
	['quiz-files', 'me'],
	['quiz', 'me'],
	['result', 'me'],
	['invite', 'me'],
	['room', 'me']
];

/** The section of a page, by its path below the language ("room/new"). Null for privacy and unknown pages. */
export function sectionOf(path: string): Section | null {
	if (path === '') return 'me';
	const place = PLACES.find(([start]) => path === start || path.startsWith(`${start}/`));
	return place?.[1] ?? null;
}
