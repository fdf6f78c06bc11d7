import { ifNothing } from './in-app.ts';

interface Part {
	readonly time: string;
	readonly heading: string;
	readonly say: string;
	readonly todo: readonly string[];
}

const parts: readonly Part[] = [
	{
		time: '0–4',
		heading: 'Welcome',
		say: '“Today we look at where we are heading, for each of us and for all of us together. This is not a test, there are no marks, and nobody is shown which answers are yours.”',
		todo: [
			'The projector is on, the workshop is waiting, and the code is large on the screen.',
			'Say who you are and why you are doing this with this group.'
		]
	},
	{
		time: '4–7',
		heading: 'Join',
		say: '“Scan the code, or type it. Read the notice, and tick the box only if you agree. If you would rather not take part, you can take the quiz on your own, without the workshop.”',
		todo: [
			'Wait until no more devices join.',
			'Ask everyone to write down their personal code.',
			'Press “Start the quiz”.'
		]
	},
	{
		time: '7–15',
		heading: 'Answer',
		say: '“Answer as you are today, not as you would like to be. If the Wi-Fi drops, just continue: your phone sends your answers later.”',
		todo: [
			'Keep the room quiet. The screen shows how many have finished.',
			'Anyone who has finished can read their own result; it stays on their phone.',
			'After eight minutes, say: two more minutes.'
		]
	},
	{
		time: '15–18',
		heading: 'Guess first',
		say: '“Before we look, raise your hand. What will come out highest for this group? And what lowest?”',
		todo: ['Press B for a blank screen.', 'Collect three guesses and write them on the board.']
	},
	{
		time: '18–24',
		heading: 'Reveal',
		say: '“This is all of us together. The line is the average. The band is where about two thirds of us are. A wide band means that we differ a lot.”',
		todo: [
			'Press “Reveal the group profile”. With fewer than ten devices, it first asks you to count hands.',
			'First page: what surprises you? Where is the band so wide that the average says little?',
			'If the quiz has roles, they are on the next page. For which role do we already have the skills in this room? What would we need from others?'
		]
	},
	{
		time: '24–28',
		heading: 'In pairs',
		say: '“Show each other as much of your result as you like, or nothing at all. What one step will you take in the next two weeks?”',
		todo: [
			'Nobody has to show anything.',
			'Different results complement each other; none is worth more than another.'
		]
	},
	{
		time: '28–30',
		heading: 'Close',
		say: '“Save the link to your result if you want to come back to it. What the workshop stored is deleted on schedule. You can also have your own answers deleted right now.”',
		todo: [
			'Save the group figures if you need them.',
			'Close the workshop. If anyone still has no network, leave it open until the evening instead.'
		]
	}
];

/** What a facilitator reads and prints. */
export const workshopScript = {
	title: 'Script for a 30-minute workshop · Arah',
	description:
		'A 30-minute script, a poster with code and QR code, and slips for rooms without internet.',
	heading: 'A workshop in 30 minutes',
	lead: 'For 5 to 500 people, each with a phone. You need a laptop and a projector, nothing else.',
	toNew: 'Create a workshop',
	ifNothing,
	print: 'Print the script',
	printPoster: 'Print the poster',
	printSlips: 'Print slips',
	minutes: 'Minutes',
	say: 'Say',
	todo: 'Do',
	beforeHeading: 'The day before',
	before: [
		'Create the workshop, print the recovery sheet and keep it in your bag.',
		'On the laptop you will use, open the projector screen once. On your phone, open the control screen once. If the laptop fails, continue on the phone.',
		'For pupils under 18, choose school mode. Nothing leaves the phones, and there is no group profile.',
		'Ask someone to help people without a phone: two people can share one, taking turns.'
	],
	parts,
	offlineHeading: 'If there is no internet',
	offline: [
		'Poor Wi-Fi is fine. A phone that has opened the quiz once continues without a network, shows the result, and sends the answers once it is back online.',
		'If there is no internet in the room at all, hand out the slips below. People take the quiz at home with the code until you close the workshop. Show the group profile next time.',
		'If only your laptop is offline, run the workshop from your phone with its own connection. Show the group profile next time.'
	],
	rulesHeading: 'Three rules',
	rules: [
		'Never ask anyone for their result in front of others.',
		'Never use it to select, grade or place people.',
		'Say how far the questions have been tested with real people; the result page says so as well.'
	],
	posterHeading: 'Poster and slips',
	posterLead:
		'Enter the workshop code and it is printed on both. Without a code, there is space to write one.',
	codeLabel: 'Workshop code',
	codeProblem: 'The code has six letters and digits.',
	posterTitle: 'Which way are we heading?',
	posterSteps: ['Scan, or open the address', 'Type the code', 'Read, agree, answer'],
	posterPromise: 'No names. Your own result stays on your phone.',
	address: 'Address',
	code: 'Code',
	qr: 'QR code to the workshop',
	slip: 'Take part before the workshop closes',
	slipUntil: 'until:'
};

export type WorkshopScriptText = typeof workshopScript;
