import type { OfferedQuiz } from '#lib/schema/wording.ts';
import { invite as english } from '#lib/i18n/en/invite.ts';
import { inviting as englishForm } from '#lib/i18n/en/inviting.ts';
import { invite as indonesian } from '#lib/i18n/id/invite.ts';
import { inviting as indonesianForm } from '#lib/i18n/id/inviting.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { bundles } from './session-quiz.ts';

export const inviteTexts = { en: english, id: indonesian };
export const invitingTexts = { en: englishForm, id: indonesianForm };

/** What an invitation says about the real quiz. */
export function offeredIn(locale: Locale): OfferedQuiz {
	const { quiz, wording } = bundles[locale];
	return {
		id: quiz.id,
		name: wording.name,
		evidence: wording.evidence,
		items: quiz.items.length,
		skills: quiz.skills.length,
		minutes: quiz.minutes,
		quickMinutes: 3
	};
}
