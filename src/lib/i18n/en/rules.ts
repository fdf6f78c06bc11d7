import type { RuleName } from '#lib/schema/issue.ts';

/** The requirement of each rule in one sentence, printed below the problems. */
export const rules: Readonly<Record<RuleName, string>> = {
	'folder-name':
		'A quiz is in the folder named after its id and version, so that old links find it.',
	'kind-parts':
		'A quiz about roles has at least two of them. A profile has a code shorter than its list of skills and a letter for each, and nothing that only roles need.',
	'unique-tags':
		'No two quizzes have the same short code, because a link could open the wrong one.',
	'told-evidence': 'Evidence beyond a draft names the number of people and the date of the data.',
	'unique-ids': 'Two things of one kind never share an id, because the second one would be lost.',
	'known-ids':
		'Every skill, role, format and duty that is named must be declared in the same file.',
	'item-format':
		'An item has what its format needs. A scale brings the options; a choice has its own with credits, and a preference its own with roles.',
	'option-credits':
		'Every option of a choice item says how much credit it earns on each skill that the item measures, also when it is 0.',
	'option-roles': 'Every option of a preference item leans to a role.',
	'complete-targets':
		'Every role has a target for every skill. With readiness, it also has a seniority and importances, and at least one skill is important to it.',
	'wording-keys':
		'Every language has a text for every id of the quiz, and no text for anything else.',
	'known-cases':
		'Worked cases have unique ids and use only items, options, skills and roles of the quiz.',
	'own-figures': 'Simulated figures belong to the quiz version in the same folder.',
	'item-spread': 'An item measures a skill only if its options earn different credits on it.',
	'options-differ':
		'The options of an item do not all count the same, because a choice has to make a difference.',
	'measured-skills': 'Every skill is measured by at least one item.',
	'items-per-skill': 'A skill needs at least 3 items, because with fewer its score says little.',
	'needed-skills':
		'Every skill is important to at least one role; otherwise it takes up time for nothing.',
	'rising-scale':
		'On an answer scale each option earns more than the one before; an item that runs the other way says "reverse: true".',
	'rising-bands':
		'The bands of development steps begin at 0 and rise, so that every score lies in exactly one.',
	'reverse-share':
		'At most a third of the scored items are reversed, because reversed items are often misread.',
	'weighted-items':
		'Within a skill, items whose answers scatter more (sigma0) have a smaller weight: the square of the ratio gives the smallest error.',
	'target-range': 'Targets are between 5 and 95, because hardly anyone scores at the very ends.',
	'covered-duties': 'Every duty of the roles is covered by at least one item.',
	'give-aways':
		'Length, number of steps, reasons and words such as "always" do not give the better options of choice items away.',
	'reachable-roles':
		'Every role comes first for some scores from 0 to 100 with every item answered.',
	'pair-accuracy':
		'Any two roles can be told apart well enough: more items or targets that differ more raise the predicted accuracy.',
	'false-alarms':
		'Among beginners, experts, all-rounders and the people of each role, at most 3% of honest people may read that their answers look careless.',
	'ordered-thresholds': 'A threshold for less is below the one for more.',
	'quick-fits': 'The quick match asks no more items than there are.',
	'size-limits':
		'Links, pages on paper, tables and the radar have room for a certain number of things. A larger quiz is right, but harder to read.',
	'distinct-texts': 'Names and options that people choose or compare have different texts.',
	'distinct-items': 'No two items ask the same.',
	'translated-texts': 'Each language has its own texts.',
	'case-results': 'Every worked case has the result that it expects.'
};
