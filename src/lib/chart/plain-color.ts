/**
 * Stands in for `@kurkle/color` in the build (vite.config.ts): Chart.js mixes colours in animations and for what is
 * pointed at. Our radar is not pointed at, and a change of colours is at once, so 3 kB of mixing stay out of every result.
 */
export class Color {
	/** "Cannot be mixed": Chart.js then takes the new colour as it is. */
	readonly valid = false;
}
