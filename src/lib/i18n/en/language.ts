/** How numbers, dates and lists are written in a language. */
export const language = {
	/** In its own words, so that a person who reads only this language finds it. */
	name: 'English',
	/** The tag for the dates and times of the browser (BCP 47). */
	dates: 'en-GB',
	decimalMark: '.',
	/** Between the two ends of an interval; a dash would be read out as "minus" or not at all. */
	between: 'to',
	and: 'and',
	or: 'or',
	/** Whether a comma stands before the last of three or more: not in British English. */
	lastComma: false,
	months: 'January February March April May June July August September October November December'
};

export type Language = typeof language;
