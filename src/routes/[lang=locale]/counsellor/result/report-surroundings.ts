import type { NoteStore } from '#lib/caseload/note-store.ts';
import type { Locale } from '#lib/schema/locale.ts';

/** What the page knows besides the result. */
export interface ReportSurroundings {
	notes: NoteStore;
	locale: Locale;
	/** The date on the reports, as "2026-11-22"; if empty, a line to write on is printed. */
	day: string;
	onday: (day: string) => void;
}
