import type { Fact, GiveAway, IdKind, Limit, Misfit, ValueType } from '#lib/schema/issue.ts';
import type { FactTexts } from '../fact-texts.ts';
import { rules } from './rules.ts';

const kinds: Readonly<Record<IdKind, string>> = {
	quiz: 'quiz',
	skill: 'skill',
	role: 'role',
	format: 'format',
	duty: 'duty',
	item: 'item',
	option: 'option',
	band: 'band',
	case: 'case',
	flag: 'flag'
};

const types: Readonly<Record<ValueType, string>> = {
	text: 'a text (in quotes if it looks like a number or begins with a brace)',
	number: 'a number',
	integer: 'a whole number',
	boolean: 'true or false',
	list: 'a list',
	map: 'a map of keys and values',
	nothing: 'nothing',
	'not-finite': 'something that cannot be calculated with',
	other: 'something else'
};

const misfits: Readonly<Record<Misfit, (format: string, option: string) => string>> = {
	'own-options-on-scale': (format) =>
		`Format "${format}" is a scale and brings its own options: remove the options here.`,
	'no-options': (format) => `Format "${format}" needs a list of options in the item.`,
	'no-skill': (format) =>
		`The item measures no skill: name at least one under "measures", or use another format than "${format}".`,
	'skill-on-preference': (format) =>
		`Format "${format}" asks what people like and measures no skill: remove "measures".`,
	'credits-on-preference': (format, option) =>
		`Option "${option}" has credits, but format "${format}" earns none: say which role it leans to.`,
	'role-on-choice': (format, option) =>
		`Option "${option}" names a role, but format "${format}" is a choice: give it credits.`
};

/** Whether the better options have more of the trait, or less. */
const giveAways: Readonly<Record<GiveAway, { readonly more: string; readonly less: string }>> = {
	length: {
		more: 'The better options give themselves away because they are longer. Make the options of an item about as long as each other.',
		less: 'The better options give themselves away because they are shorter. Make the options of an item about as long as each other.'
	},
	steps: {
		more: 'The better options give themselves away because they name more steps (parts joined by commas, "and", "then"). Give the options of an item as many steps as each other.',
		less: 'The better options give themselves away because they name fewer steps (parts joined by commas, "and", "then"). Give the options of an item as many steps as each other.'
	},
	reasons: {
		more: 'The better options give themselves away because they give more reasons ("because", "so that"). Let every option of an item give a reason, or none.',
		less: 'The better options give themselves away because they give fewer reasons ("because", "so that"). Let every option of an item give a reason, or none.'
	},
	absolutes: {
		more: 'The better options give themselves away because they have more absolute words ("always", "only"). Avoid such words in options.',
		less: 'The better options give themselves away because they have fewer absolute words ("always", "only"). Avoid such words in options.'
	}
};

const limits: Readonly<Record<Limit, (found: number, most: number) => string>> = {
	link: (found, most) =>
		`A result link has ${String(found)} characters after the "#", more than ${String(most)}: it breaks in chats and makes a dense QR code. Ask fewer items.`,
	axes: (found, most) =>
		`The radar has ${String(found)} axes, more than ${String(most)}: their names overlap on a phone. Measure fewer skills.`,
	columns: (found, most) =>
		`The counsellor's report has tables with a column for each role. With ${String(found)} roles, more than ${String(most)}, they continue below and take more than its two pages.`,
	letters: (found, most) =>
		`A name contains a word of ${String(found)} letters, more than ${String(most)}: it does not fit on a phone. Use a shorter word or add a hyphen.`
};

/** The people whose honest answers look careless. */
const people = {
	novice: 'honest beginners',
	expert: 'honest people of great experience',
	alike: 'honest people whose skills are all alike',
	role: (role: string) => `honest people of the role "${role}"`
};

const facts: FactTexts = {
	'empty-file': () => 'The file is empty.',
	'unreadable-yaml': ({ reason }) =>
		`This line cannot be read as YAML (${reason}). Compare it with the lines around it, and put texts in quotes.`,
	'not-utf8': () =>
		'The file is not saved as UTF-8, so its letters cannot be read: save it again with the encoding UTF-8.',
	'tab-indent': ({ lines }) =>
		lines === 1
			? 'YAML is indented with spaces: replace the tab at the start of this line.'
			: `YAML is indented with spaces: replace the tabs, here and at the start of other lines (${String(lines)} in all).`,
	'cut-text': ({ rest }) =>
		`The text ends before "${rest}", because YAML takes " #" for the start of a comment. Put the whole text in quotes, or the comment on a line of its own.`,
	'decimal-comma': ({ written, point }) =>
		`"${written}" has a decimal comma: write ${point} with a point.`,
	'duplicate-key': ({ key }) =>
		`"${key}" is written twice in the same place, and only the last one would count: remove one of them.`,
	alias: ({ name }) =>
		`"*${name}" points to another place of the file: write the value out instead, or put a text in quotes.`,
	'unquoted-mark': ({ mark }) =>
		`"${mark}" has a meaning of its own in YAML: put the text in quotes.`,
	'quote-inside': ({ quote, other }) =>
		`A ${quote} inside the text ends it too early: put the whole text between ${other} and ${other} instead.`,
	'unclosed-quote': ({ quote, other }) =>
		`The text begins with ${quote}, and no ${quote} ends it: add it, or put the whole text between ${other} and ${other}.`,
	unbalanced: ({ open, close }) =>
		`This line has more "${open}" than "${close}", or the other way round: add or remove one, and put texts that contain them in quotes.`,
	'bad-escape': ({ escape }) =>
		`"${escape}" means nothing in double quotes: double the backslash, or use single quotes.`,
	'bad-indent': () =>
		'This line is indented differently from the lines it belongs to: begin it in the same column as they do.',
	'no-colon': ({ text }) =>
		`A colon is missing behind "${text}": write "${text}:" for a key, or put a longer text in quotes behind its key.`,
	'no-space': ({ text }) => `"${text}" needs a space behind the colon.`,
	'more-slips': () =>
		'There are more slips like those above, and the rest of the file was not checked: correct them and run the check again.',
	'several-documents': () => 'One file holds one document: remove the "---".',

	'unknown-file': ({ name }) =>
		`Nothing reads "${name}": a quiz is in <quiz-id>/v<number>/ with quiz.yaml, a file for each language, cases.yaml and simulated.json. Rename or remove it.`,
	'missing-file': () =>
		'The file is missing: every version has quiz.yaml and a file for at least one language.',
	'broken-link': ({ target }) =>
		`This is a link to "${target}", where nothing is: put the file itself here.`,
	'link-loop': ({ target }) =>
		`This is a link to "${target}", a folder that contains it: put the files themselves here.`,
	'too-large': ({ megabytes, most }) =>
		`The file has ${String(megabytes)} MB and was not read; ${String(most)} MB is the most. Split the quiz, or remove what is not a part of it.`,
	'too-many': ({ field, found, most }) =>
		`"${field}" has ${String(found)} entries and was not checked; ${String(most)} is the most. Split the quiz.`,
	'released-missing': ({ quiz, version }) =>
		`${quiz} v${String(version)} was released, and its files are missing: results of this version no longer open. Restore the folder ${quiz}/v${String(version)}, or remove this entry.`,
	'folder-name': ({ folder, written }) =>
		`The folder is called "${folder}", but the file says "${written}": change one of them.`,
	'other-figures': ({ quiz, found }) =>
		`These figures were simulated for "${found}", not for "${quiz}": run npm run simulate -- ${quiz} --write, or delete the file.`,

	'not-json': () =>
		'The file is not complete, or something changed it here: ask for it again, and open it as it was sent.',
	'not-quiz-file': () => 'This is not a quiz file. Quiz files end in ".arah.json".',
	'newer-file': () =>
		'The file was made by a newer version of Arah: update this one, or open the file on a newer site.',
	'other-quiz': ({ quiz, before }) =>
		`This version is of the quiz "${quiz}", the one before of "${before}": put each quiz in a file of its own.`,
	'version-order': ({ version, before }) =>
		`Version ${String(version)} comes after version ${String(before)}: list every version once, the oldest first.`,

	'unknown-field': ({ field }) => `"${field}" means nothing here: check the spelling or remove it.`,
	'not-allowed': ({ field, found }) => `"${field}" cannot be "${found}".`,
	'bad-id': ({ id }) =>
		`"${id}" cannot be an id: use lowercase words joined by hyphens, at most 64 letters.`,
	'bad-date': ({ field }) => `"${field}" must be a date such as 2026-11-22.`,
	'bad-letter': ({ field }) => `"${field}" must be one capital letter, A to Z.`,
	'empty-text': ({ field }) => `"${field}" has no text: write one.`,
	'too-long': ({ field, limit, found }) =>
		`"${field}" has ${String(found)} characters; at most ${String(limit)} fit.`,
	'too-few': ({ field, limit, found }) =>
		`"${field}" has ${String(found)} of at least ${String(limit)} entries: add more.`,
	'too-low': ({ field, limit }) => `"${field}" must be at least ${String(limit)}.`,
	'not-above': ({ field, limit }) => `"${field}" must be more than ${String(limit)}.`,
	'too-high': ({ field, limit }) => `"${field}" must be at most ${String(limit)}.`,
	'bad-value': ({ field, reason }) => `"${field}" has a value that is not allowed: ${reason}.`,

	'shared-tag': ({ id, other }) =>
		`Short codes of "${id}" could be taken for codes of "${other}": choose another id, and rename the folder.`,
	'untold-evidence': ({ evidence }) =>
		`"${evidence}" needs numbers: write "tested: { people: 120, date: 2026-05-01 }" with your own, or set the evidence to draft.`,
	'missing-wording': ({ locale, key }) => `There is no text for "${key}" in "${locale}": add it.`,
	'extra-wording': ({ locale, key }) =>
		`The text for "${key}" in "${locale}" belongs to nothing in the quiz: check the id or remove it.`,
	untranslated: ({ locale, other, text }) =>
		`"${text}" is the same in "${locale}" and "${other}": translate it.`,
	'untranslated-file': ({ locale, other, texts, of }) =>
		`${String(texts)} of ${String(of)} texts are the same in "${locale}" and "${other}": translate this file, or delete it.`,

	'option-without-credit': ({ option, skill }) =>
		`Option "${option}" says no credit on "${skill}": write 0 if it earns none.`,
	'unmeasured-credit': ({ option, skill }) =>
		`Option "${option}" has credit on "${skill}", which the item does not measure: remove it, or add the skill to "measures".`,
	'option-without-role': ({ option }) =>
		`Option "${option}" does not say which role it leans to: add "role".`,
	'no-spread': ({ skill }) =>
		`Every answer earns the same on "${skill}", so the item tells nothing about it: change a credit, or remove the skill from "measures".`,
	'options-alike': () =>
		'All options count the same, so the choice makes no difference: change their credits or roles.',
	'scale-not-rising': ({ format, option }) =>
		`Option "${option}" of scale "${format}" earns no more than the one before it: order the options by their credit.`,
	'many-reversed': ({ reversed, items }) =>
		`${String(reversed)} of ${String(items)} scored items are reversed, more than a third: turn some of them round.`,

	'missing-part': ({ kind, part }) =>
		`A quiz of the kind "${kind}" needs "${part}": add it, or change "kind".`,
	'foreign-part': ({ kind, part }) =>
		`"${part}" has no meaning in a quiz of the kind "${kind}": remove it, or change "kind".`,
	'long-code': ({ letters, skills }) =>
		`A code of ${String(letters)} letters must leave out some skills, but there are only ${String(skills)}: use fewer letters.`,
	'repeated-symbol': ({ symbol, other }) =>
		`The symbol "${symbol}" already stands for "${other}": give each skill its own letter.`,

	'unmeasured-skill': ({ skill }) =>
		`No item measures the skill "${skill}": add some or remove it.`,
	'few-items': ({ skill, items }) =>
		`The skill "${skill}" has only ${String(items)} of at least 3 items: add more.`,
	'unneeded-skill': ({ skill }) =>
		`The skill "${skill}" is important to no role: raise an importance or remove the skill.`,

	'missing-target': ({ role, skill, table }) =>
		`The role "${role}" has no ${table} for "${skill}": add it.`,
	'no-importance': ({ role }) =>
		`Nothing is important to the role "${role}", so its readiness cannot be said: raise an importance.`,
	'extreme-target': ({ role, skill, target }) =>
		`The target ${String(target)} of "${role}" on "${skill}" is outside 5 to 95: move it inside.`,
	'unreachable-role': ({ role, first }) =>
		`The role "${role}" never comes first: even on its own targets "${first}" does. Move their targets apart.`,
	'unlikely-role': ({ role, first, prior }) =>
		`The role "${role}" never comes first, because its prior ${String(prior)} is so low: on its own targets "${first}" does. With equal priors it could.`,
	'same-targets': ({ first, second }) =>
		`"${first}" and "${second}" have the same targets and cannot be told apart: change one of them.`,
	'wrong-order': ({ low, lowValue, high, highValue }) =>
		`"${low}" (${String(lowValue)}) must be below "${high}" (${String(highValue)}): change one of them.`,
	'beyond-items': ({ field, value, items }) =>
		`"${field}" is ${String(value)}, but there are only ${String(items)} items: lower it.`,
	'unweighted-items': ({ skill, format, sigma0, weight, least }) =>
		`Answers of the format "${format}" scatter more (sigma0 ${String(sigma0)}, others of "${skill}" ${String(least)}) and count as much. The weight ${String(weight)} on "${skill}" gives the smallest error.`,
	'late-band': ({ band, from }) =>
		`The lowest band "${band}" begins at ${String(from)}: begin it at 0, or lower scores have no step.`,
	'band-not-rising': ({ band, from, before }) =>
		`The band "${band}" begins at ${String(from)}, not above "${before}" before it: lowest first, each from a higher score.`,
	'case-differs': ({ id, field, expected, found }) =>
		`The case "${id}" expects ${field}: ${expected}, but the result is ${found}. Undo the change of the quiz, or correct the expectation.`,

	'uncovered-duty': ({ duty }) => `No item covers the duty "${duty}": add one or remove the duty.`
};

type CloseRoles = Pick<Fact<'close-roles'>, 'first' | 'second' | 'lengthen'>;

/** What `npm run questions` and an author's editor say about the files of a quiz. */
export const checker = {
	facts,
	/** Sentences that need words for a kind or a type. */
	missingField: (field: string, expected: string) =>
		`"${field}" is missing: add it with ${expected}.`,
	missingChoice: (field: string) => `"${field}" is missing.`,
	wrongType: (field: string, expected: string, found: string) =>
		`"${field}" must be ${expected}, not ${found}.`,
	unknownId: (kind: string, id: string) => `There is no ${kind} "${id}".`,
	duplicateId: (kind: string, id: string) =>
		`The ${kind} "${id}" is there twice: rename or remove one.`,
	sameText: (kind: string, first: string, second: string, text: string) =>
		`"${first}" and "${second}" (${kind}) have the same text "${text}", so that people cannot tell them apart: change one.`,
	closeRoles: (roles: CloseRoles, share: string, wanted: string) =>
		`"${roles.first}" and "${roles.second}" are told apart for ${share} of people by the model, fewer than ${wanted}. Add items to "${roles.lengthen}" first, or move their targets apart.`,
	falseAlarms: {
		full: (who: string, share: string, most: string) =>
			`In the full profile, ${share} of ${who} would be told that their answers look careless (simulated). At most ${most} may be. Raise longstringMin or spreadMax, lower irvMin, or leave them out: then they follow from the scale.`,
		quick: (who: string, share: string, most: string) =>
			`In the quick match, ${share} of ${who} would be told that their answers look careless (simulated). At most ${most} may be. Raise longstringMin or spreadMax, lower irvMin, or leave them out: then they follow from the scale.`
	},
	misfits,
	giveAways,
	limits,
	people,
	kinds,
	types,
	rules,
	/** Behind a sentence, if something known is written almost alike. */
	didYouMean: (name: string) => `Did you mean "${name}"?`,
	allowed: (list: string) => `Allowed: ${list}.`,
	severities: { error: 'error', warning: 'warning' },
	why: 'Why:'
};

export type CheckerText = typeof checker;
