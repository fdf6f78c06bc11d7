import { simulatedText as english } from '#lib/i18n/en/simulated.ts';
import type { SimulatedWords } from '#lib/i18n/en/simulated.ts';
import { simulatedText as indonesian } from '#lib/i18n/id/simulated.ts';
import { LANGUAGES } from '#lib/i18n/languages.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { AnswerRates, Simulated } from '#lib/schema/simulated.ts';
import { honestRange, SCENARIO_IDS } from '#lib/simulation/scenarios.ts';
import { ANSWER_IDS } from '#lib/simulation/simulate-takers.ts';
import { WORDS } from './words.ts';
import type { Words } from './words.ts';

/** Rows with the heads first; the first cell of a row is text, the others are numbers. */
type Table = readonly (readonly string[])[];

/** The names of the lines, as on the method page. */
const NAMES: Readonly<Record<Locale, SimulatedWords>> = { en: english, id: indonesian };

/** The tables of a simulation as plain text for a terminal. */
export function toText(simulated: Simulated): string {
	const gap = '  ';
	return toBlocks(simulated, 'en', (table) =>
		padded(table).map((cells) => cells.join(gap).trimEnd())
	);
}

/** The same as Markdown, laid out as prettier does. */
export function toMarkdown(simulated: Simulated, locale: Locale): string {
	return toBlocks(simulated, locale, (table) => {
		const [head = [], ...rows] = padded(table);
		const rule = head.map(
			(cell, c) => `${'-'.repeat(cell.length - (c === 0 ? 0 : 1))}${c === 0 ? '' : ':'}`
		);
		return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	});
}

/** The figures and words of a table, and the formats of shares and other numbers. */
interface Writer {
	readonly simulated: Simulated;
	readonly words: Words;
	readonly names: SimulatedWords;
	readonly share: (value01: number | null) => string;
	readonly decimal: (value: number | null) => string;
}

function toBlocks(
	simulated: Simulated,
	locale: Locale,
	layOut: (table: Table) => readonly string[]
): string {
	const words = WORDS[locale];
	const names = NAMES[locale];
	const decimal = (value: number | null) =>
		value === null ? '–' : value.toFixed(1).replace('.', LANGUAGES[locale].decimalMark);
	const share = (value01: number | null) => (value01 === null ? '–' : `${decimal(100 * value01)}%`);
	const writer = { simulated, words, names, share, decimal };
	const { quiz, takers, seed, retest01 } = simulated;
	return [
		[words.run(quiz, String(takers), String(seed))],
		layOut(fullTable(writer)),
		[worstSentence(writer)],
		layOut(toldTable(writer)),
		layOut(bandTable(writer)),
		layOut(quickTable(writer)),
		layOut(answersTable(writer)),
		layOut(alarmTable(writer)),
		layOut(readinessTable(writer)),
		[words.retest(share(retest01))]
	]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

function fullTable({ simulated: { scenarios }, words, names, share }: Writer): Table {
	const roles = Object.keys(scenarios.clean.recall01);
	const head = [
		words.people,
		words.right,
		...roles.map(words.of),
		words.calibration,
		words.inside,
		words.withheld
	];
	const rows = SCENARIO_IDS.map((id) => {
		const one = scenarios[id];
		return [
			names.scenarios[id],
			share(one.accuracy01),
			...roles.map((role) => share(one.recall01[role] ?? null)),
			share(one.calibrationError01),
			share(one.coverage01),
			share(one.withheld01)
		];
	});
	return [head, ...rows];
}

/** A sentence about the line in which the printed match differs most from the share of right ones; the first of equals. */
function worstSentence({ simulated: { scenarios }, words, names, share }: Writer): string {
	const largest = Math.max(...SCENARIO_IDS.map((id) => scenarios[id].calibrationError01));
	const worst = SCENARIO_IDS.find((id) => scenarios[id].calibrationError01 === largest) ?? 'clean';
	return words.worst(share(largest), names.scenarios[worst]);
}

function toldTable({ simulated: { scenarios }, words, names, share }: Writer): Table {
	const roles = Object.keys(scenarios.clean.clearOf01);
	const head = [
		words.people,
		words.clear,
		...roles.map(words.of),
		words.clearRight,
		words.demoted,
		words.demotedRight
	];
	const rows = SCENARIO_IDS.map((id) => {
		const one = scenarios[id];
		return [
			names.scenarios[id],
			share(one.clear01),
			...roles.map((role) => share(one.clearOf01[role] ?? null)),
			share(one.clearAccuracy01),
			share(one.demoted01),
			share(one.demotedAccuracy01)
		];
	});
	return [head, ...rows];
}

/** How often a match in each band is right, with the range over all scenarios in which people differ below. */
function bandTable({ simulated, words, names, share }: Writer): Table {
	const { bands } = simulated.scenarios.clean;
	const percent = (value01: number) => `${Math.round(100 * value01)}%`;
	const head = bands.map(({ from01, to01 }) =>
		words.match(from01 === 0 ? null : percent(from01), to01 === 1 ? null : percent(to01))
	);
	const rows = SCENARIO_IDS.map((id) => [
		names.scenarios[id],
		...simulated.scenarios[id].bands.map(({ right01 }) => share(right01))
	]);
	const honest = bands.map(({ from01 }) =>
		honestRange(simulated).find((band) => band.from01 === from01)
	);
	return [
		[words.people, ...head],
		...rows,
		[words.least, ...honest.map((band) => (band ? percent(band.least01) : '–'))],
		[words.most, ...honest.map((band) => (band ? percent(band.most01) : '–'))]
	];
}

/** The table of the quick match; empty for a quiz without one. */
function quickTable({ simulated: { scenarios }, words, names, share, decimal }: Writer): Table {
	const rows = SCENARIO_IDS.flatMap((id) => {
		const { accuracy01, quick } = scenarios[id];
		if (quick === null) return [];
		return [
			[
				names.scenarios[id],
				share(quick.accuracy01),
				share(accuracy01),
				share(quick.agreement01),
				decimal(quick.items),
				String(quick.items90)
			]
		];
	});
	const head = [words.people, words.quick, words.full, words.same, words.items, words.items90];
	return rows.length === 0 ? [] : [head, ...rows];
}

function answersTable({ simulated: { answers }, words, names, share }: Writer): Table {
	const heads = [words.withheld, words.clear, words.unnoticed, words.flat];
	const cellsOf = (rates: AnswerRates) =>
		[rates.withheld01, rates.clear01, rates.unnoticed01, rates.flat01].map(share);
	const hasQuick = ANSWER_IDS.some((id) => answers[id].quick !== null);
	const rows = ANSWER_IDS.map((id) => {
		const { full, quick } = answers[id];
		return [names.answers[id], ...cellsOf(full), ...(quick === null ? [] : cellsOf(quick))];
	});
	return [
		[
			words.people,
			...(hasQuick ? [...heads.map(words.inFull), ...heads.map(words.inQuick)] : heads)
		],
		...rows
	];
}

/** The table of honest people whose match is withheld. */
function alarmTable({ simulated: { falseAlarms }, words, names, share }: Writer): Table {
	const full = falseAlarms.filter(({ mode }) => mode === 'full');
	const hasQuick = falseAlarms.length > full.length;
	const rows = full.map(({ group, role, withheld01 }) => {
		const quick = falseAlarms.find(
			(one) => one.mode === 'quick' && one.group === group && one.role === role
		);
		return [
			names.groups[group](role ?? ''),
			share(withheld01),
			...(quick ? [share(quick.withheld01)] : [])
		];
	});
	const { withheld, inFull, inQuick } = words;
	return [
		[words.people, ...(hasQuick ? [inFull(withheld), inQuick(withheld)] : [withheld])],
		...rows
	];
}

function readinessTable({ simulated: { readiness }, words, share, decimal }: Writer): Table {
	const rows = Object.entries(readiness).map(([role, { exact, most }]) => [
		role,
		decimal(exact.readiness),
		share(exact.met01),
		decimal(most.readiness),
		share(most.met01)
	]);
	const heads = [words.readiness.exact, words.met.exact, words.readiness.most, words.met.most];
	return [[words.role, ...heads], ...rows];
}

/** Pads the cells of each column, with numbers aligned to the right. */
function padded(table: Table): string[][] {
	const widths = (table[0] ?? []).map((_, c) =>
		Math.max(...table.map((cells) => (cells[c] ?? '').length))
	);
	return table.map((cells) =>
		cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
	);
}
