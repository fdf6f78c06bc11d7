/** Text on the projector; short, so that the last row can read it. */
export const projector = {
	title: 'Projector · Arah',
	description: 'The projector screen of a workshop.',
	noScript: 'This page needs JavaScript.',
	noKey: 'This link has no key. Open the projector from the control screen.',
	looking: 'Opening the workshop…',
	address: 'Open',
	code: 'Code',
	qr: (code: string) => `QR code to join the workshop ${code}`,
	lobby: 'Welcome. We will start in a moment.',
	open: 'Answer on your phone. Take your time.',
	closed: 'The workshop is closed. Your result stays on your phone.',
	steps: ['Scan, or type the code', 'Read what is stored and agree', 'Answer on your own'],
	promise: 'No names. Your own result stays on your phone.',
	schoolPromise: 'Nothing leaves your phone.',
	joined: 'joined',
	finished: 'finished',
	few: 'The group profile appears from ten devices, or once the facilitator confirms that everyone is here.',
	tooEarly: 'Fewer than ten devices: reveal from the control screen.',
	late: (code: string) => `Latecomers: ${code}`,
	group: (n: string) => `${n} devices`,
	skills: 'Our skills',
	radar: (n: string) => `Radar chart of the average skills from ${n} devices`,
	radarFailed: 'The chart could not be drawn. The figures are next to it.',
	average: 'Group average',
	spread: (n: string) => `Range of about two thirds of ${n} devices`,
	noneStandsOut: 'No skill stands out more than chance would explain.',
	later: 'From ten devices: how certain this is, and how we complement each other.',
	noSpread:
		'In steps of five points. From ten devices: whole points, and how widely the answers are spread.',
	skill: 'Skill',
	mean: 'Average',
	range: 'Two thirds',
	strongest: 'Strongest',
	weakest: 'Most room to grow',
	/** The same for a profile, whose scores are not better or worse. */
	profile: {
		skills: 'Our profile',
		radar: (n: string) => `Radar chart of the average scores from ${n} devices`,
		skill: 'Type',
		strongest: 'Highest',
		weakest: 'Lowest',
		noneStandsOut: 'No score stands out more than chance would explain.'
	},
	roles: 'Our role mix',
	rolesMeans:
		'By our model: how closely our answers match each role. Average, and likely range (95%).',
	likely: (range: string) => `likely ${range}%`,
	ahead: (role: string) => `${role} is ahead.`,
	noneAhead: 'No role is clearly ahead: the likely ranges overlap.',
	tooFew: 'Too few devices to say how certain this is.',
	cover: 'How we complement each other',
	enough: 'enough',
	more: 'more',
	notAsked: '–',
	coverMeans:
		'A tick: at least five of us probably have what this role needs. “More”: we would need more of it.',
	disclaimer: 'For discussion only. Never for selecting people.',
	connection: {
		connecting: 'Connecting…',
		live: 'Connected',
		polling: 'Updated every few seconds',
		waiting: 'No connection; reconnecting'
	},
	gone: 'This workshop has ended. Everything it stored has been deleted.',
	goneResult: 'Your own result stays on your phone.',
	buttons: {
		lead: 'Next step',
		next: 'Next',
		back: 'Back',
		code: 'Code',
		blank: 'Blank',
		full: 'Full screen'
	}
};

export type ProjectorText = typeof projector;
