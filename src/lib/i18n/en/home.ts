export const home = {
	title: (heading: string) => `Arah: ${heading}`,
	description: (lead: string, items: number, minutes: number) =>
		`Answer ${String(items)} questions in about ${String(minutes)} minutes. ${lead} Free, no account, and your answers stay on your device.`,
	lead: (lead: string, items: number, minutes: number) =>
		`Answer ${String(items)} questions in about ${String(minutes)} minutes. ${lead}`,
	start: 'Start the quiz',
	quick: (items: number, minutes: number) =>
		`Quick match: about ${String(items)} questions, ${String(minutes)} minutes`,
	reassurance: 'No account. No cookies. Your answers stay on this device.',
	example: 'See an example result',
	doors: {
		me: {
			text: 'Take the quiz, join a workshop with its code, or see how you have changed since last time.',
			links: ['Enter a workshop code', 'Compare my results']
		},
		counsellors: {
			text: 'Collect the results your clients send you, read the numbers behind them, and print a page for the conversation.',
			links: ['Open the desk', 'Make an invitation', 'Make your own quiz']
		},
		classes: {
			text: 'Show a group its profile on the projector, or add the quiz to your course.',
			links: ['Create a workshop', 'Add it to Moodle']
		}
	},
	getHeading: 'What you get',
	get: [
		{
			title: 'A direction, and how certain it is',
			text: 'Every result shows how certain it is. If it is too close to call, we say so.'
		},
		{
			title: 'Your profile as a radar chart',
			text: 'Every score from 0 to 100, each with its margin of error, as a chart and as a table.'
		},
		{
			kind: 'roles',
			title: 'The reasons, answer by answer',
			text: 'See what points to your result, what points away from it, and what you could do next.'
		},
		{
			title: 'Your result in a link',
			text: 'The link itself contains your result. It opens anywhere, in either language, without an account.'
		}
	],
	beforeHeading: 'Before you start',
	before: [
		'You can stop and continue later on this device.',
		'This is a self-assessment for learning and career conversations. It is not a test and not a certificate.',
		'It must not be used to select or reject people.',
		'Your answers stay on this device unless you share a result or take part in a workshop.',
		'No supervision is needed. Once loaded, the quiz works offline.'
	],
	more: 'How it works, and its limits'
};

export type Home = typeof home;
