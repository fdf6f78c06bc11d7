import { expect, test } from 'vitest';
import { difOf } from '#lib/psychometrics/dif.ts';
import { findingsOf, type Finding } from '#lib/psychometrics/findings.ts';
import { skillFigures } from '#lib/psychometrics/items.ts';
import type { Sheet } from '#lib/psychometrics/rows.ts';
import { sheetOf } from '#lib/psychometrics/rows.ts';
import { createDice, type Dice } from '#lib/simulation/dice.ts';
import { drawTaker } from '#lib/simulation/draw-taker.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';
import { plan } from './reference.ts';

type Chosen = Record<string, string>;
interface Person {
	readonly answers: Chosen;
	readonly skills: readonly number[];
	readonly isOther: boolean;
	readonly dice: Dice;
}

const PER_GROUP = 200;
/** Ten samples in every run; a hundred in the deep tests. */
const SAMPLES = Number(process.env['PLANTED_SAMPLES'] ?? 10);
const STEPS = ['never', 'helped', 'alone', 'regular', 'leads'];

/** What is found in a sample of two groups, after something was changed in each person’s answers. */
function findIn(seed: number, change: (person: Person) => Chosen, compares = true): Finding[] {
	const dice = createDice(seed);
	const sheets = Array.from({ length: 2 * PER_GROUP }, (_, i): Sheet => {
		const isOther = i % 2 === 1;
		const { skills, role } = drawTaker(plan, dice, Math.floor(i / 2));
		const answers = { ...answerHonestly(plan, dice, skills) };
		const changed = change({ answers, skills, isOther, dice });
		return {
			...sheetOf(plan, changed, { role }),
			group: isOther ? 'other' : 'reference',
			isCareless: false
		};
	});
	const dif = !compares
		? []
		: difOf(plan, sheets, ({ group }) => (group === 'other' ? 'other' : 'reference'));
	return findingsOf(plan, { sheets, skills: skillFigures(plan, sheets, () => []), dif });
}

/** In how many samples a finding of this kind about this item appears. */
function hits(kind: Finding['kind'], item: string, change: (person: Person) => Chosen): number {
	let count = 0;
	for (let seed = 1; seed <= SAMPLES; seed += 1) {
		const found = findIn(seed, change, kind === 'group-shift');
		if (found.some((one) => one.kind === kind && 'item' in one && one.item === item)) count += 1;
	}
	return count;
}

/** The answer of someone whose skill is so many points higher. */
function moved(index: number, { answers, skills, dice }: Person, points: number): Chosen {
	const id = plan.items[index]?.id ?? '';
	const lifted = answerHonestly(
		plan,
		dice,
		skills.map((skill) => skill + points)
	);
	return { ...answers, [id]: lifted[id] ?? '' };
}

test('clean samples hardly ever raise an alarm', () => {
	let alarms = 0;
	for (let seed = 1; seed <= SAMPLES; seed += 1) {
		if (findIn(seed, ({ answers }) => answers).length > 0) alarms += 1;
	}
	// chance may raise one, however few there are
	expect(alarms).toBeLessThanOrEqual(Math.max(1, 0.05 * SAMPLES));
});

test('a reversed key is found in at least nine of ten samples', () => {
	const turned = ({ answers }: Person) => ({
		...answers,
		q06: STEPS[4 - STEPS.indexOf(answers.q06 ?? 'alone')] ?? ''
	});
	expect(hits('reversed-key', 'q06', turned)).toBeGreaterThanOrEqual(0.9 * SAMPLES);
});

test('an option that nobody chooses is found in at least nine of ten samples', () => {
	const dead = ({ answers }: Person) => ({
		...answers,
		q04: answers.q04 === 'd' ? 'a' : (answers.q04 ?? '')
	});
	expect(hits('unused-option', 'q04', dead)).toBeGreaterThanOrEqual(0.9 * SAMPLES);
});

test('an item of another skill is found in at least nine of ten samples', () => {
	const planning = plan.skills.findIndex(({ id }) => id === 'long-term-planning');
	const strayed = ({ answers, skills, dice }: Person) => {
		const as = answerHonestly(
			plan,
			dice,
			skills.map(() => skills[planning] ?? 0)
		);
		return { ...answers, q02: as.q02 ?? '' };
	};
	expect(hits('other-skill', 'q02', strayed)).toBeGreaterThanOrEqual(0.9 * SAMPLES);
});

test('an item that one group finds .6 SD easier is found in at least nine of ten samples', () => {
	// the answers of honest people to it scatter by about 30 points
	const index = plan.items.findIndex(({ id }) => id === 'q10');
	const eased = (person: Person) =>
		person.isOther ? moved(index, person, 0.6 * 30) : person.answers;
	expect(hits('group-shift', 'q10', eased)).toBeGreaterThanOrEqual(0.9 * SAMPLES);
});
