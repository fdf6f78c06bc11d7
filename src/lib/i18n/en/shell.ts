export const shell = {
	tagline: 'Which way do your skills point?',
	skipToContent: 'Skip to content',
	home: 'Arah home page',
	language: 'Language',
	menu: 'Pages',
	method: 'How it works',
	compare: 'Compare results',
	counsellor: 'For counsellors',
	embed: 'For lecturers',
	workshop: 'Workshops',
	privacy: 'Privacy',
	notForSelection: 'For learning and career guidance. Never for hiring decisions.',
	license: 'Open source, MIT licence.',
	offline: 'You are offline. The quiz and results still work.'
};

export type Shell = typeof shell;
