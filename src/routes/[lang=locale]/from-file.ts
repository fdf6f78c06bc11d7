import type { ReadingSource } from '#lib/reading/open-reading.ts';

/** Finds a quiz among the files of this device. The shelf is loaded only for such a quiz. */
export const fromFile: NonNullable<ReadingSource['fromFile']> = async (print, locale) =>
	(await import('#lib/quiz-shelf/device-shelf.ts')).shelf.findBundle(print, locale);
