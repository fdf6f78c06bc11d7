import type { Method } from '#lib/i18n/en/method.ts';
import type { ProfileMethod } from '#lib/i18n/en/profile-method.ts';
import { decimal, finePercent01, percent01, points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { SimulatedProfile } from '#lib/schema/simulated-profile.ts';
import type { MethodFacts } from './method-facts.ts';
import { toTable } from './table.ts';
import type { Table } from './table.ts';
import type { WorkedExample } from './worked-example.ts';

type Note = ProfileMethod['note'];

/** Returns the tables of the technical note of a profile that need no simulation. */
export function profileTables(
	locale: Locale,
	method: Method['note'],
	note: Note,
	{ scoring, sigma0, skills }: MethodFacts
): { readonly constants: Table; readonly items: Table } {
	const number = (value: number | null) => (value === null ? '' : points(locale, value));
	const share = (value: number) => percent01(locale, value);
	const text = note.constants;
	return {
		items: toTable(
			note.itemsCaption,
			[note.skill, note.questions],
			skills.map(({ name, items }) => [name, number(items.scale + items.choice)])
		),
		constants: toTable(
			method.constantsCaption,
			[method.constant, method.value],
			[
				[text.tau, number(scoring.tau)],
				[text.sigmaG, number(scoring.sigmaG)],
				[text.nu0, number(scoring.nu0)],
				[text.sigma0, number(sigma0.scale)],
				[text.minAnswered, share(scoring.minAnswered01)],
				[text.clear, share(scoring.clear01)],
				[text.leaning, share(scoring.leaning01)],
				[text.shown, method.between(share(scoring.shown01.min), share(scoring.shown01.max))],
				[text.flat, share(scoring.flatP)]
			]
		)
	};
}

/** Returns the example of one made-up person as a table. */
export function exampleTable(
	locale: Locale,
	note: Note,
	{ standings }: WorkedExample,
	shown01: MethodFacts['scoring']['shown01']
): Table {
	return {
		caption: note.exampleCaption,
		columns: [note.skill, note.score, 'SE', note.first, note.inCode],
		rows: standings.map(({ name, score, se, first01, inCode01 }) => ({
			head: name,
			cells: [
				points(locale, score),
				decimal(locale, se, 1),
				percent01(locale, first01, shown01),
				percent01(locale, inCode01, shown01)
			]
		}))
	};
}

/** Returns the tables about simulated people. */
export function simulatedProfileTables(
	locale: Locale,
	note: Note,
	{ scenarios, care }: SimulatedProfile
): { readonly again: Table; readonly scenarios: Table; readonly care: Table } {
	const hundred = (share01: number | null) =>
		share01 === null ? '' : points(locale, 100 * share01);
	const share = (share01: number | null) => (share01 === null ? '' : percent01(locale, share01));
	const { honest } = note;
	return {
		again: {
			caption: note.againCaption,
			columns: [note.again, note.firstAgain, note.setAgain, note.orderAgain],
			rows: (['parallel', 'half', 'right'] as const).map((id) => {
				const { first01, set01, order01 } = scenarios.clean[id];
				return { head: note[id], cells: [first01, set01, order01].map(hundred) };
			})
		},
		scenarios: {
			caption: note.scenariosCaption,
			columns: [
				note.people,
				note.firstAgain,
				note.setAgain,
				note.orderAgain,
				note.read,
				note.calibration,
				note.coverage
			],
			rows: (['clean', 'wide', 'narrow', 'lenient', 'skipped'] as const).map((id) => {
				const { parallel, read01, calibrationError01, coverage01 } = scenarios[id];
				const { first01, set01, order01 } = parallel;
				return {
					head: note.scenarios[id],
					cells: [
						...[first01, set01, order01, read01].map(share),
						finePercent01(locale, calibrationError01),
						share(coverage01)
					]
				};
			})
		},
		care: toTable(
			note.careCaption,
			[note.people, note.share],
			[
				...(['role', 'alike', 'novice', 'expert'] as const).map(
					(id) => [honest[id], finePercent01(locale, care.honest01[id])] as const
				),
				[note.straight, share(care.straight01)],
				[note.slips, share(care.slips01)],
				[note.random, share(care.random01)]
			]
		)
	};
}
