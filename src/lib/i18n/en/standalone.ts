export const standalone = {
	title: (name: string) => `${name} · Arah`,
	open: 'Open the quiz',
	language: 'Language',
	sendsResult:
		'The page around this quiz asked for your result. It receives a summary when you finish: closest role, match, readiness and the scores of your skills. It does not receive your single answers.',
	openOwn: 'Open in its own tab',
	openResult: 'Open this result in its own tab',
	linkLabel: 'Your result link',
	codeLabel: 'Your result code',
	codeLead:
		'The result lives in its code and nowhere else. Keep the code: it opens the result on any page with this quiz.',
	copyCode: 'Copy my result code',
	limited:
		'The page around this quiz may keep it from saving files, printing and copying. The link below always works: mark it and copy it by hand, or open the result in its own tab.',
	limitedCode:
		'The page around this quiz may keep it from saving files, printing and copying. The code below always works: mark it and copy it by hand.',
	saved: 'If no file arrives, the page around this quiz does not allow it.',
	printRefused: 'The page around this quiz does not let it print.',
	stop: 'Stop here and go on later',
	stopMeans: 'This code holds your answers so far. Keep it and enter it on the start page.',
	stopLabel: 'Code of your answers so far',
	enter: 'I have a code from last time',
	enterLabel: 'Code',
	enterGo: 'Go on',
	broken: 'This file is damaged, so the quiz cannot start. Please ask for it again.'
};

export type StandaloneText = typeof standalone;
