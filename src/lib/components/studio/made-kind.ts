/** What can be made of a published quiz: its quiz file, one HTML page or a SCORM package. */
export type MadeKind = 'quiz' | 'page' | 'scorm';

export const MADE_KINDS: readonly MadeKind[] = ['quiz', 'page', 'scorm'];
