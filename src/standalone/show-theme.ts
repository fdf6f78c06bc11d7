import type { Theme } from '#lib/embed/parameters.ts';

/**
 * When the dark colours hold. Paper is light in every theme. Colours that a person's system forces on every
 * page win over a theme: drawings such as the compass keep their own, and must fit the page they are on.
 */
const MEDIA: Readonly<Record<Theme, string>> = {
	auto: 'screen and (prefers-color-scheme: dark)',
	dark: 'screen and (forced-colors: none), screen and (prefers-color-scheme: dark)',
	light: 'screen and (forced-colors: active) and (prefers-color-scheme: dark)'
};

/** Switches the one style sheet that makes the page dark. The radar watches the attribute. */
export function showTheme(theme: Theme): void {
	const dark = document.getElementById('arah-dark');
	if (dark instanceof HTMLStyleElement) dark.media = MEDIA[theme];
	document.documentElement.dataset['theme'] = theme;
}
