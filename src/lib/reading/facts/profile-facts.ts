import { bandOf } from '#lib/chart/band.ts';
import { decimal, interval, percent01, points } from '#lib/i18n/format.ts';
import type { SkillId } from '#lib/schema/quiz.ts';
import { skillName } from '../names.ts';
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
	const { result, quiz } = reading;
	const ranked = result.profile.places.flat();
	const missing = quiz.skills.map(({ id }) => id).filter((id) => !ranked.includes(id));
	return [...ranked, ...missing].map((id) => ({
		id,
		head: `${quiz.skills.find((skill) => skill.id === id)?.symbol ?? ''} · ${skillName(reading, id)}`,
		cells: cellsOf(reading, id)
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
