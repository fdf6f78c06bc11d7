export const standalone = {
	title: (name: string) => `${name} · Arah`,
	open: 'Open the quiz',
	language: 'Language',
	sendsResult:
		'The page around this quiz has asked for your result. When you finish, it receives a summary: closest role, match, readiness and the scores of your skills. It does not receive your individual answers.',
	openOwn: 'Open in its own tab',
	openResult: 'Open this result in its own tab',
	linkLabel: 'Your result link',
	codeLabel: 'Your result code',
	codeLead:
		'The result is in its code and nowhere else. Keep the code: it opens the result on any page with this quiz.',
	copyCode: 'Copy my result code',
	limited:
		'The page around this quiz may keep it from saving files, printing and copying. The link below always works: select it and copy it by hand, or open the result in its own tab.',
	limitedCode:
		'The page around this quiz may keep it from saving files, printing and copying. The code below always works: select it and copy it by hand.',
	saved: 'If no file arrives, the page around this quiz does not allow it.',
	printRefused: 'The page around this quiz does not let it print.',
	stop: 'Stop here and continue later',
	stopMeans:
		'This code holds your answers so far. Keep it, and enter it on the start page next time.',
	stopLabel: 'Code of your answers so far',
	enter: 'I have a code from last time',
	enterLabel: 'Code',
	enterGo: 'Continue',
	broken: 'This file is damaged, so the quiz cannot start. Please ask for a new copy.'
};

export type StandaloneText = typeof standalone;
