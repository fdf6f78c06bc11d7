import type { EvidenceText } from '#lib/i18n/en/evidence.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Scoring } from '#lib/schema/quiz.ts';

/** The parts, in the order in which people read them. */
export const EVIDENCE_PARTS = [
	'summary',
	'skills',
	'items',
	'options',
	'correlations',
	'careless',
	'retest',
	'groups',
	'norms',
	'roles',
	'scatter',
	'locations',
	'model'
] as const satisfies readonly (keyof EvidenceText['headings'])[];
export type EvidencePartId = (typeof EVIDENCE_PARTS)[number];

/** A table with ready texts. The first column names the row. */
export interface EvidenceTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Number of leading columns that are text; the others are numbers. */
	readonly textColumns: number;
}

/** One part of the page, the report and the saved file. */
export interface EvidencePart {
	readonly id: EvidencePartId;
	readonly heading: string;
	readonly sentences: readonly string[];
	readonly tables: readonly EvidenceTable[];
}

/** What the parts of a quiz are called: by the wording on the page, by ids on the command line. */
export interface EvidenceNames {
	readonly skill: (id: string) => string;
	readonly role: (id: string) => string;
	readonly item: (id: string) => string;
	readonly option: (item: string, option: string) => string;
	readonly format: (id: string) => string;
}

export interface EvidenceIn {
	readonly text: EvidenceText;
	readonly locale: Locale;
	readonly names: EvidenceNames;
	readonly scoring: Pick<Scoring, 'tau' | 'sigmaG'>;
	/** Codes that contain no answers. */
	readonly summaryCodes?: number;
}

/** What a part says, without its heading. */
export type Body = Omit<EvidencePart, 'id' | 'heading'>;

export const NOTHING: Body = { sentences: [], tables: [] };
