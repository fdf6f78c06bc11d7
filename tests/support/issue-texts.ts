import * as texts from '#lib/i18n/describe-issue.ts';
import { checker as en } from '#lib/i18n/en/checker.ts';
import { checker as id } from '#lib/i18n/id/checker.ts';
import type { Fact, Issue } from '#lib/schema/issue.ts';
import type { Locale } from '#lib/schema/locale.ts';

const CHECKERS = { en, id };

/** The sentence for a problem, as the author reads it. */
export function describeIssue(fact: Fact, locale: Locale = 'en'): string {
	return texts.describeIssue(locale, CHECKERS[locale], fact);
}

/** The line for a problem, as the author reads it in a terminal. */
export function formatIssue(issue: Issue): string {
	return texts.formatIssue('en', en, issue);
}
