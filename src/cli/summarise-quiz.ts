import { FALSE_ALARM_RUN } from '#lib/bank/rules/model.ts';
import { fingerprintOf } from '#lib/bank/fingerprint.ts';
import { tellsAbout } from '#lib/bank/items.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { predictAccuracy } from '#lib/engine/predict-accuracy.ts';
import { summariseSkills } from '#lib/engine/score-summary.ts';
import { finePercent01 } from '#lib/i18n/format.ts';
import { formatPrint, printOf } from '#lib/link/print.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import { falseAlarms } from '#lib/simulation/false-alarms.ts';
import type { FalseAlarm } from '#lib/schema/simulated.ts';

/** A summary of a quiz that no one has taken yet, as lines of plain text. */
export function summariseQuiz({ quiz, wording, cases }: LoadedQuiz): string[] {
	const plan = compileQuiz(quiz);
	const languages = Object.keys(wording).join(', ');
	return [
		`${quiz.id} v${quiz.version} (${quiz.evidence}, ${quiz.date}): ${quiz.items.length} items, languages ${languages}, ${cases.length} worked cases`,
		`  fingerprint ${formatPrint(printOf(fingerprintOf(quiz)))}`,
		...skillLines(plan),
		...(quiz.kind === 'roles' ? pairLines(plan) : []),
		...falseAlarmLines(plan),
		...(quiz.kind === 'roles'
			? [`  duties covered: ${coveredDuties(plan)} of ${quiz.duties.length}`]
			: [])
	];
}

/** The standard error of each skill if every item is answered and people scatter as sigma0 says. */
function skillLines(plan: Plan): string[] {
	const { quiz } = plan;
	const middle = Object.fromEntries(quiz.skills.map(({ id }) => [id, 50]));
	const rows = summariseSkills(plan, middle).map(({ skill, se }) => {
		const items = quiz.items.filter((item) => tellsAbout(quiz, item, skill));
		const levels = items.flatMap(({ level }) => (level === undefined ? [] : [level]));
		const error = se === null ? '-' : `±${se.toFixed(1)}`;
		return [skill, String(items.length), error, levels.join(' ')];
	});
	return table([['skill', 'items', 'error', 'levels'], ...rows]);
}

function pairLines(plan: Plan): string[] {
	const rows = predictAccuracy(plan).map(({ first, second, accuracy01, lengthen }) => [
		`${first} / ${second}`,
		finePercent01('en', accuracy01),
		lengthen ?? '-'
	]);
	return table([['roles told apart', 'accuracy by the model', 'more items first for'], ...rows]);
}

const HONEST = {
	roles: { novice: 'beginners', expert: 'experts', alike: 'all skills alike' },
	profile: { novice: 'lowest throughout', expert: 'highest throughout', alike: 'all skills alike' }
} as const;
/** The people of a profile, who belong to no role. */
const ANYONE = 'people as the model assumes';

/** The simulated share of honest people whose answers would look careless. */
function falseAlarmLines(plan: Plan): string[] {
	const { kind } = plan.quiz;
	const nameOf = ({ group, role }: FalseAlarm) =>
		group === 'role' ? (role ?? ANYONE) : HONEST[kind][group];
	const alarms = falseAlarms(plan, FALSE_ALARM_RUN);
	const rateOf = (name: string, mode: Mode) => {
		const alarm = alarms.find((one) => one.mode === mode && nameOf(one) === name);
		return alarm === undefined ? '-' : finePercent01('en', alarm.withheld01);
	};
	const rows = [...new Set(alarms.map(nameOf))].map((name) => [
		name,
		rateOf(name, 'full'),
		rateOf(name, 'quick')
	]);
	return table([['honest, called careless', 'full', 'quick'], ...rows]);
}

function coveredDuties({ quiz }: Plan): number {
	const covered = new Set(quiz.items.flatMap(({ duties }) => duties));
	return quiz.duties.filter((duty) => covered.has(duty)).length;
}

/** Formats rows as indented columns, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	return rows.map((row) =>
		`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
	);
}
