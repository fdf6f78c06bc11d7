import { expect, test } from 'vitest';
import { itemScatter, proposedSigma0 } from '#lib/psychometrics/item-scatter.ts';
import { skillFigures } from '#lib/psychometrics/items.ts';
import { sheetOf, skillRows } from '#lib/psychometrics/rows.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';
import { keptSheets, linesOf, plan, referenceSheets, referenceText, tableOf } from './reference.ts';

interface Expected {
	n_kept: number;
	skills: Record<
		string,
		{
			n: number;
			alpha: number;
			std_alpha: number;
			alpha_ci95_feldt: [number, number];
			omega_ml: number;
			omega_fit: {
				chisq: number;
				df: number;
				pvalue: number;
				cfi: number;
				rmsea: number;
				srmr: number;
			};
			loadings: Record<string, number>;
			residuals: Record<string, number>;
			pomp: { mean: number; sd: number; sem_alpha: number };
			items_for_alpha_80: number;
			items: {
				item: string;
				n: number;
				mean01: number;
				sd01: number;
				floor: number;
				ceiling: number;
				r_drop: number;
				r_drop_ci95_fisher: [number, number];
				alpha_if_deleted: number;
				options: {
					option: string;
					n: number;
					share: number;
					credit: number;
					mean_rest: number;
					r_with_rest: number;
				}[];
			}[];
		}
	>;
	sigma0_experience: Record<string, { n: number; mean_s2: number; sigma0: number }>;
}
const expected: Expected = JSON.parse(referenceText('items.json'));
const found = skillFigures(plan, keptSheets(), () => []);

test('credits after keying are those of the reference', () => {
	const table = tableOf('items.csv');
	const sheets = referenceSheets();
	const ids = linesOf('answers.jsonl').map(({ id }) => id);
	for (const [index, id] of ids.entries()) {
		const row = table.get(id) ?? {};
		for (const skill of plan.skills) {
			for (const load of skill.loads) {
				const credit = load.credits01[sheets[index]?.chosen[load.item] ?? -1];
				const written = row[plan.items[load.item]?.id ?? ''] ?? '';
				if (written === '') expect(credit).toBeUndefined();
				else expect(credit).toBeCloseTo(Number(written), 9);
			}
		}
	}
});

test('alpha, its interval, errors and the number of items are those of R', () => {
	for (const skill of found) {
		const want = expected.skills[skill.skill];
		if (!want) throw new Error(skill.skill);
		expect(skill.n).toBe(want.n);
		expect(skill.alpha).toBeCloseTo(want.alpha, 9);
		expect(skill.standardisedAlpha).toBeCloseTo(want.std_alpha, 9);
		expect(skill.alphaInterval?.[0]).toBeCloseTo(want.alpha_ci95_feldt[0], 9);
		expect(skill.alphaInterval?.[1]).toBeCloseTo(want.alpha_ci95_feldt[1], 9);
		expect(skill.mean).toBeCloseTo(want.pomp.mean, 9);
		expect(skill.sd).toBeCloseTo(want.pomp.sd, 9);
		expect(skill.sem).toBeCloseTo(want.pomp.sem_alpha, 9);
		expect(skill.itemsFor80).toBeCloseTo(want.items_for_alpha_80, 9);
	}
});

test('omega, its loadings and the fit of one factor are those of lavaan', () => {
	for (const { skill, oneFactor } of found) {
		const want = expected.skills[skill];
		if (!want || !oneFactor?.fit) throw new Error(skill);
		expect(oneFactor.omega).toBeCloseTo(want.omega_ml, 6);
		for (const [i, loading] of Object.values(want.loadings).entries()) {
			expect(oneFactor.loadings[i]).toBeCloseTo(loading, 5);
		}
		for (const [i, residual] of Object.values(want.residuals).entries()) {
			expect(oneFactor.residuals[i]).toBeCloseTo(residual, 5);
		}
		expect(oneFactor.fit.chiSquare).toBeCloseTo(want.omega_fit.chisq, 5);
		expect(oneFactor.fit.df).toBe(want.omega_fit.df);
		expect(oneFactor.fit.p).toBeCloseTo(want.omega_fit.pvalue, 5);
		expect(oneFactor.fit.cfi).toBeCloseTo(want.omega_fit.cfi, 5);
		expect(oneFactor.fit.rmsea).toBeCloseTo(want.omega_fit.rmsea, 5);
		expect(oneFactor.fit.srmr).toBeCloseTo(want.omega_fit.srmr, 5);
	}
});

test('every figure of an item and its options is that of R', () => {
	for (const { skill, items } of found) {
		for (const [i, want] of (expected.skills[skill]?.items ?? []).entries()) {
			const item = items[i];
			expect(item?.item).toBe(want.item);
			expect(item?.n).toBe(want.n);
			expect(item?.mean01).toBeCloseTo(want.mean01, 9);
			expect(item?.sd01).toBeCloseTo(want.sd01, 9);
			expect(item?.floor01).toBeCloseTo(want.floor, 9);
			expect(item?.ceiling01).toBeCloseTo(want.ceiling, 9);
			expect(item?.restCorrelation).toBeCloseTo(want.r_drop, 9);
			expect(item?.restInterval?.[0]).toBeCloseTo(want.r_drop_ci95_fisher[0], 9);
			expect(item?.restInterval?.[1]).toBeCloseTo(want.r_drop_ci95_fisher[1], 9);
			expect(item?.alphaWithout).toBeCloseTo(want.alpha_if_deleted, 9);
			for (const option of want.options) {
				const use = item?.options.find((one) => one.option === option.option);
				expect(use?.count).toBe(option.n);
				expect(use?.credit01).toBeCloseTo(option.credit, 9);
				expect(use?.restScore).toBeCloseTo(option.mean_rest, 9);
				expect(use?.restCorrelation).toBeCloseTo(option.r_with_rest, 9);
			}
		}
	}
});

test('the scatter of answers gives the proposed σ₀ of the reference', () => {
	for (const skill of plan.skills) {
		const loads = skill.loads.filter(({ isScale }) => isScale);
		const want = expected.sigma0_experience[skill.id];
		const one = { ...plan, skills: [{ ...skill, loads }] };
		const [scatter] = itemScatter(one, keptSheets());
		expect(scatter?.n).toBe(want?.n);
		expect((scatter?.observed ?? 0) ** 2).toBeCloseTo(want?.mean_s2 ?? 0, 8);
		expect(scatter?.proposed).toBeCloseTo(want?.sigma0 ?? 0, 9);
	}
	expect(proposedSigma0(576, 0, 0)).toBe(24);
});

test('someone who skipped an item of a skill is left out of this skill only', () => {
	const [creativity, community] = plan.skills;
	if (!creativity || !community) throw new Error('The quiz has skills.');
	const sheets = referenceSheets().filter(({ chosen }) => chosen[3] === -1);
	expect(skillRows(creativity, sheets).sheets).toHaveLength(0);
	expect(skillRows(community, sheets).sheets.length).toBeGreaterThan(0);
});

test('people in the middle of the scale scatter by σ₀, and a little more because answers have steps', () => {
	const dice = createDice(5);
	const sheets = Array.from({ length: 400 }, () =>
		sheetOf(
			plan,
			answerHonestly(
				plan,
				dice,
				plan.skills.map(() => 50)
			)
		)
	);
	const facts = itemScatter(plan, sheets).find(({ format }) => format === 'experience');
	expect(facts?.assumed).toBe(24);
	expect(facts?.observed).toBeGreaterThan(23);
	expect(facts?.observed).toBeLessThan(26);
});
