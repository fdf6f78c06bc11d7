import { bandOf } from '#lib/chart/band.ts';
import type { ProfileHeadline } from '#lib/engine/profile-headline.ts';
import type { Consistency } from '#lib/engine/profile.ts';
import type { Flag } from '#lib/engine/result.ts';
import { csvText, separatorFor, type Cell } from '#lib/i18n/csv-text.ts';
import { percent01, points } from '#lib/i18n/format.ts';
import type { Answers, BySkill, Mode, QuizId, SkillId } from '#lib/schema/quiz.ts';
import { skillName } from '../names.ts';
import { lettersOf } from '../profile-words.ts';
import type { ProfileReading, ProfileResultReading } from '../reading.ts';

/**
 * A result of a profile for other programs. The shape is stable: keys are only ever added, and any other change
 * raises `format`. Numbers are neither rounded nor capped.
 */
export interface ProfileRecord {
	readonly format: 1;
	readonly kind: 'profile';
	readonly quiz: QuizId;
	readonly version: number;
	/** Null for a summary code, which does not contain it. */
	readonly mode: Mode | null;
	/** 0 to 100, with its standard error in points; both are null if the skill was not measured. */
	readonly skills: BySkill<{
		readonly score: number | null;
		readonly se: number | null;
		readonly answered: number;
	}>;
	/** From the highest score down; skills with equal scores share a place. */
	readonly places: readonly (readonly SkillId[])[];
	/** Probabilities of coming first and of being in the code, 0 to 1; empty if too little was measured. */
	readonly first: BySkill<number>;
	readonly inCode: BySkill<number>;
	/** 'code', or why there is none. */
	readonly label: ProfileHeadline['kind'];
	/** The codes to read, as letters; empty without a code, or if there are too many. */
	readonly codes: readonly string[];
	/** Probability that the highest scores are in exactly this order; null if too little was measured. */
	readonly order: number | null;
	readonly range: number;
	readonly iachan: number | null;
	readonly consistency: Consistency | null;
	readonly flags: readonly Flag[];
	/** The part after # in the result link. */
	readonly code: string;
	/** The chosen option by item; null for a summary code, which contains only scores. */
	readonly answers: Answers | null;
}

/** Returns a profile as a plain record, in the order of the quiz. */
export function toProfileRecord(reading: ProfileReading): ProfileRecord {
	const { result, headline, mode, code, answers } = reading;
	const { profile, skills } = result;
	const standings = (key: 'first01' | 'inCode01') =>
		Object.fromEntries(profile.standings.map((standing) => [standing.skill, standing[key]]));
	return {
		format: 1,
		kind: 'profile',
		quiz: result.quiz,
		version: result.version,
		mode,
		skills: Object.fromEntries(
			skills.map(({ skill, score, se, answered }) => [skill, { score, se, answered }])
		),
		places: profile.places,
		first: standings('first01'),
		inCode: standings('inCode01'),
		label: headline.kind,
		codes: headline.kind === 'code' ? headline.codes.map((one) => lettersOf(reading, one)) : [],
		order: profile.order01,
		range: profile.range,
		iachan: profile.iachan,
		consistency: profile.consistency,
		flags: result.flags,
		code,
		answers
	};
}

/** Returns the record as indented JSON that ends in a newline. */
export function profileJson(reading: ProfileReading): string {
	return `${JSON.stringify(toProfileRecord(reading), null, '\t')}\n`;
}

/** Returns a profile as a table for people, one figure per row, with the same whole numbers as on the page. */
export function profileCsv(reading: ProfileResultReading): string {
	const { text, profileText, result, wording, quiz, headline, mode, code, locale } = reading;
	const { csv } = text;
	const own = profileText.csv;
	const row = (kind: string, name: string, value: Cell): Cell[] => [kind, name, value, '', ''];
	const percent = (value01: number) => percent01('en', value01, quiz.scoring.shown01);
	const codes = headline.kind === 'code' ? headline.codes : [];
	const because = headline.kind === 'withheld' ? headline.because : [];
	return csvText(
		[
			[csv.kind, csv.name, csv.value, csv.low, csv.high],
			row(csv.quiz, wording.name, result.quiz),
			row(csv.version, '', result.version),
			...(mode === null ? [] : [row(csv.mode, '', text.modes[mode])]),
			row(csv.code, '', code),
			...because.map((flag) => row(own.withheld, text.flags[flag], flag)),
			...result.skills.map(({ skill, score, se }): Cell[] => {
				const band = bandOf(score, se);
				const numbers = [score, band?.low ?? null, band?.high ?? null].map(whole);
				return [csv.skill, skillName(reading, skill), ...numbers];
			}),
			...result.profile.standings.map(({ skill, first01 }) =>
				row(own.first, skillName(reading, skill), percent(first01))
			),
			...result.profile.standings.map(({ skill, inCode01 }) =>
				row(own.inCode, skillName(reading, skill), percent(inCode01))
			),
			...codes.map((one) => row(own.code, '', lettersOf(reading, one)))
		],
		separatorFor(locale)
	);
}

/** Rounds through English digits, which a spreadsheet reads in every language if there is no fraction. */
function whole(value: number | null): Cell {
	return value === null ? '' : Number(points('en', value));
}
