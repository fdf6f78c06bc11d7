import type { Method } from '#lib/i18n/en/method.ts';
import { finePercent01, percent01, points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { HonestBand } from '#lib/schema/wording.ts';
import type { SimulatedFacts } from './simulated-facts.ts';
import { toTable } from './table.ts';
import type { Table } from './table.ts';

type Note = Method['note'];

/** Smaller shares are shown as "less than", because the simulation cannot resolve them. */
const SMALLEST_SHARE = { min: 0.01, max: 1 };

/** Returns the tables about simulated people as text in the language of the page. */
export function simulatedTables(locale: Locale, note: Note, facts: SimulatedFacts) {
	return {
		simulated: simulatedTable(locale, note, facts),
		scenarios: scenarioTable(locale, note, facts),
		honest: honestTable(locale, note, facts),
		readiness: readinessTable(locale, note, facts),
		alarms: alarmTable(locale, note, facts),
		answers: answerTable(locale, note, facts)
	};
}

function simulatedTable(locale: Locale, note: Note, { clean, retest01 }: SimulatedFacts): Table {
	const text = note.figures.findings;
	const share = (value: number | null | undefined) => shareOf(locale, value ?? null);
	return toTable(
		note.figures.simulatedCaption,
		[note.figures.finding, note.share],
		[
			[text.accuracy, share(clean.accuracy01)],
			[text.clear, share(clean.clear01)],
			[text.clearAccuracy, share(clean.clearAccuracy01)],
			[text.retest, share(retest01)],
			[text.quick, share(clean.quick?.accuracy01)],
			[text.quickSame, share(clean.quick?.agreement01)],
			[text.coverage, share(clean.coverage01)]
		]
	);
}

function scenarioTable(locale: Locale, note: Note, { scenarios }: SimulatedFacts): Table {
	return {
		caption: note.figures.scenariosCaption,
		columns: [
			note.figures.people,
			note.figures.rightRole,
			note.figures.hardestRole,
			note.figures.calibration
		],
		rows: Object.entries(note.figures.scenarios).flatMap(([id, head]) => {
			const found = scenarios.find((one) => one.id === id);
			if (found === undefined) return [];
			const { accuracy01, hardest, calibrationError01 } = found;
			return [
				{
					head,
					cells: [
						shareOf(locale, accuracy01),
						hardest === null ? '' : `${hardest.name} ${shareOf(locale, hardest.recall01)}`,
						finePercent01(locale, calibrationError01)
					]
				}
			];
		})
	};
}

/** Returns the scenario with the largest calibration error, and that error; the first one if equal. */
export function worstScenario(
	locale: Locale,
	note: Note,
	{ scenarios }: SimulatedFacts
): { readonly error: string; readonly scenario: string } {
	const largest = Math.max(...scenarios.map(({ calibrationError01 }) => calibrationError01));
	const worst = scenarios.find(({ calibrationError01 }) => calibrationError01 === largest);
	const names = Object.entries(note.figures.scenarios);
	return {
		error: finePercent01(locale, largest),
		scenario: names.find(([id]) => id === worst?.id)?.[1] ?? ''
	};
}

function honestTable(locale: Locale, note: Note, { honest }: SimulatedFacts): Table {
	return {
		caption: note.figures.honestCaption,
		columns: [note.figures.printed, note.figures.least, note.figures.most],
		rows: honest.map((band) => ({
			head: bandText(locale, note, band),
			cells: [percent01(locale, band.least01), percent01(locale, band.most01)]
		}))
	};
}

/** Returns the range of a band as shown: "below 60%", "60% to 70%" or ">95%". */
export function bandText(locale: Locale, note: Note, { from01, to01 }: HonestBand): string {
	if (from01 === 0) return note.below(percent01(locale, to01));
	if (to01 === 1) return `>${percent01(locale, from01)}`;
	return note.between(percent01(locale, from01), percent01(locale, to01));
}

function readinessTable(locale: Locale, note: Note, { readiness }: SimulatedFacts): Table {
	const number = (value: number | null) => (value === null ? '' : points(locale, value));
	return {
		caption: note.figures.readinessCaption,
		columns: [
			note.figures.role,
			note.figures.exact,
			note.figures.exactMet,
			note.figures.most80,
			note.figures.most80Met
		],
		rows: readiness.map(({ name, exact, most }) => ({
			head: name,
			cells: [
				number(exact.readiness),
				shareOf(locale, exact.met01),
				number(most.readiness),
				shareOf(locale, most.met01)
			]
		}))
	};
}

function alarmTable(locale: Locale, note: Note, { alarms }: SimulatedFacts): Table {
	return {
		caption: note.figures.alarmsCaption,
		columns: [note.figures.group, note.figures.full, note.figures.quickMatch],
		rows: alarms.map(({ group, role, full01, quick01 }) => ({
			head: note.figures.groups[group](role),
			cells: [finePercent01(locale, full01), quick01 === null ? '' : finePercent01(locale, quick01)]
		}))
	};
}

function answerTable(locale: Locale, note: Note, { answers }: SimulatedFacts): Table {
	return {
		caption: note.figures.answersCaption,
		columns: [note.figures.people, note.figures.full, note.figures.quickMatch],
		rows: [
			{ head: note.figures.answers.straight, of: answers.straight },
			{ head: note.figures.answers.slips, of: answers.slips },
			{ head: note.figures.answers.random, of: answers.random }
		].map(({ head, of: { full, quick } }) => ({
			head,
			cells: [shareOf(locale, full.withheld01), shareOf(locale, quick?.withheld01 ?? null)]
		}))
	};
}

/** Returns a share as a whole per cent; '' if there is none. */
function shareOf(locale: Locale, share01: number | null): string {
	return share01 === null ? '' : percent01(locale, share01, SMALLEST_SHARE);
}
