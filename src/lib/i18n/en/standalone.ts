export const standalone = {
	title: (name: string) => `${name} · Arah`,
	open: 'Open the quiz',
	language: 'Language',
	sendsResult:
		'The page that contains this quiz has asked for your result. When you finish, it receives a summary: what your result says, and your scores. It does not receive your individual answers.',
	openOwn: 'Open in a new tab',
	openResult: 'Open this result in a new tab',
	linkLabel: 'Your result link',
	codeLabel: 'Your result code',
	codeLead:
		'Your result is inside this code. Save the code: it opens the result on any page that has this quiz.',
	copyCode: 'Copy my result code',
	limited:
		'The page that contains this quiz may block saving, printing and copying. The link below always works. Select it and copy it yourself, or open the result in a new tab.',
	limitedCode:
		'The page that contains this quiz may block saving, printing and copying. The code below always works. Select it and copy it yourself.',
	saved: 'If no file appears, the page that contains this quiz does not allow it.',
	printRefused: 'The page that contains this quiz does not allow printing.',
	stop: 'Stop here and continue later',
	stopMeans:
		'This code contains your answers so far. Save it, and enter it on the start page next time.',
	stopLabel: 'Code for your answers so far',
	enter: 'I have a code from last time',
	enterLabel: 'Code',
	enterGo: 'Continue',
	broken: 'This file is damaged, so the quiz cannot start. Please ask for a new copy.'
};

export type StandaloneText = typeof standalone;
