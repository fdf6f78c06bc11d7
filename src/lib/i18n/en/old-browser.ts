/** Shown by `src/old-browser.js` where the rest of Arah cannot run. */
export const oldBrowser =
	'This browser is too old for Arah, so the quiz and results do not work here. Update it, or open this page in a newer browser, such as Chrome, Edge, Firefox or Safari.';
