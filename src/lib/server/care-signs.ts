import type { Mode } from '#lib/schema/quiz.ts';
import type { CareSigns, Simulated } from '#lib/schema/simulated.ts';
import { listQuizzes } from './quizzes.ts';

/** By id@version and mode, for every quiz version that was simulated. */
export function careSigns(): Record<string, Partial<Record<Mode, CareSigns>>> {
	return Object.fromEntries(
		listQuizzes().flatMap(({ simulated }) =>
			simulated === null ? [] : [[simulated.quiz, signsOf(simulated)]]
		)
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
	return {
		honest01: Math.max(0, ...alarms.map(({ withheld01 }) => withheld01)),
		straight01: line.withheld01,
		slips01: slipped.withheld01,
		random01: chance.withheld01
	};
}
