const QUERIES = [
	'print',
	'(prefers-color-scheme: dark)',
	'(forced-colors: active)',
	'(prefers-reduced-motion: reduce)'
];

/**
 * Calls back whenever the look of the page changes: theme, forced colours, motion, and around
 * printing. Returns the function that stops it.
 */
export function watchLook(onchange: (printing: boolean) => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const changed = () => {
		onchange(isPrinting());
	};

	for (const query of QUERIES) matchMedia(query).addEventListener('change', changed, { signal });
	// Some browsers send only one of the two, the event or the change of the media query.
	addEventListener(
		'beforeprint',
		() => {
			onchange(true);
		},
		{ signal }
	);
	addEventListener(
		'afterprint',
		() => {
			onchange(false);
		},
		{ signal }
	);
	const themes = new MutationObserver(changed);
	themes.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });

	return () => {
		stop.abort();
		themes.disconnect();
	};
}

export function isPrinting(): boolean {
	return matchMedia('print').matches;
}
