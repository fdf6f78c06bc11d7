import type { Method } from '#lib/i18n/en/method.ts';
import { percent01, points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { MethodFacts } from './method-facts.ts';
import { toTable } from './table.ts';
import type { Table } from './table.ts';

type Note = Method['note'];

const PER_THOUSAND = 1000;

/** Returns every table of the technical note as text in the language of the page. */
export function noteTables(locale: Locale, note: Note, facts: MethodFacts) {
	const number = (value: number) => points(locale, value);
	const bySkill = (caption: string, valueOf: (role: number, skill: number) => number): Table => ({
		caption,
		columns: [note.skill, ...facts.roles.map(({ name }) => name)],
		rows: facts.skills.map(({ name }, s) => ({
			head: name,
			cells: facts.roles.map((_, r) => number(valueOf(r, s)))
		}))
	});
	const weights = bySkill(
		note.weightsCaption,
		(r, s) => PER_THOUSAND * (facts.roles[r]?.weights[s] ?? 0)
	);
	const bars = facts.roles.map(({ bar }) => number(PER_THOUSAND * bar));
	return {
		items: itemsTable(locale, note, facts),
		anchors: {
			caption: note.anchorsCaption,
			columns: [note.answer, note.credit],
			rows: facts.anchors.map(({ text, credit01 }) => ({
				head: text,
				cells: [number(100 * credit01)]
			}))
		},
		constants: constantsTable(locale, note, facts),
		targets: bySkill(note.targetsCaption, (r, s) => facts.roles[r]?.targets[s] ?? 0),
		importance: bySkill(note.importanceCaption, (r, s) => facts.roles[r]?.importance[s] ?? 0),
		weights: { ...weights, rows: [...weights.rows, { head: note.bar, cells: bars }] },
		errors: {
			caption: note.errorsCaption,
			columns: [note.skill, note.error],
			rows: facts.skills.map(({ name, error }) => ({
				head: name,
				cells: [error === null ? '' : number(error)]
			}))
		},
		pairs: {
			caption: note.pairsCaption,
			columns: [note.pair, note.share],
			rows: facts.pairs.map(({ names, accuracy01 }) => ({
				head: names.join(' · '),
				cells: [percent01(locale, accuracy01)]
			}))
		},
		quality: qualityTable(locale, note, facts)
	};
}

function itemsTable(locale: Locale, note: Note, { skills }: MethodFacts): Table {
	return {
		caption: note.itemsCaption,
		columns: [note.skill, note.kinds.scale, note.kinds.choice, note.total],
		rows: skills.map(({ name, items }) => ({
			head: name,
			cells: [items.scale, items.choice, items.scale + items.choice].map((count) =>
				points(locale, count)
			)
		}))
	};
}

function constantsTable(locale: Locale, note: Note, { scoring, sigma0 }: MethodFacts): Table {
	const number = (value: number | null) => (value === null ? '' : points(locale, value));
	const share = (value: number) => percent01(locale, value);
	const text = note.constants;
	const rows: readonly (readonly [string, string])[] = [
		[text.tau, number(scoring.tau)],
		[text.sigmaG, number(scoring.sigmaG)],
		[text.nu0, number(scoring.nu0)],
		[text.sigma0Scale, number(sigma0.scale)],
		[text.sigma0Choice, number(sigma0.choice)],
		[text.minAnswered, share(scoring.minAnswered01)],
		[text.clear, share(scoring.clear01)],
		[text.leaning, share(scoring.leaning01)],
		[text.shown, note.between(share(scoring.shown01.min), share(scoring.shown01.max))],
		[text.flat, share(scoring.flatP)],
		[text.atypical, share(scoring.atypicalP)]
	];
	return toTable(note.constantsCaption, [note.constant, note.value], rows);
}

function qualityTable(locale: Locale, note: Note, facts: MethodFacts): Table {
	const { quality } = facts.scoring;
	const number = (value: number) => points(locale, value);
	const { longstring, irv } = facts.limits;
	const text = note.flags;
	const rows: (readonly [string, string])[] = [];
	if (longstring !== null) rows.push([text.longstring, note.atLeast(number(longstring))]);
	if (irv !== null) rows.push([text.irv, note.below(percent01(locale, irv))]);
	rows.push([text.spread, note.above(number(quality.spreadMax))]);
	// Without reversed questions, no answers can contradict each other.
	if (facts.hasReversed) {
		rows.push([text.contradiction, note.above(number(quality.contradictionMax))]);
	}
	rows.push([text.fast, note.below(number(quality.cautionMs / 1000))]);
	return toTable(note.qualityCaption, [note.flag, note.rule], rows);
}
