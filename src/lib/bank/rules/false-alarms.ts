import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { falseAlarms } from '#lib/simulation/false-alarms.ts';
import { inQuiz } from '../draft.ts';
import type { Rule } from '../draft.ts';

/** Of no kind of honest people may more be told that they answered carelessly. */
const MOST01 = 0.03;

/** The standard error of a share of 3 % among so many is 0.9 points; the seed makes it the same each time. */
export const FALSE_ALARM_RUN = { takers: 400, seed: 1 } as const;

export const falseAlarmsRule: Rule = {
	name: 'false-alarms',
	severity: 'error',
	asks: 'At most 3 % of honest people of any kind are told that their answers look careless: beginners, experts, people whose skills are all alike, people of each role.',
	check({ quiz }) {
		return falseAlarms(compileQuiz(quiz), FALSE_ALARM_RUN)
			.filter(({ withheld01 }) => withheld01 > MOST01)
			.map((alarm) =>
				inQuiz(['scoring', 'quality'], { code: 'false-alarms', ...alarm, most01: MOST01 })
			);
	}
};
