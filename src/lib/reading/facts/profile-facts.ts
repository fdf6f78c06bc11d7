import { bandOf } from '#lib/chart/band.ts';
import { creditOf, readAnswers } from '#lib/engine/score-skills.ts';
import { decimal, interval, percent01, points } from '#lib/i18n/format.ts';
import type { Answers, ItemId, SkillId } from '#lib/schema/quiz.ts';
import { optionLabel, skillName } from '../names.ts';
import type { ProfileReport, TableRow } from '../report-reading.ts';

/** ± this many standard errors contain 90 % of a normal distribution. */
const Z90 = 1.645;

/** The heads of the columns that `standingRows` fills. */
export function standingColumns({ reportText, profileReportText }: ProfileReport): string[] {
	return [
		reportText.skill,
		reportText.score,
		reportText.se,
		reportText.interval68,
		reportText.interval90,
		reportText.answers,
		profileReportText.first,
		profileReportText.inCode
	];
}

/** Returns every skill as a row of a table, from the highest score down, and those without a score last. */
export function standingRows(reading: ProfileReport): TableRow[] {
	return rankedSkills(reading).map((id) => ({
		id,
		head: headOf(reading, id),
		cells: cellsOf(reading, id)
	}));
}

function rankedSkills({ result, quiz }: ProfileReport): SkillId[] {
	const ranked = result.profile.places.flat();
	return [...ranked, ...quiz.skills.map(({ id }) => id).filter((id) => !ranked.includes(id))];
}

function headOf(reading: ProfileReport, id: SkillId): string {
	const symbol = reading.quiz.skills.find((skill) => skill.id === id)?.symbol ?? '';
	return `${symbol} · ${skillName(reading, id)}`;
}

/** The questions on one skill with what was answered. */
interface AnsweredSkill {
	readonly id: SkillId;
	readonly name: string;
	readonly items: readonly {
		readonly item: ItemId;
		readonly stem: string;
		readonly answer: string;
	}[];
}

/** Returns every question with its answer, by skill in the order of `standingRows`. The highest credits come first. */
export function answeredRows(reading: ProfileReport, answers: Answers): AnsweredSkill[] {
	const { plan, quiz, wording, profileReportText } = reading;
	const chosen = readAnswers(plan, answers);
	return rankedSkills(reading).map((id) => ({
		id,
		name: headOf(reading, id),
		items: (plan.skills.find((skill) => skill.id === id)?.loads ?? [])
			.map((load) => ({
				item: plan.items[load.item]?.id ?? '',
				credit01: creditOf(load, chosen) ?? -1
			}))
			.sort((a, b) => b.credit01 - a.credit01)
			.map(({ item }) => ({
				item,
				stem: wording.items[item]?.stem ?? item,
				answer:
					answers[item] === undefined
						? profileReportText.skipped
						: optionLabel(quiz, wording, item, answers[item])
			}))
	}));
}

function cellsOf(reading: ProfileReport, id: SkillId): string[] {
	const { locale, result, quiz, reportText, text, answers } = reading;
	const skill = result.skills.find((one) => one.skill === id);
	const standing = result.profile.standings.find((one) => one.skill === id);
	const percent = (chance01: number) => percent01(locale, chance01, quiz.scoring.shown01);
	const { score = null, se = null } = skill ?? {};
	const numbers =
		score === null || se === null
			? [text.notMeasured, '–', '–', '–']
			: [
					points(locale, score),
					decimal(locale, se, 1),
					intervalOf(reading, score, se),
					intervalOf(reading, score, Z90 * se)
				];
	return [
		...numbers,
		answers === null || skill === undefined
			? reportText.preferenceUnknown
			: reportText.answersOf(skill.answered, skill.items),
		standing === undefined ? '–' : percent(standing.first01),
		standing === undefined ? '–' : percent(standing.inCode01)
	];
}

function intervalOf({ locale }: ProfileReport, score: number, margin: number): string {
	const band = bandOf(score, margin);
	return band === null ? '' : interval(locale, band.low, band.high);
}

/** Returns a sentence each on the order of the letters and the level, if they are known. */
export function certaintyNotes({
	locale,
	result,
	quiz,
	profileReportText
}: ProfileReport): string[] {
	const { order01 } = result.profile;
	const { min, max } = quiz.scoring.shown01;
	return [
		...(order01 === null
			? []
			: [profileReportText.order(points(locale, 100 * Math.min(max, Math.max(min, order01))))]),
		...(result.profile.places.length === 0
			? []
			: [profileReportText.level(points(locale, result.flatness.level))])
	];
}

/** Returns a sentence each on differentiation and consistency; none without scores. */
export function shapeWords({ locale, result, quiz, profileReportText }: ProfileReport): string[] {
	const { range, iachan, consistency, places } = result.profile;
	if (places.length === 0) return [];
	return [
		profileReportText.range(points(locale, range)),
		...(iachan === null ? [] : [profileReportText.iachan(decimal(locale, iachan, 1))]),
		...(quiz.code?.circle === true
			? [
					consistency === null
						? profileReportText.consistencyOpen
						: `${profileReportText.consistency[consistency]} ${profileReportText.consistencyNote}`
				]
			: []),
		profileReportText.sources
	];
}
