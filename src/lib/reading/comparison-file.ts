import {
	groupByQuiz,
	notesInWords,
	roleName,
	skillName,
	type Compared,
	type ComparedGroup
} from './compared.ts';
import { momentOf, orderByDate, pairsOf } from './over-time.ts';
import { coverRoles } from '#lib/engine/cover-roles.ts';
import { namesRole } from '#lib/engine/headline.ts';
import {
	changeRows,
	peopleRows,
	toComparisonCsv,
	type PersonRow
} from '#lib/reading/files/comparison-csv.ts';
import { separatorFor } from '#lib/i18n/csv-text.ts';
import { toComparisonJson } from '#lib/reading/files/comparison-json.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { toLabel } from '#lib/link/label-text.ts';

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
		const names = Object.fromEntries(group.skills.map((skill) => [skill, skillName(group, skill)]));
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
		return [rows, changeRows(pairs, text.csv, names)];
	});
	return toComparisonCsv(tables, separatorFor(results[0]?.bundle.locale ?? 'en'));
}

function rowOf(text: CompareText, person: Compared): PersonRow {
	const { name, id, date, bundle, origin, headline, result } = person;
	return {
		name,
		code: id,
		date,
		quizName: bundle.wording.name,
		answers: text.origins[origin],
		role: namesRole(person.headline) ? roleName(person, headline.top) : '',
		reading: text.readings[headline.kind],
		notes: notesInWords(text, person),
		caps: bundle.quiz.scoring.shown01,
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
		people.map((person) => ({ ...person, name: toLabel(person.label), code: person.id })),
		{ changes, cover: isOnePerson ? null : coverByQuiz(results) }
	);
}

function coverByQuiz(results: readonly Compared[]) {
	return Object.fromEntries(
		groupByQuiz(results).map(({ quiz, plan, people, skills }) => {
			const team = people.filter(({ isCounted }) => isCounted).map(({ result }) => result);
			return [quiz, coverRoles(plan, team, skills)] as const;
		})
	);
}
