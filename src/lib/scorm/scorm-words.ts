import type { Problem, Said } from '#lib/embed/host.ts';
import { scorm as english, type ScormText } from '#lib/i18n/en/scorm.ts';
import { scorm as indonesian } from '#lib/i18n/id/scorm.ts';
import type { Part } from './cmi-values.ts';
import type { AttemptReport } from './scorm-attempt.ts';

/** What the person is told before they begin. */
export function noticeOf(hasObjectives: boolean): Said {
	return inAll(({ notice, skillsNotice }) =>
		hasObjectives ? `${notice} ${skillsNotice}` : notice
	);
}

/** What the person must know now; null while everything is as it should be. */
export function problemOf({ lms, unsaved }: AttemptReport): Problem | null {
	if (lms === 'missing' || lms === 'refused' || lms === 'watching')
		return { said: inAll((text) => text[lms]), isUrgent: false };
	if (unsaved.length === 0) return null;
	return { said: inAll((text) => text.unsaved(listOf(unsaved, text))), isUrgent: true };
}

function listOf(unsaved: readonly Part[], { parts, and }: ScormText): string {
	const words = unsaved.map((part) => parts[part]);
	const before = words.slice(0, -1).join(', ');
	return before === '' ? words.join('') : `${before} ${and} ${words.at(-1) ?? ''}`;
}

function inAll(say: (text: ScormText) => string): Said {
	return { en: say(english), id: say(indonesian) };
}
