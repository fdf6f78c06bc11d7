import { UsageError } from './usage-error.ts';

/** The address typed after `--site`, as browsers write an origin. Throws UsageError for what is none. */
export function typedSite(typed: string): string {
	const url = URL.canParse(typed) ? new URL(typed) : null;
	if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
	throw new UsageError(`--site is an address such as https://arah.example.ac.id, not "${typed}"`);
}
