import { newMember } from '#lib/workshop/ticket.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';

const KEY = 'room-device';

/** Tells this tab from every other control screen, also after a reload; forgotten when the tab is closed. */
export function deviceOfTab(): string {
	const storage = new DeviceStorage(() => sessionStorage);
	const known = storage.read(KEY);
	if (known !== null) return known;
	const device = newMember();
	storage.write(KEY, device);
	return device;
}
