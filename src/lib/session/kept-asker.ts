import type { Invitation } from '#lib/link/invitation.ts';
import type { DeviceStorage } from './device-storage.ts';

const KEY = 'asker';

/**
 * The counsellor's own details, the same in every invitation. They are stored on their device only with their
 * consent.
 */
export type Asker = Pick<Invitation, 'from' | 'label'>;

/** The stored details; null if there are none or they cannot be read. */
export function readAsker(storage: DeviceStorage): Asker | null {
	const [label, from, ...more] = storage.read(KEY)?.split('\n') ?? [];
	return label === undefined || from === undefined || more.length > 0 ? null : { from, label };
}

/** Stores the details. Returns whether that succeeded. */
export function keepAsker(storage: DeviceStorage, { from, label }: Asker): boolean {
	return storage.write(KEY, [label, from].map((text) => text.replace(/\s+/g, ' ')).join('\n'));
}

export function forgetAsker(storage: DeviceStorage): boolean {
	return storage.remove(KEY);
}
