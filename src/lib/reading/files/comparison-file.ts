import { coverRoles } from '#lib/engine/cover-roles.ts';
import { namesRole } from '#lib/engine/headline.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { separatorFor } from '#lib/i18n/csv-text.ts';
import { toLabel } from '#lib/link/label-text.ts';
import {
	groupByQuiz,
	notesInWords,
	originOf,
	type Compared,
	type ComparedGroup
} from '#lib/reading/compared.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { momentOf, orderByDate, pairsOf } from '#lib/reading/over-time.ts';
import { differenceRows, peopleRows, toComparisonCsv, type PersonRow } from './comparison-csv.ts';
import { toComparisonJson } from './comparison-json.ts';

interface Shown {
	readonly results: readonly Compared[];
	readonly isOnePerson: boolean;
}

/** The text of a file with the comparison as it is shown: a table for people, or data for programs. */
export function comparisonFile(kind: 'csv' | 'json', text: CompareText, shown: Shown): string {
	return kind === 'csv' ? tableOf(text, shown) : recordOf(shown);
}

/** One table a quiz, and what changed when the results are of one person. */
function tableOf(text: CompareText, { results, isOnePerson }: Shown): string {
	const tables = groupByQuiz(results).flatMap((group) => {
		const names = Object.fromEntries(
			group.skills.map((skill) => [skill, skillName(group.newest, skill)])
		);
		const people = isOnePerson ? orderByDate(group.people) : group.people;
		const rows = peopleRows(
			people.map((person) => rowOf(text, person)),
			text.csv,
			{ skills: group.skills, names }
		);
		if (!isOnePerson) return [rows];
		const pairs = pairsWith(group, people).map(({ from, to, changes }) => ({
			from: from ? momentOf(from) : '',
			to: to ? momentOf(to) : '',
			changes,
			wordsOf: ({ change }: (typeof changes)[number]) =>
				change === null ? '' : text.changes[change]
		}));
		return [rows, differenceRows(pairs, text.csv, names)];
	});
	return toComparisonCsv(tables, separatorFor(results[0]?.locale ?? 'en'));
}

function rowOf(text: CompareText, person: Compared): PersonRow {
	const { name, code, date, quiz, wording, headline, result } = person;
	return {
		name,
		code,
		date,
		quizName: wording.name,
		answers: text.origins[originOf(person)],
		role: namesRole(person.headline) ? roleName(person, headline.top) : '',
		reading: text.readings[headline.kind],
		notes: notesInWords(text, person),
		caps: quiz.scoring.shown01,
		result
	};
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
	return toComparisonJson(
		people.map((person) => ({
			...person,
			name: toLabel(person.label),
			origin: originOf(person)
		})),
		{ changes, cover: isOnePerson ? null : coverByQuiz(results) }
	);
}

function coverByQuiz(results: readonly Compared[]) {
	return Object.fromEntries(
		groupByQuiz(results).map(({ newest, people, skills }) => {
			const team = people.filter(({ isCounted }) => isCounted).map(({ result }) => result);
			return [newest.quiz.id, coverRoles(newest.plan, team, skills)] as const;
		})
	);
}
