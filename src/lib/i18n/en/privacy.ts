export const privacy = {
	title: 'Privacy · Arah',
	description:
		'What stays on your device, what leaves it (nothing, unless you take part in a workshop), what a result link reveals, and a button that deletes what this device keeps.',
	heading: 'Privacy',
	lead: 'Your answers stay on your device. Nobody gets them unless you pass them on, or agree to hand them in to a workshop.',
	sections: {
		stays: {
			heading: 'What stays on this device',
			body: [
				'Your answers so far, the order of the answer options and how long you looked at each question. They are one entry in the storage of this browser, so that you can stop and go on later.',
				'An invitation that you follow: who asks you for what. It stays until you forget it or delete it here. Whoever makes invitations may also have their own name and label kept.',
				'A workshop that you take part in: its code, a random number that stands for you, your continue code, and your answers for it. They stay until you leave the workshop, delete them here, or five weeks are over.',
				'A copy of the app, so that it works without a connection. There is nothing personal in it.',
				'While a tab is open, the browser also remembers how far you have scrolled. That ends with the tab.'
			]
		},
		leaves: {
			heading: 'What leaves it',
			body: [
				'Unless you take part in a workshop, nothing about you. The result is calculated here, in your browser, and there is no account.',
				'There are no cookies, no analytics and no advertising. Pages, fonts and pictures all come from this one address, never from third parties.',
				'Like every website, this one has to be asked for its pages. Whoever hosts it may log the time, the page, your IP address and the kind of browser. The program that we publish writes no such log. Your answers are in no request at all, except those that you agree to hand in to a workshop.'
			]
		},
		workshop: {
			heading: 'What a workshop stores',
			body: [
				'Somebody opens a workshop and shows its code. Before you take part, you read what it stores and agree; nothing is ticked for you. Without that, nothing is sent.',
				'Then your answers to the quiz go to the server at this address, under a random number. It also gets how long you took for each, to notice careless answers, and does not keep those times. No name, no account, no IP address and no kind of browser is stored with them.',
				'The facilitator and everyone who sees the screen get group figures: averages from five devices on, how they differ from ten on. Below ten devices, averages come in steps of five points, and only after the facilitator has confirmed that as many people as devices took part.',
				'A device is not always a person. The facilitator, or anyone else, could take part with several devices and work out one person’s scores from the averages. More devices and coarser steps make that harder, not impossible.',
				'Answers person by person can be downloaded only if participants were told before they agreed: shuffled, without number, code or time.',
				'Each person’s answers are deleted when the time named in the notice is over: usually 24 hours after the workshop closes, 30 days at most. Group figures are deleted 90 days after closing. The facilitator can delete everything at once.',
				'You can have your answers deleted at any time, on your result or with your continue code. Group figures that have already been shown stay as they are, because changing them would point at you.',
				'In school mode nothing is sent at all. The law calls whoever holds the workshop responsible for it; ask them about your rights.'
			]
		},
		links: {
			heading: 'What a link or code reveals',
			body: [
				'A result lives in its link, after the # sign. Browsers do not send that part to any server.',
				'A full result link holds all of your answers. Whoever has the link can read every one of them, and so can the messenger that carries it.',
				'A summary code holds only the scores of your skills. It is the better choice when you do not want to show your answers.',
				'Neither holds your name or a date. A link that you have passed on cannot be taken back.',
				'Your browser’s history keeps the links that you opened. On a shared computer, use a private window or clear the history.'
			]
		},
		rights: {
			heading: 'Your rights',
			body: [
				'Privacy laws, such as Indonesia’s UU 27/2022 and the European GDPR, let you see, correct and delete what is kept about you. Here you do that yourself: see it on this page, correct it in the quiz, delete it with one button.',
				'No decision about you is made here, by a person or by a program.'
			]
		},
		contact: {
			heading: 'Questions',
			body: [
				'About the program: open an issue in the project’s repository. The source code is open, so everybody can check what stands here.',
				'About the log files of this address: ask whoever runs it.'
			]
		}
	},
	device: {
		heading: 'What this device keeps right now',
		looking: 'Looking…',
		nothing: 'Nothing.',
		noScript: 'Without JavaScript this page cannot look. Without it nothing was kept, either.',
		cannotKeep: 'This browser does not let the page keep anything, or look.',
		progress: (name: string, version: string) => `Your answers to “${name}”, version ${version}`,
		invitation: (name: string) => `The invitation to “${name}” that you follow`,
		asker: 'Your name and label for the invitations that you make',
		other: (key: string) => `An entry named “${key}”`,
		room: (code: string) => `The workshop ${code} that you take part in`,
		app: (files: string) => `A copy of the app for use without a connection, ${files} files`,
		caseload: (entries: string, isEncrypted: boolean) =>
			`A counsellor’s caseload with ${entries} ${entries === '1' ? 'result' : 'results'}, ${isEncrypted ? 'encrypted' : 'not encrypted'}`,
		caseloadQuestion: 'Delete the caseload, too?',
		caseloadWarning:
			'Its results, names and notes cannot be brought back, unless you have saved them as a file. On the counsellor’s desk you can do that.',
		keepIt: 'Keep everything',
		remove: 'Delete what this device keeps',
		removed: 'Deleted:',
		kept: 'This browser refused to delete:',
		appReturns:
			'When you open the next page, a fresh copy of the app may be kept again. Your answers will not come back.',
		roomStays:
			'What has arrived at a workshop is not deleted by this. Do that first, on your result or on the page of the workshop.',
		historyStays: 'Links in the history of your browser can only be deleted there.'
	}
};

export type Privacy = typeof privacy;
