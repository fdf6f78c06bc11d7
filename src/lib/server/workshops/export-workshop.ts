import { csvText, separatorFor, type Cell } from '#lib/i18n/csv-text.ts';
import type { ExportKind } from '#lib/schema/workshop.ts';
import { boardOf } from './board-of.ts';
import { findLedWorkshop } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import type { Workshops, ScoredQuiz } from './workshops.ts';
import type { WorkshopRow } from './store.ts';
import { rowsTable } from './rows-table.ts';
import { viewTable } from './view-table.ts';

export interface ExportedFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

/** Rows of fewer devices are not given out. */
const FEWEST = 5;

/** A file with the group's numbers, or with single people when that was announced to them. */
export async function exportWorkshop(
	workshops: Workshops,
	{
		code,
		secret,
		what
	}: { readonly code: string; readonly secret: string; readonly what: ExportKind },
	from: string
): Promise<ExportedFile> {
	const workshop = await findLedWorkshop(workshops, code, secret, from);
	const scored = workshops.findQuiz(workshop.quiz, workshop.version);
	if (scored === undefined)
		throw new WorkshopProblem('unknown-quiz', 'this server has lost the quiz');
	switch (what) {
		case 'view-csv':
			return fileOf(workshop, 'group', viewTable(viewIn(workshops, workshop)));
		case 'view-json':
			return jsonOf(workshop, 'group', { ...factsOf(workshop), view: viewIn(workshops, workshop) });
		case 'rows-csv':
			return fileOf(workshop, 'people', await readRows(workshops, workshop, scored));
		case 'rows-json': {
			const [head = [], ...lines] = await readRows(workshops, workshop, scored);
			const people = lines.map((line) =>
				Object.fromEntries(head.map((name, i) => [String(name), line[i] === '' ? null : line[i]]))
			);
			return jsonOf(workshop, 'people', { ...factsOf(workshop), people });
		}
	}
}

function viewIn(workshops: Workshops, workshop: WorkshopRow) {
	const { view } = boardOf(workshops, workshop);
	if (view !== null) return view;
	if (workshop.state === 'lobby' || workshop.state === 'open') {
		throw new WorkshopProblem('wrong-state', 'nothing is shown before the reveal');
	}
	throw new WorkshopProblem('too-few', 'too few devices have submitted answers that count');
}

/** Only once it is closed: two files from before and after one person would say who that was. */
async function readRows(workshops: Workshops, workshop: WorkshopRow, scored: ScoredQuiz) {
	if (workshop.rows !== 1)
		throw new WorkshopProblem('not-announced', 'rows were not announced to the people');
	if (workshop.state !== 'closed')
		throw new WorkshopProblem('wrong-state', 'close the workshop first');
	if (workshop.emptied_at !== null)
		throw new WorkshopProblem('gone', 'the answers were deleted on time');
	const submissions = await workshops.store.db
		.selectFrom('submissions')
		.select(['mode', 'answers', 'flags', 'record'])
		.where('room', '=', workshop.code)
		.execute();
	if (submissions.length < FEWEST)
		throw new WorkshopProblem('too-few', 'fewer than five devices have submitted');
	return rowsTable(scored, submissions);
}

function factsOf({ quiz, version, mode }: WorkshopRow) {
	return { quiz, version, mode };
}

function fileOf(
	workshop: WorkshopRow,
	part: string,
	rows: readonly (readonly Cell[])[]
): ExportedFile {
	const text = csvText(rows, separatorFor(workshop.locale));
	return { name: nameOf(workshop, part, 'csv'), type: 'text/csv; charset=utf-8', text };
}

function jsonOf(workshop: WorkshopRow, part: string, content: object): ExportedFile {
	const text = `${JSON.stringify(content, null, '\t')}\n`;
	return { name: nameOf(workshop, part, 'json'), type: 'application/json; charset=utf-8', text };
}

function nameOf({ code }: WorkshopRow, part: string, ending: string): string {
	return `arah-${code}-${part}.${ending}`;
}
