import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { ifNothing } from './in-app.ts';

const flags: Readonly<Record<Flag, string>> = {
	'straight-line':
		'You gave the same answer many times in a row. If that is how it is, fine. If you were tapping along, please look again.',
	'no-variation':
		'Almost all of your answers are the same. If that is how it is, fine. If you were in a hurry, please look again.',
	inconsistent:
		'Answers about the same skill are very far apart, more than people’s answers usually are. Please look at them again.',
	contradiction: 'Some answers say the opposite of each other. Please look at them again.',
	'too-fast':
		'Most answers came in under a second, too fast to read the questions. Only this device knows; the link does not say so.',
	fast: 'You answered quickly. If you skimmed a question, you can look at it again.',
	'level-decides':
		'Your overall level decides this match more than the differences between your skills. If you rate yourself strictly or generously, another role could come first.',
	flat: 'Your skills lie close together: their differences are hardly larger than the margin of error.',
	atypical: 'Your skills are a little unlike all of these profiles. Read the match with care.',
	'strongly-atypical':
		'Your skills are unlike all of these profiles. The match only says which one is the least far away.',
	'skill-not-measured':
		'At least one skill has too few answers, so it is left out. Answer the rest to fill the gap.'
};

const issues: Readonly<Record<LinkIssue['code'], string>> = {
	empty: 'There is no result in this address. A result link has a code after the # sign.',
	damaged:
		'The code in this address is incomplete or has a wrong character. Copy the whole link again, or ask for it again.',
	'newer-format':
		'This code was made by a newer Arah than this one. Reload the page and try again.',
	'unknown-quiz': 'This code belongs to a quiz that is not on this site.',
	'unknown-version': 'This code belongs to a version of the quiz that is not on this site.',
	'changed-quiz':
		'The quiz behind this code was changed without a new version, so its answers cannot be read safely.'
};

/** Points of the person and of both profiles on one skill. */
interface Reason {
	readonly you: string;
	readonly over: string;
	readonly overTarget: string;
	readonly under: string;
	readonly underTarget: string;
}

/** What is so now, and what would be so once the skill is where the role wants it. */
interface Moves {
	readonly role: string;
	readonly score: string;
	readonly target: string;
	readonly readinessNow: string;
	/** Null where readiness cannot be said. */
	readonly readiness: string | null;
	readonly matchNow: string;
	readonly match: string;
}

export const result = {
	title: 'Your result · Arah',
	description: 'A self-assessment result: the closest role, how certain that is, and why.',
	reading: 'Reading the result…',
	noScript: 'A result is calculated in your browser, from its link. That needs JavaScript.',
	loadFailed: 'The quiz behind this result could not be loaded. Are you offline? Try again.',
	retry: 'Try again',

	issueHeading: 'This result cannot be opened',
	emptyHeading: 'Open a result',
	issues,
	pasteLabel: 'Paste a result link or code',
	open: 'Open',
	toQuiz: 'Take the quiz',

	headline: {
		clear: (top: string, share: string) => `${top} is your closest match (${share}).`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`You lean towards ${top} (${share}), with ${second} next (${next}).`,
		blend: (top: string, share: string, second: string, next: string) =>
			`You are between ${top} (${share}) and ${second} (${next}).`,
		withheld: 'Please look at your answers again.',
		unmeasured: 'There are not enough answers for a match yet.'
	},
	alreadyReady: (role: string) => `You already have what a ${role} needs.`,
	stages: {
		early: (role: string) =>
			`You are at an early stage, with less than half of what any of these roles needs. ${role} is the nearest.`,
		expert: () =>
			'In every skill you are at or above the profiles of all these roles. So choose by what you enjoy.'
	},
	sureHeading: 'How certain is this?',
	sure: (hundred: string, role: string) =>
		`By our model, about ${hundred} of 100 people with answers like yours are closest to the ${role} profile. The model assumes that everyone fits one of the roles as their author describes them. It is not your chance of being hired or of succeeding.`,
	trustHeading: 'How far can I trust that number?',
	trust: (hundred: string, range: string) =>
		`Real people differ from the model. When our simulations make people differ from it, “${hundred} of 100” is right for ${range} of 100.`,
	trustUnknown:
		'Real people differ from the model, so the number may be too high. How much was not simulated for this quiz.',
	clearMeans: 'One role is well ahead of the others.',
	leaningMeans: 'One role is ahead, but another is still possible.',
	demotedMeans: 'The number is high, but the notes below call for care.',
	blendMeans: 'Two roles are too close to call. Read both.',
	withheldMeans:
		'These answers look as if they were given without much thought. So no match is shown, and the radar is grey.',
	showAnyway: 'These are my real answers: show the match',
	unmeasuredMeans: 'Answer at least half of the questions of a skill to have it measured.',
	answerRest: 'Answer the rest',
	lookAgain: 'Look at my answers again',
	titlesDiffer: 'Titles differ between companies. Read the duties.',
	alias: (alias: string) => `also called ${alias}`,
	summaryKind:
		'From a summary code: six scores without the answers. Reasons per answer are not in it.',
	partial: (answered: number, items: number) =>
		`${String(answered)} of ${String(items)} questions answered.`,

	modes: { full: 'full profile', quick: 'quick match' },
	quick: {
		kind: (answered: number, items: number) =>
			`This is a quick match: ${String(answered)} of ${String(items)} questions answered.`,
		wider: 'With fewer answers every margin is wider.',
		noPreference: 'It did not ask what you enjoy.',
		unmeasuredMeans: 'Answer at least two questions of a skill to have it measured.',
		radarNote: 'In a quick match it is wider than in the full profile.',
		noSummary:
			'A quick match has no summary code: that would carry the scores, but not that they are less certain.'
	},

	rolesHeading: 'Two readings of each role',
	matchName: 'Match',
	matchMeans: 'which profile yours is most like, by our model; adds up to 100%',
	readinessName: 'Readiness',
	readinessMeans: 'how much of what the role needs you have; more never hurts',
	readinessBetween: (range: string) => `probably ${range}%`,
	readinessOf: (measured: number, skills: number) =>
		`of the ${String(measured)} of ${String(skills)} skills that were measured`,
	readinessUnknown: 'less than half of what this role needs was measured',
	notMeasured: 'not measured',

	skillsHeading: 'Your skills',
	compareWith: 'Compare with',
	you: 'You',
	profileOf: (role: string) => `${role} profile`,
	band: 'Margin of error (68%)',
	radarLabel: (role: string) => `Radar chart of your skills beside the ${role} profile`,
	radarUnavailable: 'The chart could not be drawn. The table holds the same numbers.',
	radarNote: (points: string) =>
		`The shaded band shows how much a score can move by chance (about ±${points}). Small differences mean nothing.`,
	table: {
		caption: 'Skills from 0 to 100, with the margin of error',
		skill: 'Skill',
		scale: '0 to 100',
		score: 'Score',
		interval: 'Probably between',
		target: 'Profile',
		reading: 'Reading'
	},
	met: 'profile probably met',
	unclear: 'too close to call',
	unmet: 'probably below the profile',
	anchors: '0 never done · 25 with help · 50 on my own · 75 reliably · 100 guiding others',

	enjoyHeading: 'What you enjoy',
	enjoyLead: 'Your preferences are shown beside the match and never change it.',
	enjoyCount: (count: number, all: number) => `${String(count)} of ${String(all)}`,
	enjoySame: (role: string) => `What you enjoy points the same way: ${role}.`,
	enjoyOther: (role: string, top: string) =>
		`What you enjoy points to ${role}, your skills to ${top}. That is worth a talk.`,
	enjoyMixed: 'What you enjoy is spread over several roles.',

	whyHeading: (over: string, under: string) => `Why ${over} rather than ${under}?`,
	whyLead: (over: string, under: string, odds: string) =>
		`By our model, your answers taken together make ${over} ${odds} as likely as ${under}.`,
	odds: (times: string) => `about ${times} times`,
	oddsOver: (times: string) => `more than ${times} times`,
	oddsEven: 'about',
	whyFor: (role: string) => `Speaks for ${role}`,
	whyAgainst: (role: string) => `Speaks for ${role} instead`,
	whyNone: 'Nothing noteworthy.',
	reason: ({ you, over, overTarget, under, underTarget }: Reason) =>
		`You: ${you}. ${over} profile: ${overTarget}, ${under} profile: ${underTarget}.`,
	levelName: 'Overall level',
	levelReason:
		'People differ in how high they rate themselves overall. This takes part of that out again.',
	priorName: 'Base rate',
	priorReason: 'How common the roles are, as the author set it.',
	strength: { none: 'no effect', slight: 'slight', moderate: 'moderate', strong: 'strong' },
	whyAnswers: 'Show every answer and what it did',
	answerEffect: (strength: string, role: string) => `${strength}, for ${role}`,
	noEffect: 'no effect',

	nextHeading: (role: string) => `Your next steps towards ${role}`,
	nextOwnHeading: (role: string) => `Your next steps as ${role}`,
	nextChoose: 'Show the steps towards',
	nextLead:
		'Start with one: each takes two to four weeks and leaves something to show. The figures say what closing the whole gap would change, by our model.',
	nextClosest: (role: string) => `On the shortest way to ${role}.`,
	nextGap: 'Clearly below the profile, more than chance explains.',
	nextMoves: ({ role, score, target, readinessNow, readiness, matchNow, match }: Moves) =>
		`At ${target} (now ${score}), ` +
		(readiness === null
			? `your match with ${role} would be `
			: `your readiness for ${role} would be ${readiness} (now ${readinessNow}) and your match `) +
		(match === matchNow ? `still ${match}.` : `${match} (now ${matchNow}).`),
	nextNoSteps: (role: string) =>
		`None of your measured skills is clearly below the ${role} profile: what is missing is within the margin of error. Well done! Ask someone who knows your work what to try next.`,
	nextWay: (role: string) => `What would make ${role} your closest match?`,
	nextWayLead: 'The smallest change that does it. Not other answers: more experience.',
	nextRise: (from: string, to: string) => `from ${from} to about ${to}`,
	nextSingle: 'One skill alone would be enough:',
	nextNone: (role: string) =>
		`No rise in skill alone would make ${role} the closest: your profile already goes beyond it.`,
	nextClose: (role: string) =>
		`You are a hair’s breadth away from ${role}: chance alone could turn it around.`,

	notesHeading: 'Good to know about this result',
	flags,

	limitsHeading: 'What this result is not',
	limits: [
		'It is a self-assessment for learning and career talks. It is not a test and not a certificate.',
		'It must not be used to hire, select, reject or place people.',
		'People often rate themselves too high or too low. Ask someone who has worked with you.',
		'The questions are a draft, not yet tested with real people. They may change; this link keeps its version.'
	],
	methodLink: 'How the result is calculated',
	version: (name: string, version: number, date: string) =>
		`${name}, version ${String(version)} of ${date}`,
	code: 'Code',

	keepHeading: 'Keep or share it',
	keepLead: 'The result lives in its link and nowhere else. Keep the link and you keep the result.',
	copyLink: 'Copy my result link',
	copied: 'Copied.',
	copyFailed: 'Copying was not allowed. Mark the text and copy it by hand.',
	share: 'Share…',
	print: 'Print on one page',
	savePng: 'Save picture',
	saveCsv: 'Save table (CSV)',
	saveJson: 'Save data (JSON)',
	saveXapi: 'Save for learning systems (xAPI)',
	ifNothing,
	saveFailed: 'The picture could not be made. The table and the data still can.',
	changeAnswers: 'Change my answers',
	startAgain: 'Start again',
	deleteKept: 'Delete what this device keeps',
	deleted: 'Deleted. This device keeps no answers any more. The link still opens the result.',
	deleteFailed: 'This browser did not let the page delete it.',

	shareTitle: 'Share the result',
	shareFull: 'Full link',
	shareFullMeans: 'Opens this whole result. It contains every answer you gave.',
	shareSummary: 'Summary code',
	shareSummaryMeans:
		'Contains the scores of your skills and nothing else: no answers, no preferences. Short enough to read out on the phone.',
	shareLink: 'Link',
	shareCopy: 'Copy',
	shareSystem: 'Send with…',
	shareQr: 'QR code of the link',
	shareText: 'My Arah result',
	close: 'Close',

	pngFooter:
		'Percentages are by our model. A self-assessment, for learning and career talks; not for hiring decisions.',
	fileName: 'arah-result',
	csv: {
		kind: 'kind',
		name: 'name',
		value: 'value',
		low: 'low',
		high: 'high',
		quiz: 'quiz',
		version: 'version',
		mode: 'mode',
		code: 'code',
		withheld: 'match held back because',
		skill: 'skill',
		match: 'match',
		readiness: 'readiness',
		preference: 'preference'
	}
};

export type ResultText = typeof result;
