import type { ChartConfiguration, ChartDataset, ScriptableScaleContext } from 'chart.js';
import { bandOf } from './band.ts';
import type { AxisLabelOptions } from './label-lines.ts';
import type { Outline, RadarColours, RadarData, RadarLook } from './radar-data.ts';
import { wrapWords } from './wrap-words.ts';

export type RadarPoints = (number | null)[];
export type RadarConfig = ChartConfiguration<'radar', RadarPoints, string[]>;

/** A longer line would push the radar itself aside on a phone of 360 px. */
const MAX_LINE_CHARS = 12;

/** At 25, 50, 75 and 100. */
const RINGS = 4;

/** Long enough to see where an outline goes, too short to wait for. */
const ANIMATION_MS = 250;

// Not clipped: half of a point at 100 lies outside the axes.
const STRAIGHT = { fill: false, tension: 0, spanGaps: false, clip: false } as const;

/**
 * The Chart.js configuration of a radar: straight axes from 0 to 100, the person's outline with its
 * band, and one role's outline. Always the same two datasets in the same order, so that a change of
 * role moves an outline instead of starting again. With earlier results, theirs stand in place of the role's. A skill without a score is a gap, never a zero.
 */
export function radarConfig(data: RadarData, look: RadarLook): RadarConfig {
	return {
		type: 'radar',
		data: {
			labels: axisLabelsOf(data),
			// Chart.js paints the first dataset last: the person lies on top.
			datasets: [
				personLine(data, look.colours),
				...(data.earlier?.map((outline, i) => earlierLine(outline, i, look.colours)) ?? [
					roleLine(data, look.colours)
				])
			]
		},
		options: {
			responsive: true,
			maintainAspectRatio: false,
			devicePixelRatio: look.pixelRatio,
			animation: look.reducedMotion ? false : { duration: ANIMATION_MS },
			// Nothing appears on hover: all numbers stand in the table.
			events: [],
			scales: { r: radialScale(look) },
			plugins: {
				errorBand: {
					colour: look.colours.band,
					bands: data.scores.map((score, i) => bandOf(score, data.ses[i] ?? null))
				},
				axisLabels: labelOptions(data, look)
			}
		}
	};
}

/** The lines of each label without its numbers. */
export function axisLabelsOf({ axes, scores, notMeasured }: RadarData): string[][] {
	return axes.map((axis, i) => axisLines(axis, scores[i] ?? null, notMeasured));
}

export function labelOptions(data: RadarData, look: RadarLook): AxisLabelOptions {
	return {
		numbers: data.numbers ?? [],
		text: look.colours.text,
		score: look.colours.person,
		ground: look.colours.ground,
		fontFamily: look.fontFamily,
		fontPx: look.fontPx
	};
}

function axisLines(axis: string, score: number | null, notMeasured: string): string[] {
	const fits = (line: string) => line.length <= MAX_LINE_CHARS;
	const name = wrapWords(axis, fits);
	return score === null ? [...name, ...wrapWords(`(${notMeasured})`, fits)] : name;
}

function personLine(data: RadarData, colours: RadarColours): ChartDataset<'radar', RadarPoints> {
	return {
		...STRAIGHT,
		label: data.personLabel,
		data: [...data.scores],
		borderColor: colours.person,
		borderWidth: 3,
		borderJoinStyle: 'round',
		pointStyle: 'circle',
		pointRadius: 4.5,
		pointBackgroundColor: colours.person,
		pointBorderColor: colours.ground,
		pointBorderWidth: 1.5
	};
}

/** Dashes with hollow diamonds, then dots with hollow triangles: told apart without colour. */
function earlierLine(
	{ label, scores }: Outline,
	place: number,
	{ role, text, ground }: RadarColours
): ChartDataset<'radar', RadarPoints> {
	const colour = place === 0 ? role : text;
	return {
		...STRAIGHT,
		label,
		data: [...scores],
		borderColor: colour,
		borderWidth: 2,
		borderDash: place === 0 ? [7, 4] : [2, 4],
		pointStyle: place === 0 ? 'rectRot' : 'triangle',
		pointRadius: 5,
		pointBackgroundColor: ground,
		pointBorderColor: colour,
		pointBorderWidth: 2
	};
}

function roleLine(data: RadarData, colours: RadarColours): ChartDataset<'radar', RadarPoints> {
	return {
		...STRAIGHT,
		label: data.roleLabel,
		data: data.target === null ? data.axes.map(() => null) : [...data.target],
		borderColor: colours.role,
		borderWidth: 2,
		borderDash: [6, 4],
		// Another shape, hollow: it reads without colour.
		pointStyle: 'rectRot',
		pointRadius: 5,
		pointBackgroundColor: colours.ground,
		pointBorderColor: colours.role,
		pointBorderWidth: 2
	};
}

function radialScale({ colours }: RadarLook) {
	return {
		min: 0,
		max: 100,
		grid: {
			circular: false,
			color: ({ index }: ScriptableScaleContext) => (index === RINGS ? colours.rim : colours.grid),
			lineWidth: ({ index }: ScriptableScaleContext) => (index === RINGS ? 1.5 : 1)
		},
		angleLines: { color: colours.grid },
		// The plugin axisLabels draws both.
		// the labels are ours; left to itself Chart.js would format the ticks that it does not show
		ticks: { stepSize: 100 / RINGS, display: false, callback: () => '' },
		pointLabels: { display: false }
	} as const;
}
