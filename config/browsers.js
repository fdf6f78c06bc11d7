/**
 * The oldest version of each browser that Arah supports. ESLint refuses code that one of them lacks
 * (eslint.config.js), and the build is compiled for them (vite.config.ts, scripts/standalone.mjs).
 * README.md and docs/browsers.md state the same numbers.
 *
 * All of them are older than the last two and a half years that we promise: nothing newer is needed.
 */
const OLDEST = {
	chrome: '94',
	edge: '94',
	firefox: '98',
	safari: '15.4',
	ios_saf: '15.4',
	samsung: '17'
};

/** For eslint-plugin-compat: these versions and all later ones. */
export const BROWSERS = Object.entries(OLDEST).map(([name, version]) => `${name} >= ${version}`);

/**
 * For Vite, scripts. Not the list below: for Safari 15.4 it would rewrite every private field for the sake of static
 * blocks, which ESLint refuses instead, and make pages a sixth heavier.
 */
export const SCRIPT_TARGET = 'es2022';

/** For Vite, styles: Samsung Internet and Android WebView are Chromium. */
export const STYLE_TARGET = [
	`chrome${OLDEST.chrome}`,
	`edge${OLDEST.edge}`,
	`firefox${OLDEST.firefox}`,
	`safari${OLDEST.safari}`,
	`ios${OLDEST.ios_saf}`
];
