import type { SkillChange } from '#lib/engine/compare-results.ts';
import { coverRoles, type RoleCover } from '#lib/engine/cover-roles.ts';
import { namesRole } from '#lib/engine/headline.ts';
import { separatorFor } from '#lib/i18n/csv-text.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { percent01 } from '#lib/i18n/format.ts';
import { toLabel } from '#lib/link/label-text.ts';
import {
	type Compared,
	type ComparedGroup,
	groupByQuiz,
	momentOf,
	notesInWords,
	orderByDate,
	originOf,
	pairsOf,
	resultInWords
} from '#lib/reading/compared.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { differenceRows, peopleRows, type PersonRow, toComparisonCsv } from './comparison-csv.ts';
import { type ProfileRecord, toProfileRecord } from './profile-files.ts';
import { type ResultRecord, toRecord } from './to-json.ts';

interface Shown {
	readonly results: readonly Compared[];
	readonly isOnePerson: boolean;
}

/** Returns the shown comparison as the text of a file: a table for people, or data for programs. */
export function comparisonFile(kind: 'csv' | 'json', text: CompareText, shown: Shown): string {
	return kind === 'csv' ? tableOf(text, shown) : recordOf(shown);
}

/** Returns one table per quiz, and the changes if the results are of one person. */
function tableOf(text: CompareText, { results, isOnePerson }: Shown): string {
	const tables = groupByQuiz(results).flatMap((group) => {
		const names = Object.fromEntries(
			group.skills.map((skill) => [skill, skillName(group.newest, skill)])
		);
		const people = isOnePerson ? orderByDate(group.people) : group.people;
		const { role, match, reading, letters } = text.csv;
		const lead = group.newest.kind === 'profile' ? [letters] : [role, match, reading];
		const columns = { ...text.csv, skill: group.newest.wording.terms.skill };
		const rows = peopleRows(
			people.map((person) => rowOf(text, person)),
			columns,
			{ skills: group.skills, names, lead }
		);
		if (!isOnePerson) return [rows];
		const pairs = pairsWith(group, people).map(({ from, to, changes }) => ({
			from: from ? momentOf(from) : '',
			to: to ? momentOf(to) : '',
			changes,
			wordsOf: ({ change }: (typeof changes)[number]) =>
				change === null ? '' : text.changes[change]
		}));
		return [rows, differenceRows(pairs, columns, names)];
	});
	return toComparisonCsv(tables, separatorFor(results[0]?.locale ?? 'en'));
}

function rowOf(text: CompareText, person: Compared): PersonRow {
	const { name, code, date, wording, result } = person;
	return {
		name,
		code,
		date,
		quizName: wording.name,
		answers: text.origins[originOf(person)],
		lead: leadOf(text, person),
		notes: notesInWords(text, person),
		result
	};
}

/** The closest role, its match and how clear it is; for a profile, its code. */
function leadOf(text: CompareText, person: Compared): string[] {
	if (person.kind === 'profile') return [resultInWords(text, person)];
	const { headline, quiz, result } = person;
	const reading = text.readings[headline.kind];
	if (!namesRole(headline)) return ['', '', reading];
	const match = percent01('en', result.match.confidence01, quiz.scoring.shown01);
	return [roleName(person, headline.top), match, reading];
}

function pairsWith(group: ComparedGroup, people: readonly Compared[]) {
	return pairsOf(group, people).map(({ from, to, changes }) => ({
		from: people[from],
		to: people[to],
		changes: [...changes.values()]
	}));
}

function recordOf({ results, isOnePerson }: Shown): string {
	const [group] = groupByQuiz(results);
	const people = isOnePerson && group ? orderByDate(group.people) : results;
	const changes =
		isOnePerson && group
			? pairsOf(group, people).map((pair) => ({ ...pair, changes: [...pair.changes.values()] }))
			: null;
	return toComparisonJson(people, { changes, cover: isOnePerson ? null : coverByQuiz(results) });
}

function coverByQuiz(results: readonly Compared[]) {
	return Object.fromEntries(
		groupByQuiz(results).map(({ newest, people, skills }) => {
			const team = people.flatMap((person) =>
				person.isCounted && person.kind === 'roles' ? [person.result] : []
			);
			return [newest.quiz.id, coverRoles(newest.plan, team, skills)] as const;
		})
	);
}

interface Beside {
	/** Null if there is none. */
	readonly name: string | null;
	readonly date: string | null;
	readonly origin: string;
	/** Whether the figures of the group include the result. */
	readonly counted: boolean;
}

type PersonRecord = Beside & (ResultRecord | ProfileRecord);

/** The changes from one result to another, both by index in `results`. */
export interface JsonPair {
	readonly from: number;
	readonly to: number;
	readonly changes: readonly SkillChange[];
}

/**
 * A comparison for other programs. The shape is stable: keys are only ever added, and any other change
 * raises `format`. Numbers are not rounded.
 */
export interface ComparisonRecord {
	readonly format: 1;
	/** In the order shown; chronological for one person. */
	readonly results: readonly PersonRecord[];
	/** Null for several people. */
	readonly changes: readonly JsonPair[] | null;
	/** By quiz, with people by index among the counted ones; null for one person. */
	readonly cover: Readonly<Record<string, readonly RoleCover[]>> | null;
}

/** Returns the comparison as indented JSON that ends in a newline. */
function toComparisonJson(
	people: readonly Compared[],
	findings: Pick<ComparisonRecord, 'changes' | 'cover'>
): string {
	const results = people.map((person) => ({
		name: toLabel(person.label) || null,
		date: person.date || null,
		origin: originOf(person),
		counted: person.isCounted,
		...(person.kind === 'profile' ? toProfileRecord(person) : toRecord(person.result, person))
	}));
	const record: ComparisonRecord = { format: 1, results, ...findings };
	return `${JSON.stringify(record, null, '\t')}\n`;
}
