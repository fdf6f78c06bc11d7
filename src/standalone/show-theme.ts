import type { Theme } from '#lib/embed/parameters.ts';

/** When the dark colours hold. Paper is light in every theme. */
const MEDIA: Readonly<Record<Theme, string>> = {
	auto: 'screen and (prefers-color-scheme: dark)',
	dark: 'screen',
	light: 'not all'
};

/** Switches the one style sheet that makes the page dark. The radar watches the attribute. */
export function showTheme(theme: Theme): void {
	const dark = document.getElementById('arah-dark');
	if (dark instanceof HTMLStyleElement) dark.media = MEDIA[theme];
	document.documentElement.dataset['theme'] = theme;
}
