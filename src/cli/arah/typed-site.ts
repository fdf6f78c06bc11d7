import { UsageError } from './usage-error.ts';

/** The origin given with `--site`, as browsers write it. Throws UsageError for anything else. */
export function typedSite(typed: string): string {
	const url = URL.canParse(typed) ? new URL(typed) : null;
	if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
	throw new UsageError(
		`--site must be an address such as https://arah.example.ac.id, not "${typed}"`
	);
}
