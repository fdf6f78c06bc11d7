export const shell = {
	tagline: 'Which way do your skills point?',
	skipToContent: 'Skip to content',
	home: 'Arah, to the start page',
	language: 'Language',
	menu: 'Pages',
	method: 'How it works',
	privacy: 'Privacy',
	notForSelection: 'For learning and career talks. Never for hiring decisions.',
	license: 'Open source, MIT licence.',
	offline: 'You are offline. The quiz and results still work.',
	notFoundTitle: 'This page does not exist',
	notFound: 'Nothing is at this address. It may have moved, or a letter got lost on the way.',
	errorTitle: 'Something went wrong',
	error: 'That is our fault, not yours. What you answered is still on this device. Try once more.',
	reload: 'Try again',
	toHome: 'To the start page'
};

export type Shell = typeof shell;
