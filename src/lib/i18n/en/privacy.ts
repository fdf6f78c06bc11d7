export const privacy = {
	title: 'Privacy · Arah',
	description:
		'What stays on your device, what leaves it, what a result link reveals, and how to delete your data from this device.',
	heading: 'Privacy',
	lead: 'Your answers stay on your device. Nobody gets them unless you pass them on or agree to submit them to a workshop.',
	sections: {
		stays: {
			heading: 'What stays on this device',
			body: [
				'Your answers so far, the order of the answer options and how long you looked at each question. This browser stores them so that you can stop and continue later.',
				'An invitation that you took up: who is asking you, and for what. It stays until you remove it or delete it here. If you make invitations, you can also save your own name and label.',
				'A workshop that you take part in: its code, a random number that stands for you, your personal code and your answers. They stay until you leave the workshop or delete them here. Of finished workshops, only the last 30 are kept.',
				'A counsellor’s caseload, if you keep one: results, names and notes. You can encrypt it with a passphrase.',
				'Quiz files that you opened, until you remove them. No file or result leaves the device for that; if you reload the page of such a quiz, its fingerprint is part of the request.',
				'Quizzes that you write in the studio, until you delete them.',
				'A copy of the app, so that it works offline. It contains nothing personal.',
				'While a tab is open, the browser also remembers how far you have scrolled. That ends when you close the tab.'
			]
		},
		leaves: {
			heading: 'What leaves it',
			body: [
				'Your answers do not leave this device unless you take part in a workshop. The result is calculated here, in your browser, and there is no account.',
				'There are no cookies, no analytics and no advertising. Pages, fonts and pictures all come from this one address, never from third parties.',
				'As with any website, your browser has to request the pages from a server. Its host may log the time, the page, your IP address and the kind of browser. The program that we publish writes no such log.',
				'No request contains your answers, except those that you agree to submit to a workshop.',
				'Another website that contains the quiz can see how many questions you have answered. If it also gets your result, or a learning platform saves your answers, the quiz says so before you start.'
			]
		},
		workshop: {
			heading: 'What a workshop stores',
			body: [
				'Someone opens a workshop and shows its code. Before you take part, you read what it stores and agree; nothing is ticked for you. If you do not agree, nothing is sent.',
				'If you agree, your answers to the quiz go to the server at this address, under a random number. The server calculates your scores and stores both, together with any signs of careless answers.',
				'The server also receives how long each answer took, to notice careless answers. It does not store those times. It does not store your name, an account, your IP address or the kind of browser.',
				'Everyone who sees the screen, including the facilitator, sees group figures. Averages appear once five devices have submitted, and the spread of the answers once ten have.',
				'Below ten devices, averages are rounded to five points. They appear only after the facilitator has confirmed that the number of people matches the number of devices.',
				'One person can use several devices. That way, the facilitator or anyone else could work out one person’s scores from the averages. More devices and coarser steps make that harder, not impossible.',
				'Answers and scores person by person can be downloaded only if participants were told before they agreed. They come in random order, without number, code or time. Nobody can delete a downloaded file from here.',
				'Your answers are deleted at the time named in the notice: usually 24 hours after the workshop closes, 30 days at most. A workshop closes automatically 24 hours after it was created. Group figures are deleted 90 days after it closes. The facilitator can delete everything earlier.',
				'You can delete your answers at any time, on your result or with your personal code. Group figures that have already been shown do not change, because a change could reveal which answers were yours.',
				'In school mode, no answers are sent at all.',
				'By law, the organiser of the workshop is responsible for it. Ask them about your rights.'
			]
		},
		links: {
			heading: 'What a link or code reveals',
			body: [
				'A result is inside its link, after the # sign. Browsers do not send that part to any server.',
				'A full result link contains all of your answers. Anyone who has the link can read every one of them, and so can the messaging app that you send it with.',
				'A summary code contains only your scores. Choose it if you do not want to show your answers.',
				'Neither contains your name or a date. A link that you have passed on cannot be taken back.',
				'Your browser’s history stores the links that you opened. On a shared computer, use a private window or clear the history.'
			]
		},
		rights: {
			heading: 'Your rights',
			body: [
				'Privacy laws, such as Indonesia’s UU 27/2022 and the European GDPR, let you see, correct and delete data about you. Here you can do that yourself. See it on this page, correct it in the quiz, and delete it with one button.',
				'No decision about you is made here, either by a person or by a program.'
			]
		},
		contact: {
			heading: 'Questions',
			body: [
				'About this site and its log files: ask the people who run it.',
				'About the program: open an issue in the project’s repository. The source code is open, so anyone can check what is written here.'
			]
		}
	},
	device: {
		heading: 'What is stored on this device now',
		looking: 'Looking…',
		nothing: 'Nothing.',
		noScript:
			'This page cannot check without JavaScript. Nothing is stored without JavaScript either.',
		cannotKeep: 'This browser does not allow this page to store anything or to check.',
		progress: (name: string, version: string) => `Your answers to “${name}”, version ${version}`,
		invitation: (name: string) => `The invitation to “${name}” that you took up`,
		asker: 'Your name and label for the invitations that you make',
		other: (key: string) => `An entry named “${key}”`,
		workshop: (code: string) => `The workshop ${code} that you are taking part in`,
		quizFiles: (files: string) =>
			`${files} quiz ${files === '1' ? 'file' : 'files'} that you opened or made`,
		app: (files: string) => `A copy of the app for offline use, ${files} files`,
		caseload: (entries: string, isEncrypted: boolean) =>
			`A counsellor’s caseload with ${entries} ${entries === '1' ? 'result' : 'results'}, ${isEncrypted ? 'encrypted' : 'not encrypted'}`,
		drafts: (count: string) =>
			`${count} ${count === '1' ? 'quiz' : 'quizzes'} that you write in the studio`,
		draftsQuestion: 'Delete your own quizzes as well?',
		draftsWarning: 'A quiz cannot be recovered unless you have exported it in the studio.',
		caseloadQuestion: 'Delete the caseload as well?',
		caseloadWarning:
			'Its results, names and notes cannot be recovered unless you have saved them as a file. You can do that on the counsellor’s desk.',
		keepIt: 'Do not delete',
		remove: 'Delete my data from this device',
		removed: 'Deleted:',
		kept: 'This browser refused to delete:',
		appReturns:
			'When you open the next page, a new copy of the app may be stored. Your answers will not come back.',
		workshopStays:
			'This does not delete answers that a workshop has received. Delete those first, on your result or on the page of the workshop.',
		historyStays: 'Links in your browser’s history can only be deleted there.'
	}
};

export type Privacy = typeof privacy;
