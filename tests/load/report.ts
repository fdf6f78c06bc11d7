import type { BoardsReport } from './hold-boards.ts';
import type { WorkshopReport } from './measure-workshop.ts';
import type { Timing } from './timing.ts';

/** The targets, for two cores that have nothing else to do. */
const TARGET = { submitSpanMs: 10_000, submitP95Ms: 250, boardP95Ms: 500 };

/** One line of what was promised, and whether it was kept. */
export interface Check {
	readonly isKept: boolean;
	readonly text: string;
	/** Speed depends on the machine; what is stored does not. */
	readonly kind: 'speed' | 'safety';
}

export function checksOf(report: WorkshopReport, members: number): Check[] {
	const { lost, doubled, finished, missed, tally, submit, board, submitSpanMs } = report;
	return [
		{ kind: 'safety', isKept: lost === 0, text: `${lost} submissions lost` },
		{ kind: 'safety', isKept: doubled === 0, text: `${doubled} stored twice` },
		{ kind: 'safety', isKept: finished === members, text: `${finished} of ${members} counted` },
		{ kind: 'safety', isKept: missed === 0, text: `${missed} never counted on the board` },
		{
			kind: 'safety',
			isKept: tally.mistaken === 0,
			text: `${tally.mistaken} repetitions taken for new ones`
		},
		{
			kind: 'speed',
			isKept: submitSpanMs <= TARGET.submitSpanMs,
			text: `all submitted within ${(submitSpanMs / 1000).toFixed(1)} s (target 10 s)`
		},
		{
			kind: 'speed',
			isKept: submit.p95 < TARGET.submitP95Ms,
			text: `p95 of submissions ${submit.p95.toFixed(0)} ms (target 250 ms)`
		},
		{
			kind: 'speed',
			isKept: board.p95 < TARGET.boardP95Ms,
			text: `p95 of the board ${board.p95.toFixed(0)} ms (target 500 ms)`
		}
	];
}

export function linesOf(report: WorkshopReport): string[] {
	const { join, poll, submit, board, tally, megabytes } = report;
	return [
		row('ms', ['count', 'p50', 'p95', 'p99', 'max']),
		timing('join', join),
		timing('poll (ETag)', poll),
		timing('submit', submit),
		timing('board', board),
		`${tally.unchanged} of ${poll.count} polls unchanged; ${tally.cut} submissions cut, ${tally.repeated} repeated, ${tally.retried} calls tried again`,
		memory(megabytes)
	];
}

export function boardLinesOf({ open, openMs, reach, ended, megabytes }: BoardsReport): string[] {
	return [
		`${open} boards open after ${(openMs / 1000).toFixed(1)} s, ${ended} of them ended`,
		row('ms', ['count', 'p50', 'p95', 'p99', 'max']),
		timing('change reaches', reach),
		memory(megabytes)
	];
}

function memory(megabytes: WorkshopReport['megabytes']): string {
	if (megabytes === null) return 'server memory: unknown on this system';
	return `server memory ${megabytes.now} MB, at most ${megabytes.peak} MB`;
}

function timing(name: string, { count, p50, p95, p99, max }: Timing): string {
	return row(name, [String(count), ...[p50, p95, p99, max].map((ms) => ms.toFixed(1))]);
}

function row(name: string, cells: readonly string[]): string {
	return name.padEnd(16) + cells.map((cell) => cell.padStart(10)).join('');
}
