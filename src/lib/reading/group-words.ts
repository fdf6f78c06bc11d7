import { bandOf, type Band } from '#lib/chart/band.ts';
import type { RadarData } from '#lib/chart/radar-data.ts';
import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { RoomView } from '#lib/schema/room.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

export function skillNameOf({ wording }: QuizBundle, skill: SkillId): string {
	return wording.skills[skill]?.name ?? skill;
}

export function roleNameOf({ wording }: QuizBundle, role: RoleId): string {
	return wording.roles[role]?.name ?? role;
}

/** Mean ± standard deviation, kept on the scale: where about two thirds of a group lie. */
export function bandOfSpread(mean: number | null, spread: number | null): Band | null {
	return bandOf(mean, spread);
}

/** The group as a radar: means as the outline, spread as the band, no role. */
export function groupRadar(
	{ quiz, wording }: QuizBundle,
	{ skills }: RoomView,
	label: string
): RadarData {
	const shown = quiz.skills.map(({ id }) => skills.find(({ skill }) => skill === id));
	return {
		axes: quiz.skills.map(({ id }) => wording.skills[id]?.short ?? id),
		scores: shown.map((one) => one?.mean ?? null),
		ses: shown.map((one) => one?.spread ?? null),
		target: null,
		personLabel: label,
		roleLabel: '',
		notMeasured: '–'
	};
}
