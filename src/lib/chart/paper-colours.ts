import type { RadarColours } from './radar-data.ts';

/**
 * Colours of a saved image, on white whatever theme the screen has. Dark enough to tell apart in
 * grey: the person is darker than the role, and the shapes differ as well.
 */
export const SAVED: RadarColours = {
	person: '#063f46',
	band: 'rgb(6 63 70 / 16%)',
	role: '#9a3412',
	grid: '#c4c4c4',
	rim: '#8f8f8f',
	text: '#10262b',
	ground: '#ffffff'
};

/**
 * Colours of the printed page, the same as under `@media print` in styles/base.css: a browser asks for the
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
