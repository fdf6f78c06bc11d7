import type { Locale } from '#lib/schema/locale.ts';
import type { Simulation } from '#lib/simulation/simulation.ts';
import { WORDS } from './words.ts';

/** Heads first; the first cell of a row is text, the others are numbers. */
type Table = readonly (readonly string[])[];

/** How the numbers are written: a point or a comma. */
const DECIMAL: Readonly<Record<Locale, string>> = { en: '.', id: ',' };

/** The tables of a simulation as they are read in a terminal. */
export function toText(simulation: Simulation): string {
	const gap = '  ';
	return toBlocks(simulation, 'en', (table) =>
		padded(table).map((cells) => cells.join(gap).trimEnd())
	);
}

/** The same as Markdown, laid out as prettier does. */
export function toMarkdown(simulation: Simulation, locale: Locale): string {
	return toBlocks(simulation, locale, (table) => {
		const [head = [], ...rows] = padded(table);
		const rule = head.map(
			(cell, c) => `${'-'.repeat(cell.length - (c === 0 ? 0 : 1))}${c === 0 ? '' : ':'}`
		);
		return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	});
}

function toBlocks(
	simulation: Simulation,
	locale: Locale,
	layOut: (table: Table) => readonly string[]
): string {
	const words = WORDS[locale];
	const { quiz, takers, seed, retest01 } = simulation;
	return [
		[words.run(quiz, String(takers), String(seed))],
		layOut(fullTable(simulation, locale)),
		layOut(quickTable(simulation, locale)),
		layOut(answersTable(simulation, locale)),
		[words.retest(share(locale, retest01))]
	]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

function fullTable({ scenarios }: Simulation, locale: Locale): Table {
	const words = WORDS[locale];
	const roles = Object.keys(scenarios.clean.recall01);
	const head = [
		words.people,
		words.right,
		...roles.map(words.rightOf),
		words.calibration,
		words.inside,
		words.withheld
	];
	const rows = scenarioRows(scenarios).map(([id, one]) => [
		words.scenarios[id],
		...[
			one.accuracy01,
			...roles.map((role) => one.recall01[role] ?? 0),
			one.calibrationError01,
			one.coverage01,
			one.withheld01
		].map((value01) => share(locale, value01))
	]);
	return [head, ...rows];
}

/** Nothing for a quiz without a quick match. */
function quickTable({ scenarios }: Simulation, locale: Locale): Table {
	const words = WORDS[locale];
	const rows = scenarioRows(scenarios).flatMap(([id, { accuracy01, quick }]) =>
		quick === null
			? []
			: [
					[
						words.scenarios[id],
						share(locale, quick.accuracy01),
						share(locale, accuracy01),
						share(locale, quick.agreement01),
						decimal(locale, quick.items),
						String(quick.items90)
					]
				]
	);
	const head = [words.people, words.quick, words.full, words.same, words.items, words.items90];
	return rows.length === 0 ? [] : [head, ...rows];
}

function answersTable({ answers }: Simulation, locale: Locale): Table {
	const words = WORDS[locale];
	const rows = (['flat', 'straight', 'random'] as const).map((id) => [
		words.answers[id],
		share(locale, answers[id].withheld01),
		share(locale, answers[id].flat01)
	]);
	return [[words.people, words.withheld, words.flat], ...rows];
}

function scenarioRows({ clean, wide, ladder, ...rest }: Simulation['scenarios']) {
	const { lenient, wrongTargets, skipped, careless } = rest;
	return [
		['clean', clean],
		['wide', wide],
		['ladder', ladder],
		['lenient', lenient],
		['wrongTargets', wrongTargets],
		['skipped', skipped],
		['careless', careless]
	] as const;
}

function share(locale: Locale, value01: number): string {
	return `${decimal(locale, 100 * value01)}%`;
}

function decimal(locale: Locale, value: number): string {
	return value.toFixed(1).replace('.', DECIMAL[locale]);
}

/** Numbers to the right of their column. */
function padded(table: Table): string[][] {
	const widths = (table[0] ?? []).map((_, c) =>
		Math.max(...table.map((cells) => (cells[c] ?? '').length))
	);
	return table.map((cells) =>
		cells.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
	);
}
