import type { Fact, FactCode, Issue } from '#lib/schema/issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { CheckerText } from './en/checker.ts';
import type { WordyCode } from './fact-texts.ts';
import { finePercent01 } from './format.ts';

type Sentences<Code extends FactCode> = { readonly [C in Code]: (fact: Fact<C>) => string };

/** A problem of a quiz file as a sentence for its author: what is wrong, and what to do. */
export function describeIssue(locale: Locale, text: CheckerText, fact: Fact): string {
	const sentences = { ...text.facts, ...wordySentences(locale, text) };
	return `${sentenceFor(sentences, fact)}${hintOf(text, fact)}`;
}

function sentenceFor<Code extends FactCode>(
	sentences: Sentences<FactCode>,
	fact: Fact<Code>
): string {
	const describe: Sentences<FactCode>[Code] = sentences[fact.code];
	return describe(fact);
}

function wordySentences(locale: Locale, text: CheckerText): Sentences<WordyCode> {
	const { types, kinds, people } = text;
	return {
		'missing-field': ({ field, expected, known }) =>
			known.length > 0 ? text.missingChoice(field) : text.missingField(field, types[expected]),
		'wrong-type': ({ field, expected, found }) =>
			text.wrongType(field, types[expected], types[found]),
		'unknown-id': ({ kind, id }) => text.unknownId(kinds[kind], id),
		'duplicate-id': ({ kind, id }) => text.duplicateId(kinds[kind], id),
		'same-text': (fact) => text.sameText(kinds[fact.kind], fact.first, fact.second, fact.text),
		'item-misfit': ({ misfit, format, option }) => text.misfits[misfit](format, option ?? ''),
		'give-away': ({ trait, more }) => text.giveAways[trait][more ? 'more' : 'less'],
		'over-limit': ({ limit, found, most }) => text.limits[limit](found, most),
		'close-roles': ({ accuracy01, wanted01, ...roles }) =>
			text.closeRoles(
				roles,
				percentBelow(locale, accuracy01, wanted01),
				finePercent01(locale, wanted01)
			),
		'false-alarms': ({ group, role, mode, withheld01, most01 }) =>
			text.falseAlarms[mode](
				group === 'role' ? people.role(role ?? '') : people[group],
				finePercent01(locale, withheld01),
				finePercent01(locale, most01)
			)
	};
}

/** Rounded as everywhere, unless it would then read as the limit that it is below. */
function percentBelow(locale: Locale, share01: number, limit01: number): string {
	const rounded = finePercent01(locale, share01);
	if (rounded !== finePercent01(locale, limit01)) return rounded;
	return finePercent01(locale, Math.floor(share01 * 1000) / 1000);
}

/** Lists all allowed names only if there are few: a long list would hide the message. */
const MOST_CHOICES = 12;

/** The name that was probably meant; without one, the names that are allowed. */
function hintOf(text: CheckerText, fact: Fact): string {
	if ('meant' in fact && fact.meant !== null) return ` ${text.didYouMean(fact.meant)}`;
	if (!('known' in fact) || fact.known.length === 0 || fact.known.length > MOST_CHOICES) return '';
	return ` ${text.allowed(fact.known.join(', '))}`;
}

/** `file:line:column severity: item: sentence [rule]`, as an author reads it in a terminal. */
export function formatIssue(locale: Locale, text: CheckerText, issue: Issue): string {
	const about = issue.item === null ? '' : `${issue.item}: `;
	const rule = issue.rule === null ? '' : ` [${issue.rule}]`;
	const severity = text.severities[issue.severity];
	return `${issue.file}:${issue.line}:${issue.column} ${severity}: ${about}${describeIssue(locale, text, issue)}${rule}`;
}
