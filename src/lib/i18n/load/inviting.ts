import type { InvitingText } from '../en/inviting.ts';
import { byLocale } from './by-locale.ts';

export const loadInviting = byLocale<InvitingText>({
	en: async () => (await import('../en/inviting.ts')).inviting,
	id: async () => (await import('../id/inviting.ts')).inviting
});
