/** Of the error page, which every page has to bring along in both languages: kept short. */
export const lost = {
	notFoundTitle: 'This page does not exist',
	notFound:
		'There is nothing at this address. The page may have moved, or a letter may be missing.',
	errorTitle: 'Something went wrong',
	error: 'That is our fault, not yours. Answers saved on this device are still there.',
	reload: 'Try again',
	toHome: 'Go to the home page'
};

export type Lost = typeof lost;
