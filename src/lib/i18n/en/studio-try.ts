/** Trying a draft with the answers of one person, and keeping the sheet as a worked case. */
export const studioTry = {
	lead: 'Answer as someone you know would, or fill in a typical person. The result follows at once.',
	like: 'Fill in as a typical',
	fill: 'Fill in',
	clear: 'Clear all answers',
	cleared: 'All answers are gone.',
	filled: (name: string) => `Filled in as a typical ${name}.`,
	nameless: (number: number) => `Answer ${String(number)}`,
	noStem: (number: number) => `Question ${String(number)}`,
	skipped: 'No answer',
	result: 'Result',
	notYet: 'As soon as the problems in skills, roles and questions are solved, the result is here.',
	noAnswers: 'No question has an answer yet.',
	matchMeans: 'The match by our model.',
	firstMeans: 'How likely each comes first, by our model.',
	keepHeading: 'Keep this person',
	keepMeans:
		'The answers become a worked case. From then on, each change of the quiz is checked against it.',
	who: 'Who is this?',
	shouldBe: 'This person should be',
	shouldBeFirst: 'First letter of this person',
	choose: 'Choose',
	missing: 'Give at least one answer, say who this is, and choose what the result should be.',
	keep: 'Keep as a worked case',
	kept: 'Kept. You can undo this.',
	casesHeading: 'Kept people',
	unchecked: (name: string) => `Should be ${name}. Not checked yet.`,
	holds: (name: string) => `✓ ${name}, as it should be.`,
	fails: (name: string, found: string) => `✗ Should be ${name}, but the quiz says ${found}.`,
	nobody: 'nothing',
	open: 'Show the answers',
	opened: (who: string) => `These are the answers of: ${who}`,
	remove: 'Remove',
	removed: (who: string) => `Removed: ${who}. You can undo this.`
};

export type StudioTryText = typeof studioTry;
