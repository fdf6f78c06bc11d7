import type { Invitation } from '#lib/link/invitation.ts';
import type { DeviceStorage } from './device-storage.ts';

const KEY = 'asker';

/** What a counsellor types into every invitation, kept on their device only when they say so. */
export type Asker = Pick<Invitation, 'from' | 'label'>;

/** What was kept; null when nothing was, or it cannot be read. */
export function readAsker(storage: DeviceStorage): Asker | null {
	const [label, from, ...more] = storage.read(KEY)?.split('\n') ?? [];
	return label === undefined || from === undefined || more.length > 0 ? null : { from, label };
}

/** Whether it is kept now. */
export function keepAsker(storage: DeviceStorage, { from, label }: Asker): boolean {
	return storage.write(KEY, [label, from].map((text) => text.replace(/\s+/g, ' ')).join('\n'));
}

export function forgetAsker(storage: DeviceStorage): boolean {
	return storage.remove(KEY);
}
