import { Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { axisLabels } from './axis-labels.ts';
import { errorBand } from './error-band.ts';

// Only what a radar needs: the rest of Chart.js stays out of the build.
Chart.register(
	RadarController,
	RadialLinearScale,
	PointElement,
	LineElement,
	axisLabels,
	errorBand
);

export { Chart };
