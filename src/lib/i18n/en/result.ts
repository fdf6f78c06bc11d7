import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Terms } from '#lib/schema/wording.ts';
import { sharing } from './sharing.ts';

/** What was noticed, in one sentence beside the headline. */
const careOf = (t: Terms): Readonly<Record<Flag, string>> => ({
	'straight-line': 'You gave the same answer many times in a row.',
	'no-variation': 'Almost all of your answers are the same.',
	inconsistent: `Your answers about the same ${t.skill} are very far apart, more so than people’s answers usually are.`,
	contradiction: 'Some answers contradict each other.',
	'too-fast': 'Most of your answers took less than a second, too little time to read a question.',
	fast: 'You answered quickly.',
	'level-decides': `Your overall level decides this match more than the differences between your ${t.skills}.`,
	flat: `Your ${t.skills} are close together: they hardly differ by more than the margin of error.`,
	atypical: `Your ${t.skills} do not quite fit any of these profiles.`,
	'strongly-atypical': `Your ${t.skills} do not fit any of these profiles.`,
	'skill-not-measured': `At least one ${t.skill} has too few answers, so it is left out.`
});

const flagsOf = (
	t: Terms,
	care: Readonly<Record<Flag, string>>
): Readonly<Record<Flag, string>> => ({
	'straight-line': `${care['straight-line']} If that is accurate, fine. If you were just tapping through, please look again.`,
	'no-variation': `${care['no-variation']} If that is accurate, fine. If you were in a hurry, please look again.`,
	inconsistent: `${care.inconsistent} Please look at them again.`,
	contradiction: `${care.contradiction} Please look at them again.`,
	'too-fast': `${care['too-fast']} Your result link does not show this.`,
	fast: `${care.fast} If you skimmed a question, you can look at it again.`,
	'level-decides': `${care['level-decides']} If you rate yourself strictly or generously, another ${t.role} could come first.`,
	flat: care.flat,
	atypical: `${care.atypical} Read the match with care.`,
	'strongly-atypical': `${care['strongly-atypical']} The match only shows which profile is nearest.`,
	'skill-not-measured': `${care['skill-not-measured']} Answer the rest to include it.`
});

const issues: Readonly<Record<LinkIssue['code'], string>> = {
	empty: 'There is no result in this link. A result link has a code after the # sign.',
	damaged:
		'The code in this link is incomplete or contains a wrong character. Copy the whole link again, or ask for it again.',
	'newer-format': 'This code was made by a newer version of Arah. Reload the page and try again.',
	'unknown-quiz': 'This code belongs to a quiz that is not on this site.',
	'foreign-quiz':
		'This result was made with a quiz that is not on this site. Open its quiz file to see it.',
	'ambiguous-quiz':
		'Several quizzes on this site could have made this code. Ask for the full result link, which names its quiz.',
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

/** The words of the result page, with the quiz’s own words for skills and roles. */
export const result = (t: Terms) => ({
	title: 'Your result · Arah',
	description: 'A self-assessment result: what it says, how certain that is, and why.',
	reading: 'Reading the result…',
	noScript: 'Your browser calculates the result from its link, which needs JavaScript.',
	loadFailed: 'The quiz behind this result could not be loaded. Are you offline?',
	retry: 'Try again',

	issueHeading: 'This result cannot be opened',
	emptyHeading: 'Open a result',
	issues,
	fromFile:
		'This result is from a quiz that came as a file. The people who run this site did not write that quiz.',
	fingerprint: (print: string) => `Fingerprint of the quiz: ${print}`,
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
	/** The same in a few words, on the page that shows the numbers below them. */
	direction: {
		clear: (top: string) => `${top} is your closest match`,
		leaning: (top: string) => `You lean towards ${top}`,
		blend: (top: string, second: string) => `Between ${top} and ${second}`
	},
	scale: (hundred: string, role: string) =>
		`Each line is one of 100 people with answers like yours. By our model, about ${hundred} of them are closest to the ${role} profile.`,
	notChance: 'This is not your chance of being hired or of doing well.',
	otherRoles: (count: number) => `${String(count)} other ${t.roles}`,
	alreadyReady: (role: string) =>
		`Going by your scores, you already have what the ${role} ${t.role} needs.`,
	stages: {
		early: (role: string) =>
			`This is an early stage: going by your scores, you have less than half of what any of these ${t.roles} needs. ${role} is the nearest.`,
		expert: () =>
			`Going by your scores, you are at or above the profiles of all these ${t.roles} in every ${t.skill}. So choose by what you enjoy.`
	},
	sureHeading: 'How certain is this?',
	sure: (hundred: string, role: string) =>
		`By our model, about ${hundred} out of 100 people with answers like yours are closest to the ${role} profile. The model assumes that everyone fits one of these ${t.roles} as described here. This is not your chance of being hired or of doing well.`,
	assumes: `The model assumes that everyone fits one of these ${t.roles} as described here.`,
	moreNotes: (count: number) => (count === 1 ? '1 more note' : `${String(count)} more notes`),
	trust: (hundred: string, range: string) =>
		`Real people differ from the model. In our simulations of such people, “${hundred} out of 100” turned out to be ${range} out of 100.`,
	trustUnknown:
		'Real people differ from the model, so this number may be too high. For this quiz, we have not simulated by how much.',
	clearMeans: `One ${t.role} is well ahead.`,
	leaningMeans: `One ${t.role} is ahead, but another is still possible.`,
	demotedMeans: 'The number is high, but the notes below call for caution.',
	blendMeans: `Two ${t.roles} are too close to call. Look at both.`,
	withheldMeans:
		'These answers look as if they were given without much thought, so no match is shown and the chart is grey.',
	showAnyway: 'These are my real answers: show the match',
	unmeasuredMeans: `To get a score for one of the ${t.skills}, answer at least half of its questions.`,
	answerRest: 'Answer the rest',
	lookAgain: 'Look at my answers again',
	alias: (alias: string) => `also called ${alias}`,
	summaryKind: `From a summary code: the ${t.skill} scores without the answers. It cannot show how each answer counted.`,
	answered: (answered: number, items: number) =>
		`${String(answered)} of ${String(items)} questions answered`,

	modes: { full: 'full profile', quick: 'quick match' },
	summaryMode: 'summary code',
	quick: {
		wider: 'With fewer answers, every margin of error is wider.',
		noPreference: 'It did not ask what you enjoy.',
		unmeasuredMeans: `To get a score for one of the ${t.skills}, answer at least two of its questions.`,
		radarNote: 'In a quick match, this band is wider than in the full profile.',
		noSummary:
			'A quick match has no summary code: the code would show the scores, but not that they are less certain.'
	},

	matchHeading: `Your match with each ${t.role}`,
	rolesHeading: `Two ways of looking at each ${t.role}`,
	/** Where neither number is shown. */
	rolesAlone: `The ${t.roles} in this quiz`,
	matchName: 'Match',
	matchMeans: `which ${t.role} your profile is most like, by our model; the matches add up to 100%`,
	readinessName: 'Readiness',
	readinessMeans: `how much you already have of what the ${t.role} needs; having more never lowers it`,
	readinessBetween: (range: string) => `probably ${range}%`,
	readinessOf: (measured: number, skills: number) =>
		`based on the ${String(measured)} of ${String(skills)} ${t.skills} that were measured`,
	readinessUnknown: `less than half of what this ${t.role} needs was measured`,
	asksLess: (role: string) =>
		`${role} asks for less, so readiness for it is often highest. That does not make it the closer match.`,
	readiest: (role: string) =>
		`Your readiness is highest for ${role}. That does not make it the closer match.`,
	notMeasured: 'not measured',

	skillsHeading: `Your ${t.skills}`,
	compareWith: 'Compare with',
	you: 'You',
	profileOf: (role: string) => `${role} profile`,
	comparedWith: (role: string) => `Compared with ${role}`,
	band: 'Margin of error (68%)',
	radarLabel: (role: string) => `Radar chart of your ${t.skills} and the ${role} profile`,
	radarAlone: `Radar chart of your ${t.skills}`,
	radarUnavailable: 'The chart could not be drawn. The table has the same numbers.',
	radarNote: (points: string) =>
		`The shaded band shows how far chance alone can move a score: about ±${points} in two cases out of three. Small differences mean nothing.`,
	table: {
		caption: `${t.Skills} from 0 to 100, with the margin of error`,
		skill: t.Skill,
		scale: '0 to 100',
		score: 'Score',
		interval: 'Probably between',
		target: 'Profile',
		reading: 'What it means'
	},
	rowsHeading: `${t.Skill} by ${t.skill}`,
	largestGapFirst: 'Largest gap first',
	skillsMeaning: `What these ${t.skills} mean`,
	met: 'probably meets the profile',
	unclear: 'too close to call',
	unmet: 'probably below the profile',

	enjoyHeading: 'What you enjoy',
	enjoyLead: 'Your preferences are shown next to the match and never change it.',
	enjoyCount: (count: number, all: number) => `${String(count)} of ${String(all)}`,
	enjoySame: (role: string) => `What you enjoy points the same way: ${role}.`,
	enjoyOther: (role: string, top: string) =>
		`What you enjoy points to ${role}, your ${t.skills} to ${top}. That is worth talking over.`,
	enjoyMixed: `What you enjoy points to several ${t.roles}.`,

	whyHeading: (over: string, under: string) => `Why ${over} rather than ${under}?`,
	whyLead: (over: string, under: string, odds: string) =>
		`By our model, your answers taken together make ${over} ${odds} as likely as ${under}.`,
	odds: (times: string) => `about ${times} times`,
	oddsOver: (times: string) => `more than ${times} times`,
	oddsEven: 'about',
	whyFor: (role: string) => `Points to ${role}`,
	whyAgainst: (role: string) => `Points to ${role} instead`,
	whyNone: 'Nothing stands out.',
	reason: ({ you, over, overTarget, under, underTarget }: Reason) =>
		`You: ${you}. ${over} profile: ${overTarget}, ${under} profile: ${underTarget}.`,
	levelName: 'Overall level',
	levelReason:
		'Some people rate themselves high on everything, others low. This cancels out part of that difference.',
	priorName: `How common the ${t.roles} are`,
	priorReason: 'An assumption made by the author of the quiz.',
	strength: { none: 'no effect', slight: 'slight', moderate: 'moderate', strong: 'strong' },
	whyAnswers: 'Show every answer and how it counted',
	answerEffect: (strength: string, role: string) => `${strength}, towards ${role}`,
	noEffect: 'no effect',

	nextHeading: (role: string) => `Your next steps towards ${role}`,
	nextOwnHeading: (role: string) => `Your next steps in the ${role} ${t.role}`,
	nextChoose: 'Show the steps towards',
	nextLead:
		'The figures below each step show what would change, by our model, if your score reached the profile. Start with one step.',
	nextClosest: (role: string) => `On the shortest path to ${role}.`,
	nextGap: 'Clearly below the profile, by more than chance would explain.',
	nextMoves: ({ role, score, target, readinessNow, readiness, matchNow, match }: Moves) =>
		`With a score of ${target} (now ${score}), ` +
		(readiness === null
			? `your match with ${role} would be `
			: `your readiness for ${role} would be ${readiness} (now ${readinessNow}) and your match `) +
		(match === matchNow ? `still ${match}.` : `${match} (now ${matchNow}).`),
	/** Only with every skill measured. */
	nextNoSteps: (role: string) =>
		`None of your ${t.skills} is clearly below the ${role} profile: any gap is within the margin of error. Well done! Ask someone who knows your work what to try next.`,
	nextNoStepsYet: (role: string) =>
		`None of the ${t.skills} measured so far is clearly below the ${role} profile. But not all ${t.skills} were measured, so something may still be missing.`,
	nextWay: (role: string) => `What would make ${role} your closest match?`,
	nextWayLead: 'The smallest change that would do it: more experience, not different answers.',
	nextRise: (from: string, to: string) => `from ${from} to about ${to}`,
	nextSingle: `One ${t.skill} alone would be enough:`,
	/** Only with every skill measured. */
	nextNone: (role: string) =>
		`Raising ${t.skills} alone would not make ${role} your closest match: in at least one ${t.skill}, your profile already goes beyond it.`,
	nextNoneYet: (role: string) =>
		`Raising the ${t.skills} measured so far would not make ${role} your closest match. Not all ${t.skills} were measured.`,
	nextClose: (role: string) => `You are very close to ${role}: chance alone could tip the balance.`,

	care: careOf(t),
	flags: flagsOf(t, careOf(t)),

	limitsHeading: 'What this result is not',
	limits: [
		'It is a self-assessment for learning and career conversations. It is not a test and not a certificate.',
		'It must not be used to hire, select, reject or place people.',
		'People often rate themselves too high or too low. Ask someone who has worked with you.',
		'The questions may change. This link keeps the version that you answered.'
	],
	methodLink: 'How the result is calculated',
	version: (name: string, version: number, date: string) =>
		`${name}, version ${String(version)}, ${date}`,
	code: 'Code',

	...sharing(t)
});

export type ResultText = ReturnType<typeof result>;
