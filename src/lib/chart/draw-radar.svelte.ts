import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { openRadar, type LoadChartJs, type RadarGrid } from './open-radar.ts';
import type { RadarData } from './radar-data.ts';

interface DrawRadarOptions {
	/** Read again whenever its state changes; the radar then moves instead of starting again. */
	data: () => RadarData;
	/** Chart.js could not be loaded, so there is no picture. */
	onfail: () => void;
	/** See `openRadar`. */
	ongrid?: (grid: RadarGrid | null) => void;
	load: LoadChartJs;
}

/**
 * Returns an attachment that draws a radar on a canvas. Create it once, outside the markup, so that it is attached
 * once.
 */
export function drawRadar({
	data,
	onfail,
	ongrid,
	load
}: DrawRadarOptions): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		// Only the data may change while the radar is open.
		const radar = untrack(() => openRadar(canvas, load, { onfail, ongrid }));
		// eslint-disable-next-line no-restricted-syntax -- as Svelte's documentation of attachments advises: data read in a child effect updates the chart without creating it again
		$effect(() => {
			radar.show(data());
		});
		return () => {
			radar.close();
		};
	};
}
