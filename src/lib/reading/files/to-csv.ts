import { bandOf } from '#lib/chart/band.ts';
import type { Flag, Result } from '#lib/engine/result.ts';
import { percent01, points, type Caps } from '#lib/i18n/format.ts';
import type { ByRole, BySkill } from '#lib/schema/quiz.ts';
import { csvText, type Cell, type Separator } from '#lib/i18n/csv-text.ts';

/** All words of the table, in the language of the page. */
export interface CsvWords {
	readonly columns: {
		readonly kind: string;
		readonly name: string;
		readonly value: string;
		readonly low: string;
		readonly high: string;
	};
	/** The kinds of row, for the first column. */
	readonly kinds: {
		readonly quiz: string;
		readonly version: string;
		readonly mode: string;
		readonly code: string;
		readonly withheld: string;
		readonly skill: string;
		readonly match: string;
		readonly readiness: string;
		readonly preference: string;
	};
	readonly quizName: string;
	readonly skillNames: BySkill<string>;
	readonly roleNames: ByRole<string>;
	readonly flags: Readonly<Record<Flag, string>>;
}

interface CsvOptions {
	readonly caps: Caps;
	/** The mode in words; null for a summary code, which does not contain it. */
	readonly mode: string | null;
	/** The code of the result link; null to leave it out. */
	readonly code: string | null;
	/** Why the match is withheld; empty if it is not. */
	readonly withheldBecause: readonly Flag[];
	readonly separator: Separator;
}

/**
 * Returns a result as a table for people, one figure per row, with the same whole numbers as on the page.
 * A skill or readiness that was not measured has an empty value. `toJson` is the form for programs.
 */
export function toCsv(result: Result, words: CsvWords, options: CsvOptions): string {
	const { columns, kinds } = words;
	return csvText(
		[
			[columns.kind, columns.name, columns.value, columns.low, columns.high],
			[kinds.quiz, words.quizName, result.quiz, '', ''],
			[kinds.version, '', result.version, '', ''],
			...(options.mode === null ? [] : [[kinds.mode, '', options.mode, '', '']]),
			...(options.code === null ? [] : [[kinds.code, '', options.code, '', '']]),
			...options.withheldBecause.map((flag) => [kinds.withheld, words.flags[flag], flag, '', '']),
			...skillRows(result, words),
			...roleRows(result, words, options.caps)
		],
		options.separator
	);
}

function skillRows(result: Result, { kinds, skillNames }: CsvWords): Cell[][] {
	return result.skills.map(({ skill, score, se }) => {
		const band = bandOf(score, se);
		const numbers = [score, band?.low ?? null, band?.high ?? null].map(whole);
		return [kinds.skill, skillNames[skill] ?? skill, ...numbers];
	});
}

function roleRows(result: Result, { kinds, roleNames }: CsvWords, caps: Caps): Cell[][] {
	const row = (kind: string, role: string, value: Cell): Cell[] => {
		return [kind, roleNames[role] ?? role, value, '', ''];
	};
	return [
		...result.match.roles.map(({ role, match01 }) =>
			row(kinds.match, role, percent01('en', match01, caps))
		),
		...result.readiness.map(({ role, readiness, se }) => {
			const band = bandOf(readiness, se);
			const shown = readiness === null ? '' : percent01('en', readiness / 100, { ...caps, min: 0 });
			const margin = [band?.low ?? null, band?.high ?? null].map(whole);
			return [kinds.readiness, roleNames[role] ?? role, shown, ...margin];
		}),
		...result.preference.map(({ role, count }) => row(kinds.preference, role, count))
	];
}

/** Rounds through English digits, which a spreadsheet reads in every language if there is no fraction. */
function whole(value: number | null): Cell {
	return value === null ? '' : Number(points('en', value));
}
