import { versionName } from '#lib/link/print.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { CareSigns, FalseAlarm, Simulated } from '#lib/schema/simulated.ts';
import { listQuizzes } from './quizzes.ts';

/** The care signs of every simulated quiz version, by `versionName` and mode. */
export function careSigns(): Record<string, Partial<Record<Mode, CareSigns>>> {
	return Object.fromEntries(
		listQuizzes().flatMap(({ quiz, simulated, simulatedProfile }) => {
			const name = versionName(quiz);
			if (simulated !== null) return [[name, signsOf(simulated)]];
			return simulatedProfile === null ? [] : [[name, { full: simulatedProfile.care }]];
		})
	);
}

function signsOf(simulated: Simulated): Partial<Record<Mode, CareSigns>> {
	const full = signsIn(simulated, 'full');
	const quick = signsIn(simulated, 'quick');
	return { ...(full && { full }), ...(quick && { quick }) };
}

function signsIn({ answers, falseAlarms }: Simulated, mode: Mode): CareSigns | null {
	const { straight, slips, random } = answers;
	const [line, slipped, chance] = [straight[mode], slips[mode], random[mode]];
	if (line === null || slipped === null || chance === null) return null;
	const alarms = falseAlarms.filter((one) => one.mode === mode);
	const shareOf = (group: FalseAlarm['group']) =>
		Math.max(0, ...alarms.filter((one) => one.group === group).map((one) => one.withheld01));
	return {
		honest01: {
			novice: shareOf('novice'),
			expert: shareOf('expert'),
			alike: shareOf('alike'),
			role: shareOf('role')
		},
		straight01: line.withheld01,
		slips01: slipped.withheld01,
		random01: chance.withheld01
	};
}
