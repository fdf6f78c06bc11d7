import type { Method } from '#lib/i18n/en/method.ts';
import type { ProfileMethod } from '#lib/i18n/en/profile-method.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { MethodWords } from '#lib/schema/wording.ts';
import type { MethodFacts } from './method-facts.ts';
import type { WorkedExample } from './worked-example.ts';

/** What the page about the method says of one quiz. */
export interface MethodData {
	readonly locale: Locale;
	readonly text: Method;
	/** What is different in a profile; null for roles. */
	readonly own: ProfileMethod | null;
	readonly facts: MethodFacts;
	readonly words: MethodWords;
	/** Null if the quiz has none. */
	readonly example: WorkedExample | null;
}
