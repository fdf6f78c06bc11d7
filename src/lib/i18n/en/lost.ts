/** Of the error page, which every page has to bring along in both languages: kept short. */
export const lost = {
	notFoundTitle: 'This page does not exist',
	notFound: 'Nothing is at this address. It may have moved, or a letter got lost on the way.',
	errorTitle: 'Something went wrong',
	error: 'That is our fault, not yours. What you answered is still on this device. Try once more.',
	reload: 'Try again',
	toHome: 'To the start page'
};

export type Lost = typeof lost;
