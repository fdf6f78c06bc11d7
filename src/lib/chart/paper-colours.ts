import type { RadarColours } from './radar-data.ts';

/**
 * Colours of the printed page, the same as under `@media print` in styles/tokens.css: a browser asks for the
 * picture before it takes those styles into use.
 */
export const PRINTED: RadarColours = {
	person: '#000000',
	band: 'rgb(0 0 0 / 12%)',
	role: '#555555',
	grid: '#bbbbbb',
	rim: '#888888',
	text: '#000000',
	ground: '#ffffff'
};
