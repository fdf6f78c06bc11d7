import type { RadarData } from '#lib/chart/radar-data.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import { roleName, shortName } from './names.ts';
import type { ProfileResultReading, ResultReading } from './reading.ts';

/** Returns the radar of a result, with the profile of one role or alone. `person` is the label of the outline. */
export function profileRadar(
	reading: ResultReading,
	role: RoleId | null,
	person: string = reading.text.you
): RadarData {
	const { quiz, result, text } = reading;
	const target = quiz.roles.find(({ id }) => id === role)?.target;
	return {
		axes: quiz.skills.map(({ id }) => shortName(reading, id)),
		scores: result.skills.map(({ score }) => score),
		ses: result.skills.map(({ se }) => se),
		target: target ? quiz.skills.map(({ id }) => target[id] ?? null) : null,
		personLabel: person,
		roleLabel: role === null ? '' : text.profileOf(roleName(reading, role)),
		notMeasured: text.notMeasured
	};
}

/** Returns the radar of a profile, which is compared with no role. */
export function shapeRadar(reading: ProfileResultReading): RadarData {
	const { quiz, result, text } = reading;
	return {
		axes: quiz.skills.map(({ id }) => shortName(reading, id)),
		scores: result.skills.map(({ score }) => score),
		ses: result.skills.map(({ se }) => se),
		target: null,
		personLabel: text.you,
		roleLabel: '',
		notMeasured: text.notMeasured
	};
}
