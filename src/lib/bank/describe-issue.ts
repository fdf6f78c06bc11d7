import type { Fact, FactCode, GiveAway, IdKind, Issue, Misfit } from '#lib/schema/issue.ts';

const MISFITS: Readonly<Record<Misfit, (format: string, option: string) => string>> = {
	'own-options-on-scale': (format) =>
		`Format "${format}" is a scale and brings its own options: remove the options here.`,
	'no-options': (format) => `Format "${format}" needs a list of options in the item.`,
	'no-skill': () => 'The item measures no skill: name at least one under "measures".',
	'skill-on-preference': (format) =>
		`Format "${format}" asks what people like and measures no skill: remove "measures".`,
	'credits-on-preference': (_, option) =>
		`Option "${option}" has credits, but a preference earns none: say which role it leans to.`,
	'role-on-choice': (_, option) =>
		`Option "${option}" names a role, but only preferences lean to roles: give it credits.`
};

/** `more`: whether the better options have more of the trait. */
const GIVE_AWAYS: Readonly<Record<GiveAway, (more: boolean) => string>> = {
	length: (more) =>
		`Options give themselves away by their length: the better ones are ${more ? 'longer' : 'shorter'}. Make the options of an item about as long as each other`,
	steps: (more) =>
		`Options give themselves away by their steps: the better ones name ${more ? 'more' : 'fewer'} (parts joined by commas, "and", "then"). Give the options of an item as many steps as each other`,
	reasons: (more) =>
		`Options give themselves away by reasons ("because", "so that"): the better ones give ${more ? 'more' : 'fewer'}. Let every option of an item give a reason, or none`,
	absolutes: (more) =>
		`Options give themselves away by absolute words ("always", "only"): the better ones have ${more ? 'more' : 'fewer'}. Avoid such words in options`
};

type Sentences = { readonly [Code in FactCode]: (fact: Fact<Code>) => string };

/** The sentence for every kind of problem. */
const SENTENCES: Sentences = {
	'empty-file': () => 'The file is empty.',
	'unreadable-yaml': ({ reason }) => `This is not valid YAML: ${reason.replace(/\.+$/, '')}.`,
	'not-utf8': () =>
		'The file is not saved as UTF-8, so its letters cannot be read: save it again with the encoding UTF-8.',
	'cut-text': ({ rest }) =>
		`The text ends before "${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}", because YAML takes " #" for the start of a comment. Put the whole text in quotes, or the comment on a line of its own.`,
	'decimal-comma': ({ written }) =>
		`"${written}" has a decimal comma: write ${written.replace(',', '.')} with a point.`,
	'tab-indent': () => 'YAML is indented with spaces: replace the tab.',
	'duplicate-key': ({ key }) =>
		`"${key}" is written twice in the same place: only the last one would count.`,
	alias: ({ name }) =>
		`"*${name}" points to another place of the file: write the value out instead.`,
	'unknown-file': () =>
		'Nothing reads this file: expected <quiz-id>/v<number>/ with quiz.yaml, cases.yaml, simulated.json, en.yaml and id.yaml.',
	'missing-file': () =>
		'The file is missing: every version has quiz.yaml and one file for each language.',
	'folder-name': ({ folder, written }) =>
		`The folder is called "${folder}", but the file says "${written}".`,
	'other-figures': ({ quiz, found }) =>
		`These figures were simulated for "${found}", not for "${quiz}": run npm run simulate -- ${quiz} --write, or delete the file.`,

	'missing-field': ({ field }) => `"${field}" is missing.`,
	'unknown-field': ({ field }) => `"${field}" means nothing here: check the spelling or remove it.`,
	'wrong-type': ({ field, expected, found }) =>
		`"${field}" must be ${named(expected)}, not ${named(found)}.`,
	'bad-id': ({ id }) => `"${id}" cannot be an id: use lowercase words joined by hyphens.`,
	'bad-value': ({ field, reason }) =>
		`"${field}" has a value that is not allowed; wanted: ${reason}.`,

	'unknown-id': ({ kind, id, known }) => `There is no ${kind} "${id}"${choicesOf(kind, known)}.`,
	'duplicate-id': ({ kind, id }) => `The ${kind} "${id}" is there twice.`,
	'shared-tag': ({ id, other }) =>
		`Short codes of "${id}" could be taken for codes of "${other}": choose another id, and rename the folder.`,
	'missing-wording': ({ locale, key }) => `There is no text for "${key}" in "${locale}".`,
	'extra-wording': ({ locale, key }) =>
		`The text for "${key}" in "${locale}" belongs to nothing in the quiz.`,

	'item-misfit': ({ misfit, format, option }) => MISFITS[misfit](format, option ?? ''),
	'option-without-credit': ({ option, skill }) =>
		`Option "${option}" says no credit on "${skill}": write 0 if it earns none.`,
	'unmeasured-credit': ({ option, skill }) =>
		`Option "${option}" has credit on "${skill}", which the item does not measure.`,
	'option-without-role': ({ option }) => `Option "${option}" does not say which role it leans to.`,
	'no-spread': ({ skill }) =>
		`Every answer earns the same on "${skill}", so the item tells nothing about it.`,
	'options-alike': () => 'All options count the same, so the choice makes no difference.',
	'give-away': ({ trait, more, items }) =>
		`${GIVE_AWAYS[trait](more)}. Choice items compared: ${items}.`,
	'scale-not-rising': ({ format, option }) =>
		`Option "${option}" of scale "${format}" earns no more than the one before it.`,
	'many-reversed': ({ reversed, items }) =>
		`${reversed} of ${items} scored items are reversed, more than a third.`,

	'missing-part': ({ kind, part }) => `A quiz of the kind "${kind}" needs "${part}".`,
	'foreign-part': ({ kind, part }) =>
		`"${part}" has no meaning in a quiz of the kind "${kind}": remove it, or change "kind".`,
	'long-code': ({ letters, skills }) =>
		`A code of ${letters} letters leaves out no skill of ${skills}: use at most ${skills - 1}.`,
	'repeated-symbol': ({ symbol, skills }) =>
		`The symbol "${symbol}" stands for more than one skill: ${skills.join(', ')}. Give each its own letter.`,

	'unmeasured-skill': ({ skill }) => `No item measures the skill "${skill}".`,
	'few-items': ({ skill, items }) => `The skill "${skill}" has only ${items} of at least 3 items.`,
	'unneeded-skill': ({ skill }) => `The skill "${skill}" is important to no role.`,

	'missing-target': ({ role, skill, table }) =>
		`The role "${role}" has no ${table} for "${skill}".`,
	'no-importance': ({ role }) =>
		`Nothing is important to the role "${role}", so its readiness cannot be said.`,
	'extreme-target': ({ role, skill, target }) =>
		`The target ${target} of "${role}" on "${skill}" is outside 5 to 95.`,
	'unreachable-role': ({ role, first, prior }) =>
		prior === null
			? `The role "${role}" never comes first: even on its own targets "${first}" does. Move their targets apart.`
			: `The role "${role}" never comes first, because its prior ${prior} is so low: on its own targets "${first}" does. With equal priors it could.`,
	'untold-evidence': ({ evidence }) =>
		`"${evidence}" needs numbers: write "tested: { people: 120, date: 2026-05-01 }" with your own, or set the evidence to draft.`,
	'close-roles': describeCloseRoles,
	'false-alarms': describeFalseAlarms,
	'unweighted-items': ({ skill, format, sigma0, weight, least }) =>
		`Answers of the format "${format}" scatter more (sigma0 ${sigma0}, others of "${skill}" ${least}) and count as much. The weight ${weight} on "${skill}" gives the smallest error.`,
	'late-band': ({ band, from }) =>
		`The lowest band "${band}" begins at ${from}: begin it at 0, or lower scores have no step.`,
	'band-not-rising': ({ band, from, before }) =>
		`The band "${band}" begins at ${from}, not above "${before}" before it: lowest first, each from a higher score.`,

	'uncovered-duty': ({ duty }) => `No item covers the duty "${duty}".`
};

/** A problem as a sentence for the author of a quiz. In English only, like the structure of the files. */
export function describeIssue<Code extends FactCode>(fact: Fact<Code>): string {
	const describe: Sentences[Code] = SENTENCES[fact.code];
	return describe(fact);
}

function describeCloseRoles(issue: Fact<'close-roles'>): string {
	const [first, second] = issue.roles;
	const share = `${Math.floor(issue.accuracy01 * 100)} in 100`;
	const wanted = `${Math.round(issue.wanted01 * 100)}`;
	const advice =
		issue.lengthen === null
			? 'Their targets are the same.'
			: `Add items to "${issue.lengthen}" first, or move their targets apart.`;
	return `"${first}" and "${second}" are told apart for ${share} people by the model, fewer than ${wanted}. ${advice}`;
}

const PEOPLE = {
	novice: 'honest beginners',
	expert: 'honest people of great experience',
	alike: 'honest people whose skills are all alike',
	role: 'honest people of the role'
} as const;

function describeFalseAlarms({
	group,
	role,
	mode,
	withheld01,
	most01
}: Fact<'false-alarms'>): string {
	const people = role === null && group === 'role' ? 'honest people' : PEOPLE[group];
	const who = role === null ? people : `${people} "${role}"`;
	const share = (value01: number) => `${(100 * value01).toFixed(1)} %`;
	const where = mode === 'quick' ? 'the quick match' : 'the full profile';
	return `${share(withheld01)} of ${who} would be told in ${where} that their answers look careless (simulated); at most ${share(most01)} may be. Raise longstringMin or spreadMax, lower irvMin, or leave them out: then they follow from the scale.`;
}

function named(type: string): string {
	const names: Readonly<Record<string, string>> = {
		string: 'a text (in quotes if it looks like a number)',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list',
		list: 'a list',
		object: 'a map of keys and values',
		record: 'a map of keys and values',
		map: 'a map of keys and values',
		nan: 'something that is no number'
	};
	return names[type] ?? type;
}

/** Lists all known ids only if there are few: a long list would hide the message. */
const MOST_CHOICES = 12;

const PLURALS: Readonly<Partial<Record<IdKind, string>>> = { duty: 'duties', quiz: 'quizzes' };

function choicesOf(kind: IdKind, known: readonly string[]): string {
	if (known.length === 0 || known.length > MOST_CHOICES) return '';
	return `; the ${PLURALS[kind] ?? `${kind}s`} are ${known.join(', ')}`;
}

/** `file:line:column  item  sentence`, as an author reads it in a terminal. */
export function formatIssue(issue: Issue): string {
	const about = issue.item === null ? '' : `${issue.item}: `;
	const rule = issue.rule === null ? '' : ` [${issue.rule}]`;
	return `${issue.file}:${issue.line}:${issue.column} ${issue.severity}: ${about}${describeIssue(issue)}${rule}`;
}
