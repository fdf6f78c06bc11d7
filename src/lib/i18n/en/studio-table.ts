const questions = (count: number) => (count === 1 ? '1 question' : `${String(count)} questions`);

/** A table of questions, pasted from a spreadsheet. */
export const studioTable = {
	label: 'Paste a table from a spreadsheet',
	help: 'One row for each question: its text, the name of its skill and, for a reversed question, “R”. Columns may be in any order.',
	none: 'There is no table here yet. Copy cells from a spreadsheet, or separate columns with semicolons.',
	found: (items: number, skills: number) =>
		`${questions(items)} found${skills === 0 ? ', without skills' : skills === 1 ? ' on 1 skill' : ` on ${String(skills)} skills`}.`,
	preview: 'What each column is used for',
	column: (number: number, head: string) =>
		head === '' ? `Use of column ${String(number)}` : `Use of column ${String(number)}, “${head}”`,
	uses: {
		text: (language: string) => `Question, ${language}`,
		skill: 'Skill',
		reverse: 'Reversed',
		nothing: 'Not used'
	},
	more: (rows: number) => (rows === 1 ? '1 more row' : `${String(rows)} more rows`),
	skills: (names: string) => `Skills: ${names}`,
	empty: (rows: number) =>
		rows === 1
			? '1 row has no text and is left out.'
			: `${String(rows)} rows have no text and are left out.`,
	twice: (rows: number) =>
		rows === 1
			? '1 row repeats a question and is left out.'
			: `${String(rows)} rows repeat a question and are left out.`,
	scale: 'Answer scale',
	noScale: 'This quiz has no answer scale. Add one first.',
	take: (items: number) => `Add ${questions(items)}`,
	taken: (items: number) => `${questions(items)} added. You can undo this.`
};

export type StudioTableText = typeof studioTable;
