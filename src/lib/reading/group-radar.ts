import type { RadarData } from '#lib/chart/radar-data.ts';
import type { WorkshopView } from '#lib/schema/workshop.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { shortName } from './names.ts';

/** Returns the radar of a workshop group: means as the outline, standard deviations as the band, no role. */
export function groupRadar(bundle: QuizBundle, { skills }: WorkshopView, label: string): RadarData {
	const shown = bundle.quiz.skills.map(({ id }) => skills.find(({ skill }) => skill === id));
	return {
		axes: bundle.quiz.skills.map(({ id }) => shortName(bundle, id)),
		scores: shown.map((one) => one?.mean ?? null),
		ses: shown.map((one) => one?.spread ?? null),
		target: null,
		personLabel: label,
		roleLabel: '',
		notMeasured: '–'
	};
}
