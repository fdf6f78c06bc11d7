import type { Terms } from '#lib/schema/wording.ts';
import { ifNothing } from './in-app.ts';

/** How a result is kept, shared and deleted, and what is in its picture and table: a part of `result`. */
export const sharing = (t: Terms) => ({
	keepHeading: 'Save or share it',
	keepLead: 'The link contains your result. Save the link and you have saved the result.',
	copyLink: 'Copy my result link',
	copied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
	share: 'Share…',
	printOrSave: 'Print or save',
	print: 'Print on one page',
	savePng: 'Picture',
	data: 'Data',
	saveCsv: 'Table (CSV)',
	saveJson: 'All data (JSON)',
	saveXapi: 'Learning platforms (xAPI)',
	ifNothing,
	saveFailed: 'The picture could not be created. You can still save the table and the data.',
	changeAnswers: 'Change my answers',
	startAgain: 'Start again',
	deleteKept: 'Delete my data from this device',
	deleted:
		'Deleted. Your answers are no longer stored on this device. The link still opens the result.',
	deleteFailed: 'This browser did not allow the data to be deleted.',

	shareTitle: 'Share the result',
	shareWay: 'What do you want to share?',
	sharePicture: 'Picture',
	sharePictureMeans: `Your closest ${t.role} and your scores. No answers, no link.`,
	shareFull: 'Full link',
	shareFullMeans: 'The full result, with every answer you gave.',
	shareSummary: 'Summary code',
	shareSummaryMeans: `Only your ${t.skill} scores: no answers, no preferences. Short enough to read out.`,
	shareLink: 'Link',
	shareCopy: 'Copy',
	shareSystem: 'Send with…',
	showQr: 'Show as QR code',
	shareQr: 'QR code for the link',
	shareText: 'My Arah result',
	shape: 'Format',
	shapes: { post: 'Post (4:5)', story: 'Story (9:16)' },
	sendPicture: 'Share picture…',
	savePicture: 'Save picture',
	pictureFailed: 'The picture could not be created. You can still share the code or the link.',
	describe: 'Description for people who cannot see the picture',
	copyDescription: 'Copy description',
	close: 'Close',

	/** On a picture to share, said by its owner. */
	picture: {
		site: 'Arah',
		quiz: (name: string, mode: string) => `${name} · ${mode}`,
		headline: {
			clear: (top: string) => `${top} is my closest match`,
			leaning: (top: string) => `I lean towards ${top}`,
			blend: (top: string, second: string) => `I am between ${top} and ${second}`
		},
		means: (hundred: string, role: string) =>
			`By our model, about ${hundred} out of 100 people with answers like these are closest to the ${role} profile.`,
		others: (count: number) => `${String(count)} other ${t.roles}`,
		caveats: {
			fast: 'I answered quickly.',
			'level-decides': `My overall level decides this match more than the mix of my ${t.skills}.`,
			flat: `My ${t.skills} hardly differ by more than the margin of error.`,
			atypical: `My ${t.skills} do not quite fit any of these profiles.`,
			'strongly-atypical': `My ${t.skills} do not fit any of these profiles. This one is the nearest.`,
			'skill-not-measured': `Not all of my ${t.skills} were measured.`
		},
		early: (role: string) =>
			`I am at an early stage: going by my scores, I have less than half of what any of these ${t.roles} needs. ${role} is the nearest.`,
		person: 'My scores',
		band: 'Margin of error (68%)',
		ask: `Which way do your ${t.skills} point?`,
		limits: 'A self-assessment, not a test. Never for hiring.',
		match: (shares: string) => `Match: ${shares}.`,
		skills: (scores: string) => `${t.Skills} from 0 to 100, with margin of error: ${scores}.`
	},
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
});

export type SharingText = ReturnType<typeof sharing>;
