import { csvText, separatorFor, type Cell } from '#lib/i18n/csv-text.ts';
import type { ExportKind } from '#lib/schema/room.ts';
import { boardOf } from './board-of.ts';
import { findHostedRoom } from './find-room.ts';
import { RoomProblem } from './problem.ts';
import type { Rooms, ScoredQuiz } from './rooms.ts';
import type { RoomRow } from './store.ts';
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
export async function exportRoom(
	rooms: Rooms,
	{
		code,
		secret,
		what
	}: { readonly code: string; readonly secret: string; readonly what: ExportKind },
	from: string
): Promise<ExportedFile> {
	const room = await findHostedRoom(rooms, code, secret, from);
	const scored = rooms.findQuiz(room.quiz, room.version);
	if (scored === undefined) throw new RoomProblem('unknown-quiz', 'this server has lost the quiz');
	switch (what) {
		case 'view-csv':
			return fileOf(room, 'group', viewTable(viewIn(rooms, room)));
		case 'view-json':
			return jsonOf(room, 'group', { ...factsOf(room), view: viewIn(rooms, room) });
		case 'rows-csv':
			return fileOf(room, 'people', await readRows(rooms, room, scored));
		case 'rows-json': {
			const [head = [], ...lines] = await readRows(rooms, room, scored);
			const people = lines.map((line) =>
				Object.fromEntries(head.map((name, i) => [String(name), line[i] === '' ? null : line[i]]))
			);
			return jsonOf(room, 'people', { ...factsOf(room), people });
		}
	}
}

function viewIn(rooms: Rooms, room: RoomRow) {
	const { view } = boardOf(rooms, room);
	if (view !== null) return view;
	if (room.state === 'lobby' || room.state === 'open') {
		throw new RoomProblem('wrong-state', 'nothing is shown before the reveal');
	}
	throw new RoomProblem('too-few', 'too few devices have submitted answers that count');
}

/** Only once it is closed: two files from before and after one person would say who that was. */
async function readRows(rooms: Rooms, room: RoomRow, scored: ScoredQuiz) {
	if (room.rows !== 1)
		throw new RoomProblem('not-announced', 'rows were not announced to the people');
	if (room.state !== 'closed') throw new RoomProblem('wrong-state', 'close the room first');
	if (room.emptied_at !== null) throw new RoomProblem('gone', 'the answers were deleted on time');
	const submissions = await rooms.store.db
		.selectFrom('submissions')
		.select(['mode', 'answers', 'flags', 'record'])
		.where('room', '=', room.code)
		.execute();
	if (submissions.length < FEWEST)
		throw new RoomProblem('too-few', 'fewer than five devices have submitted');
	return rowsTable(scored, submissions);
}

function factsOf({ quiz, version, mode }: RoomRow) {
	return { quiz, version, mode };
}

function fileOf(room: RoomRow, part: string, rows: readonly (readonly Cell[])[]): ExportedFile {
	const text = csvText(rows, separatorFor(room.locale));
	return { name: nameOf(room, part, 'csv'), type: 'text/csv; charset=utf-8', text };
}

function jsonOf(room: RoomRow, part: string, content: object): ExportedFile {
	const text = `${JSON.stringify(content, null, '\t')}\n`;
	return { name: nameOf(room, part, 'json'), type: 'application/json; charset=utf-8', text };
}

function nameOf({ code }: RoomRow, part: string, ending: string): string {
	return `arah-${code}-${part}.${ending}`;
}
