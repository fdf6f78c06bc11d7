import type { Answers, ItemId, OptionId, Quiz } from '#lib/schema/quiz.ts';
import { optionsOf } from './order-items.ts';

/** A problem of answers from outside. */
export type AnswerIssue =
	| { readonly code: 'not-an-object' }
	| { readonly code: 'unknown-item'; readonly item: string }
	| { readonly code: 'unknown-option'; readonly item: ItemId; readonly option: string };

export type ParsedAnswers =
	| { readonly ok: true; readonly answers: Answers }
	| { readonly ok: false; readonly issues: readonly AnswerIssue[] };

/**
 * Parses answers from outside: an object from item ids to option ids. Null and undefined mean "not answered" and
 * are left out. Reports every unknown item and option. Never throws, and no key can reach a prototype.
 */
export function parseAnswers(quiz: Quiz, value: unknown): ParsedAnswers {
	if (!isRecord(value)) {
		return { ok: false, issues: [{ code: 'not-an-object' }] };
	}
	const options = new Map(
		quiz.items.map((item) => [
			item.id,
			new Set(optionsOf(item, quiz.formats[item.format]).map(({ id }) => id))
		])
	);
	const issues: AnswerIssue[] = [];
	const answers: [ItemId, OptionId][] = [];
	for (const [item, option] of Object.entries(value)) {
		const known = options.get(item);
		if (!known) issues.push({ code: 'unknown-item', item });
		else if (option === null || option === undefined) continue;
		else if (typeof option === 'string' && known.has(option)) answers.push([item, option]);
		else issues.push({ code: 'unknown-option', item, option: nameOf(option) });
	}
	if (issues.length > 0) return { ok: false, issues };
	return { ok: true, answers: Object.fromEntries(answers) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(option: unknown): string {
	return typeof option === 'string' ? option : typeof option;
}

/** The problem in one sentence for the sender of the answers. */
export function describeAnswerIssue(issue: AnswerIssue): string {
	switch (issue.code) {
		case 'not-an-object':
			return 'answers must be an object of item ids and option ids';
		case 'unknown-item':
			return `unknown item "${clipped(issue.item)}"`;
		case 'unknown-option':
			return `item "${issue.item}" has no option "${clipped(issue.option)}"`;
	}
}

/** A name from outside may have any length; an id has at most 64 characters. */
const MOST_SHOWN = 64;

function clipped(name: string): string {
	return name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN)}…` : name;
}
