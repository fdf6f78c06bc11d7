/** The name of the format of an exported document, which unlike a quiz file may be unfinished. */
export const DRAFT_FORMAT = 'arah-draft-1';
