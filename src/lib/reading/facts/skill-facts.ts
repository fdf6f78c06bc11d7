import { bandOf } from '#lib/chart/band.ts';
import { decimal, interval, points } from '#lib/i18n/format.ts';
import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import { skillName } from '#lib/reading/names.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';

/** ± this many standard errors contain 90 % of a normal distribution. */
const Z90 = 1.645;

/** Distance of the named levels: 0, 25, 50, 75 and 100 points. */
const LEVEL_POINTS = 25;

interface Measured {
	readonly score: string;
	readonly se: string;
	readonly interval68: string;
	readonly interval90: string;
	/** The named level nearest to the score; null in a quiz without names for levels. */
	readonly level: string | null;
}

interface SkillFact {
	readonly id: SkillId;
	readonly name: string;
	/** How many of its questions were answered; null for a summary, which does not say. */
	readonly answers: string | null;
	/** Null for a skill that was not measured. */
	readonly measured: Measured | null;
}

/** Returns every skill with its numbers as text, in the order of the quiz. */
export function skillFacts(reading: ReportReading): SkillFact[] {
	const { locale, result, reportText, wording } = reading;
	return result.skills.map(({ skill, score, se, answered, items }) => ({
		id: skill,
		name: skillName(reading, skill),
		answers: reading.answers === null ? null : reportText.answersOf(answered, items),
		measured:
			score === null || se === null
				? null
				: {
						score: points(locale, score),
						se: decimal(locale, se, 1),
						interval68: bandWords(score, se),
						interval90: bandWords(score, Z90 * se),
						level: wording.levels?.[Math.round(score / LEVEL_POINTS)] ?? null
					}
	}));

	function bandWords(score: number, margin: number): string {
		const band = bandOf(score, margin);
		return band === null ? '' : interval(locale, band.low, band.high);
	}
}

/** The heads of the columns that `skillRows` fills, except for the last one, the profile. */
export function skillColumns({ reportText: text, wording }: ReportReading): string[] {
	return [
		text.skill,
		text.score,
		text.se,
		text.interval68,
		text.interval90,
		text.answers,
		...(wording.levels === null ? [] : [text.level])
	];
}

/** Returns every skill as a row of a table, with its target in a role last. */
export function skillRows(reading: ReportReading, role: RoleId): TableRow[] {
	const { reportText } = reading;
	const target = reading.quiz.roles.find(({ id }) => id === role)?.target;
	return skillFacts(reading).map(({ id, name, answers, measured }) => ({
		id,
		head: name,
		cells: [
			...(measured === null
				? [reading.text.notMeasured, '–', '–', '–']
				: [measured.score, measured.se, measured.interval68, measured.interval90]),
			answers ?? reportText.preferenceUnknown,
			...(reading.wording.levels === null ? [] : [measured?.level ?? '–']),
			points(reading.locale, target?.[id] ?? 0)
		]
	}));
}
