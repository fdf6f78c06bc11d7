import type { Method } from '#lib/i18n/en/method.ts';

/** A section of the technical note. */
export interface NoteSection {
	/** The anchor, the same in every language. */
	readonly id: string;
	readonly heading: string;
	/** The id of the section in plain words that it explains in detail. */
	readonly explains?: string;
}

/** The sections of the technical note, in their order. The facts decide whether the sections about them are there. */
export function noteSections(
	note: Method['note'],
	{
		isDraft,
		languages,
		hasTargets
	}: { readonly isDraft: boolean; readonly languages: number; readonly hasTargets: boolean }
): NoteSection[] {
	return [
		{ id: 'purpose', heading: note.purposeHeading },
		{ id: 'items', heading: note.itemsHeading, explains: 'questions' },
		{ id: 'scoring', heading: note.scoringHeading, explains: 'skills' },
		...(hasTargets ? [{ id: 'targets', heading: note.targetsHeading, explains: 'measures' }] : []),
		{ id: 'precision', heading: note.precisionHeading, explains: 'sure' },
		{ id: 'quality', heading: note.qualityHeading, explains: 'careless' },
		...(languages > 1 ? [{ id: 'languages', heading: note.languagesHeading }] : []),
		...(isDraft ? [{ id: 'next', heading: note.nextHeading, explains: 'limits' }] : []),
		{ id: 'cite', heading: note.citeHeading },
		{ id: 'sources', heading: note.sourcesHeading }
	];
}
