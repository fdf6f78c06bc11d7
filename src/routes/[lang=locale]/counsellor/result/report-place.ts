/** The tabs of the page with their sections, in order. */
export const REPORT_PARTS = {
	talk: ['reads', 'radar', 'questions', 'notes'],
	figures: ['headline', 'skills', 'match', 'evidence', 'otherwise'],
	quality: ['care', 'shape', 'weights', 'limits']
} as const;

export type ReportPart = keyof typeof REPORT_PARTS;

/** A place on the page, as the address has it after #: `CODE`, `CODE/quality` or `CODE/evidence`. */
interface ReportPlace {
	/** As written, which may be damaged. */
	readonly code: string;
	readonly part: ReportPart;
}

export const PARTS: readonly ReportPart[] = ['talk', 'figures', 'quality'];

/** Parses the place from the hash of an address. Without a known name at its end, all of it is the code. */
export function readReportPlace(hash: string): ReportPlace {
	const text = hash.replace(/^#/, '');
	const slash = text.lastIndexOf('/');
	const name = text.slice(slash + 1);
	const part = PARTS.find(
		(id) => id === name || REPORT_PARTS[id].some((section) => section === name)
	);
	return slash < 0 || part === undefined
		? { code: text, part: 'talk' }
		: { code: text.slice(0, slash), part };
}

/** The section that the address names; null if it names none, or if the section is not drawn yet. */
export function namedSection(): HTMLElement | null {
	return document.getElementById(location.hash.slice(1));
}
