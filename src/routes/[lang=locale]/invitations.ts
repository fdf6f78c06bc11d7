import { DeviceStorage } from '#lib/session/device-storage.ts';
import { InvitationKeeper } from '#lib/session/invitation-keeper.ts';

/** One for all pages of a tab: where the device keeps nothing, its memory is all there is. */
export const invitations = new InvitationKeeper(new DeviceStorage(() => localStorage));
