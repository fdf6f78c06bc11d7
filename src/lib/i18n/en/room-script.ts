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
		say: '“Today we look at where our skills point, each of us alone and all of us together. It is no test, there is no mark, and nobody sees what you answer.”',
		todo: [
			'Projector on, room in the waiting room, code large on the screen.',
			'Say who you are and why you do this with this group.'
		]
	},
	{
		time: '4–7',
		heading: 'Come in',
		say: '“Scan the code, or type it. Read the notice, and tick the box only if you agree. Whoever would rather not can take the quiz alone, without the workshop.”',
		todo: [
			'Wait until no more devices join.',
			'Everybody writes down their continue code.',
			'Press “Open the room”.'
		]
	},
	{
		time: '7–15',
		heading: 'Answer',
		say: '“Answer as you are today, not as you would like to be. There is no right answer. If the Wi-Fi goes, just go on: your phone sends it later.”',
		todo: [
			'Be quiet. The screen shows how many are finished.',
			'Who is finished reads their own result; it stays on their phone.',
			'After eight minutes say: two more minutes.'
		]
	},
	{
		time: '15–18',
		heading: 'Guess first',
		say: '“Before we look: raise your hand. What is this group strongest in? And which of the three roles is most like us?”',
		todo: ['Press B for a blank screen.', 'Collect three guesses and write them on the board.']
	},
	{
		time: '18–24',
		heading: 'Reveal',
		say: '“This is all of us together. The line is the average, the band is where about two thirds of us lie. A wide band means: we are different.”',
		todo: [
			'Press “Reveal the group profile”. Below ten devices it first asks you to count hands.',
			'Skills: what surprises you? Where does the band say more than the line?',
			'Next page, roles: which role would find what it needs in this room, and what would we ask of others?'
		]
	},
	{
		time: '24–28',
		heading: 'In pairs',
		say: '“Show each other as much of your result as you like, or nothing. Which one step will you take in the next two weeks?”',
		todo: [
			'Nobody has to show anything.',
			'“Officer”, “Specialist” and “Strategist” need each other; none is worth more.'
		]
	},
	{
		time: '28–30',
		heading: 'Close',
		say: '“Keep the link of your result if you want to come back to it. What the workshop stored is deleted on time, and you can have yours deleted right now.”',
		todo: [
			'Save the group figures if you need them.',
			'Close the workshop. People still without a network? Leave it open until the evening.'
		]
	}
];

/** What a facilitator reads and prints. */
export const roomScript = {
	title: 'Script for a 30-minute workshop · Arah',
	description:
		'A script for 30 minutes, a poster with code and QR, slips for a room without internet.',
	heading: 'A workshop in 30 minutes',
	lead: 'For 5 to 500 people with a phone each. You need a laptop, a projector, and nothing else.',
	toNew: 'Open a workshop',
	ifNothing,
	print: 'Print the script',
	printPoster: 'Print the poster',
	printSlips: 'Print slips',
	minutes: 'Minutes',
	say: 'Say',
	todo: 'Do',
	beforeHeading: 'The day before',
	before: [
		'Make the room, print the recovery sheet and keep it in your bag.',
		'Open the projector screen once on the laptop that you will use, and once the control screen on your phone: if the laptop fails, you go on with the phone.',
		'For pupils under 18 choose school mode. Then nothing leaves the phones, and there is no group profile.',
		'Ask somebody to be there for people without a phone: two can share one, one after the other.'
	],
	parts,
	offlineHeading: 'When there is no internet',
	offline: [
		'Bad Wi-Fi is fine. A phone that has opened the quiz once goes on without a network, shows the result, and sends the answers when it is back.',
		'No internet in the room at all: hand out the slips below. People take the quiz at home with the code, until you close the room; you reveal next time.',
		'If only your laptop has none: lead from your phone, with its own connection, and show the group profile next time.'
	],
	rulesHeading: 'Three rules',
	rules: [
		'Never ask somebody for their result in front of others.',
		'Never use it to choose, mark or place people.',
		'The questions are a draft, not yet validated on people: say so.'
	],
	posterHeading: 'Poster and slips',
	posterLead:
		'Type the code of your room, and it stands on both. Without one there is room to write.',
	codeLabel: 'Code of the room',
	codeProblem: 'A code has six letters and digits.',
	posterTitle: 'Which way do our skills point?',
	posterSteps: ['Scan, or open the address', 'Type the code', 'Read, agree, answer'],
	posterPromise: 'No names. Your own result stays on your phone.',
	address: 'Address',
	code: 'Code',
	qr: 'QR code to the workshop',
	slip: 'Take part until the workshop closes',
	slipUntil: 'until:'
};

export type RoomScriptText = typeof roomScript;
