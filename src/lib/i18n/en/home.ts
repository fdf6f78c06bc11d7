export const home = {
	title: 'Arah: which social media role are your skills closest to?',
	description:
		'Answer 30 questions in about six minutes. See which social media role your skills are closest to, how certain that is, and why. Free, no account, and your answers stay on your device.',
	heading: 'Officer, Specialist or Strategist: which way do your skills point?',
	lead: 'Answer 30 questions in about six minutes. See which social media role you are closest to, how certain that is, and why.',
	start: 'Start the quiz',
	quickStart: 'Quick match',
	quickNote: (items: number, minutes: number) =>
		`In a hurry? About ${String(items)} questions, ${String(minutes)} minutes.`,
	reassurance: 'No account. No cookies. Your answers stay on this device.',
	rolesHeading: 'Three roles that need each other',
	rolesLead:
		'Officers keep the account alive, Specialists make the plan work and Strategists set the direction.',
	rolesNote: 'Job titles differ between companies. Look at the duties, not the title.',
	getHeading: 'What you get',
	get: [
		{
			title: 'A direction, and how certain it is',
			text: 'Every result shows how certain it is. When it is too close to call, we say so.'
		},
		{
			title: 'Your skills as a radar chart',
			text: 'Six skills from 0 to 100, each with its margin of error, as a chart and as a table.'
		},
		{
			title: 'The reasons, answer by answer',
			text: 'See what points to the role and what points away from it. See what could take you to the next one.'
		},
		{
			title: 'A link that is your result',
			text: 'Your result is inside the link itself. It opens anywhere, in both languages, without an account.'
		}
	],
	beforeHeading: 'Before you start',
	beforeLength: (items: number, minutes: number) =>
		`About ${String(minutes)} minutes, ${String(items)} questions. You can stop and continue later on this device.`,
	before: [
		'This is a self-assessment for learning and career conversations. It is not a test and not a certificate.',
		'It must not be used to select or reject people.',
		'Your answers stay on this device unless you share a result or take part in a workshop.',
		'The questions are a draft: based on published job standards, not yet tested with real people.',
		'Nobody needs to supervise. Once loaded, the quiz works offline.'
	],
	togetherHeading: 'Together in a workshop',
	together:
		'Everyone scans a code from the projector and answers on their own phone. Then the group sees its skills and roles. Every average covers at least five devices, and the data is deleted on schedule.',
	joinWorkshop: 'Join a workshop',
	openWorkshop: 'Open a workshop',
	more: 'How it works, and its limits'
};

export type Home = typeof home;
