import { UNITS_PER_MATCH, UNITS_PER_POINT } from '#lib/engine/group-record.ts';
import { csvText, separatorFor, type Cell } from '#lib/i18n/csv-text.ts';
import { CERTAINTIES } from '#lib/schema/vocabulary.ts';
import type { ExportKind, WorkshopView } from '#lib/schema/workshop.ts';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { findLedWorkshop } from './find-workshop.ts';
import { WorkshopProblem } from './problem.ts';
import { boardOf } from './read-board.ts';
import type { WorkshopRow } from './store.ts';
import { readRecord } from './tally-columns.ts';
import type { Workshops, ScoredQuiz } from './workshops.ts';
import { quizOf } from './workshop-quiz.ts';

export interface ExportedFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

/** Rows are not exported for fewer devices than this. */
const FEWEST = 5;

/** A file with the group figures, or with individual rows if the participants were told so. */
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
	const scored = quizOf(workshops, workshop);
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

/** Requires a closed workshop, because two files from before and after one submission would identify it. */
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

/** The published figures as a machine-readable table: ids and whole points, empty cells for hidden figures. */
function viewTable(view: WorkshopView): Cell[][] {
	const { n, spreadN, left, skills, roles, labels, strongest, weakest, cover } = view;
	return [
		['kind', 'id', 'value', 'spread', 'low', 'high'],
		['people', '', n, '', '', ''],
		['people-in-spread', '', spreadN ?? '', '', '', ''],
		['flagged', '', left.flagged, '', '', ''],
		...skills.map(({ skill, mean, spread, interval }): Cell[] => {
			return ['skill', skill, mean ?? '', spread ?? '', interval?.[0] ?? '', interval?.[1] ?? ''];
		}),
		...roles.map(({ role, mean01, interval }): Cell[] => {
			return ['role-mean', role, mean01, '', interval?.[0] ?? '', interval?.[1] ?? ''];
		}),
		['strongest', strongest ?? '', '', '', '', ''],
		['weakest', weakest ?? '', '', '', '', ''],
		...cover.flatMap(({ role, met, missing }) => [
			['met', role, met.join(' '), '', '', ''],
			['missing', role, missing.join(' '), '', '', '']
		]),
		...(labels === null
			? []
			: CERTAINTIES.map((label): Cell[] => {
					return ['label', label, labels[label] ?? '', '', '', ''];
				}))
	];
}

interface StoredRow {
	readonly mode: string;
	readonly answers: string;
	readonly flags: string;
	readonly record: string;
}

const answersSchema = z.record(z.string(), z.string());
const flagsSchema = z.array(z.string());

/**
 * One row per participant, without identity or time: skills in points, matches from 0 to 1, and the
 * answers as option ids. The order is random, so that it reveals nothing.
 */
function rowsTable({ quiz }: ScoredQuiz, rows: readonly StoredRow[]): Cell[][] {
	const head = [
		'left-out',
		'mode',
		'flags',
		...quiz.skills.map(({ id }) => `skill:${id}`),
		...quiz.roles.map(({ id }) => `role:${id}`),
		...quiz.items.map(({ id }) => `item:${id}`)
	];
	const lines = rows.map(({ mode, answers, flags, record }): Cell[] => {
		const { isFlagged, skills, roles } = readRecord(record);
		const chosen = answersSchema.parse(JSON.parse(answers));
		return [
			isFlagged ? 'yes' : 'no',
			mode,
			flagsSchema.parse(JSON.parse(flags)).join(' '),
			...skills.map((units) => (units === null ? '' : units / UNITS_PER_POINT)),
			...roles.map((units) => units / UNITS_PER_MATCH),
			...quiz.items.map(({ id }) => chosen[id] ?? '')
		];
	});
	return [head, ...shuffle(lines)];
}

/** Shuffles by Fisher–Yates, with unpredictable random numbers. */
function shuffle<T>(values: readonly T[]): T[] {
	const left = [...values];
	return values.flatMap(() => left.splice(randomInt(left.length), 1));
}
