import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { falseAlarms } from '#lib/simulation/false-alarms.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const RUN = { takers: 40, seed: 2 };
const NEVER = {
	longstringMin: 500,
	minScaleAnswers: 1,
	irvMin: 0,
	spreadMax: 100,
	contradictionMax: 100
};

const alarmsWith = (quality: object, quick?: object) =>
	falseAlarms(compileQuiz(buildQuiz({ scoring: { quality }, ...(quick && { quick }) })), RUN);

describe('false alarms', () => {
	test('are listed for novices, experts, all-alike people and each role', () => {
		expect(alarmsWith(NEVER).map(({ group, role, mode }) => [group, role, mode])).toEqual([
			['novice', null, 'full'],
			['expert', null, 'full'],
			['alike', null, 'full'],
			['role', 'maker', 'full'],
			['role', 'talker', 'full'],
			['role', 'planner', 'full']
		]);
	});

	test('are listed for the quick match, too, where the quiz has one', () => {
		const alarms = alarmsWith(NEVER, {});
		expect(alarms.map(({ mode }) => mode)).toEqual(alarms.map((_, n) => ['full', 'quick'][n % 2]));
		expect(alarms).toHaveLength(12);
	});

	test('are none with limits that nobody crosses, and all with a limit that everyone does', () => {
		expect(alarmsWith(NEVER).map(({ withheld01 }) => withheld01)).toEqual([0, 0, 0, 0, 0, 0]);
		const all = alarmsWith({ ...NEVER, contradictionMax: 0.001 });
		expect(Math.min(...all.map(({ withheld01 }) => withheld01))).toBeGreaterThan(0.5);
	});

	test('are those of the scatter that is worst: people who are all alike answer facts evenly', () => {
		const items = buildQuiz().items.map((item) => ({ ...item, reverse: false }));
		const { frequency, ...others } = buildQuiz().formats;
		const formats = {
			...others,
			...(frequency?.kind === 'scale' && {
				frequency: { ...frequency, states: 'facts' as const }
			})
		};
		const quiz = buildQuiz({ items, formats, scoring: { quality: { ...NEVER, irvMin: 0.5 } } });
		const rates = falseAlarms(compileQuiz(quiz), { takers: 200, seed: 2 });
		const alike = rates.find(({ group }) => group === 'alike')?.withheld01;
		const role = rates.find((one) => one.role === 'talker')?.withheld01;
		expect(alike).toBeGreaterThan(0.4);
		expect(role).toBeLessThan(0.05);
	});

	test('are the same for the same seed', () => {
		const quality = { ...NEVER, contradictionMax: 25 };
		expect(alarmsWith(quality)).toEqual(alarmsWith(quality));
	});
});
