import { describe, expect, test } from 'vitest';
import { radarConfig } from '#lib/chart/radar-config.ts';
import type { RadarData, RadarLook } from '#lib/chart/radar-data.ts';

const data: RadarData = {
	axes: ['Creativity', 'Community', 'Long-term planning'],
	scores: [80, 50, 97],
	ses: [10, 8, 9],
	target: [70, 65, 35],
	personLabel: 'You',
	roleLabel: 'Social Media Officer',
	notMeasured: 'not measured'
};

const look: RadarLook = {
	colours: {
		person: 'rgb(1, 1, 1)',
		band: 'rgb(2, 2, 2)',
		role: 'rgb(3, 3, 3)',
		grid: 'rgb(4, 4, 4)',
		rim: 'rgb(7, 7, 7)',
		text: 'rgb(5, 5, 5)',
		ground: 'rgb(6, 6, 6)'
	},
	fontFamily: 'sans-serif',
	fontPx: 13,
	pixelRatio: 2,
	reducedMotion: false
};

function drawn(changes: Partial<RadarData> = {}) {
	const { data: drawing, options } = radarConfig({ ...data, ...changes }, look);
	const [person, role] = drawing.datasets;
	return { person, role, band: options?.plugins?.errorBand };
}

describe('scale', () => {
	test('the axes run from 0 to 100 whatever the scores are', () => {
		const { options } = radarConfig({ ...data, scores: [40, 41, 42] }, look);
		expect(options?.scales?.r).toMatchObject({ min: 0, max: 100 });
	});

	test('the axes keep the order of the author', () => {
		expect(radarConfig(data, look).data.labels).toEqual([
			['Creativity'],
			['Community'],
			['Long-term', 'planning']
		]);
	});
});

describe('person', () => {
	test('is an outline with points, not a filled area', () => {
		expect(drawn().person).toMatchObject({
			data: [80, 50, 97],
			fill: false,
			borderColor: 'rgb(1, 1, 1)',
			pointStyle: 'circle'
		});
	});

	test('a skill that was not measured is a gap and says so', () => {
		const changes = { scores: [80, null, 97], ses: [10, null, 9] };
		const { person, band } = drawn(changes);
		expect(person).toMatchObject({ data: [80, null, 97], spanGaps: false });
		expect(band?.bands).toEqual([{ low: 70, high: 90 }, null, { low: 88, high: 100 }]);
		expect(radarConfig({ ...data, ...changes }, look).data.labels?.[1]).toEqual([
			'Community',
			'(not',
			'measured)'
		]);
	});

	test('lies on top, since Chart.js paints the first dataset last', () => {
		expect(drawn().person?.label).toBe('You');
	});
});

describe('numbers', () => {
	test('of a result are handed to the labels, and a radar without them has names alone', () => {
		const numbers = [{ score: '80', range: '70 to 90' }, null, null];
		const labels = (changes: Partial<RadarData>) =>
			radarConfig({ ...data, ...changes }, look).options?.plugins?.axisLabels;
		expect(labels({ numbers })?.numbers).toEqual(numbers);
		expect(labels({})?.numbers).toEqual([]);
	});
});

describe('band', () => {
	test('reaches one standard error to both sides and stays on the scale', () => {
		expect(drawn().band).toEqual({
			colour: 'rgb(2, 2, 2)',
			bands: [
				{ low: 70, high: 90 },
				{ low: 42, high: 58 },
				{ low: 88, high: 100 }
			]
		});
	});
});

describe('role', () => {
	test('differs from the person without colour: dashed, another shape', () => {
		const { person, role } = drawn();
		expect(role).toMatchObject({ data: [70, 65, 35], label: 'Social Media Officer' });
		expect(role?.borderDash).not.toEqual(person?.borderDash);
		expect(role?.pointStyle).not.toBe(person?.pointStyle);
	});

	test('no role is an empty outline, so that the datasets stay the same ones', () => {
		expect(drawn({ target: null }).role?.data).toEqual([null, null, null]);
	});
});

describe('motion', () => {
	test('is off if the system asks for reduced motion, and on otherwise', () => {
		const { options } = radarConfig(data, { ...look, reducedMotion: true });
		expect(options?.animation).toBe(false);
		expect(radarConfig(data, look).options?.animation).toBeTruthy();
	});
});

test('nothing needs a pointer', () => {
	expect(radarConfig(data, look).options?.events).toEqual([]);
});
