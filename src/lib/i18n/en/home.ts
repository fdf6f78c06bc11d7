export const home = {
	title: 'Arah: which social media role fits your skills?',
	description:
		'Answer 30 questions in about six minutes. See which social media role your skills are closest to, how sure that is, and why. Free, no account, and your answers stay on your device.',
	heading: 'Officer, Specialist or Strategist: which way do your skills point?',
	lead: 'Answer 30 questions and see which social media role you are closest to, how sure that is, and why. In about six minutes.',
	start: 'Start the quiz',
	quickStart: 'Quick match',
	quickNote: (items: number, minutes: number) =>
		`In a hurry? About ${String(items)} questions, ${String(minutes)} minutes.`,
	reassurance: 'No account. No cookies. Your answers stay on this device.',
	rolesHeading: 'Three roles that need each other',
	rolesLead:
		'Officers keep the account alive, Specialists make the plan work, Strategists set the direction.',
	rolesNote: 'Titles differ between companies. Read the duties, not the title.',
	getHeading: 'What you get',
	get: [
		{
			title: 'A direction, and how sure it is',
			text: 'Every result says how certain it is. Too close to call is called too close to call.'
		},
		{
			title: 'Your skills as a radar',
			text: 'Six skills from 0 to 100, each with its margin of chance, and the same numbers as a table.'
		},
		{
			title: 'The reasons, answer by answer',
			text: 'See what spoke for the role and what spoke against it, and what would lead to the next one.'
		},
		{
			title: 'A link that is the result',
			text: 'Your result lives in its link. No server keeps it. It opens anywhere, in both languages.'
		}
	],
	beforeHeading: 'Before you start',
	beforeLength: (items: number, minutes: number) =>
		`About ${String(minutes)} minutes, ${String(items)} questions. You can stop and go on later on this device.`,
	before: [
		'This is a self-assessment for learning and career talks. It is not a test and not a certificate.',
		'It must not be used to select or reject people.',
		'Your answers stay on this device unless you choose to share a result or take part in a workshop.',
		'The questions are a draft: reasoned from public job standards, not yet checked on people.',
		'No supervision is needed. After the first load it works without a connection.'
	],
	togetherHeading: 'Together in a room',
	together:
		'A code on the projector, everybody answers on their own phone, and the group sees its skills and roles. Averages come from at least five devices and are deleted on time.',
	joinRoom: 'Join a workshop',
	openRoom: 'Open a workshop',
	more: 'How it works, and its limits'
};

export type Home = typeof home;
