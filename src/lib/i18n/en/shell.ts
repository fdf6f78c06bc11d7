export const shell = {
	skipToContent: 'Skip to content',
	home: 'Arah home page',
	language: 'Language',
	menu: 'Pages',
	openMenu: 'Menu',
	sections: {
		me: 'For me',
		counsellors: 'For counsellors',
		classes: 'For classes',
		method: 'How it works'
	},
	counsellorPages: 'Pages for counsellors',
	tools: {
		counsellor: 'Desk',
		'counsellor/invite': 'Invitation',
		compare: 'Compare'
	},
	leave: {
		kept: 'Leave (my answers are saved)',
		lost: 'Leave (my answers will be lost)'
	},
	example: 'This is an example: the real result of a made-up person.',
	privacy: 'Privacy',
	notForSelection: 'For learning and career guidance. Never for hiring decisions.',
	license: 'Open source, MIT licence.',
	offline: 'You are offline. The quiz and results still work.'
};

export type Shell = typeof shell;
