import { loadChartJs, type LoadChartJs } from './open-radar.ts';
import { PLOT, paintPoster, type RadarPoster } from './paint-poster.ts';
import { SAVED } from './paper-colours.ts';
import { radarConfig } from './radar-config.ts';
import type { RadarData } from './radar-data.ts';

const PIXEL_RATIO = 2;

/**
 * A radar as a PNG of 1200 pixels in width, on white: title, picture, legend, the same numbers as
 * text, and a footnote. `fontFamily` must be loaded. Rejects when Chart.js cannot be loaded.
 */
export async function radarPng(
	data: RadarData,
	poster: RadarPoster,
	fontFamily: string,
	load: LoadChartJs = loadChartJs
): Promise<Blob> {
	const { Chart } = await load();
	const plot = document.createElement('canvas');
	plot.width = PLOT.width;
	plot.height = PLOT.height;
	const { options, ...rest } = radarConfig(data, {
		colours: SAVED,
		fontFamily,
		fontPx: 14,
		pixelRatio: PIXEL_RATIO,
		reducedMotion: true
	});
	const chart = new Chart(plot, { ...rest, options: { ...options, responsive: false } });
	const labels = { person: data.personLabel, role: data.target && data.roleLabel };
	const painted = paintPoster({ plot, labels, poster, fontFamily, pixelRatio: PIXEL_RATIO });
	chart.destroy();
	return toBlob(painted);
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('The browser could not make a PNG of the radar.'));
			else resolve(blob);
		}, 'image/png');
	});
}
