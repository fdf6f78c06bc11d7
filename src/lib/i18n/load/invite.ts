import type { InviteText } from '../en/invite.ts';
import { byLocale } from './by-locale.ts';

export const loadInvite = byLocale<InviteText>({
	en: async () => (await import('../en/invite.ts')).invite,
	id: async () => (await import('../id/invite.ts')).invite
});
